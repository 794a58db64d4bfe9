/** Another wording of a paragraph, from what we stand on, and what it would change of what stands. */
import type { ParagraphShown, TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Differing } from './differing.tsx'
import { keptWording } from './kept-wordings.ts'
import type { Texts } from './pasted.ts'
import { startFrom, worded } from './text-acts.ts'
import { WordingForm, type WordingFormProps } from './wording-form.tsx'

export interface AnotherWordingProps {
  readonly text: TextShown
  readonly paragraph: ParagraphShown
  readonly languages: readonly string[]
  readonly onClose: WordingFormProps['onClose']
}

export const AnotherWording = ({ text, paragraph, languages, onClose }: AnotherWordingProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { key, base } = paragraph
  const { place, ...start } = startFrom(paragraph, self)
  return (
    <WordingForm
      text={text}
      languages={languages}
      keptAs={keptWording(text.record, key)}
      title={words.textPlace.wordOtherwise}
      // Who words anew what was left out words a paragraph.
      initial={{ ...start, form: start.form === 'omitted' ? 'paragraph' : start.form }}
      actsOf={(typed) => [worded(text.record, key, base, { ...typed, place })]}
      onClose={onClose}
    >
      {({ texts }) => <WhatChanges before={paragraph.texts} after={texts} languages={languages} />}
    </WordingForm>
  )
}

interface WhatChangesProps {
  readonly before: Texts
  readonly after: Texts
  readonly languages: readonly string[]
}

const WhatChanges = ({ before, after, languages }: WhatChangesProps) => {
  const { words } = useWords()
  return (
    <details className="what-changes">
      <summary>{words.textPlace.whatChanges}</summary>
      <div className="cells">
        {languages.map((language) => (
          <p key={language} className="cell" data-language={language}>
            <Differing before={before[language] ?? ''} after={after[language] ?? ''} lang={language} />
          </p>
        ))}
      </div>
    </details>
  )
}
