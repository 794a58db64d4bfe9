/** Opens a computation on a lane as it stands now, and commits what comes of it. */
import { encodeBase64 } from '../../ledger/base64.ts'
import type { Result } from '../../ledger/result.ts'
import type { Batch, CommitError } from '../../store/store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type Computation, openComputation } from './computation.ts'
import type { LaneContext } from './lane-context.ts'

export const compute = (context: LaneContext): Computation =>
  openComputation({
    lane: context.lane,
    members: context.compact.members,
    self: context.self,
    reader: context.store.lane(context.lane),
    now: context.now(),
    rulesOf: context.rulesOf,
    sha256,
    encodeBase64,
  })

export const commit = (
  context: LaneContext,
  computation: Computation,
  extra?: Pick<Batch, 'signedHeads' | 'cosignatures'>,
): Result<void, CommitError> => context.store.commit(computation.batch(extra))
