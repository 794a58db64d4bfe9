/** Another wording of a paragraph: a field for each language, beside each other as the text stands; what is typed is kept. */
import { useActing } from '../acting/acting.ts'
import { useKept } from '../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import type { ParagraphShown, TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { CommitsFields } from './commits-fields.tsx'
import { Differing } from './differing.tsx'
import { NoteField } from './note-field.tsx'
import { isTaken, startFrom, type WordingWanted, worded } from './text-acts.ts'
import { hasFault, WordingField } from './wording-field.tsx'

export interface WordingFormProps {
  readonly text: TextShown
  readonly paragraph: ParagraphShown
  readonly languages: readonly string[]
  readonly onDone: () => void
}

export const WordingForm = ({ text, paragraph, languages, onDone }: WordingFormProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { textPlace } = words
  const { key, base } = paragraph
  const { send, isRunning, outcome } = useActing()
  const start = startFrom(paragraph, self)
  // Who words anew what was left out words a paragraph.
  const initial: WordingWanted = { ...start, form: start.form === 'omitted' ? 'paragraph' : start.form }
  const kept = useKept<WordingWanted>(`text-wording/${text.record.slice('text/'.length)}/${key}`, initial)
  const { value } = kept
  const set = (more: Partial<WordingWanted>): void => kept.set((before) => ({ ...before, ...more }))
  const isEmpty = languages.every((each) => (value.texts[each] ?? '').trim() === '')
  const isFaulty = Object.values(value.texts).some(hasFault)
  const propose = async (): Promise<void> => {
    const wanted = { ...value, place: start.place }
    const result = await send([worded(text.record, key, base, wanted)], {
      onTakenBack: () => kept.set(value),
    })
    if (!isTaken(result)) return
    kept.clear()
    onDone()
  }
  return (
    <form
      className="wording-form"
      aria-label={textPlace.wordOtherwise}
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
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
      <details className="what-changes">
        <summary>{textPlace.whatChanges}</summary>
        <div className="cells">
          {languages.map((language) => (
            <p key={language} className="cell" data-language={language}>
              <Differing
                before={paragraph.texts[language] ?? ''}
                after={value.texts[language] ?? ''}
                lang={language}
              />
            </p>
          ))}
        </div>
      </details>
      <div className="form-choices">
        <FormChoice form={value.form} onForm={(form) => set({ form })} />
      </div>
      {value.form === 'paragraph' ? (
        <CommitsFields commits={value.commits} onCommits={(commits) => set({ commits })} />
      ) : null}
      <NoteField note={value.note} onNote={(note) => set({ note })} />
      <p className="form-end">
        <ActButton isRunning={isRunning} disabled={isEmpty || isFaulty || !kept.isLoaded} kind="main">
          {textPlace.propose}
        </ActButton>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            onDone()
          }}
        >
          {textPlace.throwAway}
        </button>
        <KeptLine of={kept} />
      </p>
      {isEmpty ? <p className="quiet small">{textPlace.oneLanguageAtLeast}</p> : null}
      <OutcomeLine of={outcome} />
    </form>
  )
}

interface FormChoiceProps {
  readonly form: WordingWanted['form']
  readonly onForm: (form: WordingWanted['form']) => void
}

export const FormChoice = ({ form, onForm }: FormChoiceProps) => {
  const { words } = useWords()
  return (
    <fieldset className="plain-set">
      <legend className="unseen">{words.textPlace.formOf}</legend>
      {(['paragraph', 'heading'] as const).map((each) => (
        <label key={each} className="choice">
          <input type="radio" checked={form === each} onChange={() => onForm(each)} />
          {words.affairs.text.forms[each]}
        </label>
      ))}
    </fieldset>
  )
}
