/** The two policies of this authority. */
import { useQuery } from '@tanstack/react-query'
import { type AnswerOf, calls } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import type { Asked } from '../../api/queries.ts'

export type ReleasePolicy = AnswerOf<NonNullable<typeof calls.releasePolicy.route>>
export type SignInPolicy = AnswerOf<NonNullable<typeof calls.signInPolicy.route>>

/** The key under which whatever releases asks for it too (acting/acting.ts). */
export const releasePolicyKey = ['policy'] as const
export const signInPolicyKey = ['house', 'sign-in-policy'] as const

export const useReleasePolicy = (): Asked<ReleasePolicy> =>
  useQuery({ queryKey: releasePolicyKey, queryFn: () => callNode(calls.releasePolicy, {}, {}) })

export const useSignInPolicy = (): Asked<SignInPolicy> =>
  useQuery({ queryKey: signInPolicyKey, queryFn: () => callNode(calls.signInPolicy, {}, {}) })
