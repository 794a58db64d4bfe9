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

/** Text in RFC 8785 form. Of a value within the profile (`checkJson`) it is a text that `parseStrictJson` accepts. */
export const canonicalJson = (value: Json): string =>
  isInOrder(value) ? JSON.stringify(value) : write(value)

/** Whether a value made here, from what people typed, may be written; order of keys does not matter yet. */
export const checkJson = (value: Json, cap: JsonCaps): Result<Json, StrictJsonError> => {
  const text = canonicalJson(value)
  return parseStrictJson(text, cap)
}

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

const isInOrder = (value: Json): boolean => {
  if (typeof value !== 'object' || value === null) return true
  if (isArray(value)) return value.every(isInOrder)
  let previous = ''
  for (const key in value) {
    if (key < previous || !isInOrder(value[key] as Json)) return false
    previous = key
  }
  return true
}

const write = (value: Json): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (isArray(value)) {
    let text = ''
    for (const item of value) text += text === '' ? write(item) : `,${write(item)}`
    return `[${text}]`
  }
  let text = ''
  for (const key of Object.keys(value).sort()) {
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${write(value[key] as Json)}`
  }
  return `{${text}}`
}
