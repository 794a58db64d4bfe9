/** Waits for what comes about in another process: asks again until it is there, or says what did not come. */
import { setTimeout as pause } from 'node:timers/promises'
import { DemoFailure } from './demo-failure.ts'

const askAgainMs = 25

/** `what`: the end of "… did not come about within 30 s". */
export const until = async <T>(
  what: string,
  ask: () => Promise<T | undefined>,
  timeoutMs = 30_000,
): Promise<T> => {
  const deadline = performance.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer !== undefined) return answer
    if (performance.now() > deadline) {
      throw new DemoFailure(`${what} did not come about within ${Math.round(timeoutMs / 1000)} s`)
    }
    await pause(askAgainMs)
  }
}
