/**
 * Fetches the files that entries name and this node lacks: from the author, one at a time, on from where the last try
 * ended. An own file that is gone (the node was put back from a backup) comes from whichever peer has it.
 *
 * Invariant: what lies under a file's name is what its entry commits to (`files.ts`); of a peer's bytes nothing is believed.
 */
import { Readable } from 'node:stream'
import type { FileStore, ReceiveError } from '../../exchange/files.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { FilePart, PeerClient } from '../../exchange/peer-client.ts'
import { nextStep, retryLimits } from '../../exchange/retry.ts'
import type { Clock } from '../../exchange/sender.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import { ok, type Result } from '../../ledger/result.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { AlarmKind } from '../../store/alarm-kinds.ts'
import type { Log } from '../log.ts'
import { type MissingFile, openMissingFiles } from './missing-files.ts'

export interface FileFetcherDeps {
  readonly context: LaneContext
  readonly files: FileStore
  /** Of one file, in bytes: a larger one is not asked for. */
  readonly limit: number
  /** Peers that may be asked now. */
  readonly clients: ReadonlyMap<string, PeerClient>
  readonly clock: Clock
  /** [0, 1) */
  readonly random: () => number
  readonly log: Log
  /** Raises an alarm about the feed of an authority, once. */
  readonly alarm: (kind: AlarmKind, authority: string, detail: JsonObject) => void
  /** Called when a file has come. */
  readonly onFetched: () => void
}

export interface FileFetcher {
  start(): void
  stop(): Promise<void>
  /** The feeds grew; `names`: an entry among the new ones may name files. */
  grown(names: boolean): void
  /** A peer can be asked (again): what only waited is tried now. */
  reached(): void
  /** Ends a transfer from this peer, if one is under way. */
  lost(peer: string): void
  /** The file is to be erased: ends its transfer; resolves when nothing of it is written any more. */
  forget(commitment: Uint8Array): Promise<void>
}

interface Attempts {
  readonly count: number
  /** Milliseconds since 1970; undefined where a person has to look first: it is tried again after the next start. */
  readonly nextAt: number | undefined
}

export const createFileFetcher = (deps: FileFetcherDeps): FileFetcher => {
  const { context, files, clients, clock, log } = deps
  const found = openMissingFiles({ store: context.store, files, lane: context.lane })
  const attempts = new Map<string, Attempts>()
  let missing: readonly MissingFile[] = []
  let isStale = true
  let running: { readonly abort: AbortController; readonly done: Promise<void> } | undefined
  let transfer: Transfer | undefined
  let wake: (() => void) | undefined

  const sleep = (signal: AbortSignal, waitMs: number | undefined): Promise<void> =>
    new Promise((resolve) => {
      if (signal.aborted || isStale) return resolve()
      const end = (): void => {
        wake = undefined
        cancel?.()
        signal.removeEventListener('abort', end)
        resolve()
      }
      const cancel = waitMs === undefined ? undefined : clock.after(waitMs, end)
      signal.addEventListener('abort', end)
      wake = end
    })

  const sourceOf = ({ authority, commitment }: MissingFile): readonly [string, PeerClient] | undefined => {
    const known = [...clients]
    const tried = attempts.get(encodeBase64(commitment))?.count ?? 0
    return authority === context.self
      ? known[tried % Math.max(1, known.length)]
      : known.find(([peer]) => peer === authority)
  }

  const isDue = (file: MissingFile, now: number): boolean => {
    const tried = attempts.get(encodeBase64(file.commitment))
    return tried === undefined || (tried.nextAt !== undefined && tried.nextAt <= now)
  }

  const settle = (file: MissingFile, came: Came): void => {
    const name = encodeBase64(file.commitment)
    if (came.kind === 'here') {
      attempts.delete(name)
      missing = missing.filter((each) => each !== file)
      deps.onFetched()
      return
    }
    const count = came.progress ? 1 : (attempts.get(name)?.count ?? 0) + 1
    const nextAt = came.kind === 'hopeless' ? undefined : clock.now() + waitAfter(count, deps.random)
    attempts.set(name, { count, nextAt })
  }

  const tryOne = async (file: MissingFile, [peer, client]: readonly [string, PeerClient]): Promise<void> => {
    const abort = new AbortController()
    const done = fetchFile(deps, file, peer, client, abort.signal)
    transfer = { file, peer, abort, done: done.then(() => {}) }
    const came = await done
    transfer = undefined
    // Of an answer that was not read to its end the connection is closed.
    if (came.kind !== 'here') {
      abort.abort()
      log.warn('file-not-fetched', { peer, seq: file.seq, why: came.why })
    }
    settle(file, came)
  }

  const run = async (signal: AbortSignal): Promise<void> => {
    while (!signal.aborted) {
      if (isStale) {
        isStale = false
        missing = await found.find(signal)
        continue
      }
      const now = clock.now()
      const next = missing.find((file) => isDue(file, now) && sourceOf(file) !== undefined)
      const source = next && sourceOf(next)
      if (next !== undefined && source !== undefined) await tryOne(next, source)
      else await sleep(signal, untilNext(now))
    }
  }

  const fail = (error: unknown): void =>
    log.error('files-not-fetched', { name: error instanceof Error ? error.name : 'unknown' })

  /** Milliseconds until a file is due that can be asked for. */
  const untilNext = (now: number): number | undefined => {
    const times = missing.flatMap((file) => {
      const nextAt = attempts.get(encodeBase64(file.commitment))?.nextAt
      return nextAt === undefined || sourceOf(file) === undefined ? [] : [nextAt]
    })
    return times.length === 0 ? undefined : Math.max(0, Math.min(...times) - now)
  }

  return {
    start: () => {
      const abort = new AbortController()
      abort.signal.addEventListener('abort', () => transfer?.abort.abort())
      running = { abort, done: run(abort.signal).catch(fail) }
    },
    stop: async () => {
      running?.abort.abort()
      await running?.done
    },
    grown: (names) => {
      // While a lane is being restored its feeds grow by other ways too, and all of it has to be read.
      if (names || !context.mayWrite()) {
        isStale = true
        wake?.()
      } else if (!isStale) found.passOver()
    },
    reached: () => {
      for (const [name, tried] of attempts) if (tried.nextAt !== undefined) attempts.delete(name)
      wake?.()
    },
    lost: (peer) => {
      if (transfer?.peer === peer) transfer.abort.abort()
    },
    forget: async (commitment) => {
      const name = encodeBase64(commitment)
      missing = missing.filter((file) => encodeBase64(file.commitment) !== name)
      if (transfer === undefined || encodeBase64(transfer.file.commitment) !== name) return
      transfer.abort.abort()
      await transfer.done
    },
  }
}

