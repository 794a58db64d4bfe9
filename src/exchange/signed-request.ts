/**
 * Requests that are no bundles are signed as HTTP messages (RFC 9421) over their content's digest (RFC 9530), with the log
 * key of the lane they are about: docs/protocol.md section 8.1.
 *
 * The profile is narrow: Ed25519, one signature labelled `comity`, always the same components and parameters in the same
 * order. A verifier so rebuilds the one text that can have been signed and parses no general structured field. The host
 * is not among the components: it changes at reverse proxies, and `comity-to` names the addressee.
 */
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts'
import { feedOrigin, isAuthority, isCompactId, isLane, type Lane } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Sign, Verify } from '../ledger/sign.ts'
import { utf8 } from '../ledger/strict-json.ts'
import { sha256 } from '../vault/sha256.ts'
import type { Address } from './envelope.ts'

export interface HttpRequest {
  /** In capitals. */
  readonly method: string
  /** Path and, where there is one, `?` and query, as they stand in the request line. */
  readonly target: string
  readonly body: Uint8Array
}

/** How far the sender's clock and ours may differ, in seconds, before and after. */
export const signatureWindow = 300

export interface SignRequestDeps {
  /** Our log key of the address's epoch. */
  readonly sign: Sign
  /** Seconds since 1970. */
  readonly now: () => number
  /** So many random bytes. */
  readonly random: (bytes: number) => Uint8Array
}

/** The headers to send along. */
export const signRequest = (
  { sign, now, random }: SignRequestDeps,
  address: Address,
  request: HttpRequest,
): Readonly<Record<string, string>> => {
  const parameters = formatParameters({
    created: now(),
    keyid: formatKeyId(address),
    nonce: encodeBase64(random(nonceBytes)),
  })
  const values = { digest: contentDigest(request.body), from: address.from, to: address.to }
  const signature = sign(utf8(signatureBase(components(request, values), parameters)))
  return {
    'comity-from': address.from,
    'comity-to': address.to,
    'content-digest': values.digest,
    'signature-input': `${label}=${parameters}`,
    signature: `${label}=:${encodeBase64(signature)}:`,
  }
}

export interface VerifyRequestDeps {
  readonly verify: Verify
  /** The log key of the address, if it is one that counts now and the request is ours to hear. */
  readonly findKey: (address: Address) => Uint8Array | undefined
  readonly nonces: NonceWindow
  /** Seconds since 1970. */
  readonly now: () => number
}

export type SignedRequestError = {
  readonly kind:
    | 'unsigned'
    | 'bad-signature-input'
    | 'bad-digest'
    | 'foreign'
    | 'out-of-window'
    | 'bad-signature'
    | 'replayed'
}

/** Who signed the request, for which compact and lane. `headers` by lower-case name, as one value each. */
export const verifyRequest = (
  { verify, findKey, nonces, now }: VerifyRequestDeps,
  headers: Readonly<Record<string, string | undefined>>,
  request: HttpRequest,
): Result<Address, SignedRequestError> => {
  const from = headers['comity-from']
  const to = headers['comity-to']
  const digest = headers['content-digest']
  const input = headers['signature-input']
  const signatureText = headers.signature
  if (!from || !to || !digest || !input || !signatureText) return err({ kind: 'unsigned' })
  const parameters = parseParameters(input)
  const signature = parseSignature(signatureText)
  if (parameters === undefined || signature === undefined) return err({ kind: 'bad-signature-input' })
  const address = parseKeyId(parameters.keyid, to)
  if (address === undefined || address.from !== from) return err({ kind: 'bad-signature-input' })
  if (Math.abs(now() - parameters.created) > signatureWindow) return err({ kind: 'out-of-window' })
  if (digest !== contentDigest(request.body)) return err({ kind: 'bad-digest' })
  const key = findKey(address)
  if (key === undefined) return err({ kind: 'foreign' })
  const base = signatureBase(components(request, { digest, from, to }), formatParameters(parameters))
  if (!verify(key, utf8(base), signature)) return err({ kind: 'bad-signature' })
  return nonces.admit(`${parameters.keyid} ${parameters.nonce}`, parameters.created, now())
    ? ok(address)
    : err({ kind: 'replayed' })
}

