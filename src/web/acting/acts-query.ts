/** What the node says of acts: who may take which step with each, and how high it writes them marked. */
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'

export const actsQuery = {
  queryKey: ['acts'],
  queryFn: () => callNode(calls.acts, {}, {}),
} as const
