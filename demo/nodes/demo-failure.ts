/**
 * A step of the demonstration did not come about. The message is one line for a person: what is wrong and what to do.
 * It ends the whole run, so it is thrown; the command prints it. Anything else that is thrown is a fault of ours.
 */
import { explain, type SetupError } from '../../src/cli/explain.ts'
import type { Result } from '../../src/ledger/result.ts'

export class DemoFailure extends Error {}

export const orFail = <T, E extends SetupError>(result: Result<T, E>): T => {
  if (!result.ok) throw new DemoFailure(explain(result.error))
  return result.value
}

/** What should be there, or the failure that names it. */
export const orMissing = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new DemoFailure(`${what} is not there`)
  return found
}
