/**
 * Keeps the index of words up with the record, beside the node's other work. While entries flow in it waits, for exchange and
 * releases come first, but not for ever; after a single release it takes a third of a second.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import type { SqliteStore } from '../store/sqlite-store.ts'
import type { Log } from './log.ts'

export interface IndexingWords {
  /** Something may have changed. */
  changed(): void
  /** Resolves when it was stopped. */
  readonly ended: Promise<void>
}

/** So long nothing may have changed before it begins, and so long it waits at most, in milliseconds. */
const quietMs = 250
const patienceMs = 10_000

/** So often it looks by itself. */
const lookMs = 5_000

/** After a failure. */
const againMs = 30_000

/** Records of one step: about 3 ms of work, so that no release waits longer. */
const step = 24

export const indexWords = (
  { words }: Pick<SqliteStore, 'words'>,
  log: Log,
  signal: AbortSignal,
): IndexingWords => {
  let wake: (() => void) | undefined
  let last = 0
  const pause = (ms: number): Promise<void> => sleep(ms, undefined, { signal }).catch(() => {})
  const untilQuiet = async (): Promise<void> => {
    const began = performance.now()
    while (!signal.aborted && performance.now() - began < patienceMs) {
      const wait = last + quietMs - performance.now()
      if (wait <= 0) return
      await pause(wait)
    }
  }
  const follow = async (): Promise<void> => {
    // Opens it, after which it may turn out that everything is due.
    words.cleanUp()
    while (!signal.aborted) {
      if (words.isComplete()) {
        words.cleanUp()
        // Erasing does not say that something changed.
        const asleep = new AbortController()
        wake = () => asleep.abort()
        await sleep(lookMs, undefined, { signal: AbortSignal.any([signal, asleep.signal]) }).catch(() => {})
        wake = undefined
        continue
      }
      await untilQuiet()
      for (let took = step; took === step && !signal.aborted; ) {
        const began = performance.now()
        took = words.catchUp(step)
        // Others have twice the time that this took.
        await pause(2 * (performance.now() - began))
      }
    }
  }
  /** Searches may fail while a disk is full; the record does not wait for them. */
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      await follow().catch((error: unknown) => log.error('words-not-indexed', { why: String(error) }))
      await pause(againMs)
    }
  }
  return {
    changed: () => {
      last = performance.now()
      wake?.()
    },
    ended: run(),
  }
}
