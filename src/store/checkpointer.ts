/**
 * Writes the write-ahead log back into the database beside the writer, in a worker with a connection of its own, so that no
 * act waits for it. The worker is made when the log first grows, sleeps between, and holds its connection only while it
 * works. Where it falls behind, the writer's own limit (`wal_autocheckpoint`) still bounds the log.
 */
import { Worker } from 'node:worker_threads'

export interface Checkpointer {
  /** Called after each commit with about how many pages it wrote. */
  written(pages: number): void
  close(): void
}

/** Pages written since the last time from which it is worth writing back: 16 MiB. */
const worthwhile = 4_096

export const openCheckpointer = (file: string): Checkpointer => {
  let worker: Worker | undefined
  let busy = false
  let pages = 0

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
    written: (more) => {
      pages += more
      if (busy || pages < worthwhile) return
      pages = 0
      wake()
    },
    close: () => {
      worker?.terminate()
      worker = undefined
      busy = true
    },
  }
}
