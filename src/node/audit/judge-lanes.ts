/**
 * Judges all lanes of a node again, one after another: in a thread of its own where there is much to judge, so that the
 * caller stays free and the heap bounded; here where there is little.
 */
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { rulesOf } from '../../affairs/registry.ts'
import { judgeOpenLane, type OpenLane } from './audit-lane.ts'
import type { AuditedStore } from './audited-store.ts'
import { worthThreads } from './check-ranges.ts'
import { createFindings, type Finding, type Findings } from './findings.ts'
import type { JudgedLane } from './judge-lane.ts'

/** By the key of the lane's row. */
export type JudgedLanes = ReadonlyMap<number, JudgedLane>

export interface JudgeResult {
  readonly lanes: JudgedLanes
  readonly findings: readonly Finding[]
  readonly found: number
}

export const judgeLanes = async (
  file: string,
  audited: AuditedStore,
  lanes: readonly OpenLane[],
  findings: Findings,
): Promise<JudgedLanes> => {
  const entries = lanes.flatMap(({ heads }) => heads).reduce((sum, { size }) => sum + size, 0)
  const result = entries < worthThreads ? await judgeHere(audited, lanes) : await judgeInThread(file)
  findings.merge(result.findings, result.found)
  return result.lanes
}

export const judgeHere = async (audited: AuditedStore, lanes: readonly OpenLane[]): Promise<JudgeResult> => {
  const findings = createFindings()
  const judged = new Map<number, JudgedLane>()
  for (const lane of lanes) {
    judged.set(
      lane.id,
      await judgeOpenLane({ audited, rulesOf, findings, pause: () => setImmediate() }, lane),
    )
  }
  return { lanes: judged, findings: findings.list(), found: findings.count() }
}

const judgeInThread = (file: string): Promise<JudgeResult> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), {
      workerData: { file },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      // States that are held at a time need a third of it.
      resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 32 },
    })
    worker.on('message', resolve)
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`judging ended with ${code}`)))
  })
