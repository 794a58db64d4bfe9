/** Pairing as two secretariats do it, each with its own folder: what is accepted, and what is not. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { CompactDescription } from '../../ledger/compact.ts'
import { formatLetter } from '../../ledger/credence.ts'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { makeIdentity } from '../../vault/identity.ts'
import { createLaneKeys, rootSigner } from '../../vault/keyring.ts'
import { sha256 } from '../../vault/sha256.ts'
import { compactOf } from '../compact-book.ts'
import { type Config, defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { createLog } from '../log.ts'
import { openNode } from '../node.ts'
import { initNode } from './init-node.ts'
import { acceptLetter, foundCompact, joinCompact, type PairingDeps, readLetter } from './pairing.ts'

let top = ''
before(() => {
  top = mkdtempSync(join(tmpdir(), 'comity-pairing-'))
})
after(() => rmSync(top, { recursive: true }))

const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))

let folders = 0
const side = async (
  authority: string,
  purpose: Config['purpose'],
): Promise<PairingDeps & { dir: string }> => {
  folders += 1
  const dir = join(top, String(folders))
  const config = defaultConfig(authority, purpose, 0)
  assert.deepEqual(await initNode(dir, config, undefined), { ok: true, value: undefined })
  const folder = dataFolder(dir)
  const store = openSqliteStore({ file: folder.database, authority, sha256 })
  assert.ok(store.ok)
  return { dir, config, keyring: { dir: folder.keys }, store: store.value }
}

const founding = (purpose: CompactDescription['purpose']) => ({
  name: 'Exercise',
  members: ['VN.MPS', 'TH.NSC'],
  languages: ['en'],
  purpose,
})

const made = <T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T => {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value
}

describe('a letter of credence', () => {
  test('is accepted by the digits that were heard, and by no others', async () => {
    const vn = await side('VN.MPS', 'exercise')
    const th = await side('TH.NSC', 'exercise')
    const { letter, digits } = made(await foundCompact(vn, founding('exercise')))
    made(await joinCompact(th, letter))
    const misheard = digits.replace(/\d/, (digit) => String((Number(digit) + 1) % 10))
    const kindOf = async (heard: string) => {
      const accepted = await acceptLetter(th, letter, heard)
      return accepted.ok ? 'accepted' : accepted.error.kind
    }
    assert.equal(await kindOf(misheard), 'digits-differ')
    assert.equal(await kindOf(' '), 'digits-missing')
    assert.equal(await kindOf(digits.replaceAll(' ', '-')), 'accepted')
    assert.equal(await kindOf(digits), 'already-paired')
    const own = await acceptLetter(vn, letter, digits)
    assert.equal(own.ok ? '' : own.error.kind, 'own-letter')
    for (const { store } of [vn, th]) store.close()
  })

  test('is refused where nothing can be sealed to the key in it', async () => {
    const vn = await side('VN.MPS', 'exercise')
    const th = await side('TH.NSC', 'exercise')
    const { compact } = made(await foundCompact(vn, founding('exercise')))
    const description = compactOf(vn.store, compact)
    assert.ok(description)
    const keys = {
      main: made(await createLaneKeys(th.keyring, compact, 'main')),
      hot: made(await createLaneKeys(th.keyring, compact, 'hot')),
    }
    const root = made(await rootSigner(th.keyring))
    const letterWith = (seal: Uint8Array) => {
      const hot = { ...keys.hot, seal: { ...keys.hot.seal, publicKey: seal } }
      const deps = { root, keys: { ...keys, hot }, random }
      return formatLetter(makeIdentity(deps, description, 'TH.NSC', null).letter)
    }
    // Of the right length, and its coefficients are beyond the modulus of ML-KEM.
    const odd = letterWith(new Uint8Array(keys.hot.seal.publicKey.length).fill(0xff))
    const refused = await acceptLetter(vn, odd, made(readLetter(odd)).digits)
    assert.deepEqual(refused, {
      ok: false,
      error: { kind: 'unusable-seal-key', authority: 'TH.NSC', lane: 'hot' },
    })
    const whole = letterWith(keys.hot.seal.publicKey)
    assert.ok((await acceptLetter(vn, whole, made(readLetter(whole)).digits)).ok)
    for (const { store } of [vn, th]) store.close()
  })
})

describe('a service node', () => {
  test('founds and joins no compact of another purpose, and the others none of service', async () => {
    const service = await side('VN.MPS', 'service')
    const exercise = await side('TH.NSC', 'exercise')
    const kindOf = async (deps: PairingDeps, purpose: CompactDescription['purpose']) => {
      const founded = await foundCompact(deps, founding(purpose))
      return founded.ok ? 'founded' : founded.error.kind
    }
    assert.equal(await kindOf(service, 'exercise'), 'other-purpose')
    assert.equal(await kindOf(service, 'demonstration'), 'other-purpose')
    assert.equal(await kindOf(exercise, 'service'), 'other-purpose')
    const { letter } = made(await foundCompact(service, founding('service')))
    const joined = await joinCompact(exercise, letter)
    assert.deepEqual(joined, {
      ok: false,
      error: { kind: 'other-purpose', ours: 'exercise', theirs: 'service' },
    })
    for (const { store } of [service, exercise]) store.close()
  })

  test('does not start on a compact that its configuration was changed to', async () => {
    const { dir, config, keyring, store } = await side('VN.MPS', 'exercise')
    const { compact } = made(await foundCompact({ config, keyring, store }, founding('exercise')))
    store.close()
    writeFileSync(dataFolder(dir).config, JSON.stringify({ ...config, purpose: 'service' }))
    const opened = await openNode({ dir, keyring, log: createLog('VN.MPS', 'silent') })
    assert.deepEqual(opened, { ok: false, error: { kind: 'other-purpose', compact } })
  })
})
