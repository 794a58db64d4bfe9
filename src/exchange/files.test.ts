import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import fc from 'fast-check'
import { commit } from '../ledger/commitment.ts'
import { sha256 } from '../vault/sha256.ts'
import { fileName } from './file-name.ts'
import { type ExpectedFile, type FileStore, openFileStore } from './files.ts'

const limit = 1_000_000
const random = (bytes: number): Uint8Array => new Uint8Array(randomBytes(bytes))

const openStore = async (t: TestContext): Promise<{ readonly dir: string; readonly store: FileStore }> => {
  const dir = await mkdtemp(join(tmpdir(), 'comity-files-'))
  t.after(() => rm(dir, { recursive: true, force: true }))
  return { dir, store: await openFileStore({ dir, limit, random }) }
}

async function* inParts(content: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function* breakingOff(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
  throw new Error('connection lost')
}

const readAll = async (content: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return new Uint8Array(Buffer.concat(parts))
}

const expectedOf = (content: Uint8Array): ExpectedFile => {
  const salt = random(32)
  return { commitment: commit(sha256, 'file', salt, content), salt, size: content.length }
}

test('a file is taken in, named by its commitment, and read from any byte', async (t) => {
  const { dir, store } = await openStore(t)
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 3_000 }),
      fc.integer({ min: 1, max: 999 }),
      fc.nat(3_000),
      async (content, size, at) => {
        const taken = await store.take(inParts(content, size))
        assert.ok(taken.ok)
        const { commitment, digest, salt } = taken.value
        assert.deepEqual(commitment, commit(sha256, 'file', salt, content))
        assert.deepEqual(digest, sha256(content))
        assert.equal(taken.value.size, content.length)
        assert.equal(await store.sizeOf(commitment), content.length)
        const from = Math.min(at, Math.max(0, content.length - 1))
        const read = await store.read(commitment, from)
        assert.ok(read.ok)
        assert.deepEqual(await readAll(read.value.content), content.subarray(from))
      },
    ),
    { numRuns: 30 },
  )
  for (const name of await readdir(dir)) {
    assert.match(name, /^[A-Za-z0-9_-]{43}$/)
    assert.equal((await stat(join(dir, name))).mode & 0o777, 0o600)
  }
})

test('the same content twice has two names, so that nobody can ask for it by its digest', async (t) => {
  const { store } = await openStore(t)
  const content = random(10)
  const one = await store.take(inParts(content))
  const other = await store.take(inParts(content))
  assert.ok(one.ok && other.ok)
  assert.deepEqual(one.value.digest, other.value.digest)
  assert.notDeepEqual(one.value.commitment, other.value.commitment)
})

test('what is too large, or breaks off as it is taken in, leaves nothing behind', async (t) => {
  const { dir, store } = await openStore(t)
  assert.deepEqual(await store.take(inParts(random(limit + 1))), {
    ok: false,
    error: { kind: 'oversized', limit },
  })
  await assert.rejects(store.take(breakingOff(random(10))), /connection lost/)
  assert.deepEqual(await readdir(dir), [])
})

test('a file that breaks off is resumed, in another process too, and is whole only then', async (t) => {
  const { dir, store } = await openStore(t)
  const content = random(300_000)
  const expected = expectedOf(content)
  const first = await store.receive(expected, {
    from: 0,
    size: content.length,
    content: breakingOff(content.subarray(0, 100_000)),
  })
  assert.deepEqual(first, { ok: false, error: { kind: 'incomplete', received: 100_000 } })
  assert.equal(await store.sizeOf(expected.commitment), undefined)
  const again = await openFileStore({ dir, limit, random })
  const from = await again.received(expected.commitment)
  assert.equal(from, 100_000)
  const second = await again.receive(expected, {
    from,
    size: content.length,
    content: inParts(content.subarray(from)),
  })
  assert.deepEqual(second, { ok: true, value: { digest: sha256(content) } })
  assert.equal(await again.sizeOf(expected.commitment), content.length)
  assert.equal(await again.received(expected.commitment), 0)
})

