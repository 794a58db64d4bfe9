import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, it } from 'node:test'
import { appendTo, bytesOf, headIn, main, sha256 } from './acceptance-batches.ts'
import { checkHighWater } from './high-water.ts'
import { copyBefore } from './migrate.ts'
import { migrations } from './migrations.ts'
import { openForWriting } from './sqlite-file.ts'
import { openSqliteReader } from './sqlite-reader.ts'
import { markFileOf, openSqliteStore, type SqliteStoreOptions } from './sqlite-store.ts'
import type { Store } from './store.ts'
import { storeAcceptance } from './store-acceptance.ts'

const vn = 'VN.MPS'
const th = 'TH.NSC'

const open = (folder: string, more: Partial<SqliteStoreOptions> = {}): Store => {
  const opened = openSqliteStore({ file: join(folder, 'node.db'), authority: vn, sha256, ...more })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

const inFolder = async (test: (folder: string, file: string) => Promise<void> | void): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-store-'))
  try {
    await test(folder, join(folder, 'node.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const write = (store: Store, authority: string, notes: readonly string[]): void => {
  store.openFeed(main, vn)
  store.openFeed(main, th)
  const drafts = notes.map((note) => ({ record: 'commitment/C1', body: { note } }))
  assert.equal(store.commit(appendTo(store.lane(main), main, authority, drafts)).ok, true)
}

storeAcceptance('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-store-'))
  let store = open(folder)
  return {
    store,
    reopen: async () => {
      store.close()
      store = open(folder)
      return store
    },
    dispose: async () => {
      store.close()
      rmSync(folder, { recursive: true })
    },
  }
})

describe('the file of a node', () => {
  it('is written by one at a time, and says by whom', () =>
    inFolder((folder, file) => {
      const store = open(folder)
      assert.deepEqual(openSqliteStore({ file, authority: vn, sha256 }), {
        ok: false,
        error: { kind: 'in-use', file, lockFile: `${file}.lock`, pid: process.pid },
      })
      store.close()
      open(folder).close()
    }))

  it('is readable by the account of the node alone', () =>
    inFolder(async (folder, file) => {
      const store = open(folder)
      write(store, vn, ['a'])
      await store.backup(`${file}.copy`)
      for (const name of ['node.db', 'node.db-wal', 'node.db-shm', 'node.db.mark', 'node.db.copy'])
        assert.equal(statSync(join(folder, name)).mode & 0o077, 0, name)
      store.close()
    }))

  it('is refused where it is not ours', () =>
    inFolder((_, file) => {
      writeFileSync(
        file,
        'some text that is long enough to be read as the header of a database, which it is not',
      )
      assert.deepEqual(openSqliteStore({ file, authority: vn, sha256 }), {
        ok: false,
        error: { kind: 'not-ours', file },
      })
      rmSync(file)
      const other = new DatabaseSync(file)
      other.exec('CREATE TABLE theirs (a)')
      other.close()
      assert.deepEqual(openSqliteStore({ file, authority: vn, sha256 }), {
        ok: false,
        error: { kind: 'not-ours', file },
      })
    }))

  it('cannot be made where there is no folder, and leaves no lock held', () =>
    inFolder((folder) => {
      const file = join(folder, 'missing', 'node.db')
      const opened = openSqliteStore({ file, authority: vn, sha256 })
      assert.equal(!opened.ok && opened.error.kind, 'cannot-open')
    }))
})

/** One more than there are. */
const second = {
  number: migrations.length + 1,
  name: 'second',
  sql: 'CREATE TABLE second (a INTEGER) STRICT',
}

