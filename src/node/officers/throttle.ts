/**
 * Slows down guessing. What failed is counted by bucket; after some free attempts each further one must wait twice as long
 * as the one before, up to a longest wait. An attempt counts as failed from its beginning, so that a hundred at once gain
 * nothing over a hundred in a row; it is taken back when it turns out well.
 *
 * Nobody can shut an officer out from afar: a browser in which they have signed in before has a bucket of its own that no
 * outsider can fill (the device cookies of OWASP's "Slow Down Guessing Attacks"), passkeys are not guessed and not held to
 * the account's bucket, and the longest wait is a quarter of an hour.
 *
 * In memory, bounded, and gone with a restart, which an outsider cannot bring about. An account that does not exist has its
 * bucket as every other.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import { type BoundedMap, createBoundedMap } from '../../store/bounded-map.ts'

export interface TooManyAttempts {
  readonly kind: 'too-many-attempts'
  /** Until the next one is heard. */
  readonly seconds: number
}

export interface Attempt {
  /** The bucket of an address only forgets this attempt: who holds one account must not clear the way to others. */
  succeeded(): void
  /** It was not even tried. */
  takenBack(): void
}

export interface Throttle {
  begin(buckets: readonly Bucket[]): Result<Attempt, TooManyAttempts>
}

export interface Bucket {
  readonly kind: keyof typeof free
  readonly name: string
}

/** Attempts without a wait. Officers of one house may share an address. */
const free = { account: 5, device: 5, address: 20 }

const longestMs = 900_000

interface Kept {
  readonly failed: number
  /** The next attempt is heard from then on. */
  readonly next: number
  readonly last: number
  /** Whether somebody was told to wait since the last attempt that was heard. */
  readonly told: boolean
}

const nothing: Kept = { failed: 0, next: 0, last: 0, told: false }

/** Buckets that are remembered; twice as many at most. */
const most = 20_000

/** `onSlowed`: called for a bucket that makes somebody wait, once for each attempt that was heard before. */
export const createThrottle = (
  now: () => number,
  onSlowed: (bucket: Bucket) => void = () => {},
): Throttle => {
  const kept: BoundedMap<string, Kept> = createBoundedMap(most)
  const keyOf = ({ kind, name }: Bucket): string => `${kind} ${name}`
  const read = (bucket: Bucket): Kept => {
    const found = kept.get(keyOf(bucket)) ?? nothing
    return now() >= found.last + forgottenMs ? nothing : found
  }
  const takeBack = (bucket: Bucket): void => {
    const { failed, last } = read(bucket)
    if (failed <= 1) kept.delete(keyOf(bucket))
    else
      kept.set(keyOf(bucket), {
        failed: failed - 1,
        last,
        told: false,
        next: last + waitAfter(failed - 1 - free[bucket.kind]),
      })
  }

  const tell = (bucket: Bucket, at: number): void => {
    const found = read(bucket)
    if (found.told || found.next <= at) return
    kept.set(keyOf(bucket), { ...found, told: true })
    onSlowed(bucket)
  }

  return {
    begin: (buckets) => {
      const at = now()
      const wait = Math.max(0, ...buckets.map((bucket) => read(bucket).next - at))
      if (wait > 0) {
        for (const bucket of buckets) tell(bucket, at)
        return err({ kind: 'too-many-attempts', seconds: Math.ceil(wait / 1_000) })
      }
      for (const bucket of buckets) {
        const failed = read(bucket).failed + 1
        kept.set(keyOf(bucket), {
          failed,
          last: at,
          told: false,
          next: at + waitAfter(failed - free[bucket.kind]),
        })
      }
      return ok({
        succeeded: () => {
          for (const bucket of buckets) {
            if (bucket.kind === 'address') takeBack(bucket)
            else kept.delete(keyOf(bucket))
          }
        },
        takenBack: () => {
          for (const bucket of buckets) takeBack(bucket)
        },
      })
    },
  }
}

/** In milliseconds: none for the free ones, then 2, 4, 8… seconds. */
const waitAfter = (beyond: number): number => (beyond < 0 ? 0 : Math.min(longestMs, 2_000 * 2 ** beyond))

/** Longer than the longest wait, or a patient guesser would begin anew each time. */
const forgottenMs = 86_400_000
