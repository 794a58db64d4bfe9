/** New paragraphs between two others: one, or several pasted at once, a line of each language for each. */
import { useState } from 'react'
import { placeBetween } from '../../affairs/text/place.ts'
import { useActing } from '../acting/acting.ts'
import { useKept } from '../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import type { ActToSend, TextShown } from '../api/calls.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { CommitsFields } from './commits-fields.tsx'
import { NoteField } from './note-field.tsx'
import { linesOf, splitInto, type Texts } from './pasted.ts'
import { isTaken, newKey, type WordingWanted, worded } from './text-acts.ts'
import { hasFault, WordingField } from './wording-field.tsx'
import { FormChoice } from './wording-form.tsx'

export interface NewParagraphsProps {
  readonly text: TextShown
  readonly languages: readonly string[]
  /** Places of the neighbours; null at an end. */
  readonly before: string | null
  readonly after: string | null
  /** Which gap it is, to keep what is typed under. */
  readonly name: string
  readonly onClose: () => void
}

const empty: Omit<WordingWanted, 'place'> = { form: 'paragraph', commits: null, texts: {}, note: {} }

export const NewParagraphs = ({ text, languages, before, after, name, onClose }: NewParagraphsProps) => {
  const { words, format } = useWords()
  const { textPlace } = words
  const { send, isRunning, outcome } = useActing()
  const kept = useKept(`text-new/${text.record.slice('text/'.length)}/${name}`, empty)
  const [asOne, setAsOne] = useState(false)
  const { value } = kept
  const set = (more: Partial<typeof empty>): void => kept.set((was) => ({ ...was, ...more }))
  const most = Math.max(0, ...Object.values(value.texts).map((each) => linesOf(each).length))
  const split = most > 1 && !asOne ? splitInto(value.texts) : undefined
  const isUneven = most > 1 && !asOne && split === undefined
  const isEmpty = most === 0
  const isFaulty = Object.values(value.texts).some(hasFault)
  const propose = async (): Promise<void> => {
    const all = split ?? [value.texts]
    const acts = actsFor(
      text.record,
      all,
      { ...value, commits: all.length > 1 ? null : value.commits },
      before,
      after,
    )
    const result = await send(acts, { onTakenBack: () => kept.set(value) })
    if (!isTaken(result)) return
    kept.clear()
    onClose()
  }
  return (
    <form
      className="wording-form new-paragraphs no-print"
      aria-label={textPlace.newParagraph}
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <h3>{textPlace.newParagraph}</h3>
      <div className="fields-beside">
        {languages.map((language) => (
          <WordingField
            key={language}
            language={language}
            label={wordOf(textPlace.wordingIn, language)}
            value={value.texts[language] ?? ''}
            terms={text.frame?.terms ?? []}
            isDisabled={!kept.isLoaded}
            onChange={(said) => set({ texts: { ...value.texts, [language]: said } })}
          />
        ))}
      </div>
      {most > 1 ? (
        <div role="status">
          {isUneven ? <Uneven texts={value.texts} languages={languages} /> : null}
          <label className="choice">
            <input type="checkbox" checked={!asOne} onChange={({ target }) => setAsOne(!target.checked)} />
            {format.counted(textPlace.eachLine, most)}
          </label>
        </div>
      ) : null}
      <FormChoice form={value.form} onForm={(form) => set({ form })} />
      {value.form === 'paragraph' && split === undefined ? (
        <CommitsFields commits={value.commits} onCommits={(commits) => set({ commits })} />
      ) : null}
      <NoteField note={value.note} onNote={(note) => set({ note })} />
      <p className="form-end">
        <ActButton
          isRunning={isRunning}
          disabled={isEmpty || isFaulty || isUneven || !kept.isLoaded}
          kind="main"
        >
          {textPlace.propose}
        </ActButton>
        <button type="button" onClick={onClose}>
          {textPlace.cancel}
        </button>
        <KeptLine of={kept} />
      </p>
      <OutcomeLine of={outcome} />
    </form>
  )
}

/** Where languages have different numbers of lines: how many each has. */
const Uneven = ({ texts, languages }: { readonly texts: Texts; readonly languages: readonly string[] }) => {
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

/** Each after the one before it. */
const actsFor = (
  record: string,
  all: readonly Texts[],
  { form, commits, note }: typeof empty,
  before: string | null,
  after: string | null,
): readonly ActToSend[] => {
  let last = before
  return all.map((texts) => {
    const place = placeBetween(last, after)
    last = place
    return worded(record, newKey(), null, { form, commits, note, texts, place })
  })
}