interface Transfer {
  readonly file: MissingFile
  readonly peer: string
  readonly abort: AbortController
  /** Never rejects. */
  readonly done: Promise<void>
}

type Came =
  | { readonly kind: 'here' }
  /** `progress`: more of it is here than before. */
  | { readonly kind: 'not-yet'; readonly why: string; readonly progress: boolean }
  /** Neither time nor another try changes it; a person has to look. */
  | { readonly kind: 'hopeless'; readonly why: string; readonly progress: false }

const fetchFile = async (
  deps: FileFetcherDeps,
  file: MissingFile,
  peer: string,
  client: PeerClient,
  signal: AbortSignal,
): Promise<Came> => {
  const { context, files, limit, log } = deps
  const { seq, size } = file
  try {
    if (size > limit) return hopeless(deps, file, 'file-oversized')
    const before = await files.received(file.commitment)
    const part =
      before < size || size === 0 ? await ask(context, file, peer, client, before, signal) : rest(size)
    if (!part.ok) return notYet(part.error.kind)
    if (part.value === undefined) return notYet('not-there')
    const received = await files.receive(file, part.value)
    if (!received.ok) return afterError(deps, file, received.error, before)
    log.info('file-fetched', { peer, seq, size, from: part.value.from })
    return { kind: 'here' }
  } catch (error) {
    if (signal.aborted) return notYet('ended')
    log.error('file-fault', { peer, seq, name: error instanceof Error ? error.name : 'unknown' })
    return notYet('own-fault')
  }
}

const ask = (
  { lane: { compact, lane }, self, keys }: LaneContext,
  { commitment }: MissingFile,
  peer: string,
  client: PeerClient,
  from: number,
  signal: AbortSignal,
): ReturnType<PeerClient['file']> =>
  client.file({ compact, lane, from: self, to: peer, epoch: keys.log.epoch }, commitment, from, signal)

/** All of it came before, and the process ended over the last look at it: nothing is left to ask for. */
const rest = (size: number): Result<FilePart, never> => ok({ from: size, size, content: Readable.from([]) })

const afterError = (deps: FileFetcherDeps, file: MissingFile, error: ReceiveError, before: number): Came => {
  switch (error.kind) {
    case 'incomplete':
      return { kind: 'not-yet', why: error.kind, progress: error.received > before }
    case 'mismatched':
      // What an unclean end of this machine left of an earlier try may be at fault: once more, from the first byte.
      return before > 0 ? notYet(error.kind) : hopeless(deps, file, 'file-mismatched')
    case 'oversized':
      return hopeless(deps, file, 'file-oversized')
    case 'not-joined':
    case 'busy':
      return notYet(error.kind)
  }
}

const hopeless = (
  { alarm }: FileFetcherDeps,
  { authority, seq, commitment, size }: MissingFile,
  kind: 'file-oversized' | 'file-mismatched',
): Came => {
  alarm(kind, authority, { commitment: encodeBase64(commitment), seq, size })
  return { kind: 'hopeless', why: kind, progress: false }
}

const notYet = (why: string): Came => ({ kind: 'not-yet', why, progress: false })

/** As long as an unreachable peer is left alone. */
const waitAfter = (count: number, random: () => number): number => {
  const step = nextStep({ kind: 'timeout' }, count, random)
  return step.kind === 'repeat' ? step.waitMs : retryLimits.longestWaitMs
}