describe('migrations', () => {
  it('copy the database before they change it, and keep what it holds', () =>
    inFolder((folder, file) => {
      const old = open(folder)
      write(old, vn, ['before'])
      old.close()
      const seen: string[] = []
      const store = open(folder, {
        migrations: [...migrations, second],
        onPoint: (point) => seen.push(point),
      })
      assert.deepEqual(seen, ['during-migration'])
      assert.equal(store.lane(main).entry(1, 0)?.body, '{"note":"before"}')
      store.close()
      const copy = openSqliteReader({ file: copyBefore(file, second.number), sha256 })
      assert.equal(copy.ok && copy.value.countEntries(1), 1)
      if (copy.ok) copy.value.close()
    }))

  it('are undone whole where one fails', () =>
    inFolder((folder, file) => {
      open(folder).close()
      const broken = { ...second, sql: `${second.sql}; CREATE TABLE second (b)` }
      const failed = openSqliteStore({ file, authority: vn, sha256, migrations: [...migrations, broken] })
      assert.equal(!failed.ok && failed.error.kind, 'migration-failed')
      assert.equal(
        !failed.ok && failed.error.kind === 'migration-failed' && failed.error.copy,
        copyBefore(file, second.number),
      )
      const store = open(folder, { migrations: [...migrations, second] })
      store.close()
    }))

  it('are the writer’s: a reader refuses an older database', () =>
    inFolder((_, file) => {
      openForWriting(file).close()
      const error = { kind: 'older-database', file, found: 0, known: migrations.length }
      assert.deepEqual(openSqliteReader({ file, sha256 }), { ok: false, error })
    }))

  it('never go back: a newer database is refused, to readers too', () =>
    inFolder((folder, file) => {
      open(folder, { migrations: [...migrations, second] }).close()
      const error = { kind: 'newer-database', file, found: second.number, known: migrations.length }
      assert.deepEqual(openSqliteStore({ file, authority: vn, sha256 }), { ok: false, error })
      assert.deepEqual(openSqliteReader({ file, sha256 }), { ok: false, error })
    }))
})

describe('erasing', () => {
  const words = 'Nguyễn Văn Ánh สมชาย'
  const forms = (text: string): readonly Buffer[] => {
    const utf16 = Buffer.from(text, 'utf16le')
    const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    return [
      Buffer.from(text),
      utf16,
      Buffer.from(utf16).swap16(),
      Buffer.from(folded),
      Buffer.from(folded, 'utf16le'),
    ]
  }
  const filesWith = (folder: string, text: string): readonly string[] =>
    readdirSync(folder).filter((name) => {
      const bytes = readFileSync(join(folder, name))
      return forms(text).some((form) => bytes.includes(form))
    })

  it('leaves the words in no file of the folder, nor in a fresh backup, nor in a copy before a migration', () =>
    inFolder(async (folder, file) => {
      const old = open(folder)
      write(old, vn, [words, 'stays'])
      old.close()
      const store = open(folder, { migrations: [...migrations, second] })
      write(store, th, ['another'])
      assert.deepEqual(filesWith(folder, words), [
        'node.db',
        'node.db-wal',
        copyBefore('node.db', second.number),
      ])
      assert.equal(
        store.erase([{ feed: headIn(store.lane(main), vn).feed, seq: 0, note: 'n', at: 1 }]).ok,
        true,
      )
      await store.backup(join(folder, 'backup'))
      assert.deepEqual(filesWith(folder, words), [])
      assert.deepEqual(filesWith(folder, 'stays'), ['backup', 'node.db'])
      const salts = [0, 1].map((seq) => Buffer.from(bytesOf(`body main ${vn} ${seq}`)))
      const copy = readFileSync(join(folder, 'backup'))
      assert.deepEqual(
        salts.map((salt) => copy.includes(salt)),
        [false, true],
      )
      assert.equal(filesWith(folder, file).length, 0)
      store.close()
    }))

  it('leaves nothing where pages were split and feeds grew in turn', () =>
    inFolder((folder) => {
      const store = open(folder)
      const markOf = (authority: string, seq: number) => `${authority}-secret-${String(seq).padStart(6, '0')}`
      for (let round = 0; round < 40; round += 1) {
        for (const authority of [vn, th]) {
          const from = store.lanes().length === 0 ? 0 : headIn(store.lane(main), authority).size
          const notes = Array.from({ length: 25 }, (_, i) =>
            markOf(authority, from + i).padEnd(20 + (((from + i) * 131) % 3_000), 'x'),
          )
          write(store, authority, notes)
        }
      }
      const erased = [vn, th].flatMap((authority) =>
        Array.from({ length: 1_000 }, (_, seq) => ({ authority, seq })).filter(({ seq }) => seq % 3 !== 0),
      )
      // In two rounds, so that the second meets what the first has moved.
      for (const part of [erased.filter((_, i) => i % 2 === 0), erased.filter((_, i) => i % 2 === 1)]) {
        const erasures = part.map(({ authority, seq }) => ({
          feed: headIn(store.lane(main), authority).feed,
          seq,
          note: 'n',
          at: 1,
        }))
        assert.equal(store.erase(erasures).ok, true)
      }
      const bytes = readFileSync(join(folder, 'node.db'))
      assert.deepEqual(
        erased.filter(({ authority, seq }) => bytes.includes(markOf(authority, seq))),
        [],
      )
      assert.ok(bytes.includes(markOf(vn, 3)))
      store.close()
    }))

  it('says so while a reader holds an older state, and finishes later', () =>
    inFolder((folder, file) => {
      const store = open(folder)
      write(store, vn, [words])
      const reader = openSqliteReader({ file, sha256 })
      assert.ok(reader.ok)
      reader.value.snapshot(() => {
        assert.equal(reader.value.countEntries(1), 1)
        const erased = store.erase([{ feed: 1, seq: 0, note: 'n', at: 1 }])
        assert.deepEqual(erased, { ok: false, error: { kind: 'still-read' } })
        assert.deepEqual(reader.value.lane(main).entry(1, 0)?.body, JSON.stringify({ note: words }))
      })
      assert.equal(store.erase([]).ok, true)
      assert.deepEqual(filesWith(folder, words), [])
      reader.value.close()
      store.close()
    }))
})

