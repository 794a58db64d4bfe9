/**
 * Attachments that an entry names: commitment and size stand in its facts, the salt in its body, so that a file can be
 * opened against its commitment as long as the body stands (protocol section 3).
 */
import { decodeBase64 } from '../../ledger/base64.ts'
import type { Facts } from '../../ledger/facts.ts'
import { isJsonObject, type Json, type JsonObject } from '../../ledger/strict-json.ts'

export interface NamedFile {
  readonly commitment: string
  /** In bytes. */
  readonly size: number
  /** 32 bytes; undefined where the body does not give it. */
  readonly salt: Uint8Array | undefined
  /** Of the entry. */
  readonly place: string
}

/** `body`: as it stands in the row. */
export const filesIn = ({ fields }: Facts, body: string | null, place: string): readonly NamedFile[] => {
  const named = objectsIn(fields).flatMap(({ commitment, size, type }) =>
    typeof commitment === 'string' && typeof size === 'number' && typeof type === 'string'
      ? [{ commitment, size }]
      : [],
  )
  if (named.length === 0) return []
  const salts = new Map(
    objectsIn(parseJson(body)).flatMap(({ commitment, salt }) =>
      typeof commitment === 'string' && typeof salt === 'string' ? [[commitment, decodeBase64(salt)]] : [],
    ),
  )
  return named.map(({ commitment, size }) => ({ commitment, size, salt: salts.get(commitment), place }))
}

const objectsIn = (value: Json): readonly JsonObject[] => {
  if (typeof value !== 'object' || value === null) return []
  const within = Object.values(value).flatMap(objectsIn)
  return isJsonObject(value) ? [value, ...within] : within
}

const parseJson = (text: string | null): Json => {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
