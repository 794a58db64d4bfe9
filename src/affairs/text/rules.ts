/** The text's rules, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type TextState } from './schema.ts'

export const text: Rules<TextState, typeof acts> = {
  affair: 'text',
  version: 1,
  acts,
  creating: ['framed'],
  judge,
  evolve,
}
