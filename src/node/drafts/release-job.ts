/**
 * Sends held drafts when they are due, clears the traces of words that are gone, and removes files that no act came to
 * name. One timer, set anew after every change; what a stopped process left is due at the next start.
 */
import type { FileStore } from '../../exchange/files.ts'
import type { Clock } from '../../exchange/sender.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import type { Log } from '../log.ts'
import type { Drafts } from './drafts.ts'

export interface ReleaseJobDeps {
  readonly store: SqliteStore
  readonly drafts: () => Pick<Drafts, 'sendDue'>
  readonly files: Pick<FileStore, 'erase'>
  readonly clock: Clock
  readonly log: Log
}

export interface ReleaseJob {
  start(): void
  /** A draft was held, or is not held any more. */
  changed(): void
  /** Words are gone, and their traces are to go. */
  forgotten(): void
  close(): Promise<void>
}

/** A file that neither a draft nor an act names lives so long. */
export const unnamedFileMs = 24 * 3_600_000

/** What keeps a draft that is due from being sent is tried again after this time. */
const againMs = 5_000
/** Timers are not set longer than this, so that a clock that is put right is noticed. */
const longestSleepMs = 60_000
/** Words that are gone leave the log together with those of the next moments. */
const traceMs = 500
const sweepEveryMs = 600_000

export const createReleaseJob = ({ store, drafts, files, clock, log }: ReleaseJobDeps): ReleaseJob => {
  let cancel: (() => void) | undefined
  let cancelTraces: (() => void) | undefined
  let running: Promise<void> = Promise.resolve()
  let isStarted = false
  let isClosed = false
  let lastSweep = 0

  const sendDue = async (): Promise<boolean> => {
    let isWhole = true
    for (const row of store.drafts.due(clock.now())) {
      const sent = await drafts().sendDue(row)
      if (sent.ok) log.info('draft-settled', { draft: row.id, state: sent.value.state })
      else {
        log.warn('draft-not-sent', { draft: row.id, why: sent.error.kind })
        isWhole = false
      }
    }
    return isWhole
  }

  const sweep = async (): Promise<void> => {
    const now = clock.now()
    if (now - lastSweep < sweepEveryMs) return
    lastSweep = now
    for (const commitment of store.uploads.unnamed(now - unnamedFileMs)) {
      const name = decodeBase64(commitment)
      // First the row: a file without one is found by nobody, a row without a file would be an error for ever.
      store.uploads.drop(commitment)
      if (name !== undefined && (await files.erase(name))) log.info('unnamed-file-removed', {})
    }
  }

  const run = async (): Promise<void> => {
    const isWhole = await sendDue()
    await sweep()
    armAfter(isWhole ? 0 : againMs)
  }

  const armAfter = (atLeastMs: number): void => {
    cancel?.()
    if (isClosed || !isStarted) return
    const due = store.drafts.nextDue()
    const wait = due === undefined ? longestSleepMs : Math.max(atLeastMs, due - clock.now())
    cancel = clock.after(Math.max(0, Math.min(wait, longestSleepMs)), () => {
      cancel = undefined
      running = running.then(run).catch((error: unknown) => {
        log.error('release-job-failed', { name: error instanceof Error ? error.name : 'unknown' })
        armAfter(againMs)
      })
    })
  }

  const arm = (): void => armAfter(0)

  const clearTraces = (): void => {
    cancelTraces ??= clock.after(traceMs, () => {
      cancelTraces = undefined
      if (!store.erase([]).ok) clearTraces()
    })
  }

  return {
    start: () => {
      isStarted = true
      arm()
    },
    changed: arm,
    forgotten: clearTraces,
    close: async () => {
      isClosed = true
      cancel?.()
      const hadTraces = cancelTraces !== undefined
      cancelTraces?.()
      await running
      // One that is in hand may have been put off to here; the store empties its log when it is opened again.
      if (hadTraces) store.erase([])
    },
  }
}
