/** The contact's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type ContactState } from './schema.ts'

export const contact: Rules<ContactState, typeof acts> = {
  affair: 'contact',
  version: 1,
  acts,
  creating: ['reported'],
  judge,
  evolve,
}
