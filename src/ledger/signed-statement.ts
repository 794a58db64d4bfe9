/** Canonical JSON signed under a tag of its own: how root keys speak (protocol sections 4 and 9). */
import { decodeBase64, encodeBase64 } from './base64.ts'
import type { Sign, Verify } from './sign.ts'
import { canonicalJson, type Json, type JsonObject } from './strict-json.ts'
import { utf8 } from './utf8.ts'

export type StatementTag = 'comity/genesis/v1' | 'comity/key/v1'

/** Base64 of the signature. */
export const signStatement = (sign: Sign, tag: StatementTag, statement: JsonObject): string =>
  encodeBase64(sign(messageOf(tag, statement)))

/** `key` and `signature` in base64, as they stand beside the statement. */
export const verifyStatement = (
  verify: Verify,
  tag: StatementTag,
  statement: JsonObject,
  key: string,
  signature: Json | undefined,
): boolean => {
  const keyBytes = decodeBase64(key)
  const signatureBytes = typeof signature === 'string' ? decodeBase64(signature) : undefined
  if (keyBytes?.length !== 32 || signatureBytes?.length !== 64) return false
  return verify(keyBytes, messageOf(tag, statement), signatureBytes)
}

const messageOf = (tag: StatementTag, statement: JsonObject): Uint8Array =>
  utf8(`${tag}\n${canonicalJson(statement)}`)
