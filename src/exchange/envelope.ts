/**
 * A bundle as it travels (docs/protocol.md section 8): a canonical header, signed by the sender's log key, and the sealed
 * plaintext. What is cheap and what says who speaks comes first: size, header, signature, digest; only then is opened.
 *
 * Invariant: of a bundle that opens, every byte is covered: the header by the signature, the rest by the digest in it.
 */
import { decodeBase64, encodeBase64, isBase64Of32 } from '../ledger/base64.ts'
import { concatBytes } from '../ledger/bytes.ts'
import { isAuthority, isCompactId, isLane, type Lane } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Sign, Verify } from '../ledger/sign.ts'
import {
  canonicalJson,
  hasExactly,
  isJsonObject,
  type Json,
  parseStrictJson,
  utf8,
} from '../ledger/strict-json.ts'
import { open, type SealKeyPair, seal, sealOverhead, sealSuite } from '../vault/seal.ts'
import { sha256 } from '../vault/sha256.ts'
import { bundleLimits } from './bundle.ts'

/** Who sends what to whom. `epoch` counts the sender's log keys in this feed from 0. */
export interface Address {
  readonly compact: string
  readonly epoch: number
  readonly from: string
  readonly lane: Lane
  readonly to: string
}

export interface Header extends Address {
  /** Length of what follows the header, in bytes. */
  readonly bytes: number
  /** SHA-256 of it, base64. */
  readonly digest: string
  /** By the sender's log key of that epoch, base64. */
  readonly signature: string
  readonly suite: number
  readonly v: 1
}

const maxHeader = 1_024

/** The largest bundle that our limits allow, in bytes: what `hello` names as the limit. */
export const maxBundle = maxHeader + 1 + sealOverhead + bundleLimits.plaintext

export interface SealDeps {
  /** Our log key of the address's epoch. */
  readonly sign: Sign
  /** The recipient's sealing key for this lane, 1,216 bytes. */
  readonly sealKey: Uint8Array
}

export const sealBundle = async (
  { sign, sealKey }: SealDeps,
  address: Address,
  plaintext: Uint8Array,
): Promise<Uint8Array> => {
  const sealed = await seal(sealKey, sealInfo(address), plaintext)
  const { compact, epoch, from, lane, to } = address
  const unsigned = {
    bytes: sealed.length,
    compact,
    digest: encodeBase64(sha256(sealed)),
    epoch,
    from,
    lane,
    suite: sealSuite,
    to,
    v: 1,
  } as const
  const signature = encodeBase64(sign(signedMessage(unsigned)))
  return concatBytes(utf8(`${canonicalJson({ ...unsigned, signature })}\n`), sealed)
}

export type HeaderError =
  | { readonly kind: 'oversized'; readonly limit: number }
  | { readonly kind: 'malformed'; readonly detail: string }
  | { readonly kind: 'no-common-version'; readonly detail: string }

/** The header as it claims to be, unverified, and a view of what follows it. `limit` in bytes, of the whole bundle. */
export const readHeader = (
  bytes: Uint8Array,
  limit: number,
): Result<{ readonly header: Header; readonly sealed: Uint8Array }, HeaderError> => {
  if (bytes.length > limit) return err({ kind: 'oversized', limit })
  const end = bytes.subarray(0, maxHeader + 1).indexOf(lineFeed)
  if (end === -1) return malformed('the header has no end')
  const text = readAscii(bytes.subarray(0, end))
  const json = text === undefined ? undefined : parseStrictJson(text, { bytes: maxHeader, depth: 1 })
  if (json === undefined || !json.ok || !isJsonObject(json.value))
    return malformed('the header is not strict JSON')
  const { v, suite } = json.value
  if (v !== 1) return err({ kind: 'no-common-version', detail: 'the version of the bundle' })
  if (suite !== sealSuite) return err({ kind: 'no-common-version', detail: 'the suite of the seal' })
  const header = checkHeader(json.value)
  if (header === undefined) return malformed('a field of the header')
  const sealed = bytes.subarray(end + 1)
  if (sealed.length !== header.bytes) return malformed('the length in the header is another')
  return ok({ header, sealed })
}

