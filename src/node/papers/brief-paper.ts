/** What a head of delegation reads on the way: one page of a session. */
import { alternatOrder } from '../../affairs/text/reading.ts'
import type { SessionOpening } from '../openings/session-opening.ts'
import { affairWords } from './affair-words.ts'
import { ageInWords } from './carry-over-paper.ts'
import { dateInWords } from './dates-in-words.ts'
import { bestText, framed, heading, type PaperFrame, sideName } from './paper-frame.ts'
import { type PaperLanguage, paperWords } from './paper-words.ts'
import { hostsOf, whenOf, whereOf } from './session-line.ts'
import { paragraph, table } from './word-blocks.ts'
import { widthOf } from './word-document.ts'
import { runs } from './word-runs.ts'

/** More would not stand on one page. */
const items = 8
const oldest = 5
const outcomes = 4
const longest = 160

export const briefPaper = (frame: PaperFrame, session: SessionOpening): Uint8Array => {
  const { language } = frame
  const { brief: words } = paperWords[language]
  const codes = affairWords[language]
  const width = widthOf(false)
  const facts: readonly (readonly [string, string])[] = [
    [words.when, whenOf(session, language)],
    [words.where, whereOf(session, language)],
    [words.host, hostsOf(session, language)],
    [words.status, codes.session[session.status] ?? session.status],
    [words.turn, turnOf(session, language)],
    [words.heads, headsOf(session, language)],
  ]
  const rows = session.review?.rows ?? []
  const open = [...rows, ...session.candidates]
  const byAge = [...open].sort((a, b) => (b.ageDays ?? -1) - (a.ageDays ?? -1)).slice(0, oldest)
  const counted = words.reviewed
    .replace(
      '{agreed}',
      String(rows.filter(({ agreed }) => agreed !== null && agreed.basis !== 'told').length),
    )
    .replace('{put}', String(rows.length))
    .replace('{overdue}', String(rows.filter(({ overdue }) => overdue).length))
  const line = (text: string, its: string): string =>
    paragraph(runs(text, its, { size: 24 }), { after: 60, indent: 240 })
  const body = [
    heading(words.title, language, 0),
    paragraph(runs(session.record.slice(session.record.indexOf('/') + 1), language), { align: 'center' }),
    table({
      widths: [2_400, width - 2_400],
      rows: facts.map(([name, value]) => [
        paragraph(runs(name, language, { bold: true, size: 24 }), { after: 40 }),
        paragraph(runs(value === '' ? words.notStated : value, language, { size: 24 }), { after: 40 }),
      ]),
      borders: false,
    }),
    ...alternatOrder([...frame.compact.members].sort(), frame.side).flatMap((party, i) =>
      owedTo(session, party, language, i === 0, line),
    ),
    ...(session.agenda === null ? [] : [heading(words.agenda, language, 1)]),
    ...(session.agenda?.items ?? []).slice(0, items).map(({ kind, title }) => {
      const told = bestText(title, language) ?? { text: codes.agendaItems[kind] ?? kind, language }
      return line(`– ${shortened(told.text)}`, told.language)
    }),
    heading(words.review, language, 1),
    line(counted, language),
    ...(byAge.length === 0
      ? []
      : [paragraph(runs(words.oldest, language, { italic: true, size: 24 }), { after: 60 })]),
    ...byAge.map((each) => {
      const told = bestText(each.text, language)
      const age = each.ageDays === null ? '' : ` (${ageInWords(each.ageDays, language)})`
      return told === undefined ? '' : line(`– ${shortened(told.text)}${age}`, told.language)
    }),
    ...outcomesBefore(session, language, line),
    ...(session.texts.length === 0 ? [] : [heading(words.texts, language, 1)]),
    ...session.texts.slice(0, 4).map(({ record, status, title }) => {
      const told = bestText(title, language) ?? { text: record, language }
      return line(`– ${shortened(told.text)}: ${codes.text[status] ?? status}`, told.language)
    }),
  ]
  return framed(frame, { title: words.title, body: body.join(''), landscape: false })
}

type Line = (text: string, its: string) => string

/** What the others wait for from a side; the side first for whom it is printed. */
const owedTo = (
  { owed }: SessionOpening,
  party: string,
  language: PaperLanguage,
  isOurs: boolean,
  line: Line,
): readonly string[] => {
  const { brief: words } = paperWords[language]
  const found = owed.find((each) => each.party === party)
  if (found === undefined) return []
  const counted = (text: string, count: number): readonly string[] =>
    count === 0 ? [] : [text.replace('{count}', String(count))]
  const items = [
    ...(found.report ? [words.owed.report] : []),
    ...(found.dates ? [words.owed.dates] : []),
    ...(found.agenda ? [words.owed.agenda] : []),
    ...(found.delegation ? [words.owed.delegation] : []),
    ...counted(words.owed.lines, found.lines),
    ...counted(words.owed.overdue, found.overdue),
    ...counted(words.owed.open, found.open),
  ]
  const title = `${isOurs ? words.theyWait : words.weWait} (${sideName(party, language)})`
  return [heading(title, language, 1), line(items.length === 0 ? words.nothing : items.join('; '), language)]
}

const turnOf = ({ around }: SessionOpening, language: PaperLanguage): string => {
  const turn = around?.turn
  return turn == null || turn.side === null ? '' : sideName(turn.side, language)
}

/** Of the session held last before it. */
const outcomesBefore = (
  { around }: SessionOpening,
  language: PaperLanguage,
  line: Line,
): readonly string[] => {
  const previous = around?.previous
  if (previous == null || previous.outcomes.length === 0) return []
  const title = paperWords[language].brief.outcomes.replace('{date}', () =>
    dateInWords(previous.start, language),
  )
  return [
    heading(title, language, 1),
    ...previous.outcomes.slice(0, outcomes).flatMap((texts) => {
      const told = bestText(texts, language)
      return told === undefined ? [] : [line(`– ${shortened(told.text)}`, told.language)]
    }),
  ]
}

const headsOf = ({ delegations }: SessionOpening, language: string): string =>
  delegations
    .flatMap(({ of, members }) =>
      members
        .filter(({ part }) => part === 'head')
        .map(({ name }) => `${sideName(of, language)}: ${bestText(name, language)?.text ?? '…'}`),
    )
    .join('; ')

/** By letters as people count them, so that no Thai vowel mark parts from its consonant. */
const shortened = (text: string): string => {
  const letters = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)]
  return letters.length <= longest
    ? text
    : `${letters
        .slice(0, longest)
        .map(({ segment }) => segment)
        .join('')
        .trimEnd()}…`
}
