/** Officers as rows and rules, on a database of their own: who may be made, what is kept of it, and what ends at once. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { officerWithToken, workOnRecords } from './officer-with-token.ts'
import { openOfficers } from './officers.ts'
import { dayMs, hourMs, minuteMs } from './sign-in-policy.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-officers-'))
const stores: { close(): void }[] = []
after(() => {
  for (const store of stores) store.close()
  rmSync(top, { recursive: true })
})

const open = () => {
  const file = join(top, `${stores.length}.db`)
  const store = orThrow(openSqliteStore({ file, authority: 'VN.MPS', sha256 }))
  stores.push(store)
  let at = 1_000_000_000
  const officers = openOfficers({ store, authority: 'VN.MPS', origin: undefined, now: () => at })
  const pass = (ms: number): void => {
    at += ms
  }
  return { store, officers, pass, ...officers }
}

const administer = [{ office: '*', roles: ['administer'] as const }]
const actions = (store: ReturnType<typeof open>['store']): readonly string[] =>
  store.accessLog(0, 100).map(({ actor, action }) => `${actor} ${action}`)

describe('an officer', () => {
  it('is made with roles by office, in one form, and it is written who made them', () => {
    const { book, store } = open()
    const made = orThrow(
      book.add('operator', {
        handle: 'an.nguyen',
        name: 'Nguyễn Văn An',
        clearedFor: 1,
        grants: [
          { office: 'office/VN-MPS-2', roles: ['clear', 'prepare'] },
          { office: 'office/VN-MPS-1', roles: [] },
          { office: 'office/VN-MPS-2', roles: ['release'] },
        ],
      }),
    )
    assert.deepEqual(made.grants, [{ office: 'office/VN-MPS-2', roles: ['prepare', 'clear', 'release'] }])
    assert.equal(made.state, 'invited')
    assert.deepEqual(book.findByHandle('an.nguyen'), made)
    assert.deepEqual(actions(store), ['operator officer-added'])
  })

  it('has a handle of their own', () => {
    const { book } = open()
    const officer = { handle: 'an', name: 'An', grants: [], clearedFor: 0 }
    orThrow(book.add('operator', officer))
    assert.deepEqual(book.add('operator', officer), { ok: false, error: { kind: 'handle-taken' } })
  })

  it('administers or audits for every office or not at all', () => {
    const { book } = open()
    for (const role of ['administer', 'audit'] as const) {
      const grants = [{ office: 'office/VN-MPS-1', roles: [role] }]
      const refused = book.add('operator', { handle: role, name: role, grants, clearedFor: 0 })
      assert.deepEqual(refused, { ok: false, error: { kind: 'not-for-one-office', role } })
    }
  })
})

describe('the last administrator', () => {
  const alone = () => {
    const opened = open()
    const { officer } = orThrow(officerWithToken(opened.officers, { handle: 'first', grants: administer }))
    return { ...opened, officer }
  }
  const refused = { ok: false, error: { kind: 'last-administrator' } }

  it('is not disabled, nor their roles taken one by one or by office, and nothing of the attempt stays', () => {
    const { book, store, officer } = alone()
    const rows = store.accessLog(0, 100).length
    assert.deepEqual(book.disable('operator', officer.id), refused)
    assert.deepEqual(book.change(officer.id, officer.id, { grants: [] }), refused)
    assert.deepEqual(book.change(officer.id, officer.id, { grants: workOnRecords }), refused)
    assert.deepEqual(book.withdrawOffice(officer.id, '*'), refused)
    assert.deepEqual(book.find(officer.id), officer)
    assert.equal(store.accessLog(0, 100).length, rows)
    assert.equal(store.signIns.of(officer.id).length, 1)
  })

  it('may go when another one can sign in, and not when the other one is only invited', () => {
    const { book, officers, officer } = alone()
    orThrow(book.add('operator', { handle: 'invited', name: 'B', grants: administer, clearedFor: 0 }))
    assert.deepEqual(book.disable('operator', officer.id), refused)
    orThrow(officerWithToken(officers, { handle: 'second', grants: administer }))
    assert.equal(orThrow(book.disable('operator', officer.id)).state, 'disabled')
  })
})

describe('a token', () => {
  it('lets in whom it was made for until it ends, and is kept as a hash', () => {
    const { officers, signIns, store, pass } = open()
    const { officer, token } = orThrow(officerWithToken(officers, { handle: 'an', grants: workOnRecords }))
    assert.equal(officer.state, 'active')
    assert.deepEqual(signIns.find('token', token)?.officer, officer)
    assert.equal(signIns.find('sign-in', token), undefined)
    assert.ok(!JSON.stringify(store.signIns.all()).includes(token.slice(8)))
    pass(90 * dayMs - 1)
    assert.ok(signIns.find('token', token))
    pass(1)
    assert.equal(signIns.find('token', token), undefined)
  })

  it('shows what its officer may do now, and nothing once they are disabled', () => {
    const { officers, book, signIns } = open()
    const { officer, token } = orThrow(officerWithToken(officers, { handle: 'an', grants: workOnRecords }))
    orThrow(book.change('operator', officer.id, { grants: [] }))
    assert.deepEqual(signIns.find('token', token)?.officer.grants, [])
    orThrow(book.disable('operator', officer.id))
    assert.equal(signIns.find('token', token), undefined)
    assert.equal(orThrow(book.enable('operator', officer.id)).state, 'invited')
    assert.equal(signIns.find('token', token), undefined)
  })

  it('lives no longer than the policy has it', () => {
    const { officers, signIns } = open()
    const { officer } = orThrow(officerWithToken(officers, { handle: 'an', grants: [] }))
    const made = signIns.makeToken('operator', officer.id, { label: 'script', address: '' }, 91)
    assert.deepEqual(made, { ok: false, error: { kind: 'token-too-long', days: 90 } })
  })
})

describe('a sign-in', () => {
  const signedIn = () => {
    const opened = open()
    const { officer } = orThrow(officerWithToken(opened.officers, { handle: 'an', grants: [] }))
    const begin = () =>
      opened.signIns.begin(officer.id, 'password', { label: 'Firefox', address: '192.0.2.1' })
    return { ...opened, officer, begin, ...begin() }
  }

  it('ends when it was not used for half an hour', () => {
    const { signIns, secret, pass } = signedIn()
    pass(29 * minuteMs)
    assert.ok(signIns.find('sign-in', secret))
    pass(29 * minuteMs)
    assert.ok(signIns.find('sign-in', secret))
    pass(30 * minuteMs)
    assert.equal(signIns.find('sign-in', secret), undefined)
  })

  it('ends after twelve hours however it was used', () => {
    const { signIns, secret, pass } = signedIn()
    for (let hour = 0; hour < 24; hour += 1) {
      assert.ok(signIns.find('sign-in', secret), `after ${hour} half hours`)
      pass(hourMs / 2 - 1)
    }
    pass(24)
    assert.equal(signIns.find('sign-in', secret), undefined)
  })

  it('is ended by its officer and by nobody through another officer', () => {
    const { officers, signIns, officer, secret, id } = signedIn()
    const other = orThrow(officerWithToken(officers, { handle: 'other', grants: [] })).officer
    assert.equal(signIns.end(other.id, other.id, id), false)
    assert.ok(signIns.find('sign-in', secret))
    assert.equal(signIns.end(officer.id, officer.id, id), true)
    assert.equal(signIns.find('sign-in', secret), undefined)
  })

  it('everywhere else ends at once, and one may stay', () => {
    const { signIns, officer, begin, secret, id } = signedIn()
    const other = begin()
    assert.equal(signIns.endAll(officer.id, officer.id, id), 2)
    assert.equal(signIns.find('sign-in', other.secret), undefined)
    assert.ok(signIns.find('sign-in', secret))
  })
})
