/** One side's officers at work on one compact: what one of them prepares goes out when it is cleared and released. */
import { DemoFailure } from './demo-failure.ts'
import type { ActToRelease, NodeApi, Released } from './node-api.ts'

export interface Desk {
  readonly node: NodeApi
  readonly compact: string
  /** All or none; resolves when every linked side has witnessed them. */
  send(acts: readonly ActToRelease[]): Promise<Released['acts']>
}

const waitMs = 30_000

export interface DeskOptions {
  /** Whether there is another side's node to wait for. */
  readonly isLinked?: boolean
}

export const openDesk = (node: NodeApi, compact: string, { isLinked = true }: DeskOptions = {}): Desk => ({
  node,
  compact,
  send: async (acts) => {
    const { acts: made, witnessedBy } = await node.release(compact, acts, waitMs)
    if (isLinked && witnessedBy.length === 0) {
      throw new DemoFailure(
        `nobody witnessed "${acts[0]?.act}" of ${node.authority} within ${waitMs / 1000} s`,
      )
    }
    return made
  },
})
