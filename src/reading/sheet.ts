/** A draft as a sheet a person reads: doubts first, then meeting, participants, instruments and acts with what fired. */
import type { CommitmentDraft, Draft, InstrumentDraft, ParticipantDraft } from './draft.ts'
import type { Language } from './language.ts'
import { sheetWords } from './words/sheet.ts'

export const printSheet = (name: string, draft: Draft, language: Language): string[] => {
  const w = sheetWords[language]
  const m = draft.meeting
  const field = (label: string, value: string | number | null): string =>
    `  ${label}: ${value ?? w.notStated}`
  return [
    `${w.draftOf} ${name}`,
    w.notARecord,
    ...section(
      w.doubts,
      draft.doubts.map((d) => `  ! ${d.words}`),
      w.none,
    ),
    ...section(
      w.meeting,
      [
        field(
          w.fields.mechanism,
          m.mechanism === null
            ? null
            : oneLine(m.mechanism) + (m.mechanism_id === null ? '' : ` [${m.mechanism_id}]`),
        ),
        field(w.fields.session, m.ordinal),
        field(
          w.fields.date,
          m.date === null ? null : m.date_end === null ? m.date : `${m.date} – ${m.date_end}`,
        ),
        field(w.fields.place, m.place === null ? null : oneLine(m.place)),
        field(w.fields.host, m.host_party === null ? null : stateNames([m.host_party], language)),
        field(w.fields.parties, stateNames(m.parties, language)),
      ],
      w.none,
    ),
    ...section(
      w.participants,
      draft.participants.map((p) => participantLine(p, language)),
      w.none,
    ),
    ...section(
      w.instruments,
      draft.instruments.map((i) => instrumentLine(i, language)),
      w.none,
    ),
    ...section(
      w.commitments,
      draft.commitments.flatMap((c, i) => commitmentLines(c, i + 1, language)),
      w.none,
    ),
    '',
  ]
}

const section = (title: string, lines: readonly string[], none: string): string[] => [
  '',
  title.toLocaleUpperCase(),
  ...(lines.length === 0 ? [`  ${none}`] : lines),
]

const oneLine = (s: string): string => s.replace(/\s+/g, ' ').trim()

const quoted = (words: readonly string[]): string => words.map((p) => `“${p}”`).join(', ')

/** "VN" as the reader's language calls it; the code where the platform knows no name. */
const stateNames = (codes: readonly string[], language: Language): string => {
  const names = new Intl.DisplayNames([language], { type: 'region', style: 'short', fallback: 'code' })
  // "Myanmar (Burma)": a second name in brackets takes a side.
  return codes.map((code) => (names.of(code) ?? code).replace(/ \(.*\)$/, '')).join(', ')
}

const percent = (n: number): string => `${Math.round(n * 100)} %`

const participantLine = (p: ParticipantDraft, language: Language): string => {
  const w = sheetWords[language]
  const who = [p.title, p.name].filter((s) => s !== null).map(oneLine)
  const rest = [
    p.office === null ? '' : oneLine(p.office),
    p.party === null ? '?' : stateNames([p.party], language),
  ].filter((s) => s !== '')
  const guess = p.may_be.length === 0 ? '' : ` (${w.mayBe} ${p.may_be.join(' / ')})`
  return `  ${who.join(' ')}${guess} — ${rest.join(', ')}`
}

const instrumentLine = (i: InstrumentDraft, language: Language): string => {
  const w = sheetWords[language]
  return `  ${oneLine(i.name)} — ${w.instrumentKinds[i.kind]}, ${w.statuses[i.status]}${i.date === null ? '' : `, ${i.date}`}`
}

const commitmentLines = (c: CommitmentDraft, number: number, language: Language): string[] => {
  const w = sheetWords[language]
  const about = [
    c.modality === null ? w.kinds[c.kind] : `${w.kinds[c.kind]} (${w.modalities[c.modality]})`,
    [c.topic, ...c.also_topics].map((t) => w.topics[t]).join(', '),
    `${w.by} ${stateNames(c.parties, language)}`,
    ...(c.due === null ? [] : [`${w.due} ${c.due}`]),
    ...(c.recurrence === null ? [] : [w.recurrences[c.recurrence]]),
    `${w.sure} ${percent(c.confidence)}`,
  ]
  const reasons = [
    ...(c.cues.lead.length === 0 ? [] : [`${w.ledBy} ${quoted(c.cues.lead)}`]),
    ...(c.cues.topic.length === 0 ? [] : [`${w.topicBy} ${quoted(c.cues.topic)}`]),
  ]
  return [
    `  ${number}. ${oneLine(c.span)}`,
    `     ${about.join(' · ')}`,
    ...(reasons.length === 0 ? [] : [`     ${reasons.join(' · ')}`]),
  ]
}
