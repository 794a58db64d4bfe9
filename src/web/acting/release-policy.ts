/** How this authority releases: by how many officers, and how long what is released is held. */
import { queryOptions } from '@tanstack/react-query'
import { type AnswerOf, calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'

export type ReleasePolicy = AnswerOf<NonNullable<typeof calls.releasePolicy.route>>

export const releasePolicyQuery = queryOptions({
  queryKey: ['policy'],
  queryFn: (): Promise<ReleasePolicy> => callNode(calls.releasePolicy, {}, {}),
})
