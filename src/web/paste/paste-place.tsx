/**
 * The place where a communiqué, a note or a news report is pasted: it is read on this machine, and what it promises is shown
 * in its own words, to be checked, mended and recorded. What is not chosen is recorded nowhere.
 */
import './paste.css'
import { type FormEvent, useId, useState } from 'react'
import { kinds } from '../../affairs/commitment/schema.ts'
import { readCommunique } from '../../reading/read.ts'
import { useActing } from '../acting/acting.ts'
import { useKept } from '../acting/kept.ts'
import { LevelChoice } from '../acting/marking-field.tsx'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import { newKey } from '../api/client.ts'
import { useRecords } from '../api/queries.ts'
import { inPlaces } from '../drafts/edit-value.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { meetingsOf } from '../mechanisms/meetings.ts'
import { RecordName } from '../record/record-name.tsx'
import { wordingOf } from '../record/wording.ts'
import { type Found, foundIn, nothingPasted, type Pasted, reportsOf, withStanding } from './found.ts'
import { meetingFoundIn } from './meeting-found.ts'
import { MeetingPart } from './meeting-part.tsx'
import { standingOf } from './standing.ts'

export const PastePlace = () => {
  const { words, language, format } = useWords()
  const { id: compact, sides, shown } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const mechanisms = useRecords(compact, 'mechanism').data ?? []
  const sessions = meetingsOf(useRecords(compact, 'session').data ?? [], shown.members)
  const kept = useKept<Pasted>('paste', nothingPasted)
  const [unread, setUnread] = useState(false)
  const [text, url] = [useId(), useId()]
  const pasted = kept.value
  const states = [...new Set(sides.map(({ state }) => state))]
  const set = (changed: Partial<Pasted>): void => kept.set({ ...pasted, ...changed })
  const read = (): void => {
    const known = mechanisms.map(({ record, wording }) => ({
      id: record,
      names: Object.values(wordingOf(record, wording)),
    }))
    const draft = readCommunique(pasted.text, { wordsIn: language, mechanisms: known })
    setUnread(!draft.ok)
    if (!draft.ok) return
    const read = foundIn(draft.value, states)
    set({ ...read, meeting: meetingFoundIn(draft.value.meeting, sessions, states) })
    // Each is marked as soon as the node has answered for it.
    for (const { text: said } of read.found ?? [])
      void standingOf(compact, said, draft.value.language).then((standing) =>
        kept.set((before) => ({
          ...before,
          found:
            before.found?.map((each) => (each.text === said ? withStanding(each, standing) : each)) ?? null,
        })),
      )
  }
  const promises = pasted.found?.filter(({ isChosen }) => isChosen).length ?? 0
  const { meeting } = pasted
  const withMeeting = meeting?.isChosen === true && meeting.session === ''
  const told = format.counted(words.paste.record, promises)
  const record = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const before = pasted
    const done = await send(
      reportsOf(pasted, () => `P-${newKey().slice(0, 12)}`),
      { marking: before.marking, onTakenBack: () => kept.set(before) },
    )
    if (done.kind !== 'refused' && done.kind !== 'unreached') kept.clear()
  }
  return (
    <>
      <Heading title={words.paste.title} />
      {may('commitment', 'reported', 'prepare') ? (
        <form className="paste" onSubmit={(event) => void record(event)}>
          <div>
            <label htmlFor={text}>{words.paste.text}</label>
            <textarea
              id={text}
              rows={pasted.found === null ? 14 : 5}
              maxLength={200_000}
              dir="auto"
              className="said"
              value={pasted.text}
              onChange={({ target }) => set({ text: target.value, found: null, meeting: null })}
            />
          </div>
          <p className="acts-row">
            <button
              type="button"
              className={pasted.found === null ? 'main' : undefined}
              disabled={pasted.text.trim() === ''}
              onClick={read}
            >
              {words.paste.read}
            </button>
            <KeptLine of={kept} />
          </p>
          {unread ? (
            <p className="refused" role="alert">
              {words.paste.unread}
            </p>
          ) : null}
          {pasted.found === null ? null : (
            <>
              {pasted.doubts.length === 0 ? null : (
                <section aria-labelledby="doubts">
                  <h2 id="doubts">{words.paste.doubts}</h2>
                  <ul className="lines small">
                    {pasted.doubts.map((doubt) => (
                      <li key={doubt}>{doubt}</li>
                    ))}
                  </ul>
                </section>
              )}
              <div className="paste-source">
                <PartialDateField
                  label={words.record.fields.madeOn}
                  value={pasted.madeOn}
                  onChange={(madeOn) => set({ madeOn })}
                />
                <div>
                  <label htmlFor={url}>{words.paste.url}</label>
                  <input
                    id={url}
                    type="url"
                    maxLength={2_000}
                    value={pasted.url}
                    onChange={({ target }) => set({ url: target.value })}
                  />
                </div>
              </div>
              {pasted.meeting === null || !may('session', 'reported', 'prepare') ? null : (
                <MeetingPart
                  meeting={pasted.meeting}
                  mechanisms={mechanisms}
                  sessions={sessions}
                  states={states}
                  onChange={(meeting) => set({ meeting })}
                />
              )}
              <h2>{words.paste.found}</h2>
              {pasted.found.length === 0 ? <p>{words.paste.nothing}</p> : null}
              <ol className="paste-found">
                {inPlaces(pasted.found).map(({ id, each, place }) => (
                  <li key={id} className="sheet">
                    <FoundLine
                      found={each}
                      language={pasted.language}
                      states={states}
                      onChange={(next) =>
                        set({ found: pasted.found?.map((old, at) => (at === place ? next : old)) ?? null })
                      }
                    />
                  </li>
                ))}
              </ol>
              <LevelChoice least={0} chosen={pasted.marking} onChoose={(marking) => set({ marking })} />
              <p className="acts-row">
                <ActButton kind="main" isRunning={isRunning} disabled={promises === 0 && !withMeeting}>
                  {!withMeeting
                    ? told
                    : promises === 0
                      ? words.paste.meeting.only
                      : fill(words.paste.meeting.with, { promises: told })}
                </ActButton>
                <button type="button" onClick={kept.clear}>
                  {words.paste.leave}
                </button>
              </p>
            </>
          )}
          <OutcomeLine of={outcome} />
        </form>
      ) : (
        <p>{words.paste.whoMay}</p>
      )}
    </>
  )
}

