/**
 * A thread that checks ranges, on a connection of its own. Threads take the next range from a counter they share, so a
 * quick one takes more.
 */
import { parentPort, workerData } from 'node:worker_threads'
import { openForReading } from '../../store/sqlite-file.ts'
import { createRangeCheck, type Range } from './check-range.ts'

export interface RangeWork {
  readonly file: string
  readonly ranges: readonly Range[]
  /** One 32-bit number: how many ranges have been taken. */
  readonly taken: SharedArrayBuffer
}

const { file, ranges, taken } = workerData as RangeWork
const db = openForReading(file)
const check = createRangeCheck(db)
const counter = new Int32Array(taken)
for (;;) {
  const range = ranges[Atomics.add(counter, 0, 1)]
  if (range === undefined) break
  parentPort?.postMessage(check(range))
}
db.close()