describe('a backup', () => {
  it('is one state of the database, while the writer goes on', () =>
    inFolder(async (folder) => {
      const target = join(folder, 'copy')
      const store = open(folder)
      write(store, vn, ['one', 'two'])
      const copying = store.backup(target)
      write(store, vn, ['three'])
      await copying
      const copy = openSqliteReader({ file: target, sha256 })
      assert.ok(copy.ok)
      const size = headIn(copy.value.lane(main), vn).size
      assert.ok(size === 2 || size === 3)
      assert.equal(copy.value.countEntries(1), size)
      assert.deepEqual(copy.value.lane(main).entries(1, 0, 9), store.lane(main).entries(1, 0, size))
      copy.value.close()
      store.close()
    }))
})

describe('the high-water mark', () => {
  it('tells a database that was set back from one that was not', () =>
    inFolder(async (folder, file) => {
      const store = open(folder)
      write(store, vn, ['one'])
      await store.backup(join(folder, 'older'))
      write(store, vn, ['two', 'three'])
      write(store, th, ['theirs'])
      assert.deepEqual(checkHighWater(store, markFileOf(file)), { ok: true, value: undefined })
      store.close()

      const restored = open(folder, { file: join(folder, 'older'), markFile: markFileOf(file) })
      const feeds = [{ origin: `comity/${main.compact}/${vn}/main`, marked: 3, found: 1 }]
      const rolledBack = { ok: false, error: { kind: 'rolled-back', feeds } }
      assert.deepEqual(checkHighWater(restored, markFileOf(file)), rolledBack)
      write(restored, vn, ['other'])
      assert.deepEqual(checkHighWater(restored, markFileOf(file)), {
        ok: false,
        error: { kind: 'rolled-back', feeds: feeds.map((feed) => ({ ...feed, found: 2 })) },
      })
      restored.close()
    }))

  it('forgives a line cut short by a crash, and nothing else', () =>
    inFolder((folder, file) => {
      const store = open(folder)
      write(store, vn, ['one'])
      store.close()
      const line = readFileSync(markFileOf(file), 'utf8')
      writeFileSync(markFileOf(file), `${line}${line.slice(0, 20)}`)
      const again = open(folder)
      assert.deepEqual(checkHighWater(again, markFileOf(file)), { ok: true, value: undefined })
      again.close()
      writeFileSync(markFileOf(file), `${line}comity/x 3\n`)
      assert.deepEqual(openSqliteStore({ file, authority: vn, sha256 }), {
        ok: false,
        error: { kind: 'mark-unreadable', file: markFileOf(file), line: 2 },
      })
    }))
})
