/** All migrations, ascending without gaps. One that was released is never edited: what it got wrong the next one mends. */
import type { Migration } from './migrate.ts'
import { record } from './migrations/0001-record.ts'

export const migrations: readonly Migration[] = [record]
