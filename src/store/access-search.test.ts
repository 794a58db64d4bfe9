/** Looking into the access log: by who, by what, by what was done and when, in pages that never look at too much at once. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { sha256 } from '../vault/sha256.ts'
import type { AccessQuery } from './access-search.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'

let dir = ''
let store: SqliteStore

before(() => {
  dir = mkdtempSync(join(tmpdir(), 'comity-access-search-'))
  const opened = openSqliteStore({ file: join(dir, 'node.db'), authority: 'VN.MPS', sha256 })
  assert.ok(opened.ok)
  store = opened.value
  store.logAccess({ actor: 'o-a', action: 'marked-read', target: 'c1/commitment/C1', at: 100 })
  store.logAccess({ actor: 'o-b', action: 'marked-read', target: 'c1/commitment/C10', at: 200 })
  store.logAccess({ actor: 'o-a', action: 'officer-disabled', target: 'o-b/powers/x', at: 300 })
  store.logAccess({ actor: 'o-a', action: 'marked-listed', target: 'c1/commitment/C1', at: 400 })
})
after(() => {
  store.close()
  rmSync(dir, { recursive: true })
})

/** Places in the log, as they come. */
const found = (query: Omit<AccessQuery, 'limit'>): readonly number[] => {
  const places: number[] = []
  let before: number | undefined
  for (;;) {
    const page = store.searchAccess({ ...query, before, limit: 1 })
    places.push(...page.rows.map(({ seq }) => seq))
    if (page.next === null) return places
    before = page.next
  }
}

describe('the access log', () => {
  it('is read newest first, to its beginning', () => {
    assert.deepEqual(found({}), [3, 2, 1, 0])
  })

  it('is searched by officer, by record and what is below it, and by both', () => {
    assert.deepEqual(found({ actor: 'o-a' }), [3, 2, 0])
    assert.deepEqual(found({ target: 'c1/commitment/C1' }), [3, 0])
    assert.deepEqual(found({ target: 'o-b' }), [2])
    assert.deepEqual(found({ actor: 'o-b', target: 'c1' }), [1])
  })

  it('is searched by what was done, by time, and by all of it together', () => {
    assert.deepEqual(found({ actions: ['marked-read', 'marked-listed'] }), [3, 1, 0])
    // No part of the name of another action.
    assert.deepEqual(found({ actions: ['marked'] }), [])
    assert.deepEqual(found({ from: 200, until: 400 }), [2, 1])
    assert.deepEqual(found({ actor: 'o-a', actions: ['marked-listed'], from: 400 }), [3])
  })

  it('leads on where a page has found nothing, and ends', () => {
    const many = 50_100
    store.atomically(() => {
      for (let i = 0; i < many; i += 1)
        store.logAccess({ actor: 'o-c', action: 'file-read', target: 'c1/file', at: 500 + i })
      return { ok: true, value: undefined }
    })
    const first = store.searchAccess({ actions: ['officer-disabled'], limit: 10 })
    assert.deepEqual(first.rows, [])
    assert.equal(first.next, 104)
    const second = store.searchAccess({ actions: ['officer-disabled'], before: 104, limit: 10 })
    assert.deepEqual(
      second.rows.map(({ seq }) => seq),
      [2],
    )
    assert.equal(second.next, null)
  })
})
