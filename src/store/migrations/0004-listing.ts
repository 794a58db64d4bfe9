/**
 * What lists, answers and searches read of a record without opening its state: `listing` is made from states alone
 * (affairs/listed.ts), written with them, and can be made again at any time. No words and no names stand in it.
 *
 * `listing_since` holds every column that a filter reads, so that a list which finds few of many never leaves the index.
 */
import type { Migration } from '../migrate.ts'

export const listing: Migration = {
  number: 4,
  name: 'listing',
  sql: `
CREATE TABLE listing (
  record INTEGER PRIMARY KEY REFERENCES record,
  lane INTEGER NOT NULL REFERENCES lane,
  affair TEXT NOT NULL,
  key TEXT NOT NULL,
  open INTEGER NOT NULL CHECK (open IN (0, 1)),
  -- Days since 1970-01-01; 2^31 where none is stated.
  since INTEGER NOT NULL,
  due_first INTEGER NOT NULL,
  due_last INTEGER NOT NULL,
  status TEXT NOT NULL,
  -- Bit i: the member at place i of the compact has not answered.
  waiting INTEGER NOT NULL,
  restatements INTEGER NOT NULL,
  redatings INTEGER NOT NULL,
  marking INTEGER NOT NULL,
  sides TEXT NOT NULL,
  -- JSON: records that it belongs to or speaks of.
  about TEXT NOT NULL,
  -- When its state last changed here, milliseconds since 1970.
  changed INTEGER NOT NULL,
  summary TEXT NOT NULL
) STRICT;
CREATE INDEX listing_since ON listing
  (lane, affair, open, since, key, status, waiting, due_last, due_first, restatements, redatings, marking, sides);
CREATE INDEX listing_due ON listing (lane, affair, open, due_last, key) WHERE due_last < 2147483648;
CREATE INDEX listing_changed ON listing (lane, changed, key);
CREATE INDEX listing_waiting ON listing (lane, waiting) WHERE waiting > 0;
CREATE INDEX listing_restated ON listing (lane, affair, restatements, key) WHERE restatements > 1;
CREATE INDEX listing_redated ON listing (lane, affair, redatings, key) WHERE redatings > 1;

-- Records by those that they belong to or speak of.
CREATE TABLE listing_about (
  lane INTEGER NOT NULL REFERENCES lane,
  about TEXT NOT NULL,
  record INTEGER NOT NULL REFERENCES record,
  PRIMARY KEY (lane, about, record)
) STRICT, WITHOUT ROWID;
`,
}
