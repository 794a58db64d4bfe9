/** How officers sign in at this authority. */
import { queryOptions } from '@tanstack/react-query'
import { type AnswerOf, calls } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'

export type SignInPolicy = AnswerOf<NonNullable<typeof calls.signInPolicy.route>>

export const signInPolicyQuery = queryOptions({
  queryKey: ['house', 'sign-in-policy'],
  queryFn: (): Promise<SignInPolicy> => callNode(calls.signInPolicy, {}, {}),
})
