/** The routes of drafts, of how they leave, and of comments. */
import type { Route } from '../route.ts'
import { addComment, changeComment, listComments, removeComment } from './comments.ts'
import { editDraft, prepareDraft } from './prepare-draft.ts'
import { readActs } from './read-acts.ts'
import { listDrafts, readDraft } from './read-drafts.ts'
import { readReleasePolicy, setReleasePolicy } from './release-policy.ts'
import { clearDraft, discardDraft, releaseDraft, sendDraftNow, takeBackDraft } from './take-step.ts'

export const draftRoutes: readonly Route[] = [
  readActs,
  prepareDraft,
  editDraft,
  listDrafts,
  readDraft,
  clearDraft,
  releaseDraft,
  sendDraftNow,
  takeBackDraft,
  discardDraft,
  readReleasePolicy,
  setReleasePolicy,
  listComments,
  addComment,
  changeComment,
  removeComment,
]
