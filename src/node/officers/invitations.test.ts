/** Invitations, recovery, and signing in by password: the ways in, and who is kept out. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import { officerWithToken } from './officer-with-token.ts'
import { openOfficers } from './officers.ts'
import { hourMs } from './sign-in-policy.ts'

const top = mkdtempSync(join(tmpdir(), 'comity-invitations-'))
const stores: { close(): void }[] = []
after(() => {
  for (const store of stores) store.close()
  rmSync(top, { recursive: true })
})

const password = 'năm con vịt qua cầu'
const from = { label: 'Firefox', address: '192.0.2.1' }

const open = () => {
  const file = join(top, `${stores.length}.db`)
  const store = orThrow(openSqliteStore({ file, authority: 'VN.MPS', sha256 }))
  stores.push(store)
  let at = 1_000_000_000
  const pass = (ms: number): void => {
    at += ms
  }
  const officers = openOfficers({
    store,
    authority: 'VN.MPS',
    origin: undefined,
    now: () => at,
    cost: { ln: 4, r: 8, p: 1 },
  })
  const { book, invitations, passwords } = officers
  const invite = () => {
    const grants = [{ office: '*', roles: ['administer'] as const }]
    const officer = orThrow(
      book.add('operator', { handle: 'an.nguyen', name: 'Nguyễn An', grants, clearedFor: 0 }),
    )
    return orThrow(invitations.invite('operator', officer.id))
  }
  const redeem = async (code: string, wanted = password) => {
    const officer = invitations.peek(code)
    if (officer === undefined) return { ok: false, error: { kind: 'code-refused' } } as const
    return invitations.enterWithPassword(code, orThrow(await passwords.prepare(officer, wanted)), from)
  }
  const signIn = (
    given: { handle?: string; password?: string; device?: string | undefined; address?: string } = {},
  ) => passwords.signIn({ ...from, handle: 'an.nguyen', password, device: undefined, ...given })
  return { store, officers, ...officers, pass, invite, redeem, signIn }
}

const refusedCode = { ok: false, error: { kind: 'code-refused' } }
const refused = { ok: false, error: { kind: 'sign-in-refused' } }

describe('an invitation', () => {
  it('lets its officer set a password, signs them in, and is used up', async () => {
    const { invite, redeem, signIns, book } = open()
    const { code, officer } = invite()
    assert.match(code, /^(?:[a-z2-7]{4}-){5}[a-z2-7]{4}$/)
    const entered = orThrow(await redeem(code.toUpperCase().replaceAll('-', ' ')))
    assert.equal(signIns.find('sign-in', entered.secret)?.officer.id, officer.id)
    assert.equal(book.find(officer.id)?.state, 'active')
    assert.deepEqual(await redeem(code), refusedCode)
  })

  it('is used once by two at the same time', async () => {
    const { invite, redeem, signIns } = open()
    const { code, officer } = invite()
    const both = await Promise.all([redeem(code), redeem(code, 'bảy con gà trong sân')])
    assert.deepEqual(both.map(({ ok }) => ok).sort(), [false, true])
    assert.equal(signIns.of(officer.id).length, 1)
  })

  it('ends after a day, with a later one, and with its officer', async () => {
    const { invite, redeem, invitations, book, pass } = open()
    const { code, officer } = invite()
    const later = orThrow(invitations.invite('operator', officer.id))
    assert.deepEqual(await redeem(code), refusedCode)
    pass(24 * hourMs - 1)
    assert.ok(invitations.peek(later.code))
    pass(1)
    assert.deepEqual(await redeem(later.code), refusedCode)
    const last = orThrow(invitations.invite('operator', officer.id))
    orThrow(book.disable('operator', officer.id))
    assert.deepEqual(await redeem(last.code), refusedCode)
    orThrow(book.enable('operator', officer.id))
    assert.deepEqual(await redeem(last.code), refusedCode)
  })

  it('leaves its code nowhere', () => {
    const { invite, store } = open()
    const { code } = invite()
    const kept = JSON.stringify([store.officers.all(), store.officers.invitations(), store.accessLog(0, 100)])
    for (const form of [code, code.replaceAll('-', '')]) assert.ok(!kept.includes(form))
  })
})

describe('recovery', () => {
  it('ends password, sign-ins, tokens and known browsers, whoever holds them', async () => {
    const { invite, redeem, invitations, signIns, signIn, store } = open()
    const { code, officer } = invite()
    const entered = orThrow(await redeem(code))
    const { token } = orThrow(signIns.makeToken(officer.id, officer.id, from))
    const recovery = orThrow(invitations.invite('operator', officer.id))
    assert.equal(signIns.find('sign-in', entered.secret), undefined)
    assert.equal(signIns.find('token', token), undefined)
    assert.deepEqual(await signIn(), refused)
    assert.deepEqual([store.signIns.all(), store.signIns.devices()], [[], []])
    orThrow(await redeem(recovery.code, 'một mật khẩu khác hẳn'))
    assert.deepEqual(await signIn(), refused)
    assert.equal((await signIn({ password: 'một mật khẩu khác hẳn' })).ok, true)
  })

  it('of the last administrator is the operator’s alone', async () => {
    const { invite, redeem, invitations, officers } = open()
    const { code, officer } = invite()
    orThrow(await redeem(code))
    const last = { ok: false, error: { kind: 'last-administrator' } }
    assert.deepEqual(invitations.invite(officer.id, officer.id), last)
    const grants = [{ office: '*', roles: ['administer'] as const }]
    const second = orThrow(officerWithToken(officers, { handle: 'binh', grants })).officer
    assert.equal(invitations.invite(second.id, officer.id).ok, true)
    assert.deepEqual(invitations.invite(second.id, second.id), last)
    assert.equal(invitations.invite('operator', second.id).ok, true)
  })
})

describe('a password', () => {
  it('lets in its officer, however they type the handle and compose the letters', async () => {
    const { invite, redeem, signIn } = open()
    orThrow(await redeem(invite().code))
    assert.equal((await signIn({ handle: 'AN.Nguyen', password: password.normalize('NFD') })).ok, true)
  })

  it('that is wrong, of nobody, of an invited or of a disabled officer has one answer and one way', async () => {
    const { invite, redeem, signIn, book, officers, store } = open()
    const { code, officer } = invite()
    const invited = await signIn()
    orThrow(await redeem(code))
    orThrow(officerWithToken(officers, { handle: 'only-scripts', grants: [] }))
    const wrong = await signIn({ password: `${password}!` })
    const nobody = await signIn({ handle: 'nobody' })
    const noPassword = await signIn({ handle: 'only-scripts', password: '' })
    const long = await signIn({ password: 'x'.repeat(2_000) })
    orThrow(officerWithToken(officers, { handle: 'b', grants: [{ office: '*', roles: ['administer'] }] }))
    orThrow(book.disable('operator', officer.id))
    const disabled = await signIn({ address: '192.0.2.9' })
    for (const answer of [invited, wrong, nobody, noPassword, long, disabled])
      assert.deepEqual(answer, refused)
    const failed = store.searchAccess({ actor: 'nobody', limit: 10 }).rows.map(({ target }) => target)
    const own = `${officer.id}/password`
    assert.deepEqual(failed.filter((target) => target === own).length, 4)
    assert.ok(failed.includes('officer'), 'of an unknown handle not even the handle')
  })

  it('is guessed no faster from everywhere, and its officer gets in from a browser that is known', async () => {
    const { invite, redeem, signIn } = open()
    const { device } = orThrow(await redeem(invite().code))
    const guesses = await Promise.all(
      Array.from({ length: 100 }, (_, i) => signIn({ password: `guess ${i}`, address: `198.51.100.${i}` })),
    )
    const kinds = Map.groupBy(guesses, (guess) => (guess.ok ? 'in' : guess.error.kind))
    assert.deepEqual([kinds.get('sign-in-refused')?.length, kinds.get('too-many-attempts')?.length], [5, 95])
    const outside = await signIn({ address: '203.0.113.5' })
    assert.equal(outside.ok ? '' : outside.error.kind, 'too-many-attempts')
    assert.equal((await signIn({ device, address: '203.0.113.5' })).ok, true)
    const stolen = await signIn({ device: 'not-one', address: '203.0.113.5' })
    assert.equal(stolen.ok ? '' : stolen.error.kind, 'too-many-attempts')
  })

  it('of an officer of which an outsider knows only the name is not told by the throttle either', async () => {
    const { invite, redeem, signIn } = open()
    orThrow(await redeem(invite().code))
    const ask = async (handle: string) => {
      const answers = []
      for (let i = 0; i < 8; i += 1)
        answers.push(await signIn({ handle, password: 'x', address: `10.0.${handle.length}.${i}` }))
      return answers
    }
    assert.deepEqual(await ask('an.nguyen'), await ask('nobody.here'))
  })

  it('is changed by who knows it, and ends what else is signed in', async () => {
    const { invite, redeem, signIn, signIns, passwords } = open()
    const { code, officer } = invite()
    const here = orThrow(await redeem(code))
    const there = orThrow(await signIn())
    const change = (present: string, wanted: string) => passwords.change(officer.id, here.id, present, wanted)
    assert.deepEqual(await change('not it', 'tám con voi đi bộ'), refused)
    const common = await change(password, 'password1234')
    assert.equal(common.ok ? '' : common.error.kind, 'password-common')
    assert.equal((await change(password, 'tám con voi đi bộ')).ok, true)
    assert.ok(signIns.find('sign-in', here.secret))
    assert.equal(signIns.find('sign-in', there.secret), undefined)
    assert.deepEqual(await signIn(), refused)
    assert.equal((await signIn({ password: 'tám con voi đi bộ' })).ok, true)
  })

  it('is kept anew when its cost is not today’s', async () => {
    const { invite, redeem, signIn, store } = open()
    const { code, officer } = invite()
    orThrow(await redeem(code))
    const before = store.officers.find(officer.id)?.password
    const dearer = openOfficers({
      store,
      authority: 'VN.MPS',
      origin: undefined,
      now: () => 1_000_000_000,
      cost: { ln: 5, r: 8, p: 1 },
    })
    const attempt = { ...from, handle: 'an.nguyen', password, device: undefined }
    assert.equal((await dearer.passwords.signIn(attempt)).ok, true)
    const after = store.officers.find(officer.id)?.password
    assert.match(after ?? '', /ln=5/)
    assert.notEqual(after, before)
    assert.equal((await signIn()).ok, true)
  })
})
