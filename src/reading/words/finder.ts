/** The cue finders the reader uses, built once from the tables of all languages. */
import { createCueFinder } from '../cue-finder.ts'
import type { Language } from '../language.ts'
import { enActs } from './en-acts.ts'
import { stateCues, stateLookalikes } from './states.ts'
import { thActs } from './th-acts.ts'
import { viActs } from './vi-acts.ts'

const actTables = { vi: viActs, th: thActs, en: enActs } as const

/** Leads, joints, acts and states of one language; Thai pages quote English, so its act verbs stay out of theirs. */
export const actFinders: Readonly<Record<Language, ReturnType<typeof createCueFinder>>> = {
  vi: createCueFinder(actTables.vi, stateCues, stateLookalikes),
  th: createCueFinder(actTables.th, stateCues, stateLookalikes),
  en: createCueFinder(actTables.en, stateCues, stateLookalikes),
}
