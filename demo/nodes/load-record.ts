/**
 * Brings the public record into the nodes by their API: each act is released by the side that told it, and an act that
 * needs the other side's waits until that is here. Batches are all or nothing, and a node is asked which acts it has, so
 * a loading that was interrupted goes on where it stood.
 */
import { readFileSync } from 'node:fs'
import { canonicalJson } from '../../src/ledger/strict-json.ts'
import { recordActs } from '../load/record-acts.ts'
import type { DemoAct } from '../load/told.ts'
import { wavesOf } from '../load/waves.ts'
import { readRecord } from '../record/record.ts'
import { DemoFailure } from './demo-failure.ts'
import type { ActToRelease, NodeApi } from './node-api.ts'
import { authorities, type BySide, onBothSides, otherSide, type Side } from './sides.ts'

/** Acts that may be released before the sides hear of each other's newer ones. */
export type Wave = readonly DemoAct[]

export const readWaves = (): readonly Wave[] => {
  const data = readRecord((name) =>
    JSON.parse(readFileSync(new URL(`../record/${name}`, import.meta.url), 'utf8')),
  )
  if (!data.ok) throw new Error(`demo/record: ${JSON.stringify(data.error)}`)
  return wavesOf(recordActs(data.value))
}

/** What an API call may hold. */
const largestBatch = 512
const waitMs = 30_000

/** Releases a wave on both nodes; unless told otherwise it returns when each side has witnessed the other's acts. */
export const releaseWave = async (
  nodes: BySide<NodeApi>,
  compact: string,
  wave: Wave,
  { isLinked = true }: { readonly isLinked?: boolean } = {},
): Promise<void> => {
  await onBothSides(async (side) => {
    const acts = wave.filter(({ by }) => by === authorities[side]).map(toRelease)
    for (let from = 0; from < acts.length; from += largestBatch) {
      const batch = acts.slice(from, from + largestBatch)
      const { witnessedBy } = await nodes[side].release(compact, batch, isLinked ? waitMs : 0)
      const other = authorities[otherSide(side)]
      if (isLinked && !witnessedBy.includes(other)) {
        throw new DemoFailure(
          `${other} did not witness the acts of ${authorities[side]} within ${waitMs / 1000} s`,
        )
      }
    }
  })
}

/** The waves without the acts that the nodes have already. */
export const withoutReleased = async (
  nodes: BySide<NodeApi>,
  compact: string,
  waves: readonly Wave[],
): Promise<readonly Wave[]> => {
  const counts = await onBothSides((side) => countReleased(nodes[side], compact, waves.flat(), side))
  const isReleased = ({ by, facts }: DemoAct): boolean => {
    const side = by === authorities.VN ? 'VN' : 'TH'
    const key = keyOf(String(facts.record), facts.act, facts.fields)
    const left = counts[side].get(key) ?? 0
    counts[side].set(key, left - 1)
    return left > 0
  }
  return waves.map((wave) => wave.filter((act) => !isReleased(act)))
}

/** How often each act of the record stands on the node of its side. */
const countReleased = async (
  node: NodeApi,
  compact: string,
  acts: Wave,
  side: Side,
): Promise<Map<string, number>> => {
  const own = acts.filter(({ by }) => by === authorities[side])
  const affairs = new Set(own.map(({ facts }) => facts.affair))
  const wanted = new Set(own.map(({ facts }) => String(facts.record)))
  const counts = new Map<string, number>()
  for (const affair of affairs) {
    for (const { record } of await node.records(compact, affair)) {
      if (!wanted.has(record)) continue
      for (const { authority, act, fields } of (await node.record(compact, record))?.acts ?? []) {
        if (authority !== authorities[side]) continue
        const key = keyOf(record, act, fields)
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
  }
  return counts
}

const keyOf = (record: string, act: string, fields: DemoAct['facts']['fields']): string =>
  canonicalJson([record, act, fields])

const toRelease = ({ facts, body }: DemoAct): ActToRelease => ({ ...facts, body })
