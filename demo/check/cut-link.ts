/**
 * Loads the record while the link is cut in the middle: half of the first wave goes over, then both sides suspend the
 * exchange and go on by themselves, and when it is resumed nothing may be missing or double.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { DemoFailure } from '../nodes/demo-failure.ts'
import { releaseWave, type Wave } from '../nodes/load-record.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { ownHead, type Reconciled, untilReconciled } from '../nodes/reconcile.ts'
import { authorities, type BySide, onBothSides, otherSide, sides } from '../nodes/sides.ts'

/** Long enough for a bundle to come through a link that is not cut: it takes some 20 ms. */
const quietMs = 300

export const loadAcrossCut = async (
  nodes: BySide<NodeApi>,
  compact: string,
  [first = [], ...later]: readonly Wave[],
): Promise<Reconciled> => {
  const [before, during] = halves(first)
  await releaseWave(nodes, compact, before)
  await untilReconciled(nodes, compact)
  await setLink(nodes, compact, true)
  await releaseWave(nodes, compact, during, { isLinked: false })
  await pause(quietMs)
  await expectCut(nodes, compact)
  await setLink(nodes, compact, false)
  await untilReconciled(nodes, compact)
  for (const wave of later) await releaseWave(nodes, compact, wave)
  return untilReconciled(nodes, compact)
}

/** The first half and the second half of each side's acts. */
const halves = (wave: Wave): readonly [Wave, Wave] => {
  const parts = sides.map((side) => {
    const own = wave.filter(({ by }) => by === authorities[side])
    const middle = Math.ceil(own.length / 2)
    return [own.slice(0, middle), own.slice(middle)] as const
  })
  return [parts.flatMap(([half]) => half), parts.flatMap(([, half]) => half)]
}

const setLink = (nodes: BySide<NodeApi>, compact: string, suspended: boolean): Promise<BySide<void>> =>
  onBothSides((side) => nodes[side].setLink(compact, authorities[otherSide(side)], suspended))

/** Each side has written, and nothing of it has come across. */
const expectCut = async (nodes: BySide<NodeApi>, compact: string): Promise<void> => {
  const heads = await onBothSides((side) => nodes[side].heads(compact))
  for (const side of sides) {
    const own = ownHead(heads[side], side).size
    const across = ownHead(heads[otherSide(side)], side).size
    if (across < own) continue
    throw new DemoFailure(`the link was cut, and what ${authorities[side]} wrote came across all the same`)
  }
}
