/**
 * A register's index as bytes, to be kept beside the register: a magic line, a header in JSON (format version, digest
 * of the register it was built from, lengths), then the arrays in the header's order, each at a multiple of 8.
 * Little-endian, as every machine this runs on.
 */
import { err, ok, type Result } from '../ledger/result.ts'
import type { NameRegister } from './name-register.ts'

/** Raised whenever the arrays, or what their numbers mean (sounds, costs of units), change. */
export const FORMAT = 1
const MAGIC = 'comity names index\n'

interface Header {
  readonly format: number
  readonly digest: string
  readonly entries: number
  /** Array lengths in elements, in the order of `arraysOf`. */
  readonly lengths: readonly number[]
}

export type IndexFileError =
  | { readonly kind: 'not an index' }
  | { readonly kind: 'other format'; readonly format: number }
  | { readonly kind: 'other register'; readonly digest: string }
  | { readonly kind: 'cut short' }

type Numbers = Uint8Array | Uint32Array | Float32Array

const arraysOf = (register: NameRegister): readonly Numbers[] => [
  register.text,
  register.textStart,
  register.borne,
  register.firstLine,
  register.vocabulary.start,
  register.vocabulary.codes,
  register.vocabulary.costs,
  register.unitNames,
  register.trie.childStart,
  register.trie.unit,
  register.trie.endStart,
  register.trie.endNames,
  register.letters.start,
  register.letters.members,
  register.letters.names,
  register.letters.sounds,
  register.letters.soundStart,
]

const aligned = (place: number): number => Math.ceil(place / 8) * 8

/** `digest` names the register's bytes; whoever reads the index compares it with the register at hand. */
export const writeIndex = (register: NameRegister, digest: string): Uint8Array => {
  const arrays = arraysOf(register)
  const header: Header = {
    format: FORMAT,
    digest,
    entries: register.entries,
    lengths: arrays.map(({ length }) => length),
  }
  const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`)
  const total = arrays.reduce((place, array) => aligned(place) + array.byteLength, head.length)
  const bytes = new Uint8Array(total)
  bytes.set(head)
  let place = head.length
  for (const array of arrays) {
    place = aligned(place)
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), place)
    place += array.byteLength
  }
  return bytes
}

const readHeader = (bytes: Uint8Array): { readonly header: Header; readonly end: number } | undefined => {
  const decoder = new TextDecoder()
  if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return undefined
  const end = bytes.indexOf(10, MAGIC.length)
  if (end < 0 || end > 10_000) return undefined
  try {
    const header: unknown = JSON.parse(decoder.decode(bytes.subarray(MAGIC.length, end)))
    return isHeader(header) ? { header, end: end + 1 } : undefined
  } catch {
    return undefined
  }
}

const isHeader = (value: unknown): value is Header => {
  if (typeof value !== 'object' || value === null) return false
  const { format, digest, entries, lengths } = value as Partial<Record<keyof Header, unknown>>
  const natural = (one: unknown): boolean => Number.isSafeInteger(one) && Number(one) >= 0
  return (
    natural(format) &&
    typeof digest === 'string' &&
    natural(entries) &&
    Array.isArray(lengths) &&
    lengths.every(natural)
  )
}

/** The index in `bytes`, its arrays laid over them without a copy, if it is one of this format and register. */
export const readIndex = (bytes: Uint8Array, digest: string): Result<NameRegister, IndexFileError> => {
  const read = readHeader(bytes)
  if (read === undefined) return err({ kind: 'not an index' })
  const { header, end } = read
  if (header.format !== FORMAT) return err({ kind: 'other format', format: header.format })
  if (header.digest !== digest) return err({ kind: 'other register', digest: header.digest })
  // Views on 32-bit numbers need their place in the buffer aligned; a slice of a pool may not be.
  const own = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  let place = end
  let whole = true
  const next = (index: number, width: number): number => {
    const start = aligned(place)
    place = start + (header.lengths[index] ?? 0) * width
    if (place > own.byteLength) whole = false
    return own.byteOffset + Math.min(start, aligned(own.byteLength - 7))
  }
  const length = (index: number): number => (whole ? (header.lengths[index] ?? 0) : 0)
  const numbers = (index: number): Uint32Array => {
    const start = next(index, 4)
    return new Uint32Array(own.buffer, start, length(index))
  }
  const costs = (index: number): Float32Array => {
    const start = next(index, 4)
    return new Float32Array(own.buffer, start, length(index))
  }
  const bytesAt = (index: number): Uint8Array => {
    const start = next(index, 1)
    return new Uint8Array(own.buffer, start, length(index))
  }
  const register: NameRegister = {
    entries: header.entries,
    text: bytesAt(0),
    textStart: numbers(1),
    borne: numbers(2),
    firstLine: numbers(3),
    vocabulary: { start: numbers(4), codes: numbers(5), costs: costs(6) },
    unitNames: numbers(7),
    trie: { childStart: numbers(8), unit: numbers(9), endStart: numbers(10), endNames: numbers(11) },
    letters: {
      start: numbers(12),
      members: numbers(13),
      names: numbers(14),
      sounds: bytesAt(15),
      soundStart: numbers(16),
    },
  }
  return whole ? ok(register) : err({ kind: 'cut short' })
}
