import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openCheckpointer } from './checkpointer.ts'
import { openForReading, openForWriting } from './sqlite-file.ts'

test('a log that has grown is written back beside the writer, and can be used anew', async (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'comity-checkpointer-'))
  const file = join(dir, 'node.db')
  const db = openForWriting(file)
  const checkpointer = openCheckpointer(file)
  t.after(() => {
    checkpointer.close()
    db.close()
    rmSync(dir, { recursive: true })
  })
  db.exec('CREATE TABLE page (id INTEGER PRIMARY KEY, bytes BLOB)')
  const insert = db.prepare('INSERT INTO page (bytes) VALUES (randomblob(4000))')
  const write = (rows: number): void => {
    db.exec('BEGIN')
    for (let i = 0; i < rows; i += 1) insert.run()
    db.exec('COMMIT')
    checkpointer.written(rows)
  }
  for (let i = 0; i < 16; i += 1) write(300)
  const grown = statSync(`${file}-wal`).size
  assert.ok(grown > 8 * 1_048_576)
  // Once all of it is in the database the writer begins the log from its start, and the file grows no more.
  let rows = 4_800
  await until(() => {
    const before = statSync(`${file}-wal`).size
    write(1)
    rows += 1
    return statSync(`${file}-wal`).size === before
  })
  assert.ok(statSync(file).size > grown / 2)
  const reader = openForReading(file)
  assert.equal(reader.prepare('SELECT count(*) AS n FROM page').get()?.n, rows)
  reader.close()
})

const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10))
}
