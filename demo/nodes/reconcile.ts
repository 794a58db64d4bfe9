/** When both sides hold the same: every entry on both nodes, accepted, judged, and witnessed by the side that did not write it. */
import type { FeedHead, NodeApi } from './node-api.ts'
import { authorities, type BySide, bySide, onBothSides, otherSide, type Side, sides } from './sides.ts'
import { until } from './until.ts'

/** Per side, its own feed as it holds it. */
export type Reconciled = BySide<FeedHead>

export const untilReconciled = (nodes: BySide<NodeApi>, compact: string): Promise<Reconciled> =>
  until('that both sides hold and have witnessed everything', async () => {
    const heads = await onBothSides((side) => nodes[side].heads(compact))
    return sides.every((side) => isWhole(heads, side))
      ? bySide((side) => ownHead(heads[side], side))
      : undefined
  })

/** Of the feed of one side. An entry that is on its way makes the sizes differ, or is not witnessed yet. */
const isWhole = (heads: BySide<readonly FeedHead[]>, side: Side): boolean => {
  const own = ownHead(heads[side], side)
  const held = ownHead(heads[otherSide(side)], side)
  return (
    own.size === held.size &&
    own.root === held.root &&
    [own, held].every(({ size, accepted, judged }) => accepted === size && judged === size) &&
    witnessedByOther(own, side) === own.size
  )
}

export const witnessedByOther = (head: FeedHead, side: Side): number =>
  head.witnessed[authorities[otherSide(side)]] ?? 0

const nothing = { size: 0, accepted: 0, judged: 0, root: '', frozen: null, witnessed: {} } as const

/** The feed of a side, in the heads of any node. */
export const ownHead = (heads: readonly FeedHead[], side: Side): FeedHead =>
  heads.find(({ authority }) => authority === authorities[side]) ?? {
    authority: authorities[side],
    ...nothing,
  }

export const sizesOf = (heads: Reconciled): Readonly<Record<string, number>> =>
  Object.fromEntries(sides.map((side) => [authorities[side], heads[side].size]))
