/** Ed25519 (RFC 8032) comes in from outside: keys never enter this room, only what signs or checks with them. */

/** Signs with a key that the caller holds; the signature is 64 bytes. */
export type Sign = (message: Uint8Array) => Uint8Array

/** `publicKey` is the 32 raw bytes. Answers false, and never throws, for a key or signature that is no such thing. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean
