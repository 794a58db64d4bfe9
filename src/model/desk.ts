/**
 * What a hand at the keyboard draws from, whichever affair it writes in: few records and dates, leaves that stand in the
 * record, and now and then ones that stand nowhere.
 */
import type { JsonObject } from '../ledger/strict-json.ts'
import type { Dice } from './dice.ts'

/** What the author's node shows it of a record; undefined where there is none. */
export type Look = (record: string) => JsonObject | undefined

/** The compact that one writes in. */
export interface Compacted {
  readonly id: string
  readonly members: readonly string[]
}

export interface Desk {
  readonly compact: Compacted
  readonly dice: Dice
  readonly look: Look
  readonly record: string
  readonly author: string
}

export interface Written {
  /** Where it is another than that of the desk. */
  readonly record?: string
  readonly fields: JsonObject
  readonly body: JsonObject | null
  readonly cites?: readonly string[]
}

export type Writer = (desk: Desk) => Written

const names = ['A', 'B', 'C'] as const

export const recordOf = (dice: Dice, affair: string): string => `${affair}/${dice.pick(names)}`

/** A leaf that stands somewhere in the state, or one that stands nowhere. */
export const leafIn = ({ dice, look, record }: Desk): string => {
  const leaves = leavesOf(look(record))
  const [first, ...rest] = leaves
  if (first === undefined || dice.chance(6)) return 'A'.repeat(43).concat('=')
  return dice.pick([first, ...rest])
}

const leafPattern = /[A-Za-z0-9+/]{43}=/g

const leavesOf = (state: JsonObject | undefined): readonly string[] =>
  state === undefined ? [] : [...new Set(JSON.stringify(state).match(leafPattern) ?? [])]

export const date = (dice: Dice): string =>
  dice.pick(['2015', '2016-12-20', '2018-Q3', '2019-05', '2022-11-30', '2023-05-29'])

export const dateOrNone = (dice: Dice): string | null => (dice.chance(30) ? null : date(dice))

export const told = (desk: Desk): JsonObject => ({
  certainty: desk.dice.pick(['reported', 'inferred', 'own']),
  corrects: desk.dice.chance(25) ? leafIn(desk) : null,
  happenedOn: dateOrNone(desk.dice),
  marking: desk.dice.chance(8) ? desk.dice.pick([1, 2, 3]) : null,
})

export const text = { en: 'as printed' }
export const wording = { note: null, ours: [], sources: [] }

/** The round to write into: mostly the first, which is where a proposal usually belongs. */
export const base = (desk: Desk): string | null => (desk.dice.chance(75) ? null : leafIn(desk))

/** What the author tells of another member, or now and then of itself or of a stranger. */
export const toldOf = (
  desk: Desk,
  did: readonly [string, ...string[]],
  key: string | null = null,
): Written => ({
  fields: {
    ...told(desk),
    did: desk.dice.pick(did),
    files: [],
    key,
    noteNumber: desk.dice.pick([null, '12/2026']),
    noteOn: dateOrNone(desk.dice),
    of: desk.dice.pick(['VN.MPS', 'TH.NSC', 'LA.MPS']),
    pins: desk.dice.chance(10) ? null : leafIn(desk),
  },
  body: { ...wording, files: [], says: text },
})
