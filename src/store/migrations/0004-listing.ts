/** What lists, answers and searches read of a record without opening its state. */
import type { Migration } from '../migrate.ts'

export const listing: Migration = {
  number: 4,
  name: 'listing',
  sql: '',
}
