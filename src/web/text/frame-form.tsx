/** The frame of a text as a form: what kind it is, its title, its day, its languages and which of them count. */
import { useId } from 'react'
import { initiallings, kinds } from '../../affairs/text/schema.ts'
import { useActing } from '../acting/acting.ts'
import { useKept } from '../acting/kept.ts'
import { MarkingField } from '../acting/marking-field.tsx'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import type { FrameOfText } from '../api/calls.ts'
import { useRecords } from '../api/queries.ts'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { languages as deskLanguages } from '../language/language.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { asExercise } from '../session/exercise-name.ts'
import { inOurOrder } from './languages.ts'
import { OwnTermsFields } from './own-terms-fields.tsx'
import { plainText } from './pasted.ts'
import { SessionOptions } from './session-options.tsx'
import { isTaken, textAct } from './text-acts.ts'

/** What is typed; the parts that a frame has already stay as they are. */
type FrameWanted = Pick<
  FrameOfText,
  'kind' | 'session' | 'date' | 'languages' | 'authentic' | 'prevailing' | 'initialling' | 'title' | 'terms'
> & {
  /** 0: unmarked; left out until the officer chooses. */
  readonly marking?: number | undefined
}

export interface FrameFormProps {
  readonly record: string
  /** Under which what is typed is kept, where it is not the record's own name. */
  readonly keptAs?: string
  /** Leaf of the frame that is agreed; null where none is. */
  readonly base: string | null
  readonly start: Omit<FrameWanted, 'marking'>
  readonly action: string
  readonly onSent: (record: string) => void
}

export const blankFrame = (session: string | null): Omit<FrameWanted, 'marking'> => ({
  kind: 'minutes',
  session,
  date: null,
  languages: [...deskLanguages],
  authentic: [...deskLanguages],
  prevailing: null,
  initialling: 'does-not-count',
  title: {},
  terms: [],
})

