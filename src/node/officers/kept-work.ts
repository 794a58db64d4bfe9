/**
 * What an officer has in work: what stands in a form and is not sent, and how the desk was arranged. Each keeps their own and
 * sees nobody else's; the access log does not follow it. What is written goes on from the version that the page had, so
 * that of two pages the later one is told and nothing is overwritten.
 */
import { err, ok, type Result } from '../../ledger/result.ts'
import { type KeptRow, lengthOfPlace } from '../../store/kept-table.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'

/** `version` 0: nothing is kept under the name. */
export interface Kept {
  readonly version: number
  /** Milliseconds since 1970. */
  readonly at: number | null
  /** JSON. */
  readonly text: string | null
}

export type KeptError =
  /** Another is the newest; 0: it was cleared. */
  | { readonly kind: 'stale-version'; readonly version: number }
  | { readonly kind: 'kept-too-large'; readonly limit: number }
  | { readonly kind: 'too-much-kept'; readonly limit: number }

export interface KeptWork {
  /** Ascending; `mostKept` at most. */
  names(officer: string): readonly string[]
  read(officer: string, name: string): Kept
  /** Writes the version after the one that is named. */
  write(officer: string, name: string, version: number, text: string): Result<Kept, KeptError>
  clear(officer: string, name: string, version: number): Result<void, KeptError>
}

/** Of one text, and of all of an officer, in bytes. */
export const longestKept = 262_144
export const mostKeptBytes = 8_388_608
/** Names that an officer keeps something under. */
export const mostKept = 1_000

export interface KeptDeps {
  readonly store: Pick<SqliteStore, 'kept' | 'atomically'>
  readonly now: () => number
  /** Called when words are gone. */
  readonly onForgotten: () => void
}

export const openKeptWork = ({ store, now, onForgotten }: KeptDeps): KeptWork => {
  const table = store.kept
  const newest = (officer: string, name: string, version: number): Result<KeptRow | undefined, KeptError> => {
    const row = table.find(officer, name)
    const is = row?.version ?? 0
    return is === version ? ok(row) : err({ kind: 'stale-version', version: is })
  }
  return {
    names: (officer) => table.names(officer),

    read: (officer, name) => table.find(officer, name) ?? { version: 0, at: null, text: null },

    write: (officer, name, version, text) =>
      store.atomically(() => {
        const row = newest(officer, name, version)
        if (!row.ok) return row
        const bytes = Buffer.byteLength(text)
        if (bytes > longestKept) return err({ kind: 'kept-too-large', limit: longestKept })
        const held = table.sizeOf(officer)
        if (row.value === undefined && held.count >= mostKept)
          return err({ kind: 'too-much-kept', limit: mostKept })
        if (row.value === undefined && held.bytes + lengthOfPlace(bytes) > mostKeptBytes)
          return err({ kind: 'too-much-kept', limit: mostKept })
        const next = { officer, name, version: version + 1, at: now(), text }
        table.put(next)
        return ok(next)
      }),

    clear: (officer, name, version) => {
      const cleared = store.atomically(() => {
        const row = newest(officer, name, version)
        if (!row.ok) return row
        table.remove(officer, name)
        return ok(undefined)
      })
      if (cleared.ok) onForgotten()
      return cleared
    },
  }
}
