/**
 * A register of names made ready for searching: distinct names with how many entries bear each, the vocabulary of
 * their syllables, and the tree of their readings. Everything lies in flat arrays, so that it can be kept in a file
 * and a million names take about a hundred megabytes.
 */
import { buildLetterIndex, type LetterIndex } from './letter-search.ts'
import { createUnitReader } from './name-units.ts'
import { soundsOf } from './sound-letters.ts'
import { buildTrie, type SyllableTrie } from './syllable-trie.ts'
import { cleanText, hasVietnameseMarks, LONGEST_NAME, scriptOf } from './text.ts'
import { romanizeThai } from './thai-romanize.ts'
import { packVocabulary, type UnitVocabulary } from './unit-vocabulary.ts'

export interface NameRegister {
  /** Entries read, repeated names counted each time. */
  readonly entries: number
  /** UTF-8 of the distinct names, one after another; name n is text[textStart[n] … textStart[n + 1]). */
  readonly text: Uint8Array
  readonly textStart: Uint32Array
  /** How many entries bear each name. */
  readonly borne: Uint32Array
  /** Which line of the register, from 1, bears it first. */
  readonly firstLine: Uint32Array
  readonly vocabulary: UnitVocabulary
  /** How many names have each unit: breaks ties, common syllables first. */
  readonly unitNames: Uint32Array
  readonly trie: SyllableTrie
  readonly letters: LetterIndex
}

export const nameCount = (register: NameRegister): number => register.borne.length

export const nameAt = (register: NameRegister, name: number): string =>
  new TextDecoder().decode(
    register.text.subarray(register.textStart[name] ?? 0, register.textStart[name + 1] ?? 0),
  )

/** Numbers that grow by doubling: a register's size is not known before it is read. */
class Growing {
  #values = new Uint32Array(1 << 12)
  length = 0

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(2 * this.#values.length)
      larger.set(this.#values)
      this.#values = larger
    }
    this.#values[this.length++] = value
  }

  at(place: number): number {
    return this.#values[place] ?? 0
  }

  set(place: number, value: number): void {
    this.#values[place] = value
  }

  done(): Uint32Array {
    return this.#values.slice(0, this.length)
  }
}

class Bytes {
  #bytes = new Uint8Array(1 << 16)
  #length = 0
  readonly #encoder = new TextEncoder()

  /** Appends the text; the new length. */
  push(text: string): number {
    if (this.#length + 3 * text.length > this.#bytes.length) {
      const larger = new Uint8Array(2 * this.#bytes.length + 3 * text.length)
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#length += this.#encoder.encodeInto(text, this.#bytes.subarray(this.#length)).written
    return this.#length
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length)
  }
}

/** The Latin sounds by which a name is found that is no chain of syllables. */
export const soundsOfEntry = (name: string): string => {
  const script = scriptOf(name)
  if (script !== 'thai') return soundsOf(name)
  return soundsOf(romanizeThai(name)[0]?.latin ?? '')
}

/** Reads the register, one name a line; text after a tab is no part of the name, empty lines are passed over. */
export const buildRegister = (lines: Iterable<string>): NameRegister => {
  const seen = new Map<string, number>()
  const text = new Bytes()
  const textStart = new Growing()
  const borne = new Growing()
  const firstLine = new Growing()
  const readingStart = new Growing()
  const readingUnits = new Growing()
  const readingName = new Growing()
  const lettered: { name: number; sounds: string }[] = []
  const reader = createUnitReader()
  textStart.push(0)
  readingStart.push(0)
  let line = 0
  let entries = 0
  for (const raw of lines) {
    line++
    const tab = raw.indexOf('\t')
    const name = cleanText(tab < 0 ? raw : raw.slice(0, tab)).slice(0, LONGEST_NAME)
    if (name === '') continue
    entries++
    const known = seen.get(name)
    if (known !== undefined) {
      borne.set(known, borne.at(known) + 1)
      continue
    }
    const number = borne.length
    seen.set(name, number)
    textStart.push(text.push(name))
    borne.push(1)
    firstLine.push(line)
    const marked = hasVietnameseMarks(name)
    const units = reader.read(name)
    if (units !== undefined) {
      for (const unit of units) readingUnits.push(unit)
      readingStart.push(readingUnits.length)
      readingName.push(number)
    }
    if (units === undefined || !marked) {
      const sounds = soundsOfEntry(name)
      if (sounds !== '') lettered.push({ name: number, sounds })
    }
  }
  const units = readingUnits.done()
  const unitNames = new Uint32Array(reader.units.length)
  for (const unit of units) unitNames[unit] = (unitNames[unit] ?? 0) + 1
  return {
    entries,
    text: text.done(),
    textStart: textStart.done(),
    borne: borne.done(),
    firstLine: firstLine.done(),
    vocabulary: packVocabulary(reader.units),
    unitNames,
    trie: buildTrie({ start: readingStart.done(), units, nameOf: readingName.done() }),
    letters: buildLetterIndex(lettered),
  }
}
