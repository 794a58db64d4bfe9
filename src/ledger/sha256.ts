/** SHA-256 comes in from outside, so that this room runs in a browser as it runs in Node. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array
