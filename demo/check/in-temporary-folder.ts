/** One run of the check in a folder that is removed afterwards, as one result with the time it took. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DemoFailure } from '../nodes/demo-failure.ts'
import { type CheckDeps, type CheckReport, runCheck } from './check.ts'

export type CheckRun =
  | ({ readonly ok: true } & CheckReport & { readonly seconds: number })
  | { readonly ok: false; readonly reason: string; readonly seconds: number }

export interface CheckRunning {
  readonly result: Promise<CheckRun>
  /** Ends what was started and removes the folder, whatever was going on. */
  abandon(): Promise<void>
}

export interface CheckOptions extends Pick<CheckDeps, 'told' | 'env'> {
  /** Keeps the folder of a run that failed, and names it in the reason. */
  readonly keep: boolean
}

export const checkInTemporaryFolder = ({ keep, ...deps }: CheckOptions): CheckRunning => {
  const abort = new AbortController()
  const run = async (): Promise<CheckRun> => {
    const began = performance.now()
    const seconds = (): number => Math.round((performance.now() - began) / 100) / 10
    const dir = await mkdtemp(join(tmpdir(), 'comity-check-'))
    let isKept = false
    try {
      const report = await runCheck({ ...deps, dir, signal: abort.signal })
      return { ok: true, ...report, seconds: seconds() }
    } catch (error) {
      if (!(error instanceof DemoFailure)) throw error
      isKept = keep && !abort.signal.aborted
      const where = isKept ? ` (kept in ${dir})` : ''
      return { ok: false, reason: `${error.message}${where}`, seconds: seconds() }
    } finally {
      if (!isKept) await rm(dir, { recursive: true, force: true })
    }
  }
  const result = run()
  return {
    result,
    abandon: async () => {
      abort.abort()
      await result.catch(() => {})
    },
  }
}
