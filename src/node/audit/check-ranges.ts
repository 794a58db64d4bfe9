/** Checks many ranges: in threads where there is work for them, here where there is little. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { openForReading } from '../../store/sqlite-file.ts'
import { createRangeCheck, type Range, type RangeResult } from './check-range.ts'
import type { RangeWork } from './range-worker.ts'

/** Entries in a range: a multiple of the leaves of a block. */
export const rangeSize = 16_384

/** Starting a thread costs as much as checking some thousands of entries. */
export const worthThreads = 8_192

export const rangesOf = (feed: Omit<Range, 'from' | 'to'>, size: number): readonly Range[] =>
  Array.from({ length: Math.ceil(size / rangeSize) }, (_, i) => ({
    ...feed,
    from: i * rangeSize,
    to: Math.min(size, (i + 1) * rangeSize),
  }))

/** Calls back with each range as it is done, in any order. */
export const checkRanges = async (
  file: string,
  ranges: readonly Range[],
  onResult: (result: RangeResult) => void,
): Promise<void> => {
  const entries = ranges.reduce((sum, { from, to }) => sum + to - from, 0)
  if (entries < worthThreads) return checkHere(file, ranges, onResult)
  const work: RangeWork = { file, ranges, taken: new SharedArrayBuffer(4) }
  const threads = Math.min(ranges.length, availableParallelism())
  await Promise.all(Array.from({ length: threads }, () => runThread(work, onResult)))
}

const checkHere = (file: string, ranges: readonly Range[], onResult: (result: RangeResult) => void): void => {
  const db = openForReading(file)
  try {
    const check = createRangeCheck(db)
    for (const range of ranges) onResult(check(range))
  } finally {
    db.close()
  }
}

const runThread = (work: RangeWork, onResult: (result: RangeResult) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./range-worker.ts', import.meta.url), {
      workerData: work,
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // They hold a page of rows at a time: without a limit a heap grows with whatever has not been swept yet.
      resourceLimits: { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 },
    })
    worker.on('message', onResult)
    worker.on('error', reject)
    worker.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`a thread of the audit ended with ${code}`)),
    )
  })
