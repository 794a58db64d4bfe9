/** The credential's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type CredentialState } from './schema.ts'

export const credential: Rules<CredentialState, typeof acts> = {
  affair: 'credential',
  version: 1,
  acts,
  creating: ['introduced'],
  judge,
  evolve,
}