export const FrameForm = ({
  record,
  keptAs = record.slice('text/'.length),
  base,
  start,
  action,
  onSent,
}: FrameFormProps) => {
  const { words } = useWords()
  const { id: compact, self, shown } = useCompact()
  const { textPlace } = words
  const kind = useId()
  const { send, isRunning, outcome } = useActing()
  const { kind: of, session, date, languages, authentic, prevailing, initialling, title, terms } = start
  const kept = useKept<FrameWanted>(`text-frame/${keptAs}`, {
    ...{ kind: of, session, date, languages, authentic, prevailing, initialling, title, terms },
  })
  const sessions = useRecords(compact, 'session').data ?? []
  const { value } = kept
  const set = (more: Partial<FrameWanted>): void => kept.set((before) => ({ ...before, ...more }))
  const order = inOurOrder([...new Set([...deskLanguages, ...value.languages])], self.slice(0, 2))
  const isUntitled = Object.values(value.title).every((each) => each.trim() === '')
  const act = textAct(
    record,
    'framed',
    { ...fieldsOf(value), base, marking: null },
    {
      cites: value.session === null ? [] : [value.session],
      body: {
        title: Object.fromEntries(
          Object.entries(value.title).flatMap(([language, each]) =>
            each.trim() === '' ? [] : [[language, plainText(each)]],
          ),
        ),
        note: shown.purpose === 'service' ? null : asExercise({}),
        terms: value.terms.flatMap((each) =>
          each.term.trim() === ''
            ? []
            : [{ ...each, instead: each.instead.filter((other) => other.trim() !== '') }],
        ),
      },
    },
  )
  const propose = async (): Promise<void> => {
    const result = await send([act], { marking: value.marking, onTakenBack: () => kept.set(value) })
    if (!isTaken(result)) return
    kept.clear()
    onSent(record)
  }
  const toggle = (language: string, isIn: boolean): void => {
    const chosen = isIn ? [...value.languages, language] : value.languages.filter((each) => each !== language)
    set({
      languages: chosen,
      authentic: isIn ? [...value.authentic, language] : value.authentic.filter((each) => each !== language),
      prevailing: value.prevailing !== null && chosen.includes(value.prevailing) ? value.prevailing : null,
    })
  }
  return (
    <form
      className="frame-form"
      onSubmit={(event) => {
        event.preventDefault()
        void propose()
      }}
    >
      <div>
        <label htmlFor={kind}>{textPlace.kindOfText}</label>
        <select
          id={kind}
          value={value.kind}
          onChange={({ target }) => set({ kind: kinds.find((each) => each === target.value) ?? 'minutes' })}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.affairs.text.kinds[each]}
            </option>
          ))}
        </select>
      </div>
      <fieldset>
        <legend>{textPlace.title}</legend>
        {order
          .filter((each) => value.languages.includes(each))
          .map((language) => (
            <label key={language}>
              {wordOf(textPlace.titleIn, language)}
              <input
                type="text"
                lang={language}
                maxLength={2_000}
                value={value.title[language] ?? ''}
                onChange={({ target }) => set({ title: { ...value.title, [language]: target.value } })}
              />
            </label>
          ))}
      </fieldset>
      <div className="side-by-side">
        <PartialDateField
          label={words.affairs.text.dates.date}
          value={value.date ?? ''}
          onChange={(day) => set({ date: day === '' ? null : day })}
        />
        <label>
          {words.affairs.session.affair.one}
          <select
            value={value.session ?? ''}
            onChange={({ target }) => set({ session: target.value === '' ? null : target.value })}
          >
            <option value="">{textPlace.noSession}</option>
            <SessionOptions sessions={sessions} />
          </select>
        </label>
      </div>
      <fieldset>
        <legend>{textPlace.languagesOf}</legend>
        {order.map((language) => (
          <div key={language} className="language-choice">
            <label className="choice">
              <input
                type="checkbox"
                checked={value.languages.includes(language)}
                onChange={({ target }) => toggle(language, target.checked)}
              />
              {wordOf(textPlace.languages, language)}
            </label>
            {value.languages.includes(language) ? (
              <label className="choice small">
                <input
                  type="checkbox"
                  checked={value.authentic.includes(language)}
                  onChange={({ target }) =>
                    set({
                      authentic: target.checked
                        ? [...value.authentic, language]
                        : value.authentic.filter((each) => each !== language),
                      prevailing: value.prevailing === language ? null : value.prevailing,
                    })
                  }
                />
                {textPlace.authentic}
              </label>
            ) : null}
          </div>
        ))}
        <label>
          {textPlace.whichPrevails}
          <select
            value={value.prevailing ?? ''}
            onChange={({ target }) => set({ prevailing: target.value === '' ? null : target.value })}
          >
            <option value="">{textPlace.nonePrevails}</option>
            {value.authentic.map((language) => (
              <option key={language} value={language}>
                {wordOf(textPlace.languages, language)}
              </option>
            ))}
          </select>
        </label>
      </fieldset>
      <fieldset>
        <legend>{textPlace.initialling}</legend>
        {initiallings.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              checked={value.initialling === each}
              onChange={() => set({ initialling: each })}
            />
            {words.affairs.text.initialling[each]}
          </label>
        ))}
      </fieldset>
      <OwnTermsFields
        terms={value.terms}
        languages={order.filter((each) => value.languages.includes(each))}
        onTerms={(next) => set({ terms: [...next] })}
      />
      <MarkingField acts={[act]} chosen={value.marking} onChoose={(marking) => set({ marking })} />
      <p className="form-end">
        <ActButton
          isRunning={isRunning}
          disabled={
            !kept.isLoaded || isUntitled || value.languages.length === 0 || value.authentic.length === 0
          }
          kind="main"
        >
          {action}
        </ActButton>
        <KeptLine of={kept} />
      </p>
      {isUntitled ? <p className="quiet small">{textPlace.titleNeeded}</p> : null}
      <OutcomeLine of={outcome} />
    </form>
  )
}

const fieldsOf = ({ kind, session, date, languages, authentic, prevailing, initialling }: FrameWanted) => ({
  ...{ kind, session, date, prevailing, initialling },
  ...{ languages: [...languages], authentic: [...authentic] },
})
