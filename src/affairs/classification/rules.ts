/** The rules of the table of classification, version 1. */
import type { Rules } from '../kernel/rules.ts'
import { evolve } from './evolve.ts'
import { judge } from './judge.ts'
import { acts, type ClassificationState } from './schema.ts'

export const classification: Rules<ClassificationState, typeof acts> = {
  affair: 'classification',
  version: 1,
  acts,
  creating: ['proposed'],
  judge,
  evolve,
}
