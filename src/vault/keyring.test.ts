import assert from 'node:assert/strict'
import { chmod, mkdtemp, readdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { verify } from './ed25519.ts'
import {
  createAuthority,
  createLaneKeys,
  createLogKey,
  type Keyring,
  logEpochs,
  openLane,
  rootSigner,
} from './keyring.ts'
import { createPassphrase } from './passphrase.ts'
import { open, seal } from './seal.ts'

const compact = `c${'a'.repeat(32)}`
const message = new TextEncoder().encode('head')

const makeRing = async (t: TestContext, passphrase?: string): Promise<Keyring> => {
  const dir = await mkdtemp(join(tmpdir(), 'comity-keys-'))
  t.after(() => rm(dir, { recursive: true, force: true }))
  return { dir, passphrase: passphrase === undefined ? undefined : createPassphrase(passphrase) }
}

const filesBelow = async (dir: string): Promise<string[]> =>
  (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((each) => each.isFile())
    .map((each) => join(each.parentPath, each.name))
    .sort()

test('given keys of an authority, they sign, open and come back from disk as they were', async (t) => {
  const ring = await makeRing(t)
  const root = await createAuthority(ring)
  assert.ok(root.ok)
  const made = await createLaneKeys(ring, compact, 'main')
  assert.ok(made.ok)
  assert.ok((await createLaneKeys(ring, compact, 'hot')).ok)
  const opened = await openLane(ring, compact, 'main')
  const openedRoot = await rootSigner(ring)
  assert.ok(opened.ok && openedRoot.ok)
  assert.deepEqual(openedRoot.value.publicKey, root.value.publicKey)
  assert.equal(opened.value.log.epoch, 0)
  assert.equal(verify(made.value.log.publicKey, message, opened.value.log.sign(message)), true)
  assert.equal(verify(made.value.cosigner.publicKey, message, opened.value.cosigner.sign(message)), true)
  assert.equal(verify(root.value.publicKey, message, openedRoot.value.sign(message)), true)
  const sealed = await seal(made.value.seal.publicKey, message, message)
  assert.deepEqual(await open(opened.value.seal, message, sealed), { ok: true, value: message })
  const files = await filesBelow(ring.dir)
  assert.equal(files.length, 7)
  for (const file of files) {
    assert.equal((await stat(file)).mode & 0o777, 0o600)
    assert.match(file, /\.key$/, 'no temporary file is left')
  }
  assert.equal((await stat(join(ring.dir, compact, 'main'))).mode & 0o777, 0o700)
})

test('a key is never written over another', async (t) => {
  const ring = await makeRing(t)
  const first = await createAuthority(ring)
  const second = await createAuthority(ring)
  assert.ok(first.ok && !second.ok)
  assert.equal(second.error.kind, 'key-exists')
  const root = await rootSigner(ring)
  assert.ok(root.ok)
  assert.deepEqual(root.value.publicKey, first.value.publicKey)
  assert.equal((await filesBelow(ring.dir)).length, 1)
})

test('the highest epoch on disk signs', async (t) => {
  const ring = await makeRing(t)
  await createLaneKeys(ring, compact, 'hot')
  const later = await createLogKey(ring, compact, 'hot', 10)
  assert.ok(later.ok)
  await createLogKey(ring, compact, 'hot', 2)
  assert.deepEqual(await logEpochs(ring, compact, 'hot'), [0, 2, 10])
  const opened = await openLane(ring, compact, 'hot')
  assert.ok(opened.ok)
  assert.equal(opened.value.log.epoch, 10)
  assert.deepEqual(opened.value.log.publicKey, later.value.publicKey)
})

test('a root key kept offline, and keys that were never made, are told apart', async (t) => {
  const ring = await makeRing(t)
  await createAuthority(ring)
  const path = join(ring.dir, 'root.key')
  await unlink(path)
  assert.deepEqual(await rootSigner(ring), { ok: false, error: { kind: 'root-offline', path } })
  const lane = await openLane(ring, compact, 'main')
  assert.ok(!lane.ok)
  assert.equal(lane.error.kind, 'key-missing')
})

test('a file that others may read is refused', async (t) => {
  const ring = await makeRing(t)
  await createAuthority(ring)
  const path = join(ring.dir, 'root.key')
  for (const mode of [0o640, 0o604, 0o620, 0o601]) {
    await chmod(path, mode)
    assert.deepEqual(await rootSigner(ring), {
      ok: false,
      error: { kind: 'key-exposed', path, mode: mode.toString(8) },
    })
  }
})

test('with a passphrase no private key stands on disk, and only that passphrase opens', async (t) => {
  const plain = await makeRing(t)
  const ring = await makeRing(t, 'một hai ba')
  await createAuthority(plain)
  const made = await createAuthority(ring)
  assert.ok(made.ok)
  const path = join(ring.dir, 'root.key')
  assert.match(await readFile(join(plain.dir, 'root.key'), 'utf8'), /"privateKey"/)
  const text = await readFile(path, 'utf8')
  assert.doesNotMatch(text, /"privateKey"/)
  assert.match(text, /"n": 131072/)
  const typedElsewhere = createPassphrase('một hai ba'.normalize('NFD'))
  const opened = await rootSigner({ dir: ring.dir, passphrase: typedElsewhere })
  assert.ok(opened.ok)
  assert.equal(verify(made.value.publicKey, message, opened.value.sign(message)), true)
  const wrong = await rootSigner({ dir: ring.dir, passphrase: createPassphrase('mot hai ba') })
  assert.deepEqual(wrong, { ok: false, error: { kind: 'passphrase-wrong', path } })
  assert.deepEqual(await rootSigner({ dir: ring.dir }), {
    ok: false,
    error: { kind: 'passphrase-missing', path },
  })
})

test('an encrypted key whose public half was exchanged does not open', async (t) => {
  const ring = await makeRing(t, 'passphrase')
  const other = await makeRing(t)
  await createAuthority(ring)
  const stranger = await createAuthority(other)
  assert.ok(stranger.ok)
  const path = join(ring.dir, 'root.key')
  const publicKey = Buffer.from(stranger.value.publicKey).toString('base64')
  const text = await readFile(path, 'utf8')
  await writeFile(path, text.replace(/"publicKey": "[^"]+"/, `"publicKey": "${publicKey}"`))
  assert.deepEqual(await rootSigner(ring), { ok: false, error: { kind: 'passphrase-wrong', path } })
})

test('a file that is no key, or another key, is refused by what it is', async (t) => {
  const ring = await makeRing(t)
  await createLaneKeys(ring, compact, 'main')
  const folder = join(ring.dir, compact, 'main')
  await rename(join(folder, 'cosigner.key'), join(folder, 'log.0.key'))
  const moved = await openLane(ring, compact, 'main')
  assert.ok(!moved.ok && moved.error.kind === 'key-unreadable')
  assert.match(moved.error.why, /cosigner/)
  for (const content of ['', '{}', 'null', '\u0000', 'x'.repeat(20_000), '{"kind":"comity-key","v":2}']) {
    await writeFile(join(folder, 'log.0.key'), content)
    const refused = await openLane(ring, compact, 'main')
    assert.ok(!refused.ok)
    assert.equal(refused.error.kind, 'key-unreadable')
  }
})

test('a plain key whose halves do not belong together is refused', async (t) => {
  const ring = await makeRing(t)
  const other = await makeRing(t)
  await createAuthority(ring)
  const stranger = await createAuthority(other)
  assert.ok(stranger.ok)
  const path = join(ring.dir, 'root.key')
  const publicKey = Buffer.from(stranger.value.publicKey).toString('base64')
  await writeFile(
    path,
    (await readFile(path, 'utf8')).replace(/"publicKey": "[^"]+"/, `"publicKey": "${publicKey}"`),
  )
  assert.deepEqual(await rootSigner(ring), { ok: false, error: { kind: 'key-mismatched', path } })
})
