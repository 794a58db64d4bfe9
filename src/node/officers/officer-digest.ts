/**
 * The digest of all that gives an officer power: handle, roles, clearance, state, password hash and passkeys. Every change
 * writes the new one into the access log, which is hash-linked; so an audit finds a role, a password or a passkey that was
 * put into the database by another hand.
 *
 *   base32 of the first 20 bytes of SHA-256("comity/officer/v1" LF ‖ canonical JSON)
 */
import { encodeBase32 } from '../../ledger/base32.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { OfficerRow } from '../../store/officer-table.ts'
import type { PasskeyRow } from '../../store/passkey-table.ts'
import { sha256 } from '../../vault/sha256.ts'

export const officerDigest = (
  { id, handle, grants, clearedFor, state, password }: OfficerRow,
  passkeys: readonly Pick<PasskeyRow, 'id' | 'key'>[],
): string => {
  const keys = passkeys
    .map((passkey) => ({ id: passkey.id, key: encodeBase64(passkey.key) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  const power = { clearedFor, grants, handle, id, passkeys: keys, password, state }
  return encodeBase32(sha256(`comity/officer/v1\n${canonicalJson(power)}`).subarray(0, 20))
}
