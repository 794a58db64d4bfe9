/**
 * `comity bench exchange`: two real node processes; how fast one catches up on what the other wrote while the link was
 * down, beside a floor in the same run; and how long a release takes to be witnessed while entries flow.
 */
import { parseArgs } from 'node:util'
import type { Io } from '../src/cli/command.ts'
import { bundleLimits } from '../src/exchange/bundle.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { openSqliteReader } from '../src/store/sqlite-reader.ts'
import { sha256 } from '../src/vault/sha256.ts'
import { type BenchAct, benchAct, creatingAct, firstAct } from './acts.ts'
import { type FloorEntry, measureFloor } from './floor.ts'
import { measureHypercore } from './hypercore.ts'
import { type RunningNode, startTwoNodes } from './two-nodes.ts'

export const benchExchange = async (argv: readonly string[], io: Io): Promise<number> => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      json: { type: 'boolean', default: false },
      entries: { type: 'string', default: '24000' },
      records: { type: 'string', default: '4000' },
      seconds: { type: 'string', default: '10' },
      beside: { type: 'string' },
    },
  })
  const entries = Number(values.entries)
  const nodes = await startTwoNodes()
  try {
    const { compact, vn, th } = nodes
    await vn.call('POST', `/compacts/${compact}/links/${th.authority}`, { suspended: true })
    await write(vn, compact, entries, Number(values.records))
    const seconds = await catchUp(vn, th, compact)
    const written = readBack(vn)
    const floor = await measureFloor(written, bundleLimits.entries)
    const latency = await measureLatency(vn, compact, Number(values.seconds))
    const rate = entries / seconds
    const result = {
      entries,
      seconds: round(seconds, 3),
      entries_per_s: Math.round(rate),
      floor_entries_per_s: Math.round(floor),
      share_of_floor: round(rate / floor, 3),
      release_to_cosignature_ms: latency,
      bytes_per_entry: Math.round(written.reduce((sum, each) => sum + bytesOf(each), 0) / written.length),
    }
    const beside = values.beside === 'hypercore' ? { hypercore: measureHypercore(10_000) } : {}
    io.out(
      values.json
        ? JSON.stringify({ ...result, ...beside })
        : JSON.stringify({ ...result, ...beside }, null, 2),
    )
    return 0
  } finally {
    await nodes.end()
  }
}

const perCall = 512

const write = async (node: RunningNode, compact: string, entries: number, records: number): Promise<void> => {
  await node.call('POST', `/compacts/${compact}/acts`, { acts: [firstAct] })
  for (let from = 0; from < entries; from += perCall) {
    const acts: BenchAct[] = []
    for (let i = from; i < Math.min(entries, from + perCall); i += 1) acts.push(benchAct(i, records))
    await node.call('POST', `/compacts/${compact}/acts`, { acts })
  }
}

/** Seconds from the moment the link is resumed until the peer has witnessed everything. */
const catchUp = async (vn: RunningNode, th: RunningNode, compact: string): Promise<number> => {
  const began = performance.now()
  await vn.call('POST', `/compacts/${compact}/links/${th.authority}`, { suspended: false })
  for (;;) {
    const { compacts } = (await vn.call('GET', '/node')) as NodeAnswer
    const link = compacts[0]?.links.find((each) => each.lane === 'main')
    if (link !== undefined && link.witnessed >= link.ours) return (performance.now() - began) / 1000
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

interface NodeAnswer {
  readonly compacts: readonly {
    readonly links: readonly { lane: string; ours: number; witnessed: number }[]
  }[]
}

/** What was written, as the floor is to send it: the same texts. */
const readBack = (node: RunningNode): readonly FloorEntry[] => {
  const opened = openSqliteReader({ file: dataFolder(node.dir).database, sha256 })
  if (!opened.ok) throw new Error(opened.error.kind)
  const store = opened.value
  const lane = store.lanes().find((each) => each.lane === 'main')
  const reader = lane && store.lane(lane)
  const head = reader?.heads().find((each) => each.authority === node.authority)
  const rows = head === undefined ? [] : (reader?.entries(head.feed, 1, head.size) ?? [])
  const entries = rows.map(({ leaf, facts, body }) => ({
    leaf: JSON.parse(leaf),
    facts: JSON.parse(facts),
    body: JSON.parse(body ?? '{}'),
  }))
  store.close()
  return entries
}

const bytesOf = ({ leaf, facts, body }: FloorEntry): number =>
  [leaf, facts, body].reduce((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)), 0)

const flowPerSecond = 100

/** A hundred acts a second, each timed from its request to the answer that the peer has witnessed it. */
const measureLatency = async (node: RunningNode, compact: string, seconds: number) => {
  const times: number[] = []
  const failures: unknown[] = []
  const pending: Promise<void>[] = []
  const began = performance.now()
  for (let i = 0; i < seconds * flowPerSecond; i += 1) {
    const due = began + (i * 1000) / flowPerSecond
    const wait = due - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    pending.push(
      (async () => {
        const from = performance.now()
        const answer = (await node.call('POST', `/compacts/${compact}/acts?wait=10000`, {
          acts: [creatingAct(i)],
        })) as { readonly witnessedBy: readonly string[] }
        if (answer.witnessedBy.length !== 1) throw new Error('not witnessed in time')
        times.push(performance.now() - from)
      })().catch((error: unknown) => {
        failures.push(error)
      }),
    )
  }
  await Promise.all(pending)
  if (failures.length > 0) throw failures[0]
  times.sort((a, b) => a - b)
  const at = (share: number): number =>
    round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0, 2)
  return { p50: at(0.5), p99: at(0.99) }
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits))
