/** A store whose process is killed: nothing that was acknowledged is lost or doubled, and the next process goes on. */
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { appendTo, headIn, main, sha256 } from './acceptance-batches.ts'
import { checkHighWater } from './high-water.ts'
import { openSqliteReader } from './sqlite-reader.ts'
import { markFileOf, openSqliteStore } from './sqlite-store.ts'
import type { OnPoint, Store } from './store.ts'

const vn = 'VN.MPS'
const killsPerPoint = process.env.COMITY_SOAK === undefined ? 6 : 200
const child = fileURLToPath(new URL('die-at-point.ts', import.meta.url))

const inFolder = async (test: (file: string) => Promise<void> | void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-kill-'))
  try {
    await test(join(folder, 'node.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const open = (file: string): Store => {
  const opened = openSqliteStore({ file, authority: vn, sha256 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

type Point = Parameters<OnPoint>[0]

/** Runs until the child is dead; gives how many commits it was told of. */
const dieAt = (file: string, point: Point, nth: number): number => {
  const { signal, stdout, stderr } = spawnSync(process.execPath, [child, file, point, `${nth}`], {
    encoding: 'utf8',
  })
  assert.equal(signal, 'SIGKILL', stderr)
  return Number(stdout.trim().split('\n').at(-1) ?? 0)
}

/** Whole, consistent with its mark, and open for more. */
const checkAfter = (file: string, size: number): void => {
  const store = open(file)
  const reader = store.lane(main)
  const head = headIn(reader, vn)
  assert.equal(head.size, size)
  assert.equal(store.countEntries(head.feed), size)
  assert.deepEqual(
    reader.acts('commitment/C1').map(({ seq }) => seq),
    [...Array(size).keys()],
  )
  assert.deepEqual(checkHighWater(store, markFileOf(file)), { ok: true, value: undefined })
  assert.equal(store.commit(appendTo(reader, main, vn, [{ record: 'commitment/C1' }])).ok, true)
  store.close()
}

it('before a commit: the batch is not there, and all before it is', async () => {
  for (let nth = 1; nth <= killsPerPoint; nth += 1) {
    await inFolder((file) => {
      const acknowledged = dieAt(file, 'before-commit', nth)
      assert.equal(acknowledged, nth - 1)
      checkAfter(file, nth - 1)
    })
  }
})

it('after a commit, before its mark and its answer: the batch is there once', async () => {
  for (let nth = 1; nth <= killsPerPoint; nth += 1) {
    await inFolder((file) => {
      const acknowledged = dieAt(file, 'after-commit', nth)
      assert.equal(acknowledged, nth - 1)
      checkAfter(file, nth)
    })
  }
})

it('during a migration: the database is as it was before', async () => {
  for (let nth = 1; nth <= killsPerPoint; nth += 1) {
    await inFolder((file) => {
      const before = open(file)
      before.openFeed(main, vn)
      assert.equal(
        before.commit(appendTo(before.lane(main), main, vn, [{ record: 'commitment/C1' }])).ok,
        true,
      )
      before.close()
      assert.equal(dieAt(file, 'during-migration', 1), 0)
      checkAfter(file, 1)
    })
  }
})

it('during a backup: there is no half copy under its name, and the next backup is whole', async () => {
  for (let nth = 1; nth <= killsPerPoint; nth += 1) {
    await inFolder(async (file) => {
      const copy = `${file}.copy`
      const acknowledged = dieAt(file, 'during-backup', nth)
      assert.equal(acknowledged, nth)
      assert.equal(existsSync(copy), nth > 1)
      checkAfter(file, acknowledged)
      const store = open(file)
      await store.backup(copy)
      const reader = openSqliteReader({ file: copy, sha256 })
      assert.ok(reader.ok)
      assert.equal(headIn(reader.value.lane(main), vn).size, acknowledged + 1)
      reader.value.close()
      store.close()
    })
  }
})

it('while another process writes, the file is in use by that process, and free once it is killed', () =>
  inFolder(async (file) => {
    const writer = spawn(process.execPath, [child, file, 'after-commit', '1000000000'])
    await once(writer.stdout, 'data')
    const refused = openSqliteStore({ file, authority: vn, sha256 })
    assert.deepEqual(refused, {
      ok: false,
      error: { kind: 'in-use', file, lockFile: `${file}.lock`, pid: writer.pid },
    })
    const reader = openSqliteReader({ file, sha256 })
    assert.ok(reader.ok)
    assert.ok(reader.value.countEntries(1) > 0)
    reader.value.close()
    writer.kill('SIGKILL')
    await once(writer, 'exit')
    open(file).close()
  }))
