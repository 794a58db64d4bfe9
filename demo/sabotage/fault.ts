/** A fault: what is done to two good nodes, which check must turn red for it, and for which reason. */
import type { PreparedPair } from './prepared-pair.ts'

export type CheckName = 'audit' | 'verify' | 'receiving node' | 'refusals' | 'demo --check'

export interface Fault {
  readonly name: string
  /** What is done, in words. */
  readonly done: string
  readonly check: CheckName
  /** One of the reasons that the check gives must begin so. */
  readonly expected: string
  /** Whether the short run of the tests has it too. */
  readonly isQuick: boolean
  /** Does it to a pair of its own and gives the reasons; none where the check stayed green. */
  see(pair: PreparedPair): Promise<readonly string[]>
}

export interface Seen {
  readonly fault: Fault
  readonly reasons: readonly string[]
  readonly isRedForItsOwnReason: boolean
}

export const judgeSeen = (fault: Fault, reasons: readonly string[]): Seen => ({
  fault,
  reasons,
  isRedForItsOwnReason: reasons.some((reason) => reason.startsWith(fault.expected)),
})
