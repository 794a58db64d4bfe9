/** How many of the entries that wait go into the next bundle (docs/protocol.md section 8): pure, by size alone. */
import { bundleLimits } from './bundle.ts'

export interface BatchLimits {
  readonly entries: number
  /** Of the plaintext, in bytes. */
  readonly plaintext: number
}

/**
 * How many of the first entries to take, given their sizes in bytes as the bundle will hold them and what the bundle
 * holds besides (`head`: its first line, the feeds that go before).
 *
 * At least one where one waits: an entry that alone is over the limit is the peer's to refuse, not ours to keep silent.
 */
export const takeBatch = (
  sizes: Iterable<number>,
  head: number,
  limits: BatchLimits = bundleLimits,
): number => {
  let taken = 0
  let bytes = head
  for (const size of sizes) {
    bytes += size
    if (taken > 0 && (taken >= limits.entries || bytes > limits.plaintext)) return taken
    taken += 1
  }
  return taken
}
