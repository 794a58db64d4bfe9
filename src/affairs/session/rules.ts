/** The session's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type SessionState } from './schema.ts'

export const session: Rules<SessionState, typeof acts> = {
  affair: 'session',
  version: 1,
  acts,
  creating: ['reported', 'proposed'],
  judge,
  evolve,
}
