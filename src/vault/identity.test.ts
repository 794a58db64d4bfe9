import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { decodeBase64 } from '../ledger/base64.ts'
import { type CompactDescription, compactId } from '../ledger/compact.ts'
import { credenceDigits, formatLetter, parseLetter, verifyLetter } from '../ledger/credence.ts'
import type { Entry } from '../ledger/entry.ts'
import type { GenesisStatement } from '../ledger/genesis.ts'
import { verify } from './ed25519.ts'
import { makeIdentity } from './identity.ts'
import { createAuthority, createLaneKeys } from './keyring.ts'
import { isSealPublicKey } from './seal.ts'
import { sha256 } from './sha256.ts'

const compact: CompactDescription = {
  languages: ['vi', 'th', 'en'],
  members: ['TH.NSC', 'VN.MPS'],
  name: 'Exercise',
  nonce: randomBytes(16).toString('base64'),
  purpose: 'exercise',
  v: 1,
}

test('a letter of credence made from a keyring is accepted by the ledger and names its keys', async (t) => {
  const dir = await mkdtemp(join(tmpdir(), 'comity-identity-'))
  t.after(() => rm(dir, { recursive: true, force: true }))
  const root = await createAuthority({ dir })
  const id = compactId(sha256, compact)
  const main = await createLaneKeys({ dir }, id, 'main')
  const hot = await createLaneKeys({ dir }, id, 'hot')
  assert.ok(root.ok && main.ok && hot.ok)
  const keys = { main: main.value, hot: hot.value }
  const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes))
  const identity = makeIdentity({ root: root.value, keys, random }, compact, 'VN.MPS', 'https://vn.example')

  const parsed = parseLetter(formatLetter(identity.letter))
  assert.ok(parsed.ok)
  const credence = verifyLetter(sha256, verify, parsed.value)
  assert.ok(credence.ok)
  assert.equal(credence.value.compact, id)
  assert.match(credenceDigits(sha256, credence.value), /^\d{4}( \d{4}){8}$/)
  for (const lane of ['main', 'hot'] as const) {
    const { statement, entry }: { statement: GenesisStatement; entry: Entry } = credence.value.lanes[lane]
    assert.deepEqual(entry.leafHash, identity.genesis[lane].leafHash)
    assert.deepEqual(decodeBase64(statement.log), keys[lane].log.publicKey)
    assert.equal(await isSealPublicKey(decodeBase64(statement.seal.key) ?? new Uint8Array(0)), true)
  }
})
