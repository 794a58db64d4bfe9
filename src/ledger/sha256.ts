/**
 * SHA-256 of the parts put together, text as UTF-8: 32 bytes. It comes in from outside, so that this room runs in a browser
 * as it runs in Node; taking parts, it spares every caller the copy that puts them together.
 */
export type Sha256 = (...parts: readonly (Uint8Array | string)[]) => Uint8Array
