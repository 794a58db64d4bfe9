/**
 * What reading a page gives: a draft of records for an officer to accept, correct or throw away. Every field that comes
 * from the text keeps its place in it (UTF-16 offsets into the original) and what made the reader believe it.
 */
import type { ActKind } from './act-labels.ts'
import type { Language } from './language.ts'
import type { Topic } from './words/topics.ts'

/** A verbatim piece of the original. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly span: string
}

export interface Evidence {
  /** 0 to 1: how likely a person would agree. */
  readonly confidence: number
  /** Which rules and cues fired, in the reader's own terms: `led by "nhất trí" (agree)`. */
  readonly why: readonly string[]
}

export interface MeetingDraft extends Evidence {
  readonly mechanism: string | null
  /** Id of a mechanism the node knows, if the list was given and one fits. */
  readonly mechanism_id: string | null
  readonly ordinal: number | null
  /** ISO 8601, perhaps partial: `2031-02-09`, `2031-09`, `XXXX-02-09`. */
  readonly date: string | null
  readonly date_end: string | null
  readonly place: string | null
  /** ISO 3166-1 alpha-2. */
  readonly host_party: string | null
  readonly parties: readonly string[]
  /** Where each field stands. */
  readonly spans: Readonly<Partial<Record<'mechanism' | 'ordinal' | 'date' | 'place', Span>>>
}

export interface ParticipantDraft extends Evidence, Span {
  readonly name: string
  readonly title: string | null
  readonly office: string | null
  readonly party: string | null
  readonly spans: Readonly<Partial<Record<'title' | 'office', Span>>>
  /** Who may be meant where the name is garbled. */
  readonly may_be: readonly string[]
}

export type InstrumentKind =
  | 'treaty'
  | 'agreement'
  | 'mou'
  | 'minutes'
  | 'plan-of-action'
  | 'programme'
  | 'joint-statement'
  | 'communique'
  | 'declaration'
  | 'convention'
  | 'code'
  | 'other'

export type InstrumentStatus =
  | 'signed'
  | 'to-be-signed'
  | 'under-negotiation'
  | 'in-force'
  | 'approved'
  | 'proposed'
  | 'issued'
  | 'referenced'

export interface InstrumentDraft extends Evidence, Span {
  readonly name: string
  readonly kind: InstrumentKind
  readonly status: InstrumentStatus
  readonly date: string | null
}

export type Modality = 'agreed' | 'proposed' | 'unilateral' | 'discussed'

export interface CommitmentDraft extends Evidence, Span {
  readonly kind: ActKind
  /** Only acts to come have one. */
  readonly modality: Modality | null
  readonly topic: Topic
  readonly also_topics: readonly Topic[]
  readonly parties: readonly string[]
  readonly due: string | null
  readonly recurrence: 'annual' | 'weekly' | 'regular' | null
  /** Words of the text that led it in ("agreed", "เห็นชอบ"), and those that told its topic. */
  readonly cues: { readonly lead: readonly string[]; readonly topic: readonly string[] }
  /** The same act said again elsewhere: headline, lead, summary. */
  readonly restated: readonly Span[]
}

export interface Doubt {
  readonly kind: DoubtKind
  /** In the language asked for. */
  readonly words: string
  readonly at: Span | null
}

export type DoubtKind =
  | 'machine-translated'
  | 'no-year'
  | 'no-date'
  | 'garbled-name'
  | 'garbled-office'
  | 'contested-term'
  | 'signed-and-negotiated'
  | 'names-differ'
  | 'mixed-languages'
  | 'hidden-marks'
  | 'cut-short'
  | 'no-meeting'
  | 'low-confidence'

export interface Draft {
  readonly language: Language
  readonly meeting: MeetingDraft
  readonly participants: readonly ParticipantDraft[]
  readonly instruments: readonly InstrumentDraft[]
  readonly commitments: readonly CommitmentDraft[]
  readonly doubts: readonly Doubt[]
}
