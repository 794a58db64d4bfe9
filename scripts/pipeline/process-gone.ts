/** Whether a process has ended, for tests that kill. One that nobody collected stands as a zombie, and has ended too. */
import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

export const isGone = (pid: number): boolean => {
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return true
  }
}

/** Asks every 20 ms; false where it is still not so after `seconds`. */
export const comesTrue = async (condition: () => boolean, seconds = 10): Promise<boolean> => {
  for (let left = seconds * 50; left > 0; left -= 1) {
    if (condition()) return true
    await wait(20)
  }
  return condition()
}
