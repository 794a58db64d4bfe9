/** How acts leave an authority, as whoever keeps its house sets it. */
import type { NodeApi } from './node-api.ts'

export interface ReleasePolicy {
  readonly holdSeconds: number
  readonly fourEyes: boolean
}

/** As a node has it at first. */
export const atOnce: ReleasePolicy = { holdSeconds: 0, fourEyes: false }

export const setPolicy = async (node: NodeApi, policy: Partial<ReleasePolicy>): Promise<void> => {
  await node.as('keeper').call('PUT', '/policy', { body: { ...atOnce, ...policy } })
}
