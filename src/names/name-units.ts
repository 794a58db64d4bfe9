/**
 * A name of a register as units: Vietnamese syllables, plain or marked, Thai syllables, Han characters. Each distinct
 * word, and each distinct unit, is worked out once; a register has few of them.
 */

import { hasVietnameseMarks, isHan, scriptOf } from './text.ts'
import { createThaiEar } from './thai-channel.ts'
import { bestThaiSplit } from './thai-split.ts'
import { hanUnit, markedUnit, plainUnit, thaiUnit, type WeightedCodes } from './unit-vocabulary.ts'
import { type Piece, vietnamesePieces, wordsOf } from './vietnamese-names.ts'

export interface NameUnit extends WeightedCodes {
  /** As the name writes it. */
  readonly text: string
  readonly kind: 'vietnamese' | 'plain' | 'thai' | 'han'
}

export interface UnitReader {
  /** Units met so far, by number. */
  readonly units: readonly NameUnit[]
  /** Numbers of the name's units, or `undefined` where some word is no chain of syllables. */
  read(name: string): readonly number[] | undefined
}

const REMEMBERED = 200_000
/** A name no longer than this many syllables has a reading; titles and sentences have none. */
const MOST_UNITS = 16

export const createUnitReader = (): UnitReader => {
  const units: NameUnit[] = []
  const numbers = new Map<string, number>()
  const words = new Map<string, readonly number[] | undefined>()
  const ear = createThaiEar()
  const numberOf = (key: string, text: string, kind: NameUnit['kind'], make: () => WeightedCodes): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    units.push({ ...make(), text, kind })
    numbers.set(key, units.length - 1)
    return units.length - 1
  }
  const ofPiece = ({ text, code, plain }: Piece): number =>
    code === undefined
      ? numberOf(`l${plain}`, text, 'plain', () => plainUnit(plain))
      : numberOf(`v${code}`, text, 'vietnamese', () => markedUnit(code))
  const readWord = (word: string, marked: boolean): readonly number[] | undefined => {
    const script = scriptOf(word)
    if (script === 'han')
      return [...word].filter(isHan).map((char) => numberOf(`h${char}`, char, 'han', () => hanUnit(char)))
    if (script === 'latin') return vietnamesePieces(word, marked)?.map(ofPiece)
    if (script !== 'thai') return undefined
    return bestThaiSplit(word, ear)?.map(({ text, costs }) =>
      numberOf(`t${text}`, text, 'thai', () => thaiUnit(costs)),
    )
  }
  const ofWord = (word: string, marked: boolean): readonly number[] | undefined => {
    const key = marked ? word : `${word} `
    const known = words.get(key)
    if (known !== undefined || words.has(key)) return known
    const found = readWord(word, marked)
    if (words.size < REMEMBERED) words.set(key, found)
    return found
  }
  return {
    units,
    read(name) {
      const marked = hasVietnameseMarks(name)
      const numbersOfName: number[] = []
      for (const word of wordsOf(name)) {
        const found = ofWord(word, marked)
        if (found === undefined) return undefined
        numbersOfName.push(...found)
      }
      return numbersOfName.length === 0 || numbersOfName.length > MOST_UNITS ? undefined : numbersOfName
    },
  }
}
