/**
 * A value that several authorities may set. An act replaces only what it had in its past; values set concurrently all
 * stand, attributed, until an act that had seen them sets one. Last-writer-wins would let an effective act vanish.
 */
import type { Json } from '../../ledger/strict-json.ts'
import type { Act } from './act.ts'
import { compareText } from './compare-text.ts'
import { holds } from './cut.ts'

export type Standing<T extends Json = Json> = {
  readonly by: string
  readonly seq: number
  readonly value: T
}

/** Values that stand, ascending by author and place: usually one. */
export type Register<T extends Json = Json> = readonly Standing<T>[]

export const set = <T extends Json>(register: Register<T>, act: Act, value: T): Register<T> =>
  [
    ...register.filter((standing) => !holds(act.cut, [standing.by, standing.seq])),
    { by: act.authority, seq: act.seq, value },
  ].sort((a, b) => compareText(a.by, b.by) || a.seq - b.seq)

/** The value, where only one stands. */
export const single = <T extends Json>(register: Register<T>): T | undefined =>
  register.length === 1 ? register[0]?.value : undefined
