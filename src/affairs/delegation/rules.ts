/** The delegation's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type DelegationState } from './schema.ts'

export const delegation: Rules<DelegationState, typeof acts> = {
  affair: 'delegation',
  version: 1,
  acts,
  creating: ['listed'],
  judge,
  evolve,
}
