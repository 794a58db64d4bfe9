/**
 * The process that `sqlite-store.process.test.ts` starts: it writes to a store until the named point comes for the nth
 * time and kills itself there, as hard as a power cut but for the disk. Each commit that returned is told on a line.
 *
 * node die-at-point.ts FILE POINT NTH
 */
import { writeSync } from 'node:fs'
import { appendTo, main, sha256 } from './acceptance-batches.ts'
import { migrations } from './migrations.ts'
import { openSqliteStore } from './sqlite-store.ts'

const [file = '', point = '', nth = '1'] = process.argv.slice(2)

let left = Number(nth)
const opened = openSqliteStore({
  file,
  authority: 'VN.MPS',
  sha256,
  migrations:
    point === 'during-migration'
      ? [
          ...migrations,
          { number: migrations.length + 1, name: 'second', sql: 'CREATE TABLE second (a INTEGER) STRICT' },
        ]
      : migrations,
  onPoint: (reached) => {
    if (reached !== point) return
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  },
})
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const store = opened.value
store.openFeed(main, 'VN.MPS')

for (let acknowledged = 1; ; acknowledged += 1) {
  const note = { note: 'x'.repeat(200 * acknowledged) }
  const batch = appendTo(store.lane(main), main, 'VN.MPS', [{ record: 'commitment/C1', body: note }])
  if (!store.commit(batch).ok) throw new Error('refused')
  writeSync(1, `${acknowledged}\n`)
  if (point === 'during-backup') await store.backup(`${file}.copy`)
}
