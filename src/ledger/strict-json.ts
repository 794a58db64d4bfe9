/**
 * JSON that is hashed: RFC 8785 form, and narrower (protocol section 1.1).
 *
 * Invariant: a text that is accepted is the only text of its value, so bytes are stored and never written again.
 * The quick way there: parse, walk once, write natively, compare. The native writer keeps the order of keys it read and
 * escapes as RFC 8785 does; the walk has seen that the order is the right one.
 */
import { err, ok, type Result } from './result.ts'
import { utf8Length } from './utf8.ts'

export { utf8 } from './utf8.ts'

export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** `bytes` of UTF-8; `depth` counts arrays and objects inside each other, the outermost as 1. */
export type JsonCaps = { readonly bytes: number; readonly depth: number }

export const caps = {
  leaf: { bytes: 4_096, depth: 12 },
  facts: { bytes: 65_536, depth: 12 },
  body: { bytes: 1_048_576, depth: 12 },
} as const satisfies Record<string, JsonCaps>

export type StrictJsonError =
  | { readonly kind: 'oversized'; readonly cap: number }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'bad-key' }
  | { readonly kind: 'key-order' }
  | { readonly kind: 'bad-number' }
  | { readonly kind: 'bad-string'; readonly why: 'nul' | 'lone-surrogate' | 'not-nfc' }
  | { readonly kind: 'not-canonical' }

export const parseStrictJson = (text: string, cap: JsonCaps): Result<Json, StrictJsonError> => {
  if (text.length > cap.bytes) return err({ kind: 'oversized', cap: cap.bytes })
  const ascii = !beyondAscii.test(text)
  if (!ascii && text.length * 3 > cap.bytes && utf8Length(text) > cap.bytes) {
    return err({ kind: 'oversized', cap: cap.bytes })
  }
  let value: Json
  try {
    value = JSON.parse(text)
  } catch {
    return err({ kind: 'not-json' })
  }
  // In ASCII without \u escapes there is no U+0000, no surrogate and nothing to normalise.
  const error = findFault(value, cap.depth, ascii && !text.includes('\\u'))
  if (error !== undefined) return err(error)
  return JSON.stringify(value) === text ? ok(value) : err({ kind: 'not-canonical' })
}

/**
 * Text in RFC 8785 form. Of a value within the profile (`checkJson`) it is a text that `parseStrictJson` accepts.
 * Quickest where the keys of the value stand in ascending order already.
 */
export const canonicalJson = (value: Json): string => {
  const ordered = inOrder(value)
  return ordered === undefined ? write(value) : JSON.stringify(ordered)
}

/** Whether a value made here, from what people typed, may be written; order of keys does not matter yet. */
export const checkJson = (value: Json, cap: JsonCaps): Result<Json, StrictJsonError> =>
  parseStrictJson(canonicalJson(value), cap)

export const isJsonObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether the object has these keys and no others; `keys` ascending, the object from a strict text. */
export const hasExactly = (object: JsonObject, keys: readonly string[]): boolean => {
  const found = Object.keys(object)
  return found.length === keys.length && keys.every((key, i) => found[i] === key)
}

const beyondAscii = /[\u0080-\uffff]/
const keyPattern = /^[A-Za-z][A-Za-z0-9._:/-]{0,63}$/

const findFault = (value: Json, depth: number, plain: boolean): StrictJsonError | undefined => {
  if (typeof value === 'string') return plain ? undefined : findStringFault(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) ? undefined : { kind: 'bad-number' }
  if (typeof value === 'boolean' || value === null) return undefined
  if (depth === 0) return { kind: 'too-deep' }
  if (isArray(value)) {
    for (const item of value) {
      const fault = findFault(item, depth - 1, plain)
      if (fault !== undefined) return fault
    }
    return undefined
  }
  let previous = ''
  for (const key of Object.keys(value)) {
    if (!keyPattern.test(key)) return { kind: 'bad-key' }
    if (key <= previous) return { kind: 'key-order' }
    previous = key
    const fault = findFault(value[key] as Json, depth - 1, plain)
    if (fault !== undefined) return fault
  }
  return undefined
}

const findStringFault = (text: string): StrictJsonError | undefined => {
  if (text.includes('\u0000')) return { kind: 'bad-string', why: 'nul' }
  if (!beyondAscii.test(text)) return undefined
  if (!text.isWellFormed()) return { kind: 'bad-string', why: 'lone-surrogate' }
  return text.normalize('NFC') === text ? undefined : { kind: 'bad-string', why: 'not-nfc' }
}

const isArray = (value: readonly Json[] | JsonObject): value is readonly Json[] => Array.isArray(value)

/**
 * The value with the keys of its objects ascending; what is in order already is not copied.
 * `undefined` where an object would not keep the order it is given: JavaScript moves keys such as `10` to the front.
 */
const inOrder = (value: Json): Json | undefined => {
  if (typeof value !== 'object' || value === null) return value
  if (isArray(value)) return listInOrder(value)
  let previous = ''
  for (const key in value) {
    if (key < previous) return sortedCopy(value)
    previous = key
  }
  let copy: Record<string, Json> | undefined
  for (const key in value) {
    const member = inOrder(value[key] as Json)
    if (member === value[key]) continue
    if (member === undefined) return undefined
    copy ??= { ...value }
    copy[key] = member
  }
  return copy ?? value
}

const listInOrder = (list: readonly Json[]): Json | undefined => {
  let copy: Json[] | undefined
  for (const [i, item] of list.entries()) {
    const ordered = inOrder(item)
    if (ordered === item) continue
    if (ordered === undefined) return undefined
    copy ??= list.slice()
    copy[i] = ordered
  }
  return copy ?? list
}

const sortedCopy = (object: JsonObject): JsonObject | undefined => {
  const copy: Record<string, Json> = {}
  for (const key of sortedKeys(object)) {
    const member =
      key.charCodeAt(0) >= firstLetter && key !== '__proto__' ? inOrder(object[key] as Json) : undefined
    if (member === undefined) return undefined
    copy[key] = member
  }
  return copy
}

const firstLetter = 0x41

/** By insertion: objects are small, and calling the engine's sort costs more than it saves. */
const sortedKeys = (object: JsonObject): readonly string[] => {
  const keys = Object.keys(object)
  if (keys.length > 24) return keys.sort()
  for (let i = 1; i < keys.length; i++) {
    const key = keys[i] ?? ''
    let at = i
    for (let before = keys[at - 1]; before !== undefined && before > key; before = keys[at - 1])
      keys[at--] = before
    keys[at] = key
  }
  return keys
}

/** The slow way, for objects that no JavaScript object can put in order. */
const write = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isArray(value)) return `[${value.map(write).join(',')}]`
  const keys = sortedKeys(value).filter((key) => value[key] !== undefined)
  const members = keys.map((key) => `${JSON.stringify(key)}:${write(value[key] as Json)}`)
  return `{${members.join(',')}}`
}
