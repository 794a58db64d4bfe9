/** Officers of the model and their authenticators: Ed25519 keys that follow from the names, so that histories can be told again. */
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { challengeOf, type Signed } from '../affairs/credential/challenge.ts'
import type { Signature } from '../affairs/credential/schema.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { concatBytes } from '../ledger/bytes.ts'
import { utf8 } from '../ledger/utf8.ts'

export const officersHost = 'desk.example'

/** Raw public key, base64, of the officer whose credential this record is. */
export const officerKey = (authority: string, credential: string): string =>
  encodeBase64(ed25519.getPublicKey(secretOf(authority, credential)))

/** What the officer's authenticator answers (WebAuthn section 6.3.3). */
export const officerSigns = (signed: Signed): Signature => {
  const clientData = JSON.stringify({
    type: 'webauthn.get',
    challenge: challengeOf(signed),
    origin: `https://${officersHost}`,
    crossOrigin: false,
  })
  const data = concatBytes(sha256(utf8(officersHost)), new Uint8Array([0x05, 0, 0, 0, 0]))
  const message = concatBytes(data, sha256(utf8(clientData)))
  const { authority, credential } = signed
  return {
    authenticatorData: encodeBase64(data),
    clientData,
    credential,
    key: officerKey(authority, credential),
    signature: encodeBase64(ed25519.sign(message, secretOf(authority, credential))),
  }
}

const secretOf = (authority: string, credential: string): Uint8Array =>
  sha256(utf8(`officer ${authority} ${credential}`))
