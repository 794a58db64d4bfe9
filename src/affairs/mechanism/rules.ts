/** The mechanism's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type MechanismState } from './schema.ts'

export const mechanism: Rules<MechanismState, typeof acts> = {
  affair: 'mechanism',
  version: 1,
  acts,
  creating: ['reported', 'proposed'],
  judge,
  evolve,
}
