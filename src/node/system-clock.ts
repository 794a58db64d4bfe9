/** The machine's clock, for who takes one as a dependency. */
import type { Clock } from '../exchange/sender.ts'

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (waitMs, callback) => {
    const timer = setTimeout(callback, waitMs)
    return () => clearTimeout(timer)
  },
}
