/** The place Sessions: what is in preparation, and the mechanism whose next session one begins to prepare. */
import './session.css'
import { useEffect, useMemo, useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { hasLeft, nameOfForm } from '../acting/acting-form.ts'
import { useKept } from '../acting/kept.ts'
import { MarkingField } from '../acting/marking-field.tsx'
import { ActButton, KeptLine, OutcomeLine } from '../acting/parts.tsx'
import { useAnswers, useRecords } from '../api/queries.ts'
import { Answered, bothOf } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { FewLanes } from '../mechanisms/few-lanes.tsx'
import { type LaneShown, lanesOf, lastMeeting } from '../mechanisms/lanes.ts'
import { isAhead, type Meeting } from '../mechanisms/meetings.ts'
import { RecordName } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { go, useSearch } from '../route/navigate.ts'
import { addressOf, addressOfRecord } from '../route/places.ts'
import { StateNames } from '../sides/state-names.tsx'
import { dayOf } from '../today/day.ts'
import { asExercise } from './exercise-name.ts'
import { emptyMeeting, isFit, MeetingFields } from './meeting-form.tsx'
import { nextOf } from './next-of-mechanism.ts'
import { idOf } from './opening.ts'
import { addressOfPreparing } from './prepare-link.tsx'
import { type MeetingDraft, proposeMeeting } from './session-acts.ts'

export const PreparePlace = () => {
  const { id, shown } = useCompact()
  const { words } = useWords()
  const mechanism = useSearch().get('mechanism')
  const records = bothOf(useRecords(id, 'mechanism'), useRecords(id, 'session'))
  return (
    <>
      <Heading title={words.sessionPlace.prepare.title} />
      <Answered of={bothOf(records, useAnswers(id))}>
        {([[mechanisms, sessions], answers]) => {
          const lanes = lanesOf(mechanisms, sessions, answers, shown.members)
          const taken = new Set(sessions.map(({ record }) => record))
          const lane = lanes.find((each) => idOf(each.mechanism) === mechanism)
          return lane === undefined ? (
            <Choosing lanes={lanes} />
          ) : (
            <Preparing key={lane.mechanism} lane={lane} taken={taken} />
          )
        }}
      </Answered>
    </>
  )
}

const Choosing = ({ lanes }: { readonly lanes: readonly LaneShown[] }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { may } = useActing()
  const { prepare } = words.sessionPlace
  const today = dayOf(new Date())
  const ahead = lanes.flatMap(({ meetings }) => meetings.filter((each) => isAhead(each, today)))
  const mayBegin = may('session', 'proposed', 'prepare')
  return (
    <div className="session-grid">
      <section className="sheet" aria-labelledby="under">
        <h2 id="under">{prepare.under}</h2>
        {ahead.length === 0 ? <p className="quiet">{prepare.noneUnder}</p> : null}
        <ul className="lines">
          {ahead.map(({ record, start, end, status }) => (
            <li key={record}>
              <RecordName record={record} />
              <p className="small quiet facts-row">
                <time>{format.range(start, end) ?? words.sessionPlace.noDate}</time>
                <span>{wordOf(words.affairs.session.status, status)}</span>
                <code>{idOf(record)}</code>
              </p>
            </li>
          ))}
        </ul>
      </section>
      <section className="sheet" aria-labelledby="begin">
        <h2 id="begin">{prepare.begin}</h2>
        <p className="small quiet">{mayBegin ? prepare.choose : words.sessionPlace.onlyOfficers}</p>
        {lanes.length === 0 ? <p>{prepare.noMechanism}</p> : null}
        <FewLanes lanes={lanes}>
          {(few) => (
            <ul className="lines">
              {few.map((lane) => {
                const last = lastMeeting(lane)
                const title = <Said texts={lane.texts} plain />
                return (
                  <li key={lane.mechanism}>
                    {mayBegin ? (
                      <Link to={addressOfPreparing(id, lane.mechanism)} data-line>
                        {title}
                      </Link>
                    ) : (
                      <Link to={addressOfRecord(id, lane.mechanism)} data-line>
                        {title}
                      </Link>
                    )}
                    <p className="small quiet facts-row">
                      <span>
                        {last?.start == null
                          ? prepare.never
                          : fill(words.today.lastMet, { date: format.date(last.start) })}
                      </span>
                      {lane.turn?.side == null ? null : (
                        <span>
                          {words.today.turn} <StateNames states={[lane.turn.side]} />
                        </span>
                      )}
                    </p>
                  </li>
                )
              })}
            </ul>
          )}
        </FewLanes>
      </section>
    </div>
  )
}

interface MeetingPrepared extends MeetingDraft {
  /** 0: unmarked; left out until the officer chooses. */
  readonly marking?: number | undefined
}

interface PreparingProps {
  readonly lane: LaneShown
  /** Records that there are. */
  readonly taken: ReadonlySet<string>
}

const Preparing = ({ lane, taken }: PreparingProps) => {
  const { words, language, format } = useWords()
  const { id, shown } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const { prepare } = words.sessionPlace
  const isExercise = shown.purpose === 'demonstration'
  const next = useMemo(
    () => nextOf(lane.mechanism, lane.meetings, taken, isExercise),
    [lane, taken, isExercise],
  )
  const initial = beginningOf(lane, next.number)
  const kept = useKept<MeetingPrepared>(nameOfForm(lane.mechanism, 'prepare'), initial)
  const [begun, setBegun] = useState<string>()
  const isThere = begun !== undefined && taken.has(begun)
  useEffect(() => {
    if (isThere && begun !== undefined) go(addressOfRecord(id, begun))
  }, [isThere, begun, id])
  const draft = kept.value
  const ahead = lane.meetings.filter((each) => isAhead(each, dayOf(new Date())))
  const name = lane.texts[pickLanguage(lane.texts, language) ?? ''] ?? idOf(lane.mechanism)
  const terms = { record: next.record, mechanism: lane.mechanism, visit: null, base: null }
  const note = isExercise ? asExercise(draft.note) : draft.note
  const act = proposeMeeting(terms, { ...draft, note })
  const propose = async (): Promise<void> => {
    const result = await send([act], {
      marking: draft.marking,
      onTakenBack: () => {
        kept.set(draft)
        setBegun(undefined)
      },
    })
    if (!hasLeft(result)) return
    setBegun(next.record)
    kept.clear()
  }
  if (!may('session', 'proposed', 'prepare')) return <p>{words.sessionPlace.onlyOfficers}</p>
  return (
    <section className="sheet preparing" aria-labelledby="preparing">
      <h2 id="preparing">{fill(prepare.beginOf, { name })}</h2>
      <Ahead meetings={ahead} />
      {isExercise ? <p className="exercise-line">{prepare.asExercise}</p> : null}
      <p className="small quiet facts-row">
        <Last lane={lane} />
        {lane.turn?.side == null ? null : (
          <span>
            {words.today.turn} <StateNames states={[lane.turn.side]} />
          </span>
        )}
      </p>
      {begun !== undefined && outcome !== undefined ? (
        <OutcomeLine of={outcome} />
      ) : (
        <form
          className="acting-form"
          aria-labelledby="preparing"
          onSubmit={(event) => {
            event.preventDefault()
            void propose()
          }}
        >
          <MeetingFields
            draft={draft}
            onChange={(meeting) => kept.set(({ marking }) => ({ ...meeting, marking }))}
          />
          <MarkingField
            acts={[act]}
            chosen={draft.marking}
            onChoose={(marking) => kept.set((before) => ({ ...before, marking }))}
          />
          <p className="small quiet">{fill(prepare.where, { record: idOf(next.record) })}</p>
          <OutcomeLine of={outcome} />
          <div className="acts-row">
            <ActButton isRunning={isRunning} kind="main" disabled={!kept.isLoaded || !isFit(draft)}>
              {prepare.propose}
            </ActButton>
            <Link className="button" to={addressOf(id, 'sessions')}>
              {words.acting.form.leave}
            </Link>
            <KeptLine of={kept} />
          </div>
        </form>
      )}
    </section>
  )

  function Last({ lane: of }: { readonly lane: LaneShown }) {
    const last = lastMeeting(of)
    return (
      <span>
        {last?.start == null ? prepare.never : fill(words.today.lastMet, { date: format.date(last.start) })}
      </span>
    )
  }
}

const Ahead = ({ meetings }: { readonly meetings: readonly Meeting[] }) => {
  const { words } = useWords()
  if (meetings.length === 0) return null
  return (
    <p className="facts-row">
      {words.sessionPlace.prepare.isPlanned}
      {meetings.map(({ record }) => (
        <RecordName key={record} record={record} />
      ))}
    </p>
  )
}

const beginningOf = ({ turn }: LaneShown, number: number | null): MeetingDraft => ({
  ...emptyMeeting,
  number: number === null ? '' : String(number),
  hosts: turn?.side == null ? [] : [turn.side],
})
