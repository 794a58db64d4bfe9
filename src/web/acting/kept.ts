/**
 * What this officer has in work under a name, for a form or a choice: kept on the node by `keeper.ts`, and on this device
 * while the node cannot be told. For a guest, on this device alone.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react'
import { type BodyOf, calls } from '../api/calls.ts'
import { CallFailed, callNode, keepQuietly } from '../api/client.ts'
import { hearEntered } from '../sign-in/expired.ts'
import { useMe } from '../sign-in/me.ts'
import { copyOnDevice } from './copy-on-device.ts'
import { createKeeper, type KeepAnswer, type KeeperDeps, type KeptState } from './keeper.ts'
import { noteKept, safeName } from './kept-names.ts'

export interface KeptWork<T> {
  /** `initial` until it is loaded, and where nothing is kept. */
  readonly value: T
  readonly isLoaded: boolean
  readonly state: KeptState
  /** When the node kept it last, milliseconds since 1970. */
  readonly keptAt: number | null
  set(next: T | ((before: T) => T)): void
  /** It was sent, or given up. */
  clear(): void
  takeTheirs(): void
  keepOurs(): void
}

/** `name`: of the form and what it is about, in letters, figures and `_.:@/-`. */
export const useKept = <T>(name: string, initial: T): KeptWork<T> => {
  const { data: me } = useMe()
  const officer = me?.officer?.id
  const safe = safeName(name)
  const queries = useQueryClient()
  // What a form begins with does not change under it.
  const begun = useRef(initial)
  begun.current = initial
  const keeper = useMemo(
    () =>
      createKeeper(
        begun.current,
        officer === undefined
          ? onDevice(safe)
          : onNode(officer, safe, (isThere) => noteKept(queries, officer, safe, isThere)),
      ),
    [officer, safe, queries],
  )
  const shown = useSyncExternalStore(keeper.listen, keeper.now)
  useEffect(() => {
    void keeper.load()
    const hear = (event: StorageEvent): void => {
      if (event.key === copyOnDevice(officer, safe).key) keeper.copyChanged(event.newValue)
    }
    const stop = hearEntered(keeper.tryAgain)
    addEventListener('storage', hear)
    addEventListener('online', keeper.tryAgain)
    addEventListener('pagehide', keeper.flush)
    return () => {
      stop()
      removeEventListener('storage', hear)
      removeEventListener('online', keeper.tryAgain)
      removeEventListener('pagehide', keeper.flush)
      keeper.close()
    }
  }, [keeper, officer, safe])
  const value = shown.value as T
  const set = useCallback(
    (next: T | ((before: T) => T)) =>
      keeper.set(typeof next === 'function' ? (next as (before: T) => T)(keeper.now().value as T) : next),
    [keeper],
  )
  return {
    ...{ value, set, state: shown.state, keptAt: shown.keptAt, isLoaded: shown.state !== 'loading' },
    ...{ clear: keeper.clear, takeTheirs: keeper.takeTheirs, keepOurs: keeper.keepOurs },
  }
}

const timing = {
  now: () => Date.now(),
  after: (ms: number, work: () => void) => {
    const timer = setTimeout(work, ms)
    return () => clearTimeout(timer)
  },
}

const onNode = (officer: string, name: string, note: (isThere: boolean) => void): KeeperDeps => ({
  ...timing,
  copy: copyOnDevice(officer, name),
  read: () => callNode(calls.kept, { name }, {}).catch(() => undefined),
  write: (version, value) =>
    keepQuietly(calls.keep, { name }, {}, { version, value: value as Value }).then(
      ({ version: written, at }) => {
        note(true)
        return { kind: 'done', version: written, at }
      },
      answerTo,
    ),
  clear: (version) =>
    keepQuietly(calls.clearKept, { name }, { version }).then(() => {
      note(false)
      return { kind: 'done', version: 0, at: null }
    }, answerTo),
})

type Value = BodyOf<NonNullable<typeof calls.keep.route>>['value']

const answerTo = (error: unknown): KeepAnswer => {
  if (!(error instanceof CallFailed)) throw error
  if (error.problem === 'stale-version') return { kind: 'stale' }
  const isRefused = /^(kept-too-large|too-much-kept|too-large)$/.test(error.problem ?? '')
  return { kind: isRefused ? 'refused' : 'unreached' }
}

/** For a guest the copy on this device is all. */
const onDevice = (name: string): KeeperDeps => {
  const copy = copyOnDevice(undefined, name)
  return {
    ...timing,
    copy,
    read: async () => ({ version: 0, at: null, value: null }),
    write: async () => ({ kind: 'refused' }),
    clear: async () => ({ kind: 'done', version: 0, at: null }),
  }
}
