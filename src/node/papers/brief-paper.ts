/** What a head of delegation reads on the way: one page of a session. */
import type { SessionOpening } from '../openings/session-opening.ts'
import { affairWords } from './affair-words.ts'
import { ageInWords } from './carry-over-paper.ts'
import { bestText, framed, heading, type PaperFrame, sideName } from './paper-frame.ts'
import { paperWords } from './paper-words.ts'
import { hostsOf, whenOf, whereOf } from './session-line.ts'
import { paragraph, table } from './word-blocks.ts'
import { widthOf } from './word-document.ts'
import { runs } from './word-runs.ts'

/** More would not stand on one page. */
const items = 8
const oldest = 5
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
    ...(session.texts.length === 0 ? [] : [heading(words.texts, language, 1)]),
    ...session.texts.slice(0, 4).map(({ record, status, title }) => {
      const told = bestText(title, language) ?? { text: record, language }
      return line(`– ${shortened(told.text)}: ${codes.text[status] ?? status}`, told.language)
    }),
  ]
  return framed(frame, { title: words.title, body: body.join(''), landscape: false })
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
