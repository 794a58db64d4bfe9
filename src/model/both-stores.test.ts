/** Histories on both stores at once: what the one in memory takes the one on disk takes, and both read alike. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import fc from 'fast-check'
import type { MemoryStore } from '../store/memory-store.ts'
import { openSqliteStore } from '../store/sqlite-store.ts'
import type { LaneKey, Store } from '../store/store.ts'
import { sha256 } from '../vault/sha256.ts'
import { heal, playHistory } from './history.ts'
import { anyHistory } from './history-arbitrary.ts'
import { introduceAll, makeCompact, members } from './party.ts'
import { writtenAffairs } from './random-acts.ts'

const compacts = { two: makeCompact(members.slice(1)), three: makeCompact(members) } as const

const onDisk = (folder: string, authority: string): Store => {
  const opened = openSqliteStore({ file: join(folder, `${authority}.db`), authority, sha256 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

/** Reads come from memory, writes go to both. */
const onBoth = (memory: MemoryStore, disk: Store): MemoryStore => ({
  ...memory,
  commit: (batch) => {
    const done = memory.commit(batch)
    assert.deepEqual(disk.commit(batch), done)
    return done
  },
  erase: (erasures) => {
    assert.deepEqual(disk.erase(erasures), { ok: true, value: undefined })
    return memory.erase(erasures)
  },
})

/** All that a lane can be asked for. */
const readLane = (store: Store, key: LaneKey) => {
  const reader = store.lane(key)
  const keys = writtenAffairs.flatMap((affair) => store.records(key, affair, '', 1_000).map((row) => row.key))
  return {
    heads: reader.heads(),
    held: reader.allHeld(),
    feeds: reader.heads().map(({ feed, size }) => ({
      entries: reader.entries(feed, 0, size),
      roots: Array.from({ length: size + 1 }, (_, i) => reader.rootAt(feed, i)),
      signedHeads: store.signedHeads(feed),
      cosignatures: store.cosignatures(feed),
      erasures: store.erasures(feed),
    })),
    records: keys.map((name) => ({
      name,
      record: reader.record(name),
      acts: reader.acts(name),
      history: store.history(key, name).map(({ leaf }) => leaf),
    })),
  }
}

/** Blobs come back as one kind of bytes or another; what counts is what is in them. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_, each) =>
      each instanceof Uint8Array ? Buffer.from(each).toString('hex') : each,
    ),
  )

it('both stores read alike after any history', () => {
  // Backups of the two are made in different ways, which is not what is compared here.
  const histories = fc.sample(anyHistory, { numRuns: 24, seed: 20_261_123 })
  let entries = 0
  for (const { size, steps } of histories) {
    const folder = mkdtempSync(join(tmpdir(), 'comity-both-'))
    const disks = new Map<string, Store>()
    try {
      const world = playHistory(
        { size, steps: steps.filter(({ kind }) => !['backup', 'set-back', 'lie'].includes(kind)) },
        {
          storeFor: (authority, memory) => {
            const disk = onDisk(folder, authority)
            introduceAll(disk, compacts[size])
            disks.set(authority, disk)
            return onBoth(memory, disk)
          },
        },
      )
      heal(world)
      for (const party of world.parties) {
        const disk = disks.get(party.authority)
        assert.ok(disk)
        for (const head of disk.lane(party.context.lane).heads()) entries += head.size
        assert.deepEqual(
          plain(readLane(disk, party.context.lane)),
          plain(readLane(party.store, party.context.lane)),
        )
      }
    } finally {
      for (const disk of disks.values()) disk.close()
      rmSync(folder, { recursive: true })
    }
  }
  assert.ok(entries > 1_000, `${entries} entries`)
})
