/** New paragraphs between two others: one, or several pasted at once, a line of each language for each. */
import { useState } from 'react'
import { placeBetween } from '../../affairs/text/place.ts'
import type { ActToSend, TextShown } from '../api/calls.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { keptNew } from './kept-wordings.ts'
import { linesOf, splitInto, type Texts } from './pasted.ts'
import { newKey, worded } from './text-acts.ts'
import { WordingForm, type WordingFormProps, type WordingTyped } from './wording-form.tsx'

export interface NewParagraphsProps {
  readonly text: TextShown
  readonly languages: readonly string[]
  /** Places of the neighbours; null at an end. */
  readonly before: string | null
  readonly after: string | null
  /** The paragraph that it follows; null at the start. */
  readonly follows: string | null
  readonly onClose: WordingFormProps['onClose']
}

const empty: WordingTyped = { form: 'paragraph', commits: null, texts: {}, note: {} }

export const NewParagraphs = ({ text, languages, before, after, follows, onClose }: NewParagraphsProps) => {
  const { words, format } = useWords()
  const { textPlace } = words
  const [asOne, setAsOne] = useState(false)
  // Sent again after an answer that did not come, they are the same paragraphs.
  const [key] = useState(newKey)
  /** Undefined where it is not known which lines belong together. */
  const partsOf = (texts: Texts): readonly Texts[] | undefined =>
    asOne || mostLines(texts) < 2 ? [texts] : splitInto(texts)
  const actsOf = (typed: WordingTyped): readonly ActToSend[] => {
    const parts = partsOf(typed.texts) ?? []
    let place = before
    return parts.map((texts, at) => {
      place = placeBetween(place, after)
      const isOne = parts.length === 1
      const commits = isOne ? typed.commits : null
      return worded(text.record, isOne ? key : `${key}-${at + 1}`, null, { ...typed, commits, texts, place })
    })
  }
  return (
    <div className="new-paragraphs no-print">
      <h3>{textPlace.newParagraph}</h3>
      <WordingForm
        text={text}
        languages={languages}
        keptAs={keptNew(text.record, follows)}
        title={textPlace.newParagraph}
        initial={empty}
        actsOf={actsOf}
        mayCommit={({ texts }) => partsOf(texts)?.length === 1}
        onClose={onClose}
      >
        {({ texts }) =>
          mostLines(texts) < 2 ? null : (
            <div role="status">
              {partsOf(texts) === undefined ? <Uneven texts={texts} languages={languages} /> : null}
              <label className="choice">
                <input
                  type="checkbox"
                  checked={!asOne}
                  onChange={({ target }) => setAsOne(!target.checked)}
                />
                {format.counted(textPlace.eachLine, mostLines(texts))}
              </label>
            </div>
          )
        }
      </WordingForm>
    </div>
  )
}

const mostLines = (texts: Texts): number =>
  Math.max(0, ...Object.values(texts).map((each) => linesOf(each).length))

interface UnevenProps {
  readonly texts: Texts
  readonly languages: readonly string[]
}

/** Where languages have different numbers of lines: how many each has. */
const Uneven = ({ texts, languages }: UnevenProps) => {
  const { words, format } = useWords()
  const { textPlace } = words
  const counts = languages
    .map((language) => [language, linesOf(texts[language] ?? '').length] as const)
    .filter(([, count]) => count > 0)
    .map(([language, count]) => `${wordOf(textPlace.languages, language)} ${format.number(count)}`)
  return (
    <p className="refused">
      {textPlace.unevenLines} {counts.join(', ')}
    </p>
  )
}
