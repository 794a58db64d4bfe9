/**
 * What an officer's authenticator is asked to sign: a challenge that names the digest, in which record of which compact,
 * for which authority and as which step. So an assertion made for one act is of no use in another (protocol section 11).
 */
import { sha256 } from '@noble/hashes/sha2.js'
import { encodeBase64 } from '../../ledger/base64.ts'
import { canonicalJson, utf8 } from '../../ledger/strict-json.ts'

/** What the challenge names. */
export type Signed = {
  readonly act: string
  readonly authority: string
  readonly compact: string
  readonly credential: string
  /** SHA-256 of what is signed, base64. */
  readonly digest: string
  readonly record: string
}

const challengeTag = 'comity/signature/v1\n'

/** The challenge for the authenticator, base64url without padding, as it stands in the client data. */
export const challengeOf = ({ act, authority, compact, credential, digest, record }: Signed): string =>
  base64url(
    sha256(utf8(challengeTag + canonicalJson({ act, authority, compact, credential, digest, record }))),
  )

const base64url = (bytes: Uint8Array): string =>
  encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
