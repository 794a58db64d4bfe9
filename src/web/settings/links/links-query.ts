/** With whom this node is paired: for who administers, and who audits. */
import { useQuery } from '@tanstack/react-query'
import { type AnswerOf, calls } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import type { Asked } from '../../api/queries.ts'

export type Pairing = AnswerOf<NonNullable<typeof calls.links.route>>
export type Introduction = Pairing['own']

export const useLinks = (compact: string, enabled: boolean): Asked<Pairing> =>
  useQuery({
    queryKey: ['compact', compact, 'links'],
    meta: { holds: 'link' },
    queryFn: ({ signal }) => callNode(calls.links, { compact }, {}, signal),
    enabled,
  })
