/** After an upgrade: what was held is judged by the rules that are known now. Called when a node starts. */
import { commit, compute } from './compute.ts'
import type { LaneContext } from './lane-context.ts'

/** How many entries came free. */
export const releaseHeld = (context: LaneContext): number => {
  const computation = compute(context)
  const released = computation.release()
  if (released === 0) return 0
  return commit(context, computation).ok ? released : releaseHeld(context)
}
