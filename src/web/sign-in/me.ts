/** Who the node takes this visitor for. */
import { useQuery } from '@tanstack/react-query'
import { calls, type Me } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import type { Asked } from '../api/queries.ts'

export const meKey = ['me'] as const

export const useMe = (): Asked<Me> =>
  useQuery({ queryKey: meKey, queryFn: ({ signal }) => callNode(calls.me, {}, {}, signal) })
