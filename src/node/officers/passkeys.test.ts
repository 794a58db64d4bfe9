/** Passkeys and signing keys against a software authenticator: what a browser sends, and what a hostile one does. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import {
  type Manner,
  makeAuthenticator,
  type SoftwareAuthenticator,
} from '../../../demo/authenticator/software-authenticator.ts'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { orThrow } from '../maintenance/served-pair.ts'
import type { Officer } from './officer.ts'
import { officerWithToken } from './officer-with-token.ts'
import { openOfficers } from './officers.ts'
import { assertionResponse, registrationResponse } from './webauthn.ts'

const origin = 'https://desk.example.vn'
const party = { rpId: 'desk.example.vn', origin }
const from = { label: 'Firefox', address: '192.0.2.1', device: undefined }
const top = mkdtempSync(join(tmpdir(), 'comity-passkeys-'))
const stores: { close(): void }[] = []
after(() => {
  for (const store of stores) store.close()
  rmSync(top, { recursive: true })
})

const open = () => {
  const file = join(top, `${stores.length}.db`)
  const store = orThrow(openSqliteStore({ file, authority: 'VN.MPS', sha256 }))
  stores.push(store)
  const officers = openOfficers({ store, authority: 'VN.MPS', origin })
  const add = (handle: string) => orThrow(officerWithToken(officers, { handle, grants: [] })).officer
  return { store, ...officers, add }
}
type Opened = ReturnType<typeof open>

const challengeFor = async ({ passkeys }: Opened, officer: Officer, purpose: string): Promise<string> =>
  orThrow(await passkeys.creationOptions(officer, purpose)).challenge

const register = async (opened: Opened, officer: Officer, key: SoftwareAuthenticator) => {
  const challenge = await challengeFor(opened, officer, 'test')
  const response = registrationResponse.parse(key.register(challenge))
  const verified = await opened.passkeys.verify(response, 'test')
  return verified.ok ? opened.passkeys.keep(officer.id, officer.id, verified.value, 'On the ring') : verified
}

const handleOf = (officer: Officer): string => Buffer.from(officer.id).toString('base64url')

const answer = async (
  { passkeys }: Opened,
  key: SoftwareAuthenticator,
  officer: Officer,
  manner: Manner = {},
) => {
  const { challenge } = orThrow(await passkeys.requestOptions())
  return assertionResponse.parse(key.authenticate(challenge, { userHandle: handleOf(officer), ...manner }))
}

const enter = async (opened: Opened, key: SoftwareAuthenticator, officer: Officer, manner: Manner = {}) =>
  opened.passkeys.signIn(await answer(opened, key, officer, manner), from)

const refused = { ok: false, error: { kind: 'sign-in-refused' } }

describe('a passkey', () => {
  for (const alg of ['ES256', 'EdDSA'] as const) {
    it(`signs its officer in (${alg}), and nobody's list of keys is told`, async () => {
      const opened = open()
      const officer = opened.add('an')
      const key = makeAuthenticator({ ...party, alg })
      orThrow(await register(opened, officer, key))
      const options = orThrow(await opened.passkeys.requestOptions())
      assert.deepEqual([options.allowCredentials, options.userVerification], [[], 'required'])
      const entered = orThrow(await enter(opened, key, officer))
      assert.equal(entered.officer, officer.id)
      assert.equal(opened.signIns.find('sign-in', entered.secret)?.signIn.means, 'passkey')
      const known = { ...from, device: entered.device }
      const again = orThrow(await opened.passkeys.signIn(await answer(opened, key, officer), known))
      assert.deepEqual([typeof entered.device, again.device], ['string', undefined])
    })
  }

  it('is refused from another origin, for another host, in a frame, untouched or unverified, and as another ceremony', async () => {
    const opened = open()
    const officer = opened.add('an')
    const key = makeAuthenticator(party)
    orThrow(await register(opened, officer, key))
    const wrong: readonly Manner[] = [
      { origin: 'https://desk.example.vn.evil.example' },
      { origin: 'http://desk.example.vn' },
      { rpId: 'example.vn' },
      { crossOrigin: true },
      { flags: 0x04 },
      { flags: 0x01 },
      { type: 'webauthn.create' },
      { userHandle: 'AAAA' },
    ]
    for (const manner of wrong)
      assert.deepEqual(await enter(opened, key, officer, manner), refused, JSON.stringify(manner))
    assert.equal((await enter(opened, key, officer)).ok, true)
  })

  it('of another officer does not sign anybody else in, nor is it registered twice', async () => {
    const opened = open()
    const [an, binh] = [opened.add('an'), opened.add('binh')]
    const key = makeAuthenticator(party)
    orThrow(await register(opened, an, key))
    assert.deepEqual(await enter(opened, key, binh), refused)
    assert.deepEqual(await register(opened, binh, key), { ok: false, error: { kind: 'passkey-known' } })
    assert.deepEqual(opened.passkeys.of(binh.id), [])
    const stranger = makeAuthenticator({ ...party, credentialId: Buffer.from(key.credentialId, 'base64') })
    assert.deepEqual(await enter(opened, stranger, an), refused)
  })

  it('answers each challenge once, and one that was made for this', async () => {
    const opened = open()
    const officer = opened.add('an')
    const key = makeAuthenticator(party)
    orThrow(await register(opened, officer, key))
    const response = await answer(opened, key, officer)
    const twice = await Promise.all([
      opened.passkeys.signIn(response, from),
      opened.passkeys.signIn(response, from),
    ])
    assert.deepEqual(twice.map(({ ok }) => ok).sort(), [false, true])
    assert.deepEqual(await opened.passkeys.signIn(response, from), refused)

    const registering = await challengeFor(opened, officer, 'test')
    const misused = key.authenticate(registering, { userHandle: handleOf(officer) })
    assert.deepEqual(await opened.passkeys.signIn(assertionResponse.parse(misused), from), refused)
    const { challenge } = orThrow(await opened.passkeys.requestOptions())
    const other = registrationResponse.parse(makeAuthenticator(party).register(challenge))
    assert.equal((await opened.passkeys.verify(other, 'test')).ok, false)
    const elsewhere = await challengeFor(open(), officer, 'test')
    const foreign = registrationResponse.parse(makeAuthenticator(party).register(elsewhere))
    assert.equal((await opened.passkeys.verify(foreign, 'test')).ok, false)
  })

  it('whose counter does not go on is one that was copied: refused, and an alarm', async () => {
    const opened = open()
    const officer = opened.add('an')
    const key = makeAuthenticator(party)
    orThrow(await register(opened, officer, key))
    assert.equal((await enter(opened, key, officer, { counter: 7 })).ok, true)
    for (const counter of [7, 3, 0])
      assert.deepEqual(await enter(opened, key, officer, { counter }), refused, `${counter}`)
    assert.deepEqual(
      opened.store.alarms(0, 10).map(({ kind, detail }) => [kind, JSON.parse(detail).kept]),
      Array.from({ length: 3 }, () => ['passkey-copied', 7]),
    )
    assert.equal((await enter(opened, key, officer, { counter: 8 })).ok, true)
  })

  it('of a disabled officer signs nobody in, and the log tells whose it was', async () => {
    const opened = open()
    const officer = opened.add('an')
    const key = makeAuthenticator(party)
    orThrow(await register(opened, officer, key))
    orThrow(opened.book.disable('operator', officer.id))
    assert.deepEqual(await enter(opened, key, officer), refused)
    const [last] = opened.store.searchAccess({ limit: 1 }).rows
    assert.deepEqual(
      [last?.actor, last?.action, last?.target],
      ['nobody', 'sign-in-refused', `${officer.id}/passkey`],
    )
    orThrow(opened.book.enable('operator', officer.id))
    assert.equal((await enter(opened, key, officer)).ok, true)
  })

  it('is removed by its officer alone, and not when nothing else is left to sign in with', async () => {
    const opened = open()
    const [an, binh] = [opened.add('an'), opened.add('binh')]
    const keys = [makeAuthenticator(party), makeAuthenticator(party)] as const
    for (const key of keys) orThrow(await register(opened, an, key))
    const [first = '', second = ''] = opened.passkeys.of(an.id).map(({ id }) => id)
    assert.deepEqual(opened.passkeys.remove(binh.id, binh.id, first), {
      ok: false,
      error: { kind: 'no-such-passkey' },
    })
    orThrow(opened.passkeys.remove(an.id, an.id, first))
    assert.deepEqual(opened.passkeys.remove(an.id, an.id, second), {
      ok: false,
      error: { kind: 'only-means' },
    })
    assert.equal(opened.passkeys.of(an.id).length, 1)
  })

  it('needs a desk: its host is what keys are bound to', async () => {
    const file = join(top, `${stores.length}.db`)
    const store = orThrow(openSqliteStore({ file, authority: 'VN.MPS', sha256 }))
    stores.push(store)
    const { passkeys } = openOfficers({ store, authority: 'VN.MPS', origin: undefined })
    assert.deepEqual(await passkeys.requestOptions(), { ok: false, error: { kind: 'no-desk' } })
  })
})

describe('a signing key', () => {
  for (const alg of ['ES256', 'EdDSA'] as const) {
    it(`is read as the act has it (${alg}), and is none to sign in with`, async () => {
      const opened = open()
      const officer = opened.add('an')
      const key = makeAuthenticator({ ...party, alg })
      const options = orThrow(await opened.credentials.options(officer))
      assert.notEqual(options.user.id, handleOf(officer))
      const response = registrationResponse.parse(key.register(options.challenge))
      assert.deepEqual(orThrow(await opened.credentials.parse(officer, response)), {
        alg,
        key: key.key,
        credentialId: key.credentialId,
        rpId: party.rpId,
      })
      assert.deepEqual(await enter(opened, key, officer), refused)
    })
  }

  it('is not read for another officer, nor twice', async () => {
    const opened = open()
    const [an, binh] = [opened.add('an'), opened.add('binh')]
    const { challenge } = orThrow(await opened.credentials.options(an))
    const response = registrationResponse.parse(makeAuthenticator(party).register(challenge))
    const not = { ok: false, error: { kind: 'passkey-refused' } }
    assert.deepEqual(await opened.credentials.parse(binh, response), not)
    assert.equal((await opened.credentials.parse(an, response)).ok, true)
    assert.deepEqual(await opened.credentials.parse(an, response), not)
  })
})
