/** The agreed days of a session as an event for a calendar. */
import { firstDay, fullDate } from '../../affairs/kernel/partial-date.ts'
import type { CompactDescription } from '../../ledger/compact.ts'
import { textsOf } from '../openings/bodies.ts'
import type { SessionOpening } from '../openings/session-opening.ts'
import { affairWords } from './affair-words.ts'
import { calendarFile } from './calendar-file.ts'
import { bestText, sideName } from './paper-frame.ts'
import { type PaperLanguage, paperWords } from './paper-words.ts'
import { hostsOf } from './session-line.ts'

export interface CalendarAsked {
  readonly session: SessionOpening
  readonly compact: Pick<CompactDescription, 'name' | 'purpose'> & { readonly id: string }
  readonly language: PaperLanguage
  /** What the mechanism is called; empty where there is none. */
  readonly mechanism: Readonly<Record<string, string>>
  /** Milliseconds since 1970. */
  readonly now: number
}

/** Undefined where no days are agreed: a month or a quarter is none. */
export const sessionCalendar = (asked: CalendarAsked): string | undefined => {
  const { session, compact, language, now } = asked
  const agreed = session.proposals.find((proposal) => proposal.agreed !== null)
  const { start = null, end = null } = agreed?.fields ?? {}
  const [first, last] = [dayOf(start), dayOf(end ?? start)]
  if (agreed === undefined || first === undefined || last === undefined) return undefined
  const words = paperWords[language]
  const name = session.record.slice(session.record.indexOf('/') + 1)
  const title = bestText(asked.mechanism, language)?.text ?? name
  const number = agreed.fields.number
  const status = affairWords[language].session[session.status] ?? session.status
  const host = hostsOf(session, language)
  return calendarFile({
    uid: `${name}.${compact.id}@comity`,
    sequence: session.revision,
    madeAt: now,
    first,
    last,
    language,
    summary: number === null ? title : `${title} (${number})`,
    description: [
      ...(compact.purpose === 'service' ? [] : [words.purposes[compact.purpose]]),
      `${compact.name} · ${name}`,
      `${words.brief.status}: ${status}`,
      ...(host === '' ? [] : [`${words.brief.host}: ${host}`]),
    ].join('\n'),
    location:
      bestText(textsOf(agreed.body, 'place'), language)?.text ?? placeless(agreed.fields.hosts, language),
    isPostponed: agreed.postponed.length > 0,
  })
}

const dayOf = (date: string | null): number | undefined =>
  fullDate.safeParse(date).success && date !== null ? firstDay(date) : undefined

const placeless = (hosts: readonly string[], language: PaperLanguage): string =>
  hosts.map((state) => sideName(state, language)).join(', ')