/** What the receiver knows of the sender named in a header, or why it will not hear it. */
export type Sender =
  | { readonly kind: 'known'; readonly logKey: Uint8Array; readonly sealKey: SealKeyPair }
  /** `logKey` is the replaced one that the header names, `epoch` that of the key that counts now. */
  | { readonly kind: 'superseded'; readonly logKey: Uint8Array; readonly epoch: number }
  | { readonly kind: 'foreign'; readonly detail: string }

export interface OpenDeps {
  readonly verify: Verify
  /** The sender's log key of the epoch, and our sealing key for the compact and lane, if all of it is ours to hear. */
  readonly findSender: (address: Address) => Sender
  /** In bytes, of the whole bundle. */
  readonly limit: number
}

export type EnvelopeError =
  | HeaderError
  | { readonly kind: 'foreign'; readonly detail: string }
  | { readonly kind: 'superseded'; readonly epoch: number }
  | { readonly kind: 'bad-signature'; readonly detail: string }
  | { readonly kind: 'unsealable' }

export const openBundle = async (
  { verify, findSender, limit }: OpenDeps,
  bytes: Uint8Array,
): Promise<Result<{ readonly header: Header; readonly plaintext: Uint8Array }, EnvelopeError>> => {
  const read = readHeader(bytes, limit)
  if (!read.ok) return read
  const { header, sealed } = read.value
  const sender = findSender(header)
  if (sender.kind === 'foreign') return err({ kind: 'foreign', detail: sender.detail })
  const { signature, ...unsigned } = header
  const signatureBytes = decodeBase64(signature)
  if (signatureBytes === undefined || !verify(sender.logKey, signedMessage(unsigned), signatureBytes)) {
    return err({ kind: 'bad-signature', detail: 'of the bundle' })
  }
  if (encodeBase64(sha256(sealed)) !== header.digest) {
    return err({ kind: 'bad-signature', detail: 'the digest in the header is of other bytes' })
  }
  // Only now: who cannot sign with the replaced key is not told that it was replaced.
  if (sender.kind === 'superseded') return err({ kind: 'superseded', epoch: sender.epoch })
  const plaintext = await open(sender.sealKey, sealInfo(header), sealed)
  return plaintext.ok ? ok({ header, plaintext: plaintext.value }) : plaintext
}

const lineFeed = 0x0a

const malformed = (detail: string): { readonly ok: false; readonly error: HeaderError } =>
  err({ kind: 'malformed', detail })

/** HPKE's `info`: a bundle opens only for the address that it was sealed for. */
const sealInfo = ({ compact, epoch, from, lane, to }: Address): Uint8Array =>
  utf8(`comity/seal/v1\n${canonicalJson({ compact, epoch, from, lane, suite: sealSuite, to })}`)

const signedMessage = (unsigned: Omit<Header, 'signature'>): Uint8Array =>
  utf8(`comity/bundle/v1\n${canonicalJson({ ...unsigned })}`)

const headerKeys = ['bytes', 'compact', 'digest', 'epoch', 'from', 'lane', 'signature', 'suite', 'to', 'v']

const checkHeader = (json: { readonly [key: string]: Json }): Header | undefined => {
  if (!hasExactly(json, headerKeys)) return undefined
  const { bytes, compact, digest, epoch, from, lane, signature, to } = json
  if (!isCount(bytes) || !isCount(epoch) || !isCompactId(compact) || !isLane(lane)) return undefined
  if (!isAuthority(from) || !isAuthority(to) || !isBase64Of32(digest)) return undefined
  if (typeof signature !== 'string') return undefined
  return { bytes, compact, digest, epoch, from, lane, signature, suite: sealSuite, to, v: 1 }
}

const isCount = (value: Json | undefined): value is number => typeof value === 'number' && value >= 0

/** All that a header may hold is ASCII; other bytes are refused here rather than decoded. */
const readAscii = (bytes: Uint8Array): string | undefined =>
  bytes.every((byte) => byte < 0x80) ? String.fromCharCode(...bytes) : undefined
