/**
 * Drafts on their way to release, comments, and files that no act names yet: private data of this node, in no feed.
 *
 * Their words stand in `private_text` and nowhere else, which is kept as `body` is and for the same reason: rows come in
 * ascending order of their key, are never deleted, and are erased by overwriting with the same length (erase-bodies.ts).
 */
import type { Migration } from '../migrate.ts'

export const drafts: Migration = {
  number: 3,
  name: 'drafts',
  sql: `
CREATE TABLE private_text (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE draft (
  id TEXT PRIMARY KEY,
  compact TEXT NOT NULL,
  lane TEXT NOT NULL CHECK (lane IN ('main', 'hot')),
  office TEXT NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('prepared', 'cleared', 'releasing', 'sent', 'taken-back', 'refused', 'discarded')),
  -- The newest, from 1.
  version INTEGER NOT NULL CHECK (version >= 1),
  -- Who wrote the newest version.
  author TEXT NOT NULL,
  -- JSON: [{record, affair, act}], which says nothing that the record will not.
  subject TEXT NOT NULL,
  -- Highest of its acts; 0: unmarked.
  marking INTEGER NOT NULL CHECK (marking BETWEEN 0 AND 4),
  -- Who cleared the newest version, and who releases it.
  clearer TEXT CHECK ((clearer IS NOT NULL) >= (state IN ('cleared', 'releasing', 'sent'))),
  releaser TEXT CHECK ((releaser IS NOT NULL) >= (state IN ('releasing', 'sent'))),
  -- When it is sent, while it is held.
  due INTEGER CHECK ((due IS NOT NULL) = (state = 'releasing')),
  -- JSON: [{seq, leaf}], once sent.
  entries TEXT CHECK ((entries IS NOT NULL) = (state = 'sent')),
  -- The newest of its steps: ascending over all drafts.
  changed INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_compact ON draft (compact, changed);
CREATE INDEX draft_due ON draft (due) WHERE due IS NOT NULL;

CREATE TABLE draft_version (
  draft TEXT NOT NULL REFERENCES draft,
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- Null once the words are gone.
  text INTEGER REFERENCES private_text,
  PRIMARY KEY (draft, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_step (
  id INTEGER PRIMARY KEY,
  draft TEXT NOT NULL,
  step TEXT NOT NULL,
  version INTEGER NOT NULL,
  actor TEXT NOT NULL,
  at INTEGER NOT NULL,
  -- JSON: why it was refused; codes and numbers.
  why TEXT
) STRICT;
CREATE INDEX draft_step_draft ON draft_step (draft, id);
CREATE INDEX draft_step_actor ON draft_step (actor, draft);

-- Files that were taken in and that no act names yet.
CREATE TABLE upload (
  commitment TEXT PRIMARY KEY,
  officer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX upload_at ON upload (at);

-- Files that a version of a draft names, as long as its words stand.
CREATE TABLE draft_file (
  commitment TEXT NOT NULL,
  draft TEXT NOT NULL REFERENCES draft,
  PRIMARY KEY (commitment, draft)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_file_draft ON draft_file (draft);

CREATE TABLE comment (
  id TEXT PRIMARY KEY,
  compact TEXT NOT NULL,
  lane TEXT NOT NULL CHECK (lane IN ('main', 'hot')),
  record TEXT NOT NULL,
  -- 'position': what the authority holds; 'comment': what an officer says of it.
  kind TEXT NOT NULL CHECK (kind IN ('comment', 'position')),
  version INTEGER NOT NULL CHECK (version >= 1),
  author TEXT NOT NULL,
  marking INTEGER NOT NULL CHECK (marking BETWEEN 0 AND 4),
  removed INTEGER NOT NULL CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX comment_record ON comment (compact, lane, record);

CREATE TABLE comment_version (
  comment TEXT NOT NULL REFERENCES comment,
  version INTEGER NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  text INTEGER REFERENCES private_text,
  PRIMARY KEY (comment, version)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER private_text_gone BEFORE DELETE ON private_text
BEGIN SELECT RAISE(ABORT, 'private words are overwritten, never removed'); END;

CREATE TRIGGER draft_end BEFORE UPDATE OF state, version ON draft
WHEN OLD.state IN ('sent', 'discarded')
BEGIN SELECT RAISE(ABORT, 'a draft that was sent or discarded never changes'); END;

CREATE TRIGGER draft_back BEFORE UPDATE OF version ON draft
WHEN NEW.version < OLD.version
BEGIN SELECT RAISE(ABORT, 'versions of a draft only grow'); END;

CREATE TRIGGER draft_step_change BEFORE UPDATE ON draft_step
BEGIN SELECT RAISE(ABORT, 'the steps of a draft never change'); END;

CREATE TRIGGER draft_step_gone BEFORE DELETE ON draft_step
BEGIN SELECT RAISE(ABORT, 'the steps of a draft never change'); END;

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
  -- Identifier of what was made.
  made TEXT,
  PRIMARY KEY (caller, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX answer_at ON answer (at);

-- Entries that name files (store/file-uses.ts). Facts are canonical, so this is how such members begin.
CREATE INDEX entry_files ON entry (record) WHERE instr(facts, '"files":[{"commitment":') > 0;
`,
}
