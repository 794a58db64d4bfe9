/** The commitment's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type CommitmentState } from './schema.ts'

export const commitment: Rules<CommitmentState, typeof acts> = {
  affair: 'commitment',
  version: 1,
  acts,
  creating: ['reported', 'proposed', 'born'],
  judge,
  evolve,
}
