/**
 * Writes the write-ahead log back into the database beside the writer, in a worker with a connection of its own, so that no
 * act waits for it. The worker is made when the log first grows, sleeps between, and holds its connection only while it
 * works. Where it falls behind, the writer's own limit (`wal_autocheckpoint`) still bounds the log.
 */
import { statSync } from 'node:fs'
import { Worker } from 'node:worker_threads'

export interface Checkpointer {
  /** Called after each commit: cheap. */
  look(): void
  close(): void
}

/** Size of the log from which it is worth writing back, in bytes. */
const worthwhile = 8 * 1_048_576

/** A commit looks at the log's size only now and then: the look costs a system call. */
const commitsBetweenLooks = 16

export const openCheckpointer = (file: string): Checkpointer => {
  let worker: Worker | undefined
  let busy = false
  let commits = 0

  const wake = (): void => {
    if (worker === undefined) {
      worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), {
        workerData: file,
        execArgv: ['--disable-warning=ExperimentalWarning'],
      })
      worker.unref()
      worker.on('message', () => {
        busy = false
      })
      // Without it the log is bounded by the writer's own limit: slower, and just as safe.
      worker.on('error', () => {
        worker = undefined
        busy = true
      })
    }
    busy = true
    worker.postMessage('checkpoint')
  }

  return {
    look: () => {
      commits += 1
      if (busy || commits % commitsBetweenLooks !== 0) return
      const log = statSync(`${file}-wal`, { throwIfNoEntry: false })
      if (log !== undefined && log.size >= worthwhile) wake()
    },
    close: () => {
      worker?.terminate()
      worker = undefined
      busy = true
    },
  }
}
