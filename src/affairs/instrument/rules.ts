/** The instrument's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type InstrumentState } from './schema.ts'

export const instrument: Rules<InstrumentState, typeof acts> = {
  affair: 'instrument',
  version: 1,
  acts,
  creating: ['reported'],
  judge,
  evolve,
}