test('a peer that sends from an earlier byte on is heard, one that leaves a hole is not', async (t) => {
  const { store } = await openStore(t)
  const content = random(1_000)
  const expected = expectedOf(content)
  const { size } = expected
  const hole = await store.receive(expected, { from: 10, size, content: inParts(content.subarray(10)) })
  assert.deepEqual(hole, { ok: false, error: { kind: 'not-joined', received: 0 } })
  await store.receive(expected, { from: 0, size, content: breakingOff(content.subarray(0, 600)) })
  const whole = await store.receive(expected, { from: 300, size, content: inParts(content.subarray(300)) })
  assert.ok(whole.ok)
})

test('other bytes, more bytes or another size than the entry says are refused and gone', async (t) => {
  const { dir, store } = await openStore(t)
  const content = random(1_000)
  const changed = Uint8Array.from(content)
  changed.set([(changed[500] ?? 0) ^ 1], 500)
  const expected = expectedOf(content)
  const { size } = expected
  const mismatched = { ok: false, error: { kind: 'mismatched' } }
  for (const part of [changed, Buffer.concat([content, random(1)])]) {
    assert.deepEqual(await store.receive(expected, { from: 0, size, content: inParts(part) }), mismatched)
  }
  assert.deepEqual(
    await store.receive(expected, { from: 0, size: size + 1, content: inParts(content) }),
    mismatched,
  )
  assert.deepEqual(await readdir(dir), [])
  const large = { ...expected, size: limit + 1 }
  assert.deepEqual(await store.receive(large, { from: 0, size: limit + 1, content: inParts(content) }), {
    ok: false,
    error: { kind: 'oversized', limit },
  })
})

test('one file is received once at a time', async (t) => {
  const { store } = await openStore(t)
  const content = random(1_000)
  const expected = expectedOf(content)
  const part = { from: 0, size: content.length }
  const results = await Promise.all([
    store.receive(expected, { ...part, content: inParts(content, 10) }),
    store.receive(expected, { ...part, content: inParts(content, 10) }),
  ])
  assert.deepEqual(
    results.map((each) => (each.ok ? 'ok' : each.error.kind)),
    ['ok', 'busy'],
  )
})

test('an erased file is gone, with what had come of it, and its bytes were overwritten', async (t) => {
  const { dir, store } = await openStore(t)
  const content = random(5_000)
  const taken = await store.take(inParts(content))
  assert.ok(taken.ok)
  const { commitment } = taken.value
  const open = await store.read(commitment, 0)
  assert.ok(open.ok)
  assert.equal(await store.erase(commitment), true)
  // Who had it open reads what stands on the disk now.
  assert.deepEqual(await readAll(open.value.content), new Uint8Array(content.length))
  assert.equal(await store.erase(commitment), false)
  assert.deepEqual(await store.read(commitment, 0), { ok: false, error: { kind: 'unknown-file' } })
  const expected = expectedOf(content)
  await store.receive(expected, {
    from: 0,
    size: content.length,
    content: breakingOff(content.subarray(0, 10)),
  })
  assert.equal(await store.erase(expected.commitment), true)
  assert.deepEqual(await readdir(dir), [])
})

test("what a crash left of an officer's file is erased at the next start; what came of a peer's is kept", async (t) => {
  const { dir } = await openStore(t)
  await writeFile(join(dir, '.leftover'), 'a passport')
  const part = `${fileName(random(32))}.part`
  await writeFile(join(dir, part), 'half')
  await openFileStore({ dir, limit, random })
  assert.deepEqual(await readdir(dir), [part])
  assert.equal(await readFile(join(dir, part), 'utf8'), 'half')
})

test('a range outside the file is refused', async (t) => {
  const { store } = await openStore(t)
  const taken = await store.take(inParts(random(10)))
  assert.ok(taken.ok)
  for (const from of [-1, 10, 11]) {
    assert.deepEqual(await store.read(taken.value.commitment, from), {
      ok: false,
      error: { kind: 'bad-range', size: 10 },
    })
  }
})
