/**
 * Records that belong to another and are named after it (`agenda/HLD-3` to `session/HLD-3`), so that two authorities who
 * begin one at once begin the same record, and the crossing acts merge.
 */
import type { Act } from './act.ts'
import { type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'

/** `agenda`, `session/HLD-3` → `agenda/HLD-3`; with a part: `delegation/HLD-3.VN.MPS` */
export const belongingTo = (affair: string, owner: string, part?: string): string =>
  `${affair}/${owner.slice(owner.indexOf('/') + 1)}${part === undefined ? '' : `.${part}`}`

/** Void unless the act's record has this name and the author had seen, and cites, the record that it belongs to. */
export const misplaced = (view: View, act: Act, owner: string, name: string): Verdict | undefined => {
  if (act.record !== name) return voidFor('named-otherwise', { record: name })
  return view.cited(owner) === undefined ? voidFor('no-such-record', { record: owner }) : undefined
}
