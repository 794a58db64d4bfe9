/**
 * What was found in a pasted text, as an officer checks it: promises, each in the words of the text. Nothing is recorded that
 * was not chosen, and what is chosen is reported, on the word of the source.
 */
import type { kinds } from '../../affairs/commitment/schema.ts'
import { spanOf } from '../../affairs/kernel/partial-date.ts'
import type { CommitmentDraft, Draft } from '../../reading/draft.ts'
import type { ActToSend } from '../api/calls.ts'
import { type MeetingFound, reportMeeting } from './meeting-found.ts'
import type { Standing } from './standing.ts'

export interface Found {
  readonly isChosen: boolean
  readonly text: string
  readonly kind: (typeof kinds)[number]
  /** A partial date, or empty. */
  readonly due: string
  /** States, by their codes. */
  readonly responsible: readonly string[]
  readonly theme: string
  /** What stands in the record in the same words or nearly; undefined where it was not compared. */
  readonly standing?: readonly Standing[]
}

export interface Pasted {
  readonly text: string
  /** Of the source; empty where it has none. */
  readonly url: string
  /** 0: unmarked. */
  readonly marking?: number
  /** When it was promised. */
  readonly madeOn: string
  readonly language: string
  /** Undefined until it was read. */
  readonly found: readonly Found[] | null
  /** The meeting in which they were made; null until it was read. */
  readonly meeting: MeetingFound | null
  /** What the reader is unsure of, in words. */
  readonly doubts: readonly string[]
}

export const nothingPasted: Pasted = {
  ...{ text: '', url: '', madeOn: '', language: '', found: null, meeting: null, doubts: [] },
}

/** Below it a person mostly would not agree. */
const likely = 0.5

/** `states`: of the members, the only ones who can have promised anything to each other here. */
export const foundIn = (
  draft: Draft,
  states: readonly string[],
): Omit<Pasted, 'text' | 'url' | 'marking' | 'meeting'> => ({
  language: draft.language,
  madeOn: dateOr(draft.meeting.date),
  doubts: draft.doubts.map(({ words }) => words),
  found: draft.commitments
    .filter(({ kind, modality }) => kind === 'action' && modality !== 'discussed')
    .map((each) => ({
      isChosen: each.confidence >= likely && each.modality !== 'proposed',
      text: each.span.trim().replace(/[;,]$/, ''),
      kind: each.recurrence === null ? ('action' as const) : ('standing' as const),
      due: dateOr(each.due),
      responsible: each.parties.filter((party) => states.includes(party)),
      theme: themeOf(each),
    })),
})

/** What stands already is not recorded again but where an officer says so. */
export const withStanding = (found: Found, standing: readonly Standing[] | undefined): Found =>
  standing === undefined
    ? found
    : { ...found, standing, isChosen: found.isChosen && !standing.some(({ isSame }) => isSame) }

/**
 * Reports of what was chosen, of the meeting first. `idOf` names a record that is not there yet. Promises say that they were
 * made in the session, where one stands or is recorded with them.
 */
export const reportsOf = (pasted: Pasted, idOf: () => string): readonly ActToSend[] => {
  const { meeting } = pasted
  const isNew = meeting !== null && meeting.session === '' && meeting.isChosen
  const session = isNew
    ? `session/${idOf()}`
    : meeting === null || meeting.session === ''
      ? null
      : meeting.session
  return [
    ...(isNew && session !== null ? [reportMeeting(session, meeting, pasted)] : []),
    ...promisesOf(pasted, session, idOf),
  ]
}

const promisesOf = (
  { url, madeOn, language, found }: Pasted,
  session: string | null,
  idOf: () => string,
): readonly ActToSend[] =>
  (found ?? [])
    .filter(({ isChosen, text }) => isChosen && text.trim() !== '')
    .map(({ text, kind, due, responsible, theme }) => ({
      record: `commitment/${idOf()}`,
      affair: 'commitment',
      act: 'reported',
      ifMatch: null,
      fields: {
        ...{ corrects: null, happenedOn: orNull(madeOn), certainty: 'reported', marking: null },
        ...{ kind, bornFrom: session, madeOn: orNull(madeOn), due: orNull(due) },
        ...{ responsible: [...responsible], offices: [], theme },
      },
      body: {
        text: { [language]: text.trim() },
        ours: [],
        note: null,
        sources: [{ url: orNull(url), language, note: null }],
      },
    }))

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** A date without its year is none that the record could hold. */
const dateOr = (date: string | null): string => (date !== null && spanOf(date) !== undefined ? date : '')

/** Themes of the record for topics of the reader; it is the officer who says in the end. */
const themeOf = ({ topic }: CommitmentDraft): string => {
  switch (topic) {
    case 'maritime':
    case 'south-china-sea':
      return 'maritime'
    case 'fisheries':
      return 'iuu'
    case 'mekong-water':
      return 'mekong'
    case 'legal-assistance':
    case 'fugitives':
      return 'justice'
    case 'immigration':
      return 'consular'
    case 'economic-crime':
    case 'cybercrime':
    case 'trafficking':
    case 'terrorism':
    case 'drugs':
    case 'crime':
    case 'training':
    case 'border':
    case 'intelligence':
      return 'security'
    case 'other':
      return 'political'
    default:
      return topic
  }
}
