import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeAuthenticator } from '../../../demo/authenticator/software-authenticator.ts'
import { challengeOf } from '../../affairs/credential/challenge.ts'
import { makeEntry } from '../../ledger/entry.ts'
import type { EvidenceReport, ProvenEntry } from '../../ledger/evidence.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { sha256 } from '../../vault/sha256.ts'
import { evidenceSignatures, signatureSentence } from './evidence-signatures.ts'

const compact = `c${'a'.repeat(32)}`
const [authority, credential, record] = ['VN.MPS', 'credential/K1', 'text/T1']
const digest = `${'A'.repeat(43)}=`
const officer = makeAuthenticator({ rpId: 'desk.example', origin: 'https://desk.example' })

const entryOf = (
  seq: number,
  of: string,
  act: string,
  fields: JsonObject,
  body: JsonObject | null,
): ProvenEntry => {
  const facts = { act, affair: of.slice(0, of.indexOf('/')), cites: [], fields, record: of, version: 1 }
  const salts = { facts: new Uint8Array(32), body: new Uint8Array(32) }
  const entry = makeEntry(sha256, { authority, body, compact, facts, lane: 'main', salts, seen: {}, seq })
  return { entry, body: body === null ? 'none' : 'shown' }
}
const { alg, credentialId, key, rpId } = officer
const introduction = entryOf(
  1,
  credential,
  'introduced',
  { alg, credentialId, key, office: null, rpId, since: null },
  { name: { en: 'Tran Thi Exercise', vi: 'Trần Thị Diễn Tập' }, rank: { en: 'Colonel' }, title: null },
)
const signs = (on = digest) => {
  const challenge = challengeOf({ act: 'signed', authority, compact, credential, digest: on, record })
  return entryOf(2, record, 'signed', { by: { credential, ...officer.sign(challenge) }, digest }, null)
}
const signaturesIn = (...entries: readonly ProvenEntry[]) =>
  evidenceSignatures({ entries } as unknown as EvidenceReport)

test('says whose key signed what, where the file holds the introduction', () => {
  const [found] = signaturesIn(introduction, signs())
  assert.ok(found)
  assert.deepEqual([found.verdict, found.digest, found.key], ['holds', digest, key])
  assert.match(
    signatureSentence(found),
    /signature of Colonel, Tran Thi Exercise of VN\.MPS.*key of credential\/K1/,
  )
  assert.match(signatureSentence(found), /not proven here/)
})

test('checks nothing without the introduction, and says so', () => {
  const [found] = signaturesIn(signs())
  assert.ok(found)
  assert.equal(found.verdict, 'no-introduction')
  assert.match(signatureSentence(found), /is not checked/)
})

test('finds a signature that is of something else', () => {
  const [found] = signaturesIn(introduction, signs(`${'B'.repeat(42)}A=`))
  assert.ok(found)
  assert.equal(found.verdict, 'challenge')
  assert.match(signatureSentence(found), /NO VALID SIGNATURE \(challenge\)/)
  const nameless = { ...introduction, body: 'not-shown' } as const
  const { entry } = introduction
  const erased = { ...nameless, entry: { ...entry, text: { ...entry.text, body: null } } }
  const [unnamed] = signaturesIn(erased, signs())
  assert.match(unnamed === undefined ? '' : signatureSentence(unnamed), /an officer whose name is not shown/)
})

test('is silent about acts that nobody signs', () => {
  assert.deepEqual(signaturesIn(introduction), [])
})
