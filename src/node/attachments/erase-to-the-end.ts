/**
 * A store whose erasing goes to the end. With a body go the files that its entry names, on every way by which an erasure
 * comes: an officer's, a peer's statement, a restore. And a store that somebody still reads is asked again until nothing
 * of the body is left in its log.
 *
 * A file goes with the first erased entry that names it, and never comes back under that name: the statements of erasure
 * say so after every start.
 */
import type { FileStore } from '../../exchange/files.ts'
import type { Clock } from '../../exchange/sender.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import type { Erasure, LaneKey, Store } from '../../store/store.ts'
import type { Log } from '../log.ts'
import { namedFiles } from './named-files.ts'

export interface EraseDeps {
  readonly store: Store
  readonly lane: LaneKey
  readonly files: Pick<FileStore, 'erase'>
  readonly clock: Clock
  readonly log: Log
  /** Ends a transfer of the file. */
  readonly forget: (commitment: Uint8Array) => Promise<void>
}

export interface ErasingStore {
  readonly store: Store
  /** Erases what an end of the process left: files of entries whose bodies are gone. */
  resume(): Promise<void>
  /** Resolves when the files of all erasures so far are gone. */
  settled(): Promise<void>
  close(): Promise<void>
}

const askAgainMs = 5_000

export const eraseToTheEnd = ({ store, lane, files, clock, log, forget }: EraseDeps): ErasingStore => {
  let work: Promise<void> = Promise.resolve()
  let cancel: (() => void) | undefined

  const eraseFiles = async (erasures: readonly Pick<Erasure, 'feed' | 'seq'>[]): Promise<void> => {
    for (const { feed, seq } of erasures) {
      const entry = store.lane(lane).entry(feed, seq)
      for (const { commitment } of entry === undefined ? [] : namedFiles(entry)) {
        const name = decodeBase64(commitment)
        if (name === undefined) continue
        await forget(name)
        if (await files.erase(name)) log.info('file-erased', { feed, seq })
      }
    }
  }

  const queue = (erasures: readonly Pick<Erasure, 'feed' | 'seq'>[]): Promise<void> => {
    work = work
      .then(() => eraseFiles(erasures))
      .catch((error: unknown) =>
        log.error('file-not-erased', { name: error instanceof Error ? error.name : 'unknown' }),
      )
    return work
  }

  const askAgain = (): void => {
    cancel?.()
    cancel = clock.after(askAgainMs, () => {
      cancel = undefined
      if (!store.erase([]).ok) askAgain()
    })
  }

  return {
    store: {
      ...store,
      erase: (erasures) => {
        const erased = store.erase(erasures)
        queue(erasures)
        if (!erased.ok) {
          log.warn('erased-still-read', { count: erasures.length })
          askAgain()
        }
        return erased
      },
    },
    resume: () => {
      const heads = store.lane(lane).heads()
      return queue(heads.flatMap(({ feed }) => store.erasures(feed)))
    },
    settled: () => work,
    close: async () => {
      cancel?.()
      await work
    },
  }
}
