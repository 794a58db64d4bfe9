/** The routes of drafts, of how they leave, and of comments. */
import type { Route } from '../route.ts'
import { addComment, changeComment, listComments, removeComment } from './comments.ts'
import { editDraft, prepareDraft } from './prepare-draft.ts'
import { listDrafts, readDraft } from './read-drafts.ts'
import { readReleasePolicy, setReleasePolicy } from './release-policy.ts'
import { clearDraft, discardDraft, releaseDraft, takeBackDraft } from './take-step.ts'

export const draftRoutes: readonly Route[] = [
  prepareDraft,
  editDraft,
  listDrafts,
  readDraft,
  clearDraft,
  releaseDraft,
  takeBackDraft,
  discardDraft,
  readReleasePolicy,
  setReleasePolicy,
  listComments,
  addComment,
  changeComment,
  removeComment,
]
