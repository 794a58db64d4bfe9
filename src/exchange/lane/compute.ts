/** Opens a computation on a lane as it stands now, and commits what comes of it. */
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Result } from '../../ledger/result.ts'
import type { Batch, CommitError } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type Computation, openComputation } from './computation.ts'
import { isRaised } from './is-raised.ts'
import type { LaneContext } from './lane-context.ts'

type ComputeContext = Pick<LaneContext, 'lane' | 'compact' | 'self' | 'store' | 'now' | 'rulesOf'>

export const compute = (context: ComputeContext): Computation =>
  openComputation({
    lane: context.lane,
    members: context.compact.members,
    self: context.self,
    reader: context.store.lane(context.lane),
    now: context.now(),
    rulesOf: context.rulesOf,
    sha256,
    encodeBase64,
    isRaised: (alarm, by) => isRaised(context.store, alarm, by),
  })

export const commit = (
  context: Pick<LaneContext, 'store'>,
  computation: Computation,
  extra?: Pick<Batch, 'signedHeads' | 'cosignatures' | 'statements'>,
  alongside?: () => boolean,
): Result<void, CommitError> => context.store.commit(computation.batch(extra), alongside)
