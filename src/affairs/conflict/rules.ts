/** The conflict's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type ConflictState } from './schema.ts'

export const conflict: Rules<ConflictState, typeof acts> = {
  affair: 'conflict',
  version: 1,
  acts,
  creating: ['reported'],
  judge,
  evolve,
}
