/** How a commitment stands in a path, of a URL or a disk: base64url without padding (RFC 4648 section 5). */
import { decodeBase64, encodeBase64 } from '../ledger/base64.ts'

/** 43 characters for the 32 bytes. */
export const fileName = (commitment: Uint8Array): string =>
  encodeBase64(commitment).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

/** `undefined` where it is not what `fileName` writes. */
export const parseFileName = (name: string): Uint8Array | undefined =>
  /^[A-Za-z0-9_-]{43}$/.test(name)
    ? decodeBase64(`${name.replaceAll('-', '+').replaceAll('_', '/')}=`)
    : undefined
