/** What searches find, against the words that stand in the record. */
import { compareWords } from '../../store/words/compare-words.ts'
import type { Findings } from './findings.ts'

/** More would say no more. */
const most = 20

export const checkWords = (database: string, findings: Findings): void => {
  for (const record of compareWords(database)?.slice(0, most) ?? [])
    findings.add('words-differ', `words of ${record}`)
}
