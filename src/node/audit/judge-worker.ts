/** The thread of `judge-lanes.ts`: on a connection and an unchanging state of its own. */
import { parentPort, workerData } from 'node:worker_threads'
import { openLane } from './audit-lane.ts'
import { openAuditedStore } from './audited-store.ts'
import { judgeHere } from './judge-lanes.ts'

const { file } = workerData as { readonly file: string }
const opened = openAuditedStore(file)
if (!opened.ok) throw new Error(opened.error.kind)
const audited = opened.value
const lanes = audited.rows.lanes().map((row) => openLane(audited, row))
parentPort?.postMessage(await judgeHere(audited, lanes))
audited.close()
