/** A paper by its kind, of the record that it is about. */
import { firstDay } from '../../affairs/kernel/partial-date.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { openSession } from '../openings/session-opening.ts'
import { openText } from '../openings/text-opening.ts'
import { agendaPaper } from './agenda-paper.ts'
import { briefPaper } from './brief-paper.ts'
import { carryOverPaper } from './carry-over-paper.ts'
import { marksOf } from './marks-of.ts'
import type { PaperFrame } from './paper-frame.ts'
import type { PaperLanguage } from './paper-words.ts'
import { alternatPaper, singleLanguagePaper } from './text-paper.ts'

/** `alternat` and `text` are of a text, the others of a session. */
export const paperKinds = ['alternat', 'text', 'agenda', 'carry-over', 'brief'] as const

export type PaperKind = (typeof paperKinds)[number]

export interface PaperAsked {
  readonly kind: PaperKind
  /** The part of the record's identifier after its affair. */
  readonly id: string
  readonly language: PaperLanguage
  /** The side for whom it is printed. */
  readonly side: string
  /** ISO day of printing. */
  readonly on: string
  /** The highest marking of what goes into it: commitments above it are left out. */
  readonly clearance: number
}

export interface Paper {
  readonly record: string
  readonly marking: number
  make(): Uint8Array
}

/** The content is read at once, and made into a paper when the reader is known to be cleared for its marking. */
export const paperOf = (
  store: Pick<SqliteStore, 'history' | 'lane' | 'listing' | 'newestWording'>,
  context: Pick<LaneContext, 'lane' | 'compact'>,
  asked: PaperAsked,
): Result<Paper, { readonly kind: 'no-such-record' }> => {
  const { kind, id, language, side, on } = asked
  const framed = (record: string, marking: number): PaperFrame => ({
    language,
    compact: context.compact,
    side,
    marks: marksOf(store, context, marking, side, language),
    on,
    record,
  })
  if (kind === 'alternat' || kind === 'text') {
    const text = openText(store, context, `text/${id}`)
    if (text === undefined) return err({ kind: 'no-such-record' })
    const frame = framed(text.record, text.marking)
    const make = kind === 'alternat' ? alternatPaper : singleLanguagePaper
    return ok({ record: text.record, marking: text.marking, make: () => make(frame, text) })
  }
  const session = openSession(store, context, {
    record: `session/${id}`,
    today: firstDay(on) ?? 0,
    clearance: asked.clearance,
    candidatesAfter: undefined,
    // The oldest, of whatever is open: as many as the lists show at once.
    candidates: 500,
  })
  if (session === undefined) return err({ kind: 'no-such-record' })
  const frame = framed(session.record, session.marking)
  const make = { agenda: agendaPaper, 'carry-over': carryOverPaper, brief: briefPaper }[kind]
  return ok({ record: session.record, marking: session.marking, make: () => make(frame, session) })
}
