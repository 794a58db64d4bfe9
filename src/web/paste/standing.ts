/**
 * Whether a promise that was found stands in the record already, so that nobody enters it twice: the node is asked for
 * commitments in which its longer words stand, and what it finds is compared word by word, in the language of the text.
 */
import { isSameAct } from '../../reading/restated.ts'
import { calls, type SearchAnswer } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { foldText } from '../frame/fold-text.ts'
import { isLocalText } from '../language/said.tsx'
import { questionsFor } from './standing-questions.ts'

export interface Standing {
  readonly record: string
  /** In the same words, but for marks and case; else in nearly the same. */
  readonly isSame: boolean
}

/** Undefined where the node did not answer: then nothing is known of it. */
export const standingOf = async (
  compact: string,
  text: string,
  language: Parameters<typeof isSameAct>[2],
): Promise<readonly Standing[] | undefined> => {
  try {
    const answers = await Promise.all(questionsFor(text, language).map((q) => search(compact, q)))
    const worded = new Map<string, string>()
    for (const { record, wording } of answers.flatMap(({ found }) => found)) {
      const texts = wording?.text
      if (isLocalText(texts) && texts[language] !== undefined) worded.set(record, texts[language])
    }
    return [...worded]
      .flatMap(([record, other]) => {
        const isSame = plain(other) === plain(text)
        return isSame || isSameAct(other, text, language) ? [{ record, isSame }] : []
      })
      .toSorted((a, b) => Number(b.isSame) - Number(a.isSame))
      .slice(0, mostTold)
  } catch {
    return undefined
  }
}

/** What was released a moment ago is in the index of words a moment later. */
const search = async (compact: string, q: string, times = 1): Promise<SearchAnswer> => {
  const answer = await callNode(calls.search, { compact }, { q, affair: 'commitment', limit: mostAsked })
  if (answer.complete || times === mostTimes) return answer
  await new Promise((resolve) => setTimeout(resolve, againMs))
  return search(compact, q, times + 1)
}

/** An index that is made anew takes minutes, and nobody waits for it here. */
const [againMs, mostTimes] = [400, 5]

const [mostAsked, mostTold] = [20, 3]

const plain = (text: string): string => foldText(text.replace(/[\p{P}\s]+/gu, ' '))
