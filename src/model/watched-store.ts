/** A store that tells what was committed, and that can die at a commit: before it is durable, or right after. */
import type { MemoryStore } from '../store/memory-store.ts'
import type { Batch } from '../store/store.ts'

export type DeathPoint = 'before-commit' | 'after-commit'

/** The process is gone: what was committed stays, everything else is lost. */
export class Death extends Error {}

export interface Watch {
  committed(batch: Batch, store: MemoryStore): void
  /** Asked once for each commit that changes a lane. */
  dies(): DeathPoint | undefined
}

export const watchStore = (store: MemoryStore, watch: Watch): MemoryStore => {
  const watched: MemoryStore = {
    ...store,
    snapshot: () => watchStore(store.snapshot(), watch),
    commit: (batch, alongside) => {
      const point = batch.heads.length > 0 ? watch.dies() : undefined
      if (point === 'before-commit') throw new Death(point)
      const done = store.commit(batch, alongside)
      if (done.ok) watch.committed(batch, watched)
      if (point === 'after-commit') throw new Death(point)
      return done
    },
  }
  return watched
}
