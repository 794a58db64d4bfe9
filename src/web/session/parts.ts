/** The parts of a session's place, in the order in which one prepares it. Each has an address, and its number as its key. */
import { addressOf } from '../route/places.ts'
import { idOf, isHeld, type SessionShown } from './opening.ts'

export const parts = ['meeting', 'dates', 'agenda', 'delegations', 'review', 'papers', 'history'] as const

export type Part = (typeof parts)[number]

/** Sheets to be printed, which are read on the screen as they stand on paper. */
export const sheets = ['brief', 'carry-over'] as const

export type Sheet = (typeof sheets)[number]

export const readPart = (search: URLSearchParams): Part | Sheet => {
  const asked = search.get('part')
  return [...parts, ...sheets].find((each) => each === asked) ?? 'meeting'
}

/** Of a meeting that is over and was never prepared here, what was prepared is no part: its record is whole without. */
export const partsOf = (session: SessionShown): readonly Part[] => {
  if (!isHeld(session)) return parts
  const isThere: Readonly<Record<Part, boolean>> = {
    meeting: true,
    dates: session.proposals.length > 0,
    agenda: session.agenda !== null,
    delegations: session.delegations.length > 0,
    review: session.review !== null,
    papers: true,
    history: true,
  }
  return parts.filter((part) => isThere[part])
}

export const addressOfPart = (compact: string, session: string, part: Part | Sheet): string =>
  `${addressOf(compact, 'sessions', idOf(session))}${part === 'meeting' ? '' : `?part=${part}`}`
