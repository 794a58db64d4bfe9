/**
 * What follows for the commitments from a review: evidence of a restatement, a new date, a step on the way, fulfilment or end,
 * given in the session, marked as the assessment is. Acts ready to be prepared; the rules write none of them by themselves. Of an assessment that only
 * one side tells of, the evidence is told too.
 */

import type { Facts } from '../../ledger/facts.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { evidenceOf as evidenceHeld } from '../commitment/reading.ts'
import type { CommitmentState, EvidenceFields } from '../commitment/schema.ts'
import { classificationTable } from '../kernel/marking.ts'
import type { SheetRow } from './reading.ts'
import type { Assessment } from './schema.ts'

export interface ActToPrepare {
  readonly facts: Facts
  readonly body: JsonObject
}

/** Where nothing is said of a kind, the commitment's own record has nothing to show for it. */
const kindOf: Readonly<Record<Assessment, EvidenceFields['kind'] | undefined>> = {
  done: 'fulfilment',
  'in-progress': 'progress',
  restated: 'restatement',
  redated: 'redating',
  'not-begun': undefined,
  overtaken: 'overtaken',
  dropped: 'dropped',
}

export interface EvidenceOfReview {
  readonly session: string
  /** When the session was held, as stated. */
  readonly happenedOn: string | null
  readonly rows: readonly SheetRow[]
  stateOf(commitment: string): CommitmentState | undefined
  /** Words of an assessment in the body: the remark, or the code in words. */
  says(row: SheetRow): Readonly<Record<string, string>>
}

/** Of every assessment agreed whose evidence nobody has given yet. */
export const evidenceOf = ({
  session,
  happenedOn,
  rows,
  stateOf,
  says,
}: EvidenceOfReview): readonly ActToPrepare[] =>
  rows.flatMap((row): readonly ActToPrepare[] => {
    const { agreed, commitment } = row
    const kind = agreed === null ? undefined : kindOf[agreed.assessment]
    if (agreed === null || kind === undefined || isGiven(stateOf(commitment), kind, session)) return []
    return [
      {
        facts: {
          act: 'evidence',
          affair: 'commitment',
          cites: agreed.marking === null ? [] : [classificationTable],
          fields: {
            certainty: agreed.basis === 'told' ? 'reported' : 'own',
            corrects: null,
            due: agreed.due,
            files: [],
            happenedOn,
            kind,
            marking: agreed.marking,
            source: session,
          },
          record: commitment,
          version: 1,
        },
        body: { files: [], note: null, ours: [], says: { ...says(row) }, sources: [] },
      },
    ]
  })

const isGiven = (
  state: CommitmentState | undefined,
  kind: EvidenceFields['kind'],
  session: string,
): boolean => state !== undefined && evidenceHeld(state, kind).some(({ fields }) => fields.source === session)
