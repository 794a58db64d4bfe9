/** Runs the opening of a file in a thread of its own, with a limit on time and memory that holds whatever the file does. */
import { Worker } from 'node:worker_threads'
import { err, type Result } from '../ledger/result.ts'
import type { ExtractionError, OpenedFormat } from './extract.ts'

export interface ThreadLimits {
  /** Milliseconds. */
  readonly time: number
  /** Megabytes of heap; past it the thread ends and the file counts as damaged. */
  readonly memory: number
}

export const threadLimits: ThreadLimits = { time: 30_000, memory: 768 }

export interface ThreadTask {
  readonly format: OpenedFormat
  readonly bytes: Uint8Array
}

export type ThreadAnswer = Result<string, ExtractionError>

export const extractInThread = (
  format: OpenedFormat,
  bytes: Uint8Array,
  limits: ThreadLimits,
): Promise<ThreadAnswer> =>
  new Promise((resolve) => {
    const task: ThreadTask = { format, bytes }
    const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory },
      // What a library has to say about a broken file is not for the terminal.
      stdout: true,
      stderr: true,
    })
    const end = (answer: ThreadAnswer): void => {
      clearTimeout(timer)
      void worker.terminate()
      resolve(answer)
    }
    const timer = setTimeout(() => end(err({ kind: 'took-too-long', format })), limits.time)
    worker.once('message', end)
    worker.once('error', () => end(err({ kind: 'damaged', format })))
    worker.once('exit', () => end(err({ kind: 'damaged', format })))
  })
