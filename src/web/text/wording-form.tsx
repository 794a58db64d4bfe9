/**
 * The form in which a paragraph is worded: a field for each language, beside each other as the text stands. What is typed is
 * kept until it is sent or thrown away.
 */
import type { ReactNode } from 'react'
import { useActing } from '../acting/acting.ts'
import { useKept } from '../acting/kept.ts'
import { MarkingField } from '../acting/marking-field.tsx'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import type { Outcome } from '../acting/send-acts.ts'
import type { ActToSend, TextShown } from '../api/calls.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { CommitsFields } from './commits-fields.tsx'
import { NoteField } from './note-field.tsx'
import { isTaken, type WordingWanted } from './text-acts.ts'
import { hasFault, WordingField } from './wording-field.tsx'

/** What is typed: where it goes the place of the form says. */
export interface WordingTyped extends Omit<WordingWanted, 'place'> {
  /** 0: unmarked; left out until the officer chooses. */
  readonly marking?: number | undefined
}

export interface WordingFormProps {
  readonly text: TextShown
  readonly languages: readonly string[]
  readonly keptAs: string
  readonly title: string
  readonly initial: WordingTyped
  /** Empty while it does not say enough. */
  actsOf(typed: WordingTyped): readonly ActToSend[]
  /** More paragraphs than one commit to nothing. */
  mayCommit?(typed: WordingTyped): boolean
  /** Between the fields and the choices. */
  children(typed: WordingTyped): ReactNode
  /** With what came of it, where it was sent: the form is gone then, and cannot say so itself. */
  readonly onClose: (outcome?: Outcome) => void
}

export const WordingForm = (props: WordingFormProps) => {
  const { text, languages, keptAs, title, initial, actsOf, mayCommit = () => true, children, onClose } = props
  const { words } = useWords()
  const { textPlace } = words
  const { send, isRunning, outcome } = useActing()
  const kept = useKept<WordingTyped>(keptAs, initial)
  const { value } = kept
  const set = (more: Partial<WordingTyped>): void => kept.set((before) => ({ ...before, ...more }))
  const isEmpty = languages.every((each) => (value.texts[each] ?? '').trim() === '')
  const isFaulty = Object.values(value.texts).some(hasFault)
  const acts = isEmpty ? [] : actsOf(value)
  const propose = async (): Promise<void> => {
    const result = await send(acts, { marking: value.marking, onTakenBack: () => kept.set(value) })
    if (!isTaken(result)) return
    kept.clear()
    onClose(result)
  }
  return (
    <form
      className="wording-form no-print"
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
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
      {children(value)}
      <FormChoice form={value.form} onForm={(form) => set({ form })} />
      {value.form === 'paragraph' && mayCommit(value) ? (
        <CommitsFields commits={value.commits} onCommits={(commits) => set({ commits })} />
      ) : null}
      <NoteField note={value.note} onNote={(note) => set({ note })} />
      <MarkingField acts={acts} chosen={value.marking} onChoose={(marking) => set({ marking })} />
      <p className="form-end">
        <ActButton
          isRunning={isRunning}
          disabled={acts.length === 0 || isFaulty || !kept.isLoaded}
          kind="main"
        >
          {textPlace.propose}
        </ActButton>
        <button type="button" onClick={() => onClose()}>
          {textPlace.cancel}
        </button>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            onClose()
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

const FormChoice = ({ form, onForm }: FormChoiceProps) => {
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
