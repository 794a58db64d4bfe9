/** The agenda's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { type AgendaState, acts } from './schema.ts'

export const agenda: Rules<AgendaState, typeof acts> = {
  affair: 'agenda',
  version: 1,
  acts,
  creating: ['proposed'],
  judge,
  evolve,
}
