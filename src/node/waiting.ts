/** Who waits for a number to be reached: a caller that wants to know when the peer has what it wrote. */
export interface Waiting {
  reached(value: number): void
  until(value: number, timeoutMs: number): Promise<boolean>
}

export const openWaiting = (): Waiting => {
  const waiters = new Set<{ readonly value: number; readonly done: (reached: boolean) => void }>()
  return {
    reached: (value) => {
      for (const waiter of waiters) if (waiter.value <= value) waiter.done(true)
    },
    until: (value, timeoutMs) =>
      new Promise((resolve) => {
        const waiter = {
          value,
          done: (reached: boolean) => {
            clearTimeout(timer)
            waiters.delete(waiter)
            resolve(reached)
          },
        }
        const timer = setTimeout(() => waiter.done(false), timeoutMs)
        waiters.add(waiter)
      }),
  }
}
