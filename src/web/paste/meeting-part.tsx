/** The meeting that a text tells of: as it stands in the record, or as it is to be recorded with the promises. */
import { useId } from 'react'
import type { RecordListed } from '../api/calls.ts'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { pickLanguage } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import type { Meeting } from '../mechanisms/meetings.ts'
import { RecordName } from '../record/record-name.tsx'
import { wordingOf } from '../record/wording.ts'
import { splitRecord } from '../route/places.ts'
import { type MeetingFound, sessionLike } from './meeting-found.ts'

export interface MeetingPartProps {
  readonly meeting: MeetingFound
  readonly mechanisms: readonly RecordListed[]
  readonly sessions: readonly Meeting[]
  readonly states: readonly string[]
  readonly onChange: (meeting: MeetingFound) => void
}

export const MeetingPart = ({ meeting, mechanisms, sessions, states, onChange }: MeetingPartProps) => {
  const { words, language } = useWords()
  const [mechanism, number, host, place] = [useId(), useId(), useId(), useId()]
  const set = (changed: Partial<MeetingFound>): void => {
    const next = { ...meeting, ...changed }
    onChange({ ...next, session: sessionLike(next, sessions)?.record ?? '' })
  }
  const isOpen = meeting.session === ''
  return (
    <section aria-labelledby="meeting-found">
      <h2 id="meeting-found">{words.paste.meeting.title}</h2>
      <div className="paste-source">
        <div>
          <label htmlFor={mechanism}>{words.record.fields.mechanism}</label>
          <select
            id={mechanism}
            value={meeting.mechanism}
            onChange={({ target }) => set({ mechanism: target.value })}
          >
            <option value="">{words.frame.notStated}</option>
            {mechanisms.map(({ record, wording }) => {
              const texts = wordingOf(record, wording)
              return (
                <option key={record} value={record}>
                  {texts[pickLanguage(texts, language) ?? ''] ?? splitRecord(record)[1]}
                </option>
              )
            })}
          </select>
        </div>
        <div className="short-field">
          <label htmlFor={number}>{words.sessionPlace.number}</label>
          <input
            id={number}
            type="text"
            inputMode="numeric"
            maxLength={5}
            value={meeting.number}
            onChange={({ target }) => set({ number: target.value })}
          />
        </div>
        <PartialDateField
          label={words.sessionPlace.dates.start}
          value={meeting.start}
          onChange={(start) => set({ start })}
        />
      </div>
      {isOpen ? (
        <label className="choice">
          <input
            type="checkbox"
            checked={meeting.isChosen}
            onChange={({ target }) => set({ isChosen: target.checked })}
          />
          {words.paste.meeting.choose}
        </label>
      ) : (
        <p role="status">
          {words.paste.meeting.stands} <RecordName record={meeting.session} />
        </p>
      )}
      {isOpen && meeting.isChosen ? (
        <div className="paste-source">
          <PartialDateField
            label={words.sessionPlace.dates.end}
            value={meeting.end}
            onChange={(end) => set({ end })}
          />
          <div>
            <label htmlFor={host}>{words.sessionPlace.hosts}</label>
            <select id={host} value={meeting.host} onChange={({ target }) => set({ host: target.value })}>
              <option value="">{words.frame.notStated}</option>
              {states.map((state) => (
                <option key={state} value={state}>
                  {wordOf(words.frame.states, state)}
                </option>
              ))}
            </select>
          </div>
          <div>
            <label htmlFor={place}>{words.sessionPlace.where}</label>
            <input
              id={place}
              type="text"
              className="said"
              maxLength={1_000}
              value={meeting.place}
              onChange={({ target }) => set({ place: target.value })}
            />
          </div>
        </div>
      ) : null}
    </section>
  )
}
