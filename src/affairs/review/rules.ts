/** The review's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type ReviewState } from './schema.ts'

export const review: Rules<ReviewState, typeof acts> = {
  affair: 'review',
  version: 1,
  acts,
  creating: ['put'],
  judge,
  evolve,
}
