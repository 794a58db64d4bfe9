/** The table of classification as a form has it, and as acts and bodies do. Pure. */

import type { TableFields } from '../../../affairs/classification/schema.ts'
import { highestLevel } from '../../../affairs/kernel/marking.ts'
import type { MarkName } from '../../record/markings.ts'

/** One level: by state, the code of its marking and what the state calls it. */
export interface LevelDraft {
  readonly marks: Readonly<Record<string, string>>
  readonly names: Readonly<Record<string, string>>
}

export interface TableDraft {
  /** From level 1 upwards. */
  readonly levels: readonly LevelDraft[]
  /** By authority. */
  readonly ceilings: Readonly<Record<string, number>>
}

/** The levels of the states known here, lowest first; of others a secretariat types its own. */
const usual: Readonly<Record<string, readonly (readonly [mark: string, name: string])[]>> = {
  VN: [
    ['mat', 'Mật'],
    ['toi-mat', 'Tối mật'],
    ['tuyet-mat', 'Tuyệt mật'],
  ],
  TH: [
    ['lap', 'ลับ'],
    ['lap-mak', 'ลับมาก'],
    ['lap-thi-sut', 'ลับที่สุด'],
  ],
}

/** The language in which a state writes its markings. */
export const languageOf: Readonly<Record<string, string>> = {
  VN: 'vi',
  TH: 'th',
  LA: 'lo',
  KH: 'km',
  CN: 'zh',
}

export const firstDraft = (states: readonly string[], members: readonly string[]): TableDraft => ({
  levels: [levelDraft(1, states), levelDraft(2, states)],
  ceilings: Object.fromEntries(members.map((member) => [member, 2])),
})

export const levelDraft = (level: number, states: readonly string[]): LevelDraft => {
  const at = (state: string) => usual[state]?.[level - 1] ?? (['', ''] as const)
  return {
    marks: Object.fromEntries(states.map((state) => [state, at(state)[0]])),
    names: Object.fromEntries(states.map((state) => [state, at(state)[1]])),
  }
}

/** A counter-proposal begins with what the others have proposed. */
export const draftOf = (fields: TableFields, names: readonly MarkName[]): TableDraft => ({
  levels: fields.levels.map(({ level, marks }) => ({
    marks,
    names: Object.fromEntries(Object.keys(marks).map((state) => [state, nameIn(names, level, state) ?? ''])),
  })),
  ceilings: fields.ceilings,
})

export const nameIn = (names: readonly MarkName[], level: number, state: string): string | undefined => {
  const found = names.find((each) => each.level === level && each.state === state)?.name
  return found === undefined ? undefined : (found[languageOf[state] ?? ''] ?? Object.values(found)[0])
}

export const fieldsOf = ({ levels, ceilings }: TableDraft): TableParts => ({
  levels: levels.map(({ marks }, place) => ({ level: place + 1, marks })),
  ceilings,
})

export type TableParts = Pick<TableFields, 'levels' | 'ceilings'>

export const namesOf = ({ levels }: TableDraft): MarkName[] =>
  levels.flatMap(({ names }, place) =>
    Object.entries(names).flatMap(([state, name]) =>
      name.trim() === ''
        ? []
        : [{ level: place + 1, state, name: { [languageOf[state] ?? 'en']: name.trim().normalize('NFC') } }],
    ),
  )

export const mayAddLevel = ({ levels }: TableDraft): boolean => levels.length < highestLevel

/** No member takes a level that is not there. */
export const withoutLastLevel = ({ levels, ceilings }: TableDraft): TableDraft => {
  const left = levels.slice(0, -1)
  return {
    levels: left,
    ceilings: Object.fromEntries(
      Object.entries(ceilings).map(([member, ceiling]) => [member, Math.min(ceiling, left.length)]),
    ),
  }
}
