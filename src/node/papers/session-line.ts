/** A session in one line: which, when, where. */

import { textsOf } from '../openings/bodies.ts'
import type { SessionOpening } from '../openings/session-opening.ts'
import { dateInWords } from './dates-in-words.ts'
import { bestText, sideName } from './paper-frame.ts'
import type { PaperLanguage } from './paper-words.ts'

export const meetingLine = (session: SessionOpening, language: PaperLanguage): string =>
  [
    session.record.slice(session.record.indexOf('/') + 1),
    whenOf(session, language),
    whereOf(session, language),
    hostsOf(session, language),
  ]
    .filter((part) => part !== '')
    .join(' · ')

/** Empty where it is not stated; so are the others. */
export const whenOf = ({ meeting }: SessionOpening, language: PaperLanguage): string => {
  const dates = [meeting?.start, meeting?.end].filter((date) => typeof date === 'string')
  return [...new Set(dates)].map((date) => dateInWords(date, language)).join(' – ')
}

export const whereOf = ({ wording }: SessionOpening, language: PaperLanguage): string =>
  bestText(textsOf(wording, 'place'), language)?.text ?? ''

export const hostsOf = ({ meeting }: SessionOpening, language: PaperLanguage): string =>
  Array.isArray(meeting?.hosts)
    ? meeting.hosts.map((state) => sideName(String(state), language)).join(', ')
    : ''
