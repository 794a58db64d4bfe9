/** An act as the rules see it: the facts of one entry, and where in the common past it stands. */
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Cut, Ref } from './cut.ts'

export interface Act {
  /** The compact it was written in: what an officer signs names it, so that a signature is of no use in another. */
  readonly compact: string
  readonly authority: string
  readonly seq: number
  /** Hash of the leaf, base64: how other acts pin this one. */
  readonly leaf: string
  /** The entry's past: its own feed before it and what it had seen. The act itself is not in it. */
  readonly cut: Cut
  /** seq + Σ sizes seen: larger than that of everything in its past. */
  readonly height: number
  readonly record: string
  readonly affair: string
  readonly version: number
  readonly act: string
  readonly cites: readonly string[]
  readonly fields: JsonObject
}

export const refOf = (act: Act): Ref => [act.authority, act.seq]

/** Canonical order of evolution: a linear extension of causality, the same on every node. */
export const inOrder = (a: Act, b: Act): number =>
  a.height - b.height || (a.authority < b.authority ? -1 : a.authority > b.authority ? 1 : a.seq - b.seq)
