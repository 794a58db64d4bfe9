/** Gold files as annotators leave them: only the fields that training and scoring read. */
import type { ActKind } from '../act-labels.ts'

export interface GoldCommitment {
  readonly span: string
  readonly kind: ActKind
  readonly topic: string
  readonly also_topics?: readonly string[]
  readonly parties?: readonly string[]
  readonly due?: string | null
  readonly restated?: readonly string[]
}

export interface GoldDocument {
  readonly id: string
  readonly language: 'vi' | 'th' | 'en'
  readonly kind: string
  readonly notes?: string
  readonly meeting?: Readonly<Record<string, unknown>>
  readonly participants?: readonly {
    readonly name: string
    readonly name_canonical?: string
    readonly party?: string | null
  }[]
  readonly instruments?: readonly {
    readonly name: string
    readonly kind?: string
    readonly status?: string
  }[]
  readonly commitments: readonly GoldCommitment[]
}
