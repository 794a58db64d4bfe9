/** Facts: the coded part of an act, in an envelope that no version of the rules changes (protocol section 3). */
import { affairOf, isCode, isRecordId } from './names.ts'
import { err, ok, type Result } from './result.ts'
import {
  canonicalJson,
  caps,
  hasExactly,
  isJsonObject,
  type Json,
  type JsonObject,
  parseStrictJson,
  type StrictJsonError,
} from './strict-json.ts'

export type Facts = {
  readonly act: string
  readonly affair: string
  /** Records, not the act's own, whose state the rules may read; ascending, no repeats, at most 16. */
  readonly cites: readonly string[]
  readonly fields: JsonObject
  /** `null` for the acts of the affair `feed`, and for them alone. */
  readonly record: string | null
  /** Of the rules, from 1. */
  readonly version: number
}

export type FactsError =
  | { readonly kind: 'bad-json'; readonly why: StrictJsonError }
  | { readonly kind: 'bad-shape'; readonly field: string }

export const encodeFacts = (facts: Facts): string => canonicalJson(facts)

export const parseFacts = (text: string): Result<Facts, FactsError> => {
  const parsed = parseStrictJson(text, caps.facts)
  if (!parsed.ok) return err({ kind: 'bad-json', why: parsed.error })
  if (!isJsonObject(parsed.value) || !hasExactly(parsed.value, factsKeys)) return badShape('facts')
  const { act, affair, cites, fields, record, version } = parsed.value
  if (!isCode(affair)) return badShape('affair')
  if (!isCode(act)) return badShape('act')
  if (typeof version !== 'number' || version < 1) return badShape('version')
  if (!isRecordOf(record, affair)) return badShape('record')
  if (!isCites(cites, record)) return badShape('cites')
  if (!isJsonObject(fields)) return badShape('fields')
  return ok({ act, affair, cites, fields, record, version })
}

const factsKeys = ['act', 'affair', 'cites', 'fields', 'record', 'version']
const maxCites = 16

const badShape = (field: string): { readonly ok: false; readonly error: FactsError } =>
  err({ kind: 'bad-shape', field })

const isRecordOf = (value: Json | undefined, affair: string): value is string | null =>
  affair === 'feed' ? value === null : isRecordId(value) && affairOf(value) === affair

const isCites = (value: Json | undefined, own: string | null): value is readonly string[] => {
  if (!Array.isArray(value) || value.length > maxCites) return false
  let previous = ''
  for (const record of value) {
    if (!isRecordId(record) || record === own || record <= previous) return false
    previous = record
  }
  return true
}