interface FoundLineProps {
  readonly found: Found
  readonly language: string
  readonly states: readonly string[]
  readonly onChange: (found: Found) => void
}

const FoundLine = ({ found, language, states, onChange }: FoundLineProps) => {
  const { words } = useWords()
  const [text, kind, theme] = [useId(), useId(), useId()]
  const set = (changed: Partial<Found>): void => onChange({ ...found, ...changed })
  return (
    <>
      <label className="choice">
        <input
          type="checkbox"
          checked={found.isChosen}
          onChange={({ target }) => set({ isChosen: target.checked })}
        />
        {words.paste.choose}
      </label>
      <StandingLines of={found} />
      <label htmlFor={text} className="unseen">
        {words.paste.wording}
      </label>
      <textarea
        id={text}
        rows={2}
        lang={language}
        className="said"
        maxLength={20_000}
        value={found.text}
        onChange={({ target }) => set({ text: target.value })}
      />
      <div className="paste-source">
        <div>
          <label htmlFor={kind}>{words.record.fields.kind}</label>
          <select
            id={kind}
            value={found.kind}
            onChange={({ target }) =>
              set({ kind: kinds.find((each) => each === target.value) ?? found.kind })
            }
          >
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.affairs.commitment.kinds[each]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor={theme}>{words.record.fields.theme}</label>
          <select id={theme} value={found.theme} onChange={({ target }) => set({ theme: target.value })}>
            {Object.entries(words.record.themes).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <PartialDateField
          label={words.record.fields.due}
          value={found.due}
          onChange={(due) => set({ due })}
        />
        <fieldset>
          <legend>{words.record.fields.responsible}</legend>
          {states.map((state) => (
            <label key={state} className="choice">
              <input
                type="checkbox"
                checked={found.responsible.includes(state)}
                onChange={({ target }) =>
                  set({
                    responsible: target.checked
                      ? [...found.responsible, state]
                      : found.responsible.filter((each) => each !== state),
                  })
                }
              />
              {wordOf(words.frame.states, state)}
            </label>
          ))}
        </fieldset>
      </div>
    </>
  )
}

/** What stands in the record already, so that nobody enters it twice. */
const StandingLines = ({ of: { standing } }: { readonly of: Found }) => {
  const { words } = useWords()
  if (standing === undefined || standing.length === 0) return null
  return (
    <ul className="lines small standing" aria-label={words.paste.standing.title}>
      {standing.map(({ record, isSame }) => (
        <li key={record}>
          <strong>{isSame ? words.paste.standing.same : words.paste.standing.near}</strong>{' '}
          <RecordName record={record} />
        </li>
      ))}
    </ul>
  )
}