/** Remembers what was signed for as long as it could be sent again. Only verified requests are admitted to it. */
export interface NonceWindow {
  /** `false` where it was admitted before, or where more requests come than can be remembered. */
  readonly admit: (nonce: string, created: number, now: number) => boolean
}

export const createNonceWindow = (capacity = 100_000): NonceWindow => {
  const expiries = new Map<string, number>()
  return {
    admit: (nonce, created, now) => {
      if (expiries.has(nonce)) return false
      if (expiries.size >= capacity) {
        for (const [each, expiry] of expiries) if (expiry < now) expiries.delete(each)
        if (expiries.size >= capacity) return false
      }
      expiries.set(nonce, created + signatureWindow)
      return true
    },
  }
}

/** RFC 9421 section 2.5: a line for each component, and last the parameters. */
export const signatureBase = (
  lines: readonly (readonly [name: string, value: string])[],
  parameters: string,
): string =>
  [...lines.map(([name, value]) => `"${name}": ${value}`), `"@signature-params": ${parameters}`].join('\n')

/** RFC 9530 section 2, SHA-256; of no content it is the digest of no bytes. */
export const contentDigest = (body: Uint8Array): string => `sha-256=:${encodeBase64(sha256(body))}:`

const label = 'comity'
const nonceBytes = 16

const components = (
  { method, target }: HttpRequest,
  { digest, from, to }: { readonly digest: string; readonly from: string; readonly to: string },
): readonly (readonly [string, string])[] => {
  const question = target.indexOf('?')
  const path = question === -1 ? target : target.slice(0, question)
  // RFC 9421 section 2.2.7: without a query the component is a lone question mark.
  const query = question === -1 ? '?' : target.slice(question)
  return [
    ['@method', method],
    ['@path', path],
    ['@query', query],
    ['content-digest', digest],
    ['comity-from', from],
    ['comity-to', to],
  ]
}

interface Parameters {
  /** Seconds since 1970. */
  readonly created: number
  readonly keyid: string
  /** 16 random bytes, base64. */
  readonly nonce: string
}

const covered = '("@method" "@path" "@query" "content-digest" "comity-from" "comity-to")'

const formatParameters = ({ created, keyid, nonce }: Parameters): string =>
  `${covered};created=${created};keyid="${keyid}";nonce="${nonce}";alg="ed25519";tag="comity"`

const parametersPattern =
  /^comity=\("@method" "@path" "@query" "content-digest" "comity-from" "comity-to"\);created=([1-9][0-9]{0,11});keyid="([A-Za-z0-9./-]{1,120})";nonce="([A-Za-z0-9+/]{22}==)";alg="ed25519";tag="comity"$/

const parseParameters = (input: string): Parameters | undefined => {
  const [, created, keyid, nonce] = parametersPattern.exec(input) ?? []
  if (created === undefined || keyid === undefined || nonce === undefined) return undefined
  return { created: Number(created), keyid, nonce }
}

const parseSignature = (text: string): Uint8Array | undefined => {
  const [, base64] = /^comity=:([A-Za-z0-9+/]{86}==):$/.exec(text) ?? []
  return base64 === undefined ? undefined : decodeBase64(base64)
}

/** The key's feed and, after a last slash, its epoch: the name that tells every log key from every other. */
const formatKeyId = ({ compact, from, lane, epoch }: Address): string =>
  `${feedOrigin(compact, from, lane)}/${epoch}`

const parseKeyId = (keyid: string, to: string): Address | undefined => {
  const [product, compact, from, lane, epochText, ...rest] = keyid.split('/')
  const epoch = /^(0|[1-9][0-9]{0,8})$/.test(epochText ?? '') ? Number(epochText) : undefined
  if (product !== 'comity' || rest.length > 0 || epoch === undefined || !isLane(lane)) return undefined
  if (!isCompactId(compact) || !isAuthority(from) || !isAuthority(to)) return undefined
  return { compact, epoch, from, lane: lane satisfies Lane, to }
}
