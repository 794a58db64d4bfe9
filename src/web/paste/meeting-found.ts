/** The meeting that a pasted text tells of: a session that stands in the record already, or one to be reported with the promises. */
import { spanOf } from '../../affairs/kernel/partial-date.ts'
import type { MeetingDraft } from '../../reading/draft.ts'
import type { ActToSend } from '../api/calls.ts'
import type { Meeting } from '../mechanisms/meetings.ts'

export interface MeetingFound {
  /** The session as it stands in the record; empty where it does not. */
  readonly session: string
  /** It is to be recorded besides. */
  readonly isChosen: boolean
  /** Record of the mechanism, or empty. */
  readonly mechanism: string
  readonly number: string
  readonly start: string
  readonly end: string
  /** State on whose ground it was, or empty. */
  readonly host: string
  readonly place: string
}

/** `sessions`: all that are in the record. */
export const meetingFoundIn = (
  draft: MeetingDraft,
  sessions: readonly Meeting[],
  states: readonly string[],
): MeetingFound => {
  const found = {
    mechanism: draft.mechanism_id ?? '',
    number: draft.ordinal === null ? '' : String(draft.ordinal),
    start: dateOr(draft.date),
    end: dateOr(draft.date_end),
    host: states.find((state) => state === draft.host_party) ?? '',
    place: draft.place ?? '',
  }
  return { ...found, session: sessionLike(found, sessions)?.record ?? '', isChosen: false }
}

type Sought = Pick<MeetingFound, 'mechanism' | 'number' | 'start'>

/** Of the same mechanism, or outside any likewise: by its number, else by a day or month that both may mean. */
export const sessionLike = (
  { mechanism, number, start }: Sought,
  sessions: readonly Meeting[],
): Meeting | undefined => {
  const siblings = sessions.filter((each) => (each.mechanism ?? '') === mechanism)
  const numbered = siblings.find((each) => number !== '' && String(each.number) === number)
  if (mechanism !== '' && numbered !== undefined) return numbered
  const days = spanOf(start)
  if (days === undefined || days.last - days.first > monthDays) return undefined
  return siblings.find((each) => {
    const others = each.start === null ? undefined : spanOf(each.start)
    return others !== undefined && days.first <= others.last && others.first <= days.last
  })
}

const monthDays = 31

export interface OfText {
  readonly url: string
  readonly language: string
}

/** As held, on the word of the source. */
export const reportMeeting = (
  record: string,
  { mechanism, number, start, end, host, place }: MeetingFound,
  { url, language }: OfText,
): ActToSend => ({
  record,
  affair: 'session',
  act: 'reported',
  ifMatch: null,
  cites: mechanism === '' ? [] : [mechanism],
  fields: {
    ...{ corrects: null, happenedOn: orNull(start), certainty: 'reported', marking: null },
    mechanism: orNull(mechanism),
    visit: null,
    number: /^\d+$/.test(number) ? Number(number) : null,
    ...{ start: orNull(start), end: orNull(end), hosts: host === '' ? [] : [host], format: null },
    ...{ stage: 'held', files: [] },
  },
  body: {
    place: place.trim() === '' ? null : { [language]: place.trim() },
    ...{ ours: [], chairs: [], outcomes: [], note: null },
    sources: [{ url: orNull(url), language, note: null }],
    files: [],
  },
})

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

const dateOr = (date: string | null): string => (date !== null && spanOf(date) !== undefined ? date : '')
