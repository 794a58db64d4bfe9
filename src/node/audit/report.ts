/** What an audit reports: purpose first, findings with code and place, what was gone through, and what was not covered. */
import type { Purpose } from '../../ledger/compact.ts'
import type { Lane } from '../../ledger/names.ts'
import type { Finding } from './findings.ts'

export interface AuditedFeed {
  readonly authority: string
  readonly size: number
  readonly accepted: number
  readonly judged: number
  /** Base64, of the tree at `size`. */
  readonly root: string
  /** Largest size witnessed, by authority. */
  readonly witnessed: Readonly<Record<string, number>>
}

export interface AuditedLane {
  readonly compact: string
  readonly name: string
  readonly purpose: Purpose | null
  readonly lane: Lane
  readonly feeds: readonly AuditedFeed[]
}

export interface AuditCounts {
  readonly entries: number
  readonly effective: number
  readonly void: number
  readonly held: number
  readonly early: number
  readonly records: number
  readonly bodies: number
  readonly erased: number
  readonly files: number
  readonly signedHeads: number
  readonly cosignatures: number
  readonly erasures: number
  readonly alarms: number
  readonly accessRows: number
  readonly settings: number
  readonly officers: number
  /** Tokens too. */
  readonly signIns: number
  readonly passkeys: number
  readonly invitations: number
  readonly drafts: number
  readonly comments: number
  /** What officers have in work. */
  readonly kept: number
}

export interface AuditReport {
  readonly ok: boolean
  /** Null where not even the configuration could be read. */
  readonly authority: string | null
  readonly purpose: Purpose | null
  readonly lanes: readonly AuditedLane[]
  readonly counts: AuditCounts
  /** At most 1,000 of them. */
  readonly findings: readonly Finding[]
  readonly found: number
  readonly notCovered: readonly string[]
}
