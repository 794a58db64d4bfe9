/**
 * The picture of all sessions of all mechanisms: a lane each on one axis of years. Each session is a link. The picture is one
 * stop of the tab key; inside it the arrows walk: along a lane, and to the nearest session of the lane above or below. `+`,
 * `-` and `0` zoom. Years that a yearly mechanism missed are hatched.
 */
import { type KeyboardEvent, useRef, useState } from 'react'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { SideMark } from '../sides/side-mark.tsx'
import { relationOfState } from '../sides/sides.ts'
import { mostInSight } from './few-lanes.tsx'
import type { LaneShown } from './lanes.ts'
import { courseOf, type Meeting } from './meetings.ts'
import { nearestInLane } from './walk.ts'

/** How wide the picture is, and of how many years one is named there. */
const zooms = [
  { width: 1, named: 3 },
  { width: 1.6, named: 2 },
  { width: 2.6, named: 1 },
  { width: 4.2, named: 1 },
] as const
const dayMs = 86_400_000

export interface TimelineProps {
  readonly lanes: readonly LaneShown[]
  /** With those that are not drawn: the axis is the same whichever are. */
  readonly all: readonly LaneShown[]
  /** Days since 1970-01-01. */
  readonly today: number
}

export const Timeline = ({ lanes, all, today }: TimelineProps) => {
  const { words, format } = useWords()
  const [zoom, setZoom] = useState(0)
  const scroller = useRef<HTMLDivElement>(null)
  const first = firstYear(all, today)
  const last = lastYear(all, today)
  const from = Date.UTC(first, 0, 1) / dayMs
  const to = Date.UTC(last + 1, 0, 1) / dayMs
  const percent = (day: number): string => `${(((day - from) / (to - from)) * 100).toFixed(3)}%`
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const [stop, setStop] = useState<string | undefined>()
  const drawn = lanes.flatMap(({ meetings }) => meetings).filter(({ day }) => day !== undefined)
  // A lane that is not drawn any more takes the stop along.
  const stopAt = drawn.find(({ record }) => record === stop)?.record ?? drawn[0]?.record

  const change = (next: number): void => {
    setZoom(Math.min(Math.max(next, 0), zooms.length - 1))
    requestAnimationFrame(() => keepInSight(scroller.current?.firstElementChild ?? null))
  }
  const hear = (event: KeyboardEvent): void => {
    const step = { '+': zoom + 1, '=': zoom + 1, '-': zoom - 1, '0': 0 }[event.key]
    if (step !== undefined) {
      event.preventDefault()
      change(step)
      return
    }
    const next = nearestInLane(lanes, stopAt, event.key)
    if (next === undefined) return
    event.preventDefault()
    setStop(next)
    const link = scroller.current?.querySelector<HTMLElement>(`[data-session="${CSS.escape(next)}"]`)
    link?.focus()
    link?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  return (
    <section className="timeline" aria-labelledby="timeline">
      <div className="timeline-head">
        <h2 id="timeline">{fill(words.mechanisms.picture, { from: format.year(first) })}</h2>
        <div className="zoom no-print">
          <button
            type="button"
            onClick={() => change(zoom - 1)}
            disabled={zoom === 0}
            aria-label={words.mechanisms.smaller}
          >
            −
          </button>
          <button
            type="button"
            onClick={() => change(zoom + 1)}
            disabled={zoom === zooms.length - 1}
            aria-label={words.mechanisms.larger}
          >
            +
          </button>
        </div>
      </div>
      <div className={`timeline-scroll ${lanes.length > mostInSight ? 'many' : ''}`} ref={scroller}>
        <div
          className="timeline-body"
          ref={keepInSight}
          style={{
            inlineSize: `${(zooms[zoom]?.width ?? 1) * 100}%`,
            ['--years' as string]: years.length,
          }}
        >
          <div className="years" aria-hidden="true">
            <span className="lane-name" />
            <span className="track">
              {years
                .filter((year) => year % (zooms[zoom]?.named ?? 1) === 0)
                .map((year) => (
                  <span
                    key={year}
                    className="year"
                    style={{ insetInlineStart: percent(Date.UTC(year, 0, 1) / dayMs) }}
                  >
                    {format.year(year)}
                  </span>
                ))}
            </span>
          </div>
          {lanes.map((lane) => (
            <Lane
              key={lane.mechanism}
              lane={lane}
              percent={percent}
              today={today}
              stop={stopAt}
              onStop={setStop}
              onKey={hear}
            />
          ))}
        </div>
      </div>
      <TimelineKey />
    </section>
  )
}

const TimelineKey = () => {
  const { key } = useWords().words.mechanisms
  return (
    <p className="timeline-key" aria-hidden="true">
      <span>
        <SideMark relation="ours" />
        {key.ours}
      </span>
      <span>
        <SideMark relation="theirs" />
        {key.theirs}
      </span>
      <span>
        <span className="dot" />
        {key.unknown}
      </span>
      <span>
        <span className="session-mark coming">
          <SideMark relation="ours" />
        </span>
        {key.coming}
      </span>
      <span>
        <span className="missed" />
        {key.missed}
      </span>
    </p>
  )
}

interface LaneProps {
  readonly lane: LaneShown
  readonly percent: (day: number) => string
  readonly today: number
  readonly stop: string | undefined
  readonly onStop: (record: string) => void
  readonly onKey: (event: KeyboardEvent) => void
}

const Lane = ({ lane, percent, today, stop, onStop, onKey }: LaneProps) => {
  const { id } = useCompact()
  const missed = [...(lane.cadence?.missedYears ?? []), ...(lane.cadence?.since ?? []).slice(0, -1)]
  return (
    <div className="lane">
      <Link className="lane-name" to={addressOfRecord(id, lane.mechanism)} tabIndex={-1}>
        <Said texts={lane.texts} plain />
      </Link>
      <ul className="track">
        {missed.map((year) => (
          <Missed key={year} year={year} percent={percent} />
        ))}
        <li className="now" aria-hidden="true" style={{ insetInlineStart: percent(today) }} />
        {lane.meetings.map((meeting) =>
          meeting.day === undefined || courseOf(meeting.status) === 'off' ? null : (
            <li key={meeting.record} className="meeting" style={{ insetInlineStart: percent(meeting.day) }}>
              <SessionLink
                meeting={meeting}
                isStop={meeting.record === stop}
                onFocus={() => onStop(meeting.record)}
                onKey={onKey}
              />
            </li>
          ),
        )}
      </ul>
    </div>
  )
}

const Missed = ({ year, percent }: { readonly year: number; readonly percent: (day: number) => string }) => {
  const { words, format } = useWords()
  return (
    <li
      className="missed"
      style={{
        insetInlineStart: percent(yearStart(year)),
        insetInlineEnd: `calc(100% - ${percent(yearStart(year + 1))})`,
      }}
    >
      <span className="unseen">{fill(words.mechanisms.missedYear, { year: format.year(year) })}</span>
    </li>
  )
}

interface SessionLinkProps {
  readonly meeting: Meeting
  readonly isStop: boolean
  readonly onFocus: () => void
  readonly onKey: (event: KeyboardEvent) => void
}

const SessionLink = ({ meeting, isStop, onFocus, onKey }: SessionLinkProps) => {
  const { words, format } = useWords()
  const { id, sides } = useCompact()
  const [host, other] = meeting.hosts
  const relation = host === undefined ? undefined : relationOfState(sides, host)
  const parts = [
    meeting.number === null ? undefined : fill(words.mechanisms.ordinal, { number: meeting.number }),
    format.range(meeting.start, meeting.end) ?? undefined,
    host === undefined
      ? words.affairs.session.hostNotStated
      : fill(words.mechanisms.hostedBy, {
          state: meeting.hosts.map((state) => wordOf(words.frame.states, state)).join(', '),
        }),
    words.affairs.session.status[meeting.status],
  ]
  const name = parts.filter((part) => part !== undefined).join(' · ')
  return (
    <Link
      className={`session-mark ${courseOf(meeting.status)}`}
      to={addressOfRecord(id, meeting.record)}
      aria-label={name}
      title={name}
      tabIndex={isStop ? 0 : -1}
      data-session={meeting.record}
      onFocus={onFocus}
      onKeyDown={onKey}
    >
      {relation === undefined || other !== undefined ? (
        <span className="dot" />
      ) : (
        <SideMark relation={relation} />
      )}
    </Link>
  )
}

/** A picture that does not fit shows the session that has the focus, else what is newest. */
const keepInSight = (body: Element | null): void => {
  const focused = body?.querySelector(':focus')
  if (focused == null) body?.parentElement?.scrollTo({ left: body.scrollWidth })
  else focused.scrollIntoView({ block: 'nearest', inline: 'center' })
}

const yearStart = (year: number): number => Date.UTC(year, 0, 1) / dayMs

/** This year and the next, and as far as sessions are planned. */
const lastYear = (lanes: readonly LaneShown[], today: number): number => {
  const days = lanes.flatMap(({ meetings }) => meetings.flatMap(({ day }) => day ?? []))
  const newest = days.reduce((latest, day) => Math.max(latest, day), today + 365)
  return Math.min(yearOf(newest), yearOf(today) + mostYearsAhead)
}

/** A mistyped year must not press all others together. */
const mostYearsAhead = 10
const mostYearsBack = 60

const yearOf = (day: number): number => new Date(day * dayMs).getUTCFullYear()

const firstYear = (lanes: readonly LaneShown[], today: number): number => {
  const days = lanes.flatMap(({ meetings }) => meetings.flatMap(({ day }) => day ?? []))
  const oldest = days.reduce((earliest, day) => Math.min(earliest, day), today - 3 * 365)
  return Math.max(yearOf(oldest), yearOf(today) - mostYearsBack)
}
