/**
 * Officers, their invitations, sign-ins, tokens and passkeys: private data of this node, in no feed.
 *
 * No secret is kept. A sign-in, a token, an invitation and a known device are each found by an identifier that is the hash
 * of the secret their holder has (`node/officers/secrets.ts`); passwords stand as scrypt hashes, passkeys as public keys.
 */
import type { Migration } from '../migrate.ts'

export const officers: Migration = {
  number: 2,
  name: 'officers',
  sql: `
CREATE TABLE officer (
  id TEXT PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  -- JSON: [{office, roles}], sorted.
  grants TEXT NOT NULL,
  cleared_for INTEGER NOT NULL CHECK (cleared_for BETWEEN 0 AND 4),
  state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled')),
  -- With its parameters; null where none is set.
  password TEXT,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  -- One at a time.
  officer TEXT NOT NULL UNIQUE REFERENCES officer,
  ends INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in (
  id TEXT PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officer,
  means TEXT NOT NULL CHECK (means IN ('password', 'passkey', 'invitation', 'token')),
  -- What the holder knows it by: the browser's own name, or what a token is for.
  label TEXT NOT NULL,
  address TEXT NOT NULL,
  at INTEGER NOT NULL,
  used INTEGER NOT NULL,
  ends INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX sign_in_officer ON sign_in (officer);

-- Browsers in which an officer has signed in before: guessing elsewhere does not slow these down.
CREATE TABLE device (
  id TEXT PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officer,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX device_officer ON device (officer, at);

CREATE TABLE passkey (
  -- The credential's own, base64url.
  id TEXT PRIMARY KEY,
  officer TEXT NOT NULL REFERENCES officer,
  label TEXT NOT NULL,
  -- COSE_Key (RFC 9052 section 7).
  key BLOB NOT NULL,
  counter INTEGER NOT NULL,
  -- JSON: how the browser may reach it.
  transports TEXT NOT NULL,
  at INTEGER NOT NULL,
  used INTEGER
) STRICT, WITHOUT ROWID;

CREATE INDEX passkey_officer ON passkey (officer);

-- Who looks into the access log asks for one actor, or for all that was done to one thing.
CREATE INDEX access_actor ON access (actor, seq);
CREATE INDEX access_target ON access (target, seq);
`,
}
