/**
 * A name as a lattice of steps: from place to place of the text, each step one syllable with what it may stand for.
 * Thai words and joined Latin words (Hanoi, HoChiMinh, Wennan) have many ways through; spaced names one.
 */
import type { SoundCosts } from './sound-costs.ts'

export type StepKind = 'thai' | 'vietnamese' | 'plain' | 'pinyin' | 'han'

export interface Step {
  readonly from: number
  readonly to: number
  /** As written in the query. */
  readonly text: string
  readonly kind: StepKind
  readonly costs: SoundCosts
}

/** What was done to the query before reading it, beyond cleaning. */
export type Turn =
  | 'as written'
  | 'family name first'
  | 'given name first'
  | 'first and last exchanged'
  | 'prefix removed'
  | 'typed keys'

export interface Reading {
  /** Number of places; steps lead from 0 to `places`. */
  readonly places: number
  readonly steps: readonly Step[]
  readonly turn: Turn
  /** Cost of the turn itself. */
  readonly cost: number
}

/** Those steps that lie on some way from the first place to the last; [] where no way leads through. */
export const onlyThrough = <S extends { readonly from: number; readonly to: number }>(
  places: number,
  steps: readonly S[],
): readonly S[] => {
  const fromStart = new Set([0])
  const byStart = [...steps].sort((one, other) => one.from - other.from)
  for (const step of byStart) if (fromStart.has(step.from)) fromStart.add(step.to)
  const toEnd = new Set([places])
  const byEnd = [...steps].sort((one, other) => other.to - one.to || other.from - one.from)
  for (const step of byEnd) if (toEnd.has(step.to)) toEnd.add(step.from)
  return byStart.filter((step) => fromStart.has(step.from) && toEnd.has(step.to))
}
