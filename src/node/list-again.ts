/** After an upgrade that gave the listing another meaning it is made again, beside the node's other work. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { listingSetting, listingVersion } from '../affairs/listed.ts'
import type { SqliteStore } from '../store/sqlite-store.ts'
import { compactOf } from './compact-book.ts'

export interface ListingAgain {
  isDone(): boolean
  /** Resolves when it is done or was stopped; a node that starts again begins anew. */
  readonly ended: Promise<void>
}

/** About 3 ms of work, so that no release waits longer. */
const page = 64

export const listAgain = (store: SqliteStore, signal: AbortSignal): ListingAgain => {
  const version = String(listingVersion)
  let done = store.setting(listingSetting) === version
  const run = async (): Promise<void> => {
    for (let after: number | undefined = 0; after !== undefined && !signal.aborted; ) {
      after = store.listing.makeAgain(after, page, (compact) => compactOf(store, compact)?.members)
      if (after === undefined) {
        store.setSetting(listingSetting, version)
        done = true
      }
      await nextTurn()
    }
  }
  return { isDone: () => done, ended: done ? Promise.resolve() : run() }
}
