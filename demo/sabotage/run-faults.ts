/** Applies faults one at a time, each to a copy of one good pair, after a control without any. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkFaults, checkReasons } from './check-faults.ts'
import { auditReasons, databaseFaults } from './database-faults.ts'
import { evidenceFaults, shownBy, verifyReasons } from './evidence-faults.ts'
import { exchangeFaults, sendHonestly } from './exchange-faults.ts'
import { type CheckName, type Fault, judgeSeen, type Seen } from './fault.ts'
import { officerFaults, refusalReasons } from './officer-faults.ts'
import { peerFaults } from './peer-faults.ts'
import { copyPair, type PreparedPair, preparePair } from './prepared-pair.ts'
import { signatureFaults } from './signature-faults.ts'

export const faults: readonly Fault[] = [
  ...databaseFaults,
  ...evidenceFaults,
  ...exchangeFaults,
  ...peerFaults,
  ...signatureFaults,
  ...officerFaults,
  ...checkFaults,
]

/** Each check without a fault: it gives no reason, or what it says of the faults is worth nothing. */
const controls: Readonly<Record<CheckName, (pair: PreparedPair) => Promise<readonly string[]>>> = {
  audit: async ({ nodes }) => [...(await auditReasons(nodes.VN)), ...(await auditReasons(nodes.TH))],
  verify: (pair) => verifyReasons(pair, shownBy(pair)),
  'receiving node': sendHonestly,
  refusals: (pair) => refusalReasons(pair, {}),
  'demo --check': ({ dir }) => checkReasons(dir, {}),
}

export interface Control {
  readonly check: CheckName
  readonly reasons: readonly string[]
}

export interface SabotageRun {
  readonly controls: readonly Control[]
  readonly seen: readonly Seen[]
}

/** `told` hears of each as it is done. */
export const runFaults = async (
  chosen: readonly Fault[],
  told: (event: Control | Seen) => void,
): Promise<SabotageRun> => {
  const root = await mkdtemp(join(tmpdir(), 'comity-sabotage-'))
  let copies = 0
  try {
    const good = await preparePair(join(root, 'good'))
    const onCopy = async <T>(work: (pair: PreparedPair) => Promise<T>): Promise<T> => {
      copies += 1
      const dir = join(root, String(copies))
      try {
        return await work(await copyPair(good, dir))
      } finally {
        await rm(dir, { recursive: true, force: true })
      }
    }
    const done: Control[] = []
    for (const check of checksOf(chosen)) {
      const control = { check, reasons: await onCopy(controls[check]) }
      done.push(control)
      told(control)
    }
    const seen: Seen[] = []
    for (const fault of chosen) {
      const each = judgeSeen(fault, await onCopy(fault.see))
      seen.push(each)
      told(each)
    }
    return { controls: done, seen }
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const checksOf = (chosen: readonly Fault[]): readonly CheckName[] => [
  ...new Set(chosen.map(({ check }) => check)),
]
