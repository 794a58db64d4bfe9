/** Drafts on their way to release, private comments, and keys of calls already answered. */
import type { Migration } from '../migrate.ts'

export const drafts: Migration = {
  number: 3,
  name: 'drafts',
  sql: '',
}
