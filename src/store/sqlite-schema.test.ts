/** What the tables refuse whoever opens the file, so that a fault of our own code, or a hand in a hurry, is stopped too. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { it } from 'node:test'
import { appendTo, main, sha256 } from './acceptance-batches.ts'
import { openSqliteStore } from './sqlite-store.ts'

const refused: readonly (readonly [sql: string, why: RegExp])[] = [
  ['UPDATE feed SET size = 0, accepted = 0', /never moves back/],
  ['UPDATE feed SET accepted = size + 1', /CHECK/],
  ["UPDATE entry SET leaf = leaf || ' '", /never changes/],
  ['UPDATE entry SET facts_salt = zeroblob(32)', /never changes/],
  ['UPDATE entry SET at = 0', /never changes/],
  ["UPDATE entry SET verdict = 3, reason = 'x'", /never revisited/],
  ['UPDATE entry SET record = NULL', /never revisited/],
  ['DELETE FROM entry', /never removed/],
  ['DELETE FROM body', /never removed/],
  ['DELETE FROM record', /FOREIGN KEY/],
  ["UPDATE access SET actor = 'somebody else'", /never changes/],
  ['DELETE FROM access', /never changes/],
  ['INSERT OR REPLACE INTO access SELECT * FROM access', /never changes/],
  [
    'INSERT INTO access SELECT seq + 2, at, actor, action, target, previous, hash FROM access',
    /never changes/,
  ],
]

it('refuses what would rewrite the record', () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-schema-'))
  const file = join(folder, 'node.db')
  const opened = openSqliteStore({ file, authority: 'VN.MPS', sha256 })
  assert.ok(opened.ok)
  const store = opened.value
  store.openFeed(main, 'VN.MPS')
  const drafts = [{ record: 'commitment/C1', body: { note: 'text' } }]
  assert.equal(store.commit(appendTo(store.lane(main), main, 'VN.MPS', drafts)).ok, true)
  store.logAccess({ actor: 'officer-7', action: 'marked-read', target: 'commitment/C1', at: 1 })
  store.close()

  const db = new DatabaseSync(file)
  for (const [sql, why] of refused) assert.throws(() => db.exec(sql), why, sql)
  db.close()
  rmSync(folder, { recursive: true })
})
