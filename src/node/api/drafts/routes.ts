/** Drafts, comments, and how acts leave this authority. */
import type { Route } from '../route.ts'
import { addComment, changeComment, listComments, removeComment } from './comments.ts'
import { clearDraft, discardDraft, releaseDraft, takeBackDraft } from './move-draft.ts'
import { listDrafts, readDraft, readDraftVersion } from './read-drafts.ts'
import { readPolicy, setPolicy } from './release-policy.ts'
import { editDraft, prepareDraft, tryActs } from './write-draft.ts'

export const draftRoutes: readonly Route[] = [
  prepareDraft,
  editDraft,
  tryActs,
  listDrafts,
  readDraft,
  readDraftVersion,
  clearDraft,
  releaseDraft,
  takeBackDraft,
  discardDraft,
  listComments,
  addComment,
  changeComment,
  removeComment,
  readPolicy,
  setPolicy,
]
