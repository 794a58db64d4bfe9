/**
 * The tables of a node.
 *
 * Personal data and free text stand in `body` and nowhere else. Its rows come in ascending order of their key, are never
 * deleted, and are erased by overwriting with the same length, so that SQLite never moves one to another page and leaves
 * its bytes behind (erase-bodies.ts).
 *
 * `entry.id` is feed · 2^32 + place in the feed. `feed.id` stays below 2^21, so the number is exact in JavaScript.
 * Early entries need no index: they are those of a feed from `accepted` on.
 * The triggers hold what no caller may break, whoever opens the file.
 */
import type { Migration } from '../migrate.ts'

export const record: Migration = {
  number: 1,
  name: 'record',
  sql: `
CREATE TABLE lane (
  id INTEGER PRIMARY KEY,
  compact TEXT NOT NULL,
  lane TEXT NOT NULL CHECK (lane IN ('main', 'hot')),
  UNIQUE (compact, lane)
) STRICT;

CREATE TABLE feed (
  id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 2097151),
  lane INTEGER NOT NULL REFERENCES lane,
  authority TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size < 4294967296),
  accepted INTEGER NOT NULL CHECK (accepted <= size),
  judged INTEGER NOT NULL CHECK (judged BETWEEN 0 AND accepted),
  tree BLOB NOT NULL,
  rolling BLOB NOT NULL CHECK (length(rolling) = 32),
  last_seen TEXT NOT NULL,
  frozen TEXT,
  UNIQUE (lane, authority)
) STRICT;

CREATE TABLE record (
  id INTEGER PRIMARY KEY,
  lane INTEGER NOT NULL REFERENCES lane,
  key TEXT NOT NULL,
  -- Null, with all that follow, while no act on the record is effective.
  state TEXT,
  digest BLOB,
  reach TEXT,
  top INTEGER,
  top_height INTEGER,
  UNIQUE (lane, key)
) STRICT;

CREATE TABLE body (
  id INTEGER PRIMARY KEY,
  salt BLOB NOT NULL CHECK (length(salt) = 32),
  text TEXT NOT NULL
) STRICT;

CREATE TABLE entry (
  id INTEGER PRIMARY KEY,
  record INTEGER REFERENCES record,
  height INTEGER NOT NULL,
  -- 0 early, 1 held, 2 effective, 3 void
  verdict INTEGER NOT NULL CHECK (verdict BETWEEN 0 AND 3),
  reason TEXT CHECK ((reason IS NOT NULL) = (verdict = 3)),
  erased INTEGER NOT NULL CHECK (erased IN (0, 1)),
  at INTEGER NOT NULL,
  leaf_hash BLOB NOT NULL CHECK (length(leaf_hash) = 32),
  rolling BLOB,
  facts_salt BLOB NOT NULL CHECK (length(facts_salt) = 32),
  body INTEGER REFERENCES body,
  leaf TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_record ON entry (record, verdict, height) WHERE record IS NOT NULL;
CREATE INDEX entry_held ON entry (verdict) WHERE verdict = 1;

-- Roots of complete subtrees of 2^level leaves, level 8, 16, 24.
CREATE TABLE subtree (
  feed INTEGER NOT NULL REFERENCES feed,
  level INTEGER NOT NULL,
  place INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (feed, level, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE signed_head (
  feed INTEGER NOT NULL REFERENCES feed,
  size INTEGER NOT NULL,
  note TEXT NOT NULL,
  PRIMARY KEY (feed, size)
) STRICT, WITHOUT ROWID;

CREATE TABLE cosignature (
  feed INTEGER NOT NULL REFERENCES feed,
  witness TEXT NOT NULL,
  size INTEGER NOT NULL,
  line TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (feed, witness, size)
) STRICT, WITHOUT ROWID;

CREATE TABLE erasure (
  entry INTEGER NOT NULL REFERENCES entry,
  note TEXT NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (entry, note)
) STRICT, WITHOUT ROWID;

CREATE TABLE alarm (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  feed INTEGER REFERENCES feed,
  detail TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE access (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor TEXT NOT NULL,
  action TEXT NOT NULL,
  target TEXT NOT NULL,
  previous BLOB NOT NULL CHECK (length(previous) = 32),
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER feed_back BEFORE UPDATE OF size, accepted, judged ON feed
WHEN NEW.size < OLD.size OR NEW.accepted < OLD.accepted OR NEW.judged < OLD.judged
BEGIN SELECT RAISE(ABORT, 'a head never moves back'); END;

CREATE TRIGGER entry_bytes
BEFORE UPDATE OF id, height, at, leaf_hash, facts_salt, leaf, facts ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;

CREATE TRIGGER entry_verdict BEFORE UPDATE OF verdict, reason, record ON entry
WHEN OLD.verdict IN (2, 3)
  AND (NEW.verdict IS NOT OLD.verdict OR NEW.reason IS NOT OLD.reason OR NEW.record IS NOT OLD.record)
BEGIN SELECT RAISE(ABORT, 'a verdict is never revisited'); END;

CREATE TRIGGER entry_gone BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END;

CREATE TRIGGER body_gone BEFORE DELETE ON body
BEGIN SELECT RAISE(ABORT, 'a body is overwritten, never removed'); END;

-- REPLACE deletes without asking the triggers for it. Entries need no such check: their hashes are in the tree.
CREATE TRIGGER access_replace BEFORE INSERT ON access
WHEN NEW.seq <> (SELECT coalesce(max(seq) + 1, 0) FROM access)
BEGIN SELECT RAISE(ABORT, 'the access log never changes'); END;

CREATE TRIGGER access_change BEFORE UPDATE ON access
BEGIN SELECT RAISE(ABORT, 'the access log never changes'); END;

CREATE TRIGGER access_gone BEFORE DELETE ON access
BEGIN SELECT RAISE(ABORT, 'the access log never changes'); END;
`,
}
