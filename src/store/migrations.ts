/** All migrations, ascending without gaps. One that was released is never edited: what it got wrong the next one mends. */
import type { Migration } from './migrate.ts'
import { record } from './migrations/0001-record.ts'
import { officers } from './migrations/0002-officers.ts'
import { drafts } from './migrations/0003-drafts.ts'
import { listing } from './migrations/0004-listing.ts'
import { kept } from './migrations/0005-kept.ts'
import { wordsDue } from './migrations/0006-words-due.ts'

export const migrations: readonly Migration[] = [record, officers, drafts, listing, kept, wordsDue]
