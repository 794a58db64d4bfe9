/**
 * Keeps what is in work under one name: on this device at once, and on the node a moment after. The copy on this device goes
 * as soon as the node has it, so that what remains there is only what the node could not be told.
 *
 * A writing names the version that it goes on from. Where the node has another by then, a second page was at work: nothing
 * is overwritten, and the person says which of the two it is to be (`elsewhere`).
 */

/** What the node says is kept. `version` 0: nothing. */
export interface KeptOnNode {
  readonly version: number
  readonly at: number | null
  readonly value: unknown
}

export type KeepAnswer =
  | { readonly kind: 'done'; readonly version: number; readonly at: number | null }
  /** Another is the newest. */
  | { readonly kind: 'stale' }
  /** The node takes none, as when it is too long. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'unreached' }

export interface KeeperDeps {
  /** Undefined where the node does not answer, or nobody is signed in. */
  read(): Promise<KeptOnNode | undefined>
  write(version: number, value: unknown): Promise<KeepAnswer>
  clear(version: number): Promise<KeepAnswer>
  /** The copy on this device. */
  readonly copy: {
    read(): string | null
    write(text: string): void
    remove(): void
  }
  readonly now: () => number
  /** Calls back after a while; returns how to stop. */
  readonly after: (ms: number, work: () => void) => () => void
}

export type KeptState =
  | 'loading'
  /** As the node has it. */
  | 'kept'
  /** On its way to the node. */
  | 'keeping'
  /** On this device alone, until the node can be told. */
  | 'here'
  /** Another page has written: the person chooses. */
  | 'elsewhere'

export interface Keeping {
  readonly state: KeptState
  /** `initial` where nothing is kept. */
  readonly value: unknown
  /** When the node kept it last, milliseconds since 1970. */
  readonly keptAt: number | null
}

export interface Keeper {
  now(): Keeping
  listen(listener: () => void): () => void
  load(): Promise<void>
  set(value: unknown): void
  clear(): void
  takeTheirs(): void
  keepOurs(): void
  /** Another page of this browser has changed the copy on this device. */
  copyChanged(text: string | null): void
  /** The node is there again, or somebody is signed in again. */
  tryAgain(): void
  /** What waits is told to the node now. */
  flush(): void
  /** The page goes: told now, and not tried again. */
  close(): void
}

const waitMs = 600
const againMs = 5_000

interface Copy {
  readonly value: unknown
  /** That it goes on from; null where the node had not been heard. */
  readonly version: number | null
}

export const createKeeper = (initial: unknown, deps: KeeperDeps): Keeper => {
  const listeners = new Set<() => void>()
  let shown: Keeping = { state: 'loading', value: initial, keptAt: null }
  /** Of the node, that what is shown goes on from; null before it was heard. */
  let version: number | null = null
  let theirs: KeptOnNode | undefined
  let isDirty = false
  let isClosed = false
  let running: Promise<void> = Promise.resolve()
  let cancel: (() => void) | undefined

  const show = (next: Partial<Keeping>): void => {
    shown = { ...shown, ...next }
    for (const listener of listeners) listener()
  }

  /** One call after the other: each goes on from the version that the one before has made. */
  const inTurn = (work: () => Promise<void>): void => {
    running = running.then(work)
  }

  const writeLater = (ms: number): void => {
    cancel?.()
    cancel = isClosed ? undefined : deps.after(ms, () => inTurn(write))
  }

  const conflict = (of: KeptOnNode): void => {
    cancel?.()
    theirs = of
    show({ state: 'elsewhere' })
  }

  /** What the node has now, seen from what is here. */
  const compare = (node: KeptOnNode): void => {
    if (!isDirty) {
      version = node.version
      show({ state: 'kept', value: node.version === 0 ? initial : node.value, keptAt: node.at })
      return
    }
    if (isSame(node.value, shown.value) && node.version > 0) settle(node.version, node.at)
    else if (version === node.version || (version === null && node.version === 0)) {
      version = node.version
      show({ state: 'keeping' })
      writeLater(0)
    } else conflict(node)
  }

  const settle = (newVersion: number, at: number | null): void => {
    version = newVersion
    isDirty = false
    deps.copy.remove()
    show({ state: 'kept', keptAt: at })
  }

  const unreached = (): void => {
    show({ state: 'here' })
    writeLater(againMs)
  }

  const write = async (): Promise<void> => {
    cancel?.()
    if (!isDirty || shown.state === 'elsewhere') return
    const { value } = shown
    const from = version
    const answer = from === null ? undefined : await deps.write(from, value)
    if (answer?.kind === 'done') version = answer.version
    // Cleared in the meantime.
    if (!isDirty) return
    if (from === null || answer?.kind === 'stale') {
      const node = await deps.read()
      if (node === undefined) unreached()
      else compare(node)
      return
    }
    if (answer?.kind === 'done') {
      if (shown.value === value) settle(answer.version, answer.at)
      else {
        show({ keptAt: answer.at })
        writeLater(0)
      }
    } else if (answer?.kind === 'refused') show({ state: 'here' })
    else unreached()
  }

  const set = (value: unknown): void => {
    isDirty = true
    show({ value, ...(shown.state === 'elsewhere' || shown.state === 'loading' ? {} : { state: 'keeping' }) })
    if (shown.state === 'elsewhere') return
    deps.copy.write(JSON.stringify({ value, version } satisfies Copy))
    if (shown.state !== 'loading') writeLater(waitMs)
  }

  return {
    now: () => shown,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    load: async () => {
      const copy = readCopy(deps.copy.read())
      if (copy !== undefined && !isDirty) {
        isDirty = true
        version = copy.version
        show({ value: copy.value })
      }
      const node = await deps.read()
      if (node !== undefined) compare(node)
      else if (isDirty) unreached()
      else show({ state: 'here' })
    },

    set,

    clear: () => {
      cancel?.()
      isDirty = false
      theirs = undefined
      deps.copy.remove()
      show({ value: initial, state: 'kept', keptAt: null })
      inTurn(async () => {
        if (version === null || version === 0) return
        const answer = await deps.clear(version)
        version = answer.kind === 'done' ? answer.version : ((await deps.read())?.version ?? version)
      })
    },

    takeTheirs: () => {
      if (theirs === undefined) return
      isDirty = false
      deps.copy.remove()
      const node = theirs
      theirs = undefined
      compare(node)
    },

    keepOurs: () => {
      if (theirs === undefined) return
      version = theirs.version
      theirs = undefined
      show({ state: 'keeping' })
      set(shown.value)
      writeLater(0)
    },

    copyChanged: (text) => {
      const other = readCopy(text)
      if (other !== undefined && isDirty && !isSame(other.value, shown.value))
        conflict({ version: other.version ?? 0, at: null, value: other.value })
      else if (other === undefined && !isDirty && shown.state === 'kept')
        void deps.read().then((node) => {
          if (node !== undefined && !isDirty) compare(node)
        })
    },

    tryAgain: () => {
      if (shown.state === 'here') inTurn(write)
    },

    flush: () => inTurn(write),
    close: () => {
      isClosed = true
      inTurn(write)
    },
  }
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const readCopy = (text: string | null): Copy | undefined => {
  try {
    const copy: unknown = JSON.parse(text ?? 'null')
    if (typeof copy !== 'object' || copy === null || !('value' in copy) || !('version' in copy))
      return undefined
    const { value, version } = copy
    return typeof version === 'number' || version === null ? { value, version } : undefined
  } catch {
    return undefined
  }
}
