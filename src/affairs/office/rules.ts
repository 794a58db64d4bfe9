/** The office's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type OfficeState } from './schema.ts'

export const office: Rules<OfficeState, typeof acts> = {
  affair: 'office',
  version: 1,
  acts,
  creating: ['introduced', 'reported'],
  judge,
  evolve,
}
