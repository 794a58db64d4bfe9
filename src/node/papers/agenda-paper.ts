/** The agenda of a session, with the delegations in their order of precedence, the side first for whom it is printed. */
import { alternatOrder } from '../../affairs/text/reading.ts'
import type { SessionOpening } from '../openings/session-opening.ts'
import { affairWords } from './affair-words.ts'
import { bestText, framed, heading, type PaperFrame, sideName } from './paper-frame.ts'
import { paperWords } from './paper-words.ts'
import { meetingLine } from './session-line.ts'
import { paragraph, table } from './word-blocks.ts'
import { widthOf } from './word-document.ts'
import { runs } from './word-runs.ts'

export const agendaPaper = (frame: PaperFrame, session: SessionOpening): Uint8Array => {
  const { language } = frame
  const words = paperWords[language].agenda
  const body = [
    heading(words.title, language, 0),
    paragraph(runs(meetingLine(session, language), language), { align: 'center', after: 240 }),
    items(frame, session),
    ...delegations(frame, session),
  ]
  return framed(frame, { title: words.title, body: body.join(''), landscape: false })
}

const items = ({ language }: PaperFrame, { agenda }: SessionOpening): string => {
  const words = paperWords[language].agenda
  if (agenda === null) return paragraph(runs(words.none, language))
  const kinds = affairWords[language].agendaItems
  const width = widthOf(false)
  const rows = agenda.items.map(({ kind, title }, i) => {
    const told = bestText(title, language) ?? { text: kinds[kind] ?? kind, language }
    return [paragraph(runs(String(i + 1), language)), paragraph(runs(told.text, told.language))]
  })
  const head = [words.number, words.item].map((text) => paragraph(runs(text, language, { bold: true })))
  const agreed = agenda.status.startsWith('agreed')
    ? ''
    : paragraph(runs(words.proposed, language, { italic: true }))
  return `${agreed}${table({ widths: [900, width - 900], head, rows, borders: true })}`
}

const delegations = ({ language, side }: PaperFrame, session: SessionOpening): readonly string[] => {
  if (session.delegations.length === 0) return []
  const { parts } = affairWords[language]
  const order = alternatOrder([...new Set(session.delegations.map(({ of }) => of))].sort(), side)
  const lists = order.flatMap((of) => session.delegations.filter((each) => each.of === of))
  return [
    heading(paperWords[language].agenda.delegations, language, 1),
    ...lists.flatMap(({ of, members }) => [
      heading(sideName(of, language), language, 2),
      ...members.map(({ order: place, part, name, rank, title }) => {
        const told = [rank, name, title].flatMap((texts) => bestText(texts, language) ?? [])
        const line = told.map(({ text, language: its }) => runs(text, its)).join(runs(' ', language))
        return paragraph(
          `${runs(`${place}. `, language)}${line}${runs(` (${parts[part] ?? part})`, language)}`,
          { after: 60 },
        )
      }),
    ]),
  ]
}
