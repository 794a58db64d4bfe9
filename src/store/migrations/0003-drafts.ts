/** Drafts on their way to release, private comments, and keys of calls already answered. */
import type { Migration } from '../migrate.ts'

export const drafts: Migration = {
  number: 3,
  name: 'drafts',
  sql: `
-- Calls that came with an Idempotency-Key, for a day (node/api/kept-answers.ts).
CREATE TABLE answer (
  caller TEXT NOT NULL,
  key TEXT NOT NULL,
  -- SHA-256 of what was asked, base64.
  fingerprint TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- Null while the call is being answered, or where the node stopped in between.
  status INTEGER,
  -- JSON; null where it is not kept.
  body TEXT,
  PRIMARY KEY (caller, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_at ON answer (at);
`,
}
