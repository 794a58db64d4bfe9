/** What the refusals of drafts and comments are over HTTP. */
import type { CommentError } from '../../drafts/comments.ts'
import type { DraftError } from '../../drafts/drafts.ts'
import type { Problem } from '../route.ts'

/** `affairs`: of the acts in question, in their order. */
export const draftProblem = (error: DraftError | CommentError, affairs: readonly string[] = []): Problem => {
  switch (error.kind) {
    case 'refused': {
      const { index, reason } = error
      const affair = affairs[index]
      const values = { index, ...reason.detail }
      return { status: 422, kind: reason.kind, values, ...(affair === undefined ? {} : { affair }) }
    }
    case 'held-record':
      return { status: 409, kind: error.kind, values: { index: error.index, record: error.record } }
    case 'malformed':
      return { status: 400, kind: error.kind, values: { index: error.index, why: error.why.kind } }
    case 'malformed-body':
    case 'files-differ':
    case 'file-not-here':
    case 'file-size-differs':
    case 'file-mismatched': {
      const { kind, ...values } = error
      return { status: 422, kind, values }
    }
    case 'may-not-write':
      return { status: 503, kind: error.kind, values: { why: error.why } }
    case 'stale-version':
      return { status: 412, kind: error.kind, values: { version: error.version } }
    case 'not-your-role':
      return { status: 403, kind: 'not-your-step', values: { step: error.step } }
    case 'above-clearance':
      return { status: 403, kind: error.kind, values: { level: error.level } }
    case 'own-version':
    case 'not-your-comment':
      return { status: 403, kind: error.kind }
    case 'no-such-draft':
    case 'no-such-compact':
    case 'no-such-comment':
      return { status: 404, kind: error.kind }
    case 'not-cleared':
    case 'not-held':
    case 'being-released':
    case 'already-sent':
    case 'draft-discarded':
    case 'one-step-not-allowed':
      return { status: 409, kind: error.kind }
    case 'refused-alongside':
      return { status: 409, kind: 'changed-meanwhile' }
  }
}
