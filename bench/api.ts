/**
 * `comity bench api`: two real node processes that hold many records. How long an officer waits for the API: for any one
 * act from its release to the peer's cosignature, for a session and a text as large as any, and for all routes that read,
 * one call after another. `--routes` prints them one by one.
 */
import type { Io } from '../src/cli/command.ts'
import { readOptions } from '../src/cli/read-options.ts'
import type { Draft } from '../src/exchange/lane/own-entry.ts'
import { creatingAct, firstAct } from './acts.ts'
import { readingCalls } from './api-calls.ts'
import { fillNode, untilIndexed, untilWitnessed } from './filled-node.ts'
import { largeSession, largeSessionActs, largeText } from './large-session.ts'
import { manyRecords } from './many-records.ts'
import { at } from './quantile.ts'
import { type RunningNode, startTwoNodes } from './two-nodes.ts'

export const benchApi = async (argv: readonly string[], io: Io): Promise<number> => {
  const options = readOptions(argv, {
    json: { type: 'boolean', default: false },
    records: { type: 'string', default: '100000' },
    routes: { type: 'boolean', default: false },
  })
  const records = options.ok ? Number(options.value.values.records) : 0
  if (!options.ok || !Number.isSafeInteger(records) || records < 10_000) {
    io.err(`comity bench api: ${options.ok ? '--records is a number from 10000 on' : options.error}`)
    return 2
  }
  const { json, routes } = options.value.values
  const nodes = await startTwoNodes((dir, compact) => fillNode(dir, compact, written(records)))
  try {
    const { compact, vn, th } = nodes
    if (!json) io.err('written; the other side catches up')
    await untilWitnessed(vn, th)
    await untilIndexed(compact, vn, th)
    const release = await measureReleases(vn, compact)
    const opened = await timeCalls(
      vn,
      [largeSession, largeText].map((record) => `/compacts/${compact}/${record.replace('/', 's/')}`),
    )
    const byRoute = new Map<string, readonly number[]>()
    for (const { name, paths } of await readingCalls(vn, compact))
      byRoute.set(name, await timeCalls(vn, paths))
    const result = {
      records,
      release_p50_ms: at(release, 0.5),
      session_open_ms: at(opened, 0.95),
      route_p95_ms: at([...byRoute.values()].flat(), 0.95),
    }
    io.out(json ? JSON.stringify(result) : JSON.stringify(result, null, 2))
    if (routes)
      for (const [name, times] of byRoute)
        io.out(
          `${name.padEnd(64)} p50 ${at(times, 0.5).toFixed(2).padStart(7)}  p95 ${at(times, 0.95).toFixed(2).padStart(7)} ms`,
        )
    return 0
  } finally {
    await nodes.end()
  }
}

function* written(records: number): Generator<Draft> {
  yield* manyRecords(records)
  yield* largeSessionActs()
}

const releases = 200

const measureReleases = async (node: RunningNode, compact: string): Promise<readonly number[]> => {
  await node.call('POST', `/compacts/${compact}/acts?wait=10000`, { acts: [firstAct] })
  const times: number[] = []
  for (let i = 0; i < releases; i += 1) {
    const began = performance.now()
    const { witnessedBy } = (await node.call('POST', `/compacts/${compact}/acts?wait=10000`, {
      acts: [creatingAct(i)],
    })) as { readonly witnessedBy: readonly string[] }
    if (witnessedBy.length !== 1) throw new Error('not witnessed in time')
    times.push(performance.now() - began)
  }
  return times
}

const callsOfEach = 60

const timeCalls = async (node: RunningNode, paths: readonly string[]): Promise<readonly number[]> => {
  const times: number[] = []
  for (let i = 0; i < callsOfEach; i += 1) {
    const path = paths[i % paths.length] ?? ''
    const began = performance.now()
    await node.call('GET', path)
    times.push(performance.now() - began)
  }
  return times
}
