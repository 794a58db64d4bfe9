/** Searches against a plain look through all that was written; and the index after erasing, a crash, and being lost. */
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { appendTo, main, sha256 } from '../acceptance-batches.ts'
import { openSqliteStore, type SqliteStore } from '../sqlite-store.ts'
import { compareWords } from './compare-words.ts'
import { foldWords } from './fold-words.ts'
import { askForWords } from './words-asked.ts'
import { removeWordsFile, wordsFileOf } from './words-file.ts'

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const newFile = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-words-'))
  folders.push(folder)
  return join(folder, 'node.db')
}

const open = (file: string): SqliteStore => {
  const opened = openSqliteStore({ file, authority: 'VN.MPS', sha256 })
  assert.ok(opened.ok)
  opened.value.openFeed(main, 'VN.MPS')
  return opened.value
}

interface Said {
  readonly record: string
  readonly text: string
  readonly marking: number
}

/** Gives the place of the entry. */
const say = (store: SqliteStore, { record, text, marking }: Said): number => {
  const batch = appendTo(store.lane(main), main, 'VN.MPS', [{ record, body: { says: { vi: text } } }])
  const records = batch.records.map((each) => ({ ...each, state: { ...each.state, mark: { marking } } }))
  assert.ok(store.commit({ ...batch, records }).ok)
  return batch.entries[0]?.seq ?? 0
}

const catchUp = (store: SqliteStore): void => {
  while (store.words.catchUp(3) > 0);
}

const erase = (store: SqliteStore, seq: number): void => {
  const feed = store.lane(main).heads()[0]?.feed ?? 0
  store.erase([{ feed, seq, note: `note ${seq}`, at: 1 }])
}

const find = (store: SqliteStore, typed: string, marking = 9): readonly string[] => {
  const asked = askForWords(typed)
  if (asked === undefined) return []
  const page = { asked, affair: undefined, marking, offset: 0, limit: 100 }
  return store.words
    .search(main, page)
    .records.map(({ key }) => key)
    .sort()
}

const word = fc.constantFrom(
  'Hiệp',
  'định',
  'hiệp',
  'dẫn',
  'độ',
  'ma',
  'tuý',
  'ตำรวจ',
  'ไทย',
  'ส่งผู้ร้าย',
  'border',
  'Đà',
)
const said: fc.Arbitrary<Said> = fc.record({
  record: fc.nat(6).map((n) => `commitment/C${n}`),
  text: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
  marking: fc.constantFrom(0, 0, 2),
})
const typed = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.nat(3))
  .map(([words, cut]) => words.join(' ').slice(0, Math.max(2, words.join(' ').length - cut)))

describe('the index of words', () => {
  it('finds what a look through everything finds, through changes and erasures', () => {
    const store = open(newFile())
    const written: (Said & { readonly seq: number })[] = []
    const markings = new Map<string, number>()
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 4 }),
        typed,
        fc.boolean(),
        (all, asked, erases) => {
          for (const each of all) {
            written.push({ ...each, seq: say(store, each) })
            markings.set(each.record, each.marking)
          }
          catchUp(store)
          const gone = erases ? written.shift() : undefined
          if (gone !== undefined) erase(store, gone.seq)
          const sought = foldWords(asked)
          for (const marking of [0, 9]) {
            const expected = [...markings].filter(([record, level]) => {
              if (level > marking) return false
              const id = foldWords(record.split('/')[1] ?? '')
              const here = [
                ...id,
                ...written.filter((each) => each.record === record).flatMap(({ text }) => foldWords(text)),
              ]
              return sought.every((one, i) =>
                here.some((each) => (i === sought.length - 1 ? each.startsWith(one) : each === one)),
              )
            })
            assert.deepEqual(find(store, asked, marking), expected.map(([record]) => record).sort(), asked)
          }
        },
      ),
      { numRuns: process.env.COMITY_SOAK === undefined ? 60 : 3_000 },
    )
    store.close()
  })

  it('holds nothing of what was erased, in any file', () => {
    const file = newFile()
    const store = open(file)
    const secret = 'xyzzyqwert'
    const seq = say(store, { record: 'commitment/C1', text: `mật ${secret}`, marking: 0 })
    for (let n = 2; n < 200; n += 1)
      say(store, { record: `commitment/C${n}`, text: `việc ${n} ${secret.slice(0, 3)}`, marking: 0 })
    catchUp(store)
    assert.deepEqual(find(store, secret), ['commitment/C1'])
    erase(store, seq)
    assert.deepEqual(find(store, secret), [])
    store.words.cleanUp()
    for (const suffix of ['', '-wal'])
      assert.ok(!readFileSync(`${wordsFileOf(file)}${suffix}`).includes(secret), suffix)
    store.close()
  })

  it('is made anew where its file is lost, and takes in what it had not when the process died', () => {
    const file = newFile()
    const first = open(file)
    say(first, { record: 'commitment/C1', text: 'dẫn độ', marking: 0 })
    catchUp(first)
    say(first, { record: 'commitment/C2', text: 'biên giới', marking: 0 })
    first.close()
    const again = open(file)
    assert.ok(!again.words.isComplete())
    catchUp(again)
    assert.deepEqual(find(again, 'bien gioi'), ['commitment/C2'])
    again.close()
    removeWordsFile(file)
    const anew = open(file)
    anew.words.cleanUp()
    assert.ok(!anew.words.isComplete())
    catchUp(anew)
    assert.deepEqual(find(anew, 'dan do'), ['commitment/C1'])
    anew.close()
    assert.deepEqual(compareWords(file), [])
  })
})
