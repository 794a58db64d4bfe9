/** Acts on a commitment, as they are handed to the node. What a form leaves empty is not stated. */
import type { EvidenceFields } from '../../affairs/commitment/schema.ts'
import type { ActToSend } from '../api/calls.ts'
import { type FileTaken, fileFacts, fileNames } from '../api/upload-file.ts'
import type { LocalText } from '../language/said.tsx'
import { named, stated } from '../session/session-acts.ts'

export interface EvidenceDraft {
  readonly kind: EvidenceFields['kind']
  /** Whether it is our own word, or what a source tells. */
  readonly certainty: 'own' | 'reported'
  readonly happenedOn: string
  /** The new date, of a redating. */
  readonly due: string
  /** The record in which it was said or done; empty where none is kept. */
  readonly source: string
  readonly says: LocalText
  readonly note: LocalText
  /** Address of the source. */
  readonly url: string
  readonly files: readonly FileTaken[]
}

export const emptyEvidence: EvidenceDraft = {
  ...{ kind: 'progress', certainty: 'own', happenedOn: '', due: '', source: '' },
  ...{ says: {}, note: {}, url: '', files: [] },
}

export const stateEvidence = (record: string, draft: EvidenceDraft): ActToSend => ({
  ...named(record, 'evidence', [orNull(draft.source)]),
  fields: {
    corrects: null,
    happenedOn: orNull(draft.happenedOn),
    certainty: draft.certainty,
    marking: null,
    kind: draft.kind,
    due: draft.kind === 'redating' ? orNull(draft.due) : null,
    source: orNull(draft.source),
    files: fileFacts(draft.files),
  },
  body: {
    says: stated(draft.says) ?? {},
    ours: [],
    note: stated(draft.note),
    sources:
      draft.certainty === 'own' || draft.url.trim() === ''
        ? []
        : [{ url: draft.url.trim(), language: null, note: null }],
    files: fileNames(draft.files),
  },
})

export interface ClaimDraft {
  readonly happenedOn: string
  readonly says: LocalText
  readonly files: readonly FileTaken[]
}

export const emptyClaim: ClaimDraft = { happenedOn: '', says: {}, files: [] }

/** Our word that it is done, for the other side to confirm or dispute. */
export const claimDone = (record: string, { happenedOn, says, files }: ClaimDraft): ActToSend => ({
  ...named(record, 'claimed'),
  fields: {
    corrects: null,
    happenedOn: orNull(happenedOn),
    certainty: 'own',
    marking: null,
    files: fileFacts(files),
  },
  body: { says: stated(says) ?? {}, ours: [], sources: [], files: fileNames(files) },
})

export const acceptTerms = (record: string, terms: string): ActToSend => ({
  ...named(record, 'accepted'),
  fields: { terms },
  body: null,
})

export const declineTerms = (record: string, terms: string, reason: string): ActToSend => ({
  ...named(record, 'declined'),
  fields: { terms },
  body: { reason: reason.trim() },
})

export const isSaid = (texts: LocalText): boolean => stated(texts) !== null

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())
