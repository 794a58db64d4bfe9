/**
 * Two nodes that are killed at every point where it matters, under load, again and again: no act that was acknowledged is
 * lost or doubled, nothing is signed twice, and in the end both hold the same.
 */
import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { encodeBase64 } from '../../src/ledger/base64.ts'
import { parseFacts } from '../../src/ledger/facts.ts'
import { auditNode } from '../../src/node/audit/audit-node.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import type { OnNodePoint } from '../../src/node/node.ts'
import { checkHighWater } from '../../src/store/high-water.ts'
import { openSqliteReader } from '../../src/store/sqlite-reader.ts'
import { markFileOf } from '../../src/store/sqlite-store.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { findFreePorts } from '../nodes/free-ports.ts'
import { endpointAt, makeNodes, pairNodes } from '../nodes/make-nodes.ts'
import { openNodeApi } from '../nodes/node-api.ts'
import { sizesOf, untilReconciled } from '../nodes/reconcile.ts'
import { authorities, type BySide, bySide, onBothSides, otherSide, type Side, sides } from '../nodes/sides.ts'
import { until } from '../nodes/until.ts'
import { type Acknowledged, startWriter, type Writer } from './writer.ts'

type Point = Parameters<OnNodePoint>[0]

/** With the hit at which the node dies: the k-th kill at a point dies at the `at(k)`-th. */
const points: readonly { readonly point: Point; at(k: number): number }[] = [
  { point: 'before-commit', at: (k) => 1 + ((k * 7) % 13) },
  { point: 'after-commit', at: (k) => 1 + ((k * 5) % 11) },
  { point: 'after-send', at: (k) => 1 + (k % 4) },
  { point: 'during-backup', at: (k) => 1 + (k % 3) },
  { point: 'during-migration', at: () => 1 },
]

/** Of each node at each point. */
const killsEach = process.env.COMITY_SOAK === undefined ? 10 : 1_000

const program = fileURLToPath(new URL('node-that-dies.ts', import.meta.url))

const spawnNode = (dir: string, point: Point | 'never', nth: number): ChildProcess => {
  const log = openSync(`${dir}.log`, 'a')
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', program, dir, point, `${nth}`],
    { stdio: ['ignore', 'ignore', log, 'ipc'], detached: true },
  )
  closeSync(log)
  return child
}

/** Long for a machine under load; a point that never comes must not hang the test. */
const patienceMs = 60_000

const dieAt = async (dir: string, point: Point, nth: number): Promise<void> => {
  const child = spawnNode(dir, point, nth)
  const clock = setTimeout(() => child.kill('SIGTERM'), patienceMs)
  const [code, signal] = await once(child, 'exit')
  clearTimeout(clock)
  const said = () => readFileSync(`${dir}.log`, 'utf8').slice(-2_000)
  assert.equal(signal, 'SIGKILL', `${point} ${nth}: ended with ${code ?? signal}\n${said()}`)
}

const killAgainAndAgain = async (dir: string, offset: number): Promise<Map<Point, number>> => {
  const hits = new Map<Point, number>()
  for (let k = 0; k < killsEach; k += 1) {
    for (const { point, at } of points) {
      await dieAt(dir, point, at(k + offset))
      hits.set(point, (hits.get(point) ?? 0) + 1)
    }
  }
  return hits
}

/** Every act of ours in our own feed, by place; and that the feed is whole. */
const readActs = (dir: string, compact: string, side: Side): readonly Acknowledged[] => {
  const { database } = dataFolder(dir)
  const opened = openSqliteReader({ file: database, sha256 })
  assert.ok(opened.ok)
  const reader = opened.value
  try {
    assert.deepEqual(checkHighWater(reader, markFileOf(database)), { ok: true, value: undefined })
    const lane = reader.lane({ compact, lane: 'main' })
    const head = lane.heads().find(({ authority }) => authority === authorities[side])
    assert.ok(head)
    assert.equal(reader.countEntries(head.feed), head.size)
    const acts: Acknowledged[] = []
    for (let from = 0; from < head.size; from += 500) {
      for (const { seq, leafHash, facts, verdict } of lane.entries(head.feed, from, 500)) {
        const parsed = parseFacts(facts)
        assert.ok(parsed.ok)
        assert.equal(verdict.kind, 'effective')
        const { record, act } = parsed.value
        if (record === null) continue
        acts.push({ authority: authorities[side], record, act, seq, leaf: encodeBase64(leafHash) })
      }
    }
    return acts
  } finally {
    reader.close()
  }
}

test(`killed ${2 * killsEach} times at each of ${points.length} points under load, both nodes agree`, async (t) => {
  const root = mkdtempSync(join(tmpdir(), 'comity-kills-'))
  const dirs = bySide((side) => join(root, authorities[side]))
  const last: ChildProcess[] = []
  const writers: Writer[] = []
  try {
    const [VN = 0, TH = 0] = await findFreePorts(2)
    await makeNodes(dirs, { VN, TH })
    const { compact } = await pairNodes(dirs, { name: 'Exercise: kills', purpose: 'exercise' })
    const apis = await onBothSides((side) =>
      openNodeApi(dirs[side], authorities[side], endpointAt({ VN, TH }[side])),
    )
    const written: { [S in Side]?: Writer } = {}
    for (const side of sides) {
      const writer = startWriter(apis[side], compact, () => written[otherSide(side)]?.acknowledged ?? [])
      written[side] = writer
      writers.push(writer)
    }
    const hits = await onBothSides(async (side) => {
      const counted = await killAgainAndAgain(dirs[side], side === 'VN' ? 0 : 3)
      // The other may still need somebody to send to.
      last.push(spawnNode(dirs[side], 'never', 1))
      return counted
    })
    for (const { point } of points) {
      const count = (hits.VN.get(point) ?? 0) + (hits.TH.get(point) ?? 0)
      t.diagnostic(`${point}: killed ${count} times`)
      assert.ok(count >= 20, `${point}: only ${count}`)
    }

    await Promise.all(writers.map((writer) => writer.stop()))
    const heads = await untilReconciled(apis, compact)
    const digests = await onBothSides((side) => apis[side].stateDigest(compact, sizesOf(heads)))
    assert.equal(digests.VN, digests.TH)
    for (const side of sides) assert.deepEqual(await apis[side].alarms(), [])
    await stopAll(last)

    const acknowledged: BySide<readonly Acknowledged[]> = bySide((side) => written[side]?.acknowledged ?? [])
    for (const side of sides) {
      // The writer has one act in hand at a time, so what it was told and what stands there are the same list.
      assert.deepEqual((await auditNode(dirs[side])).findings, [])
      assert.deepEqual(readActs(dirs[side], compact, side), acknowledged[side])
      assert.ok(acknowledged[side].length >= 10 * killsEach, `${acknowledged[side].length} acts are no load`)
      t.diagnostic(
        `${authorities[side]}: ${acknowledged[side].length} acts acknowledged, ${heads[side].size} entries`,
      )
    }
  } finally {
    for (const writer of writers) writer.abandon()
    await stopAll(last)
    rmSync(root, { recursive: true })
  }
})

const stopAll = async (children: readonly ChildProcess[]): Promise<void> => {
  for (const child of children) child.kill('SIGTERM')
  await until(
    'that both nodes end',
    async () =>
      children.every(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null) || undefined,
  )
}
