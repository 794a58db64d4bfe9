/**
 * What officers have in work and have not sent: what stands in a form, and how they arranged their desk. Private to each.
 *
 * Words stand in `kept_text` alone. A place there has a length that it keeps: what is written is filled up with blanks, what
 * has gone is overwritten with them, and a free place is used again, so that nothing is left behind in pages (erase-bodies.ts).
 */
import type { Migration } from '../migrate.ts'

export const kept: Migration = {
  number: 5,
  name: 'kept',
  sql: `
CREATE TABLE kept_text (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE kept (
  officer TEXT NOT NULL REFERENCES officer,
  name TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version >= 1),
  at INTEGER NOT NULL,
  text INTEGER NOT NULL REFERENCES kept_text,
  PRIMARY KEY (officer, name)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER kept_text_length BEFORE UPDATE ON kept_text
WHEN octet_length(NEW.text) <> octet_length(OLD.text)
BEGIN SELECT RAISE(ABORT, 'a place for words keeps its length'); END;

CREATE TRIGGER kept_text_gone BEFORE DELETE ON kept_text
BEGIN SELECT RAISE(ABORT, 'a place for words is overwritten, never removed'); END;
`,
}
