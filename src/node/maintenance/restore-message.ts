/**
 * The answer to a restored peer as it travels (`POST /exchange/v1/restore`, protocol section 9; the bytes inside are those
 * of exchange/lane/restore-wire.ts).
 *
 * The question is signed by the root key through the statement in it. A statement stands in a feed later, so whoever has
 * read it could ask with it again: the answer is therefore sealed to the restored authority, and signed by the peer, like
 * any bundle. It begins with the new log key, so that the answer to an earlier restore is not taken for one to this.
 * Keys come beside it in the clear, because the peer's own may be needed to open the rest; each is signed by its root.
 */
import type { SignedKeyStatement } from '../../exchange/lane/key-statements.ts'
import type { RestoreAnswer } from '../../exchange/lane/restore-answer.ts'
import {
  formatKeys,
  formatRestoreAnswer,
  parseKeys,
  parseRestoreAnswer,
} from '../../exchange/lane/restore-wire.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'

/** What is sealed. `log`: the key that the question introduces, base64. */
export const formatPage = (log: string, answer: RestoreAnswer): Uint8Array =>
  Buffer.concat([Buffer.from(`${log}\n`), formatRestoreAnswer(answer)])

/** Undefined where it is not one, or answers another question. */
export const parsePage = (log: string, plaintext: Uint8Array): RestoreAnswer | undefined => {
  const first = Buffer.from(`${log}\n`)
  if (!first.equals(plaintext.subarray(0, first.length))) return undefined
  const answer = parseRestoreAnswer(plaintext.subarray(first.length))
  return answer.ok ? answer.value : undefined
}

export interface SealedAnswer {
  readonly keys: readonly SignedKeyStatement[]
  /** Null where a later key of the restored feed is known: the root has to sign again. */
  readonly sealed: Uint8Array | null
}

/** Two lines: the keys, and the envelope in base64, `-` where there is none. */
export const formatAnswer = ({ keys, sealed }: SealedAnswer): string =>
  `${formatKeys(keys)}\n${sealed === null ? '-' : encodeBase64(sealed)}\n`

export const parseAnswer = (text: string): SealedAnswer | undefined => {
  const [first = '', second = '', last, ...more] = text.split('\n')
  const keys = parseKeys(first)
  const sealed = second === '-' ? null : decodeBase64(second)
  if (!keys.ok || sealed === undefined || last !== '' || more.length > 0) return undefined
  return { keys: keys.value, sealed }
}
