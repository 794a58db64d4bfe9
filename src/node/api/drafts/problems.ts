/** What becomes of the refusals of drafts: statuses, and the affair whose rules have the words. */
import type { ReleaseError } from '../../../exchange/lane/release-acts.ts'
import type { ActFault } from '../../check-acts.ts'
import type { CommentError } from '../../drafts/comments.ts'
import type { DraftError, RecordChanged } from '../../drafts/draft-deps.ts'
import type { Problem } from '../route.ts'

type Other = Exclude<DraftError, ReleaseError | ActFault | RecordChanged> | CommentError

const statusOf = {
  'not-your-role': 403,
  'above-clearance': 403,
  'not-your-comment': 403,
  'no-such-draft': 404,
  'no-such-comment': 404,
  'no-such-compact': 404,
  'stale-version': 409,
  'needs-second-officer': 409,
  'needs-the-steps': 409,
  'held-by-policy': 409,
  'not-cleared': 409,
  'not-held': 409,
  'being-released': 409,
  'already-sent': 409,
  'draft-discarded': 409,
  'no-such-office': 422,
  'above-ceiling': 422,
} as const satisfies Readonly<Record<Other['kind'], Problem['status']>>

/** `affair`: of the act at a place of the list. */
export const draftProblem = (
  error: DraftError | CommentError,
  affair: (index: number) => string = () => 'kernel',
): Problem => {
  switch (error.kind) {
    case 'refused':
      return {
        status: 422,
        kind: error.reason.kind,
        values: { index: error.index, ...error.reason.detail },
        affair: affair(error.index),
      }
    case 'held-record':
      return { status: 409, kind: error.kind, values: { index: error.index, record: error.record } }
    case 'malformed':
      return { status: 400, kind: error.kind, values: { index: error.index, why: error.why.kind } }
    case 'malformed-body':
      return { status: 422, kind: error.kind, values: { index: error.index, at: error.at } }
    case 'files-differ':
    case 'file-not-here':
    case 'file-size-differs':
    case 'file-mismatched':
    case 'file-of-another-kind': {
      const { kind, ...values } = error
      return { status: 422, kind, values }
    }
    case 'not-to-enter': {
      const { kind, ...values } = error.fault
      return { status: 422, kind, values: { index: error.index, ...values } }
    }
    case 'record-changed': {
      const { kind, index, record, digest } = error
      return { status: 412, kind, values: { index, record, digest: digest ?? 'none' } }
    }
    case 'may-not-write':
      return { status: 503, kind: error.kind, values: { why: error.why } }
    case 'refused-alongside':
      return { status: 409, kind: 'changed-meanwhile' }
    default: {
      const { kind, ...values } = error
      return {
        status: statusOf[kind],
        kind,
        ...(Object.keys(values).length === 0 ? {} : { values }),
        // These words are the kernel's.
        ...(kind === 'above-ceiling' ? { affair: 'kernel' } : {}),
      }
    }
  }
}
