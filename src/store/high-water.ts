/**
 * The high-water mark: how far the node's own heads had come, kept outside the database. A virtual machine set back to a snapshot
 * gives a database that looks whole and has forgotten what the node signed; the mark is what tells. It therefore belongs
 * on a volume that is not set back together with the database.
 *
 * A text file of lines `<origin of the feed> <size>`, appended after every commit of an own entry; the largest size counts.
 * It never falls. It lags behind the database by one commit at most where a process dies, and where the machine dies by what
 * was committed while one sync was running: lines are brought to disk beside the writer, those of one while at once, so that
 * no act waits for a second disk. A mark that lags fences less by so much, and never fences a database that is whole.
 */
import { close, closeSync, existsSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs'
import { feedOrigin } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import { privateMode, writeDurably } from './durable-file.ts'
import type { Head, LaneKey, Store } from './store.ts'
import type { StoreError } from './store-error.ts'

/** Sizes by origin of feed. */
export type Marks = ReadonlyMap<string, number>

export interface HighWater {
  raise(lane: LaneKey, head: Pick<Head, 'authority' | 'size'>): void
  close(): void
}

export type MarkUnreadable = Extract<StoreError, { readonly kind: 'mark-unreadable' }>

export type HighWaterError =
  | MarkUnreadable
  /** Heads that were further once: this is an older state of the database. The node must restore before it writes. */
  | {
      readonly kind: 'rolled-back'
      readonly feeds: readonly { readonly origin: string; readonly marked: number; readonly found: number }[]
    }

/** Without a file nothing was marked. */
export const readHighWater = (file: string): Result<Marks, MarkUnreadable> => {
  const marks = new Map<string, number>()
  if (!existsSync(file)) return ok(marks)
  // What follows the last line end was being written when the process died.
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1)
  for (const [i, line] of lines.entries()) {
    const [, origin, digits] = lineForm.exec(line) ?? []
    if (origin === undefined) return err({ kind: 'mark-unreadable', file, line: i + 1 })
    marks.set(origin, Math.max(marks.get(origin) ?? 0, Number(digits)))
  }
  return ok(marks)
}

/** Whether the database holds all that it once held. */
export const checkHighWater = (
  store: Pick<Store, 'lanes' | 'lane'>,
  file: string,
): Result<void, HighWaterError> => {
  const marks = readHighWater(file)
  if (!marks.ok) return marks
  const sizes = new Map<string, number>()
  for (const lane of store.lanes()) {
    for (const head of store.lane(lane).heads()) sizes.set(originOf(lane, head.authority), head.size)
  }
  const feeds = [...marks.value]
    .map(([origin, marked]) => ({ origin, marked, found: sizes.get(origin) ?? 0 }))
    .filter(({ marked, found }) => found < marked)
  return feeds.length === 0 ? ok(undefined) : err({ kind: 'rolled-back', feeds })
}

export interface HighWaterOptions {
  /** After so many lines the file is written anew, with one for each feed. */
  readonly linesKept?: number
  /** Told why lines could not be brought to disk: nobody waits for that. */
  readonly onFault?: (error: Error) => void
}

export const openHighWater = (
  file: string,
  { linesKept = 10_000, onFault = () => {} }: HighWaterOptions = {},
): Result<HighWater, MarkUnreadable> => {
  const read = readHighWater(file)
  if (!read.ok) return read
  const marks = new Map(read.value)
  let lines = 0
  let appended = rewrite()

  function rewrite(): Appended {
    writeDurably(file, textOf(marks))
    lines = marks.size
    return openAppended(file, onFault)
  }

  return ok({
    raise: (lane, { authority, size }) => {
      const origin = originOf(lane, authority)
      if (size <= (marks.get(origin) ?? 0)) return
      marks.set(origin, size)
      appended.append(textOf([[origin, size]]))
      lines += 1
      if (lines > linesKept) {
        appended.close()
        appended = rewrite()
      }
    },
    close: () => appended.close(),
  })
}

interface Appended {
  append(text: string): void
  close(): void
}

/** A file to append to: what was appended is there for every reader at once, and soon on disk. */
const openAppended = (file: string, onFault: (error: Error) => void): Appended => {
  const descriptor = openSync(file, 'a', privateMode)
  let isSyncing = false
  let isBehind = false
  let isClosed = false
  const sync = (): void => {
    isSyncing = true
    isBehind = false
    fdatasync(descriptor, (error) => {
      isSyncing = false
      if (error !== null) onFault(error)
      if (isBehind) sync()
      else if (isClosed) close(descriptor)
    })
  }
  return {
    append: (text) => {
      writeSync(descriptor, text)
      isBehind = true
      if (!isSyncing) sync()
    },
    close: () => {
      isClosed = true
      if (!isSyncing) closeSync(descriptor)
    },
  }
}

const lineForm = /^(comity\/[a-z0-9]{1,64}\/[A-Z0-9.-]{1,27}\/(?:main|hot)) (0|[1-9]\d{0,14})$/

const textOf = (marks: Iterable<readonly [origin: string, size: number]>): string =>
  Array.from(marks, ([origin, size]) => `${origin} ${size}\n`).join('')

const originOf = ({ compact, lane }: LaneKey, authority: string): string =>
  feedOrigin(compact, authority, lane)
