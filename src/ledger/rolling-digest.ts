/** Digests of what was judged (protocol section 7): of a record, of a feed as it rolls, of a lane at a cut. */
import { encodeBase64 } from './base64.ts'
import type { Sha256 } from './sha256.ts'
import { canonicalJson, type Json } from './strict-json.ts'
import { utf8 } from './utf8.ts'

const noRecord = new Uint8Array(32)
const tag = utf8('comity/rolling/v1\n')
const effectiveByte = Uint8Array.of(1)
const voidByte = Uint8Array.of(0)

/** Rolling digest of a feed of which nothing is judged. */
export const rollingStart: Uint8Array = new Uint8Array(32)

/** `digest` is that of the entry's record in its own past with itself; `undefined` where there is no record or no state. */
export const rollingNext = (
  sha256: Sha256,
  previous: Uint8Array,
  leafHash: Uint8Array,
  effective: boolean,
  digest: Uint8Array | undefined,
): Uint8Array => sha256(tag, previous, leafHash, effective ? effectiveByte : voidByte, digest ?? noRecord)

export const recordDigest = (sha256: Sha256, state: Json): Uint8Array => sha256(canonicalJson(state))

/** Over the records that have a state at the cut; the order in which they come does not matter. */
export const stateDigest = (
  sha256: Sha256,
  pairs: Iterable<readonly [record: string, digest: Uint8Array]>,
): Uint8Array => {
  const rows = Array.from(pairs, ([record, digest]) => [record, encodeBase64(digest)] as const)
  rows.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return sha256(canonicalJson(rows))
}
