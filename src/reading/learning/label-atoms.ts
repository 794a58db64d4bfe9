/** Turns the spans a person marked into labels of atoms: an atom belongs to the span that covers most of it. */
import { type ActKind, actLabels, inside, outside } from '../act-labels.ts'
import type { Atom } from '../atoms.ts'

export interface MarkedSpan {
  /** Offsets into the cleaned text. */
  readonly start: number
  readonly end: number
  readonly kind: ActKind
}

export const labelAtoms = (atoms: readonly Atom[], spans: readonly MarkedSpan[]): Uint8Array => {
  const labels = new Uint8Array(atoms.length).fill(outside)
  for (const span of spans) {
    let first = true
    atoms.forEach((atom, i) => {
      const shared = Math.min(atom.end, span.end) - Math.max(atom.start, span.start)
      if (shared <= 0.5 * (atom.end - atom.start)) return
      labels[i] = first ? actLabels.indexOf(span.kind) : inside
      first = false
    })
  }
  return labels
}
