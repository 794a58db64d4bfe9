/**
 * Records whose words the index of words (words/words-index.ts) does not have yet, or has as they were before: written with
 * what changes them, so that nothing is forgotten in a crash, and taken out when the index has them. The index is a file of its
 * own; no word stands here.
 */
import type { Migration } from '../migrate.ts'

export const wordsDue: Migration = {
  number: 6,
  name: 'words-due',
  sql: `
CREATE TABLE words_due (
  record INTEGER PRIMARY KEY REFERENCES record,
  -- Words in it were erased: the index is written anew after it has let them go.
  erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1))
) STRICT;
`,
}
