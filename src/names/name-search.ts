/** One name against a register: the nearest names, each with its score, its class and why. */
import { explainHit, type Hit } from './explain-hit.ts'
import { type NameRegister, nameAt } from './name-register.ts'
import { createUnitReader } from './name-units.ts'
import { type Reached, reachNames } from './reach-names.ts'
import { sameWriting } from './same-writing.ts'
import { cleanText, LONGEST_NAME } from './text.ts'
import { createThaiEar } from './thai-channel.ts'
import { soundsOfUnits } from './unit-vocabulary.ts'

/** At most `top` names, nearest first; [] where the query has no letter we read. */
export type NameSearch = (query: string, top: number) => readonly Hit[]

/** Names kept beyond those asked for, so that a tie at the end does not hide the one that is written the same. */
const MARGIN = 1

interface Ranked {
  readonly reached: Reached
  readonly name: string
  readonly same: boolean
}

const nearerFirst = (one: Ranked, other: Ranked): number =>
  Number(other.same) - Number(one.same) ||
  one.reached.cost - other.reached.cost ||
  one.reached.number - other.reached.number

/** Searches one register; what it learns of Thai sounds it keeps between queries. */
export const createNameSearch = (register: NameRegister): NameSearch => {
  const searched = { register, sounds: soundsOfUnits(register.vocabulary), ear: createThaiEar() }
  return (query, top) => {
    const asked = cleanText(query).slice(0, LONGEST_NAME)
    const reader = createUnitReader()
    return reachNames(searched, asked, top + MARGIN)
      .map((reached) => {
        const name = nameAt(register, reached.number)
        return { reached, name, same: sameWriting(asked, name) }
      })
      .sort(nearerFirst)
      .slice(0, top)
      .map(({ reached, name }) => {
        const borne = register.borne[reached.number] ?? 1
        return explainHit(reader, asked, {
          name,
          borne,
          line: register.firstLine[reached.number] ?? 0,
          reached,
        })
      })
  }
}
