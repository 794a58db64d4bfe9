/** Commitments of the record and the evidence on them, in the order in which it happened → acts. */
import type { CommitmentFact, EvidenceFact } from '../record/record.ts'
import { type DemoAct, inEnglish, inEnglishOrNull, recordId, toldAct, toldFields } from './told.ts'

export const commitmentActs = (commitment: CommitmentFact): readonly DemoAct[] => {
  const record = recordId('commitment', commitment.id)
  const bornFrom = recordId(commitment.bornFrom.affair, commitment.bornFrom.id)
  const report = toldAct(commitment.reported.by, 'reported', record, {
    cites: [bornFrom],
    fields: {
      ...toldFields(commitment.reported),
      kind: commitment.kind,
      bornFrom,
      madeOn: commitment.madeOn,
      due: commitment.due,
      responsible: commitment.responsible,
      offices: commitment.offices.map((office) => recordId('office', office)),
      theme: commitment.theme,
    },
    body: {
      text: commitment.text,
      ours: commitment.ours,
      note: noteWithDue(commitment.note, commitment.dueText),
      sources: commitment.reported.sources,
    },
  })
  return [report, ...inTime(commitment.evidence).map((evidence) => evidenceAct(record, evidence))]
}

const evidenceAct = (record: string, evidence: EvidenceFact): DemoAct => {
  const source = evidence.movedFrom === null ? null : recordId('instrument', evidence.movedFrom.instrument)
  return toldAct(evidence.by, 'evidence', record, {
    cites: source === null ? [] : [source],
    fields: { ...toldFields(evidence), kind: evidence.kind, due: evidence.due ?? null, source, files: [] },
    body: {
      says: inEnglish(evidence.says),
      ours: ['en'],
      note: noteWithDue(evidence.note, evidence.dueText ?? null),
      sources: evidence.sources,
      files: [],
    },
  })
}

/** What has no date is told last. */
const inTime = (evidence: readonly EvidenceFact[]): readonly EvidenceFact[] => {
  const key = (each: EvidenceFact) => each.happenedOn ?? '9999'
  return [...evidence].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}

/** Facts hold the date that the words mean; the words themselves are kept beside it. */
const noteWithDue = (note: string | null, dueText: string | null) =>
  inEnglishOrNull(
    [note, dueText === null ? null : `Due, in the source's words: ${dueText}.`]
      .filter((part) => part !== null)
      .join(' ') || null,
  )
