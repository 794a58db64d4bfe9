/** Dates, hosts and place of a meeting, to be proposed or recorded. */
import '../acting/forms.css'
import { type ReactNode, useId, useState } from 'react'
import { endsBeforeItStarts } from '../../affairs/kernel/partial-date.ts'
import { formats } from '../../affairs/session/schema.ts'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { isLocalText } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideMark } from '../sides/side-mark.tsx'
import type { Proposal } from './opening.ts'
import type { MeetingDraft } from './session-acts.ts'

export const emptyMeeting: MeetingDraft = {
  number: '',
  start: '',
  end: '',
  hosts: [],
  format: 'in-person',
  place: {},
  note: {},
  noteNumber: '',
}

/** A new wording begins as the one it answers. */
export const draftOf = ({ fields, body }: Pick<Proposal, 'fields' | 'body'>): MeetingDraft => ({
  number: fields.number === null ? '' : String(fields.number),
  start: fields.start ?? '',
  end: fields.end ?? '',
  hosts: fields.hosts,
  format: fields.format ?? '',
  place: isLocalText(body?.place) ? body.place : {},
  note: {},
  noteNumber: '',
})

export interface MeetingFieldsProps {
  readonly draft: MeetingDraft
  readonly onChange: (draft: MeetingDraft) => void
  /** Of what is reported no note went out. */
  readonly isReport?: boolean
  readonly children?: ReactNode
}

export const isFit = ({ start, end }: MeetingDraft): boolean =>
  !endsBeforeItStarts(start === '' ? null : start, end === '' ? null : end)

export const MeetingFields = ({ draft, onChange, isReport = false, children }: MeetingFieldsProps) => {
  const { words, language } = useWords()
  const { sides } = useCompact()
  const [writing, setWriting] = useState(language)
  const number = useId()
  const format = useId()
  const noteNumber = useId()
  const { sessionPlace } = words
  const states = [...new Set(sides.map(({ state }) => state))]
  const set = (changed: Partial<MeetingDraft>): void => onChange({ ...draft, ...changed })
  return (
    <>
      <div className="field-row">
        <PartialDateField
          label={sessionPlace.dates.start}
          value={draft.start}
          onChange={(start) => set({ start })}
        />
        <PartialDateField
          label={`${sessionPlace.dates.end} (${sessionPlace.dates.endHint})`}
          value={draft.end}
          onChange={(end) => set({ end })}
        />
        <div className="short-field">
          <label htmlFor={number}>{sessionPlace.number}</label>
          <input
            id={number}
            type="text"
            inputMode="numeric"
            pattern="[0-9]{0,5}"
            value={draft.number}
            onChange={({ target }) => set({ number: target.value.replace(/\D/g, '').slice(0, 5) })}
          />
        </div>
      </div>
      {isFit(draft) ? null : (
        <p className="refused" role="alert">
          {sessionPlace.dates.endsFirst}
        </p>
      )}
      <div className="field-row">
        <fieldset className="hosts">
          <legend>{sessionPlace.hosts}</legend>
          {states.map((state) => (
            <label key={state} className="choice">
              <input
                type="checkbox"
                checked={draft.hosts.includes(state)}
                onChange={({ target }) =>
                  set({
                    hosts: target.checked
                      ? [...draft.hosts, state]
                      : draft.hosts.filter((each) => each !== state),
                  })
                }
              />
              <SideMark relation={sides.find((side) => side.state === state)?.relation ?? 'third'} />
              {wordOf(words.frame.states, state)}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor={format}>{sessionPlace.format}</label>
          <select
            id={format}
            value={draft.format}
            onChange={({ target }) => set({ format: formats.find((each) => each === target.value) ?? '' })}
          >
            <option value="">{sessionPlace.dates.formatUnstated}</option>
            {formats.map((each) => (
              <option key={each} value={each}>
                {words.affairs.session.formats[each]}
              </option>
            ))}
          </select>
        </div>
      </div>
      <WriteIn language={writing} onChange={setWriting} />
      <TextIn
        label={sessionPlace.where}
        texts={draft.place}
        language={writing}
        onChange={(place) => set({ place })}
      />
      {children}
      <TextIn
        label={sessionPlace.note}
        texts={draft.note}
        language={writing}
        isLong
        onChange={(note) => set({ note })}
      />
      {isReport ? null : (
        <div className="short-field">
          <label htmlFor={noteNumber}>{sessionPlace.noteNumber}</label>
          <input
            id={noteNumber}
            type="text"
            maxLength={200}
            value={draft.noteNumber}
            onChange={({ target }) => set({ noteNumber: target.value })}
          />
        </div>
      )}
    </>
  )
}
