/** How many of the entries that wait go into the next bundle (docs/protocol.md section 8): pure, by what each weighs. */
import { bundleLimits } from './bundle.ts'

export interface BatchLimits {
  readonly entries: number
  /** Of the plaintext, in bytes. */
  readonly plaintext: number
  /** Officers' signatures in one feed. */
  readonly signatures: number
}

export interface EntryWeight {
  /** As the bundle will hold it. */
  readonly bytes: number
  readonly isSigned: boolean
}

/**
 * How many of the first entries to take, given what each weighs and how many bytes the bundle holds besides (`head`: its
 * first line, the feeds that go before).
 *
 * At least one where one waits: an entry that alone is over the limit is the peer's to refuse, not ours to keep silent.
 */
export const takeBatch = (
  weights: Iterable<EntryWeight>,
  head: number,
  limits: BatchLimits = bundleLimits,
): number => {
  let taken = 0
  let bytes = head
  let signatures = 0
  for (const weight of weights) {
    bytes += weight.bytes
    signatures += weight.isSigned ? 1 : 0
    const isOver = taken >= limits.entries || bytes > limits.plaintext || signatures > limits.signatures
    if (taken > 0 && isOver) return taken
    taken += 1
  }
  return taken
}
