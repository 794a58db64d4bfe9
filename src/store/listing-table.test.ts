/** Lists against a plain list that is filtered, sorted and cut by hand; and the listing made again from states alone. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { type Listed, listedAs, noDay } from '../affairs/listed.ts'
import { canonicalJson, type JsonObject } from '../ledger/strict-json.ts'
import { appendTo, main, sha256 } from './acceptance-batches.ts'
import type { Ages } from './listing-ages.ts'
import type { ListingFilter } from './listing-filter.ts'
import { type ListingSort, listingSorts, type Place } from './listing-table.ts'
import { openSqliteStore, type SqliteStore } from './sqlite-store.ts'
import type { Batch } from './store.ts'

const members = ['TH.NSC', 'VN.MPS']
const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

const openStore = (): { readonly file: string; readonly store: SqliteStore } => {
  const folder = mkdtempSync(join(tmpdir(), 'comity-listing-'))
  folders.push(folder)
  const file = join(folder, 'node.db')
  return { file, store: open(file) }
}

const open = (file: string): SqliteStore => {
  const opened = openSqliteStore({ file, authority: 'VN.MPS', sha256 })
  assert.ok(opened.ok)
  return opened.value
}

interface Made {
  readonly madeOn: string | null
  readonly due: string | null
  readonly kind: 'action' | 'standing'
  readonly responsible: readonly string[]
  readonly bornFrom: string | null
  readonly marking: number | null
  readonly restatements: number
}

const leaf = (name: string): string => `${name.padEnd(43, 'A')}=`

/** A commitment as VN.MPS reports it, restated so often. */
const stateOf = (made: Made): JsonObject => {
  const { restatements, ...fields } = made
  const statement = (seq: number, what: string, more: JsonObject): JsonObject => ({
    accord: [{ digest: leaf(`L${seq}`), party: 'VN.MPS', seq }],
    by: 'VN.MPS',
    fields: { corrects: null, certainty: 'reported', happenedOn: null, marking: null, ...more },
    leaves: [leaf(`L${seq}`)],
    seq,
    what,
    worded: seq,
  })
  const again = Array.from({ length: restatements }, (_, i) =>
    statement(i + 1, 'evidence', { kind: 'restatement', due: null, source: null, files: [] }),
  )
  const told = { ...fields, offices: [], theme: 'security' }
  return { statements: [statement(0, 'reported', told), ...again], terms: [] }
}

/** A batch that gives records these states, whatever they were. */
const batchOf = (store: SqliteStore, states: ReadonlyMap<string, JsonObject>): Batch => {
  const drafts = [...states.keys()].map((record) => ({ record }))
  const batch = appendTo(store.lane(main), main, 'VN.MPS', drafts)
  return {
    ...batch,
    records: batch.records.map((record) => ({ ...record, state: states.get(record.key) ?? record.state })),
  }
}

const made: fc.Arbitrary<Made> = fc.record({
  madeOn: fc.constantFrom(null, '2015', '2016-12-20', '2018-Q3', '2021-06', '2021-06-01'),
  due: fc.constantFrom(null, '2022', '2022-12-31', '2024-Q1', '2030'),
  kind: fc.constantFrom('action', 'action', 'standing'),
  responsible: fc.constantFrom([], ['VN'], ['TH.NSC'], ['TH', 'VN.MPS']),
  bornFrom: fc.constantFrom(null, 'session/S1', 'session/S2'),
  marking: fc.constantFrom(null, 1, 3),
  restatements: fc.nat(4),
})

const anyFilter: fc.Arbitrary<ListingFilter> = fc.record(
  {
    affair: fc.constantFrom('commitment', 'session'),
    open: fc.boolean(),
    status: fc.constantFrom(['open'], ['standing', 'open'], ['fulfilled']),
    waiting: fc.constantFrom(1, 2, 3),
    sides: fc.constantFrom(['VN'], ['TH'], ['LA'], ['LA', 'TH']),
    records: fc.constantFrom(['commitment/C1', 'commitment/C3', 'commitment/C99'], ['session/S1']),
    overdueOn: fc.constantFrom(19_000, 19_358, 19_900),
    dueBy: fc.constantFrom(19_000, 19_358, 22_000),
    sinceFrom: fc.constantFrom(16_000, 17_155),
    sinceTo: fc.constantFrom(17_155, 19_000),
    restatements: fc.nat(4),
    redatings: fc.nat(1),
    marking: fc.constantFrom(0, 1, 4),
    about: fc.constantFrom('session/S1', 'session/S9'),
  },
  { requiredKeys: [] },
)

/** Those that have a way of their own to be found, as often as any other. */
const filter = fc.oneof(
  anyFilter,
  fc.constantFrom<ListingFilter>(
    {},
    { affair: 'commitment' },
    { affair: 'commitment', marking: 1 },
    { affair: 'commitment', open: true },
    { about: 'session/S1' },
    { affair: 'commitment', waiting: 1 },
    { affair: 'commitment', restatements: 2 },
    { affair: 'commitment', open: true, overdueOn: 19_900 },
    { affair: 'commitment', dueBy: 19_358 },
    { records: ['commitment/C1', 'commitment/C3'] },
  ),
)

const passes = (listed: Listed, asked: ListingFilter, key: string): boolean =>
  (asked.records === undefined || asked.records.includes(key)) &&
  (asked.affair === undefined || listed.affair === asked.affair) &&
  (asked.open === undefined || listed.open === asked.open) &&
  (asked.status === undefined || asked.status.includes(listed.status)) &&
  (asked.waiting === undefined || (listed.waiting & asked.waiting) !== 0) &&
  (asked.sides === undefined || asked.sides.some((side) => listed.sides.split(',').includes(side))) &&
  (asked.overdueOn === undefined || listed.dueLast < asked.overdueOn) &&
  (asked.dueBy === undefined || listed.dueFirst <= asked.dueBy) &&
  (asked.sinceFrom === undefined || listed.since >= asked.sinceFrom) &&
  (asked.sinceTo === undefined || listed.since <= asked.sinceTo) &&
  listed.restatements >= (asked.restatements ?? 0) &&
  listed.redatings >= (asked.redatings ?? 0) &&
  listed.marking <= (asked.marking ?? 9) &&
  (asked.about === undefined || listed.about.includes(asked.about))

const valueIn: Readonly<Record<ListingSort, (listed: Listed) => number>> = {
  key: () => 0,
  since: ({ since }) => since,
  due: ({ dueLast }) => dueLast,
  restatements: ({ restatements }) => restatements,
  redatings: ({ redatings }) => redatings,
  changed: () => 0,
}

const listOf = (states: ReadonlyMap<string, JsonObject>): ReadonlyMap<string, Listed> =>
  new Map(
    [...states].flatMap(([key, state]) => {
      const listed = listedAs(key, state, canonicalJson(state), members)
      return listed === undefined ? [] : [[key, listed] as const]
    }),
  )

const pagesOf = (
  store: SqliteStore,
  asked: ListingFilter,
  sort: ListingSort,
  descending: boolean,
): readonly string[] => {
  const keys: string[] = []
  for (let place: Place | undefined; ; ) {
    const page = store.listing.page(main, { filter: asked, sort, after: place, descending, limit: 3 })
    keys.push(...page.map(({ key }) => key))
    place = page.at(-1)
    if (page.length < 3) return keys
  }
}

/** The same list by how much of it comes before each page. */
const pagesAt = (
  store: SqliteStore,
  asked: ListingFilter,
  sort: ListingSort,
  descending: boolean,
): readonly string[] => {
  const keys: string[] = []
  for (;;) {
    const at = { after: undefined, offset: keys.length, limit: 4 }
    const page = store.listing.page(main, { filter: asked, sort, descending, ...at })
    keys.push(...page.map(({ key }) => key))
    if (page.length < 4) return keys
  }
}

const yearOf = (day: number): number | null =>
  day === noDay ? null : new Date(day * 86_400_000).getUTCFullYear()

const agesOf = (listed: readonly Listed[], today: number, done: readonly string[]): Ages => {
  const open = listed.filter((each) => each.open)
  const times = (column: 'redatings' | 'restatements'): readonly number[] =>
    [0, 1, 2, 3].map((n) => open.filter((each) => Math.min(each[column], 3) === n).length)
  const years = [...new Set(listed.map(({ since }) => yearOf(since)))].sort(
    (a, b) => (a ?? 9_999) - (b ?? 9_999),
  )
  return {
    total: listed.length,
    years: years.map((year) => {
      const made = listed.filter(({ since }) => yearOf(since) === year)
      return {
        year,
        open: made.filter((each) => each.open).length,
        late: made.filter((each) => each.open && each.dueLast < today).length,
        done: made.filter(({ status }) => done.includes(status)).length,
      }
    }),
    redatings: times('redatings'),
    restatements: times('restatements'),
  }
}

describe('a list', () => {
  it('holds what was asked for, in its order, over all its pages', () => {
    const { store } = openStore()
    store.openFeed(main, 'TH.NSC')
    store.openFeed(main, 'VN.MPS')
    const states = new Map<string, JsonObject>()
    const change = fc.array(fc.tuple(fc.nat(14), made), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        change,
        filter,
        fc.constantFrom(...listingSorts),
        fc.boolean(),
        (changes, asked, sort, descending) => {
          const batch = new Map(changes.map(([n, each]) => [`commitment/C${n}`, stateOf(each)]))
          assert.ok(store.commit(batchOf(store, batch)).ok)
          for (const [key, state] of batch) states.set(key, state)
          const sign = descending ? -1 : 1
          const expected = [...listOf(states)]
            .filter(([key, listed]) => passes(listed, asked, key))
            .map(([key, listed]) => ({ key, value: valueIn[sort](listed) }))
            .sort((a, b) => sign * (a.value - b.value || (a.key < b.key ? -1 : 1)))
            .map(({ key }) => key)
          // Everything is written at one time here, so what is sorted by it is sorted by its key.
          assert.deepEqual(pagesOf(store, asked, sort, descending), expected)
          assert.equal(store.listing.count(main, asked), expected.length)
          assert.deepEqual(pagesAt(store, asked, sort, descending), expected)
        },
      ),
      { numRuns: process.env.COMITY_SOAK === undefined ? 150 : 5_000 },
    )
    store.close()
  })

  it('is counted by other filters, by age and by who is waited for', () => {
    const { store } = openStore()
    store.openFeed(main, 'TH.NSC')
    store.openFeed(main, 'VN.MPS')
    const states = new Map<string, JsonObject>()
    const change = fc.array(fc.tuple(fc.nat(30), made), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        change,
        filter,
        fc.array(filter, { maxLength: 3 }),
        fc.constantFrom(18_000, 19_358, 21_000),
        (changes, asked, each, today) => {
          const batch = new Map(changes.map(([n, one]) => [`commitment/C${n}`, stateOf(one)]))
          assert.ok(store.commit(batchOf(store, batch)).ok)
          for (const [key, state] of batch) states.set(key, state)
          const all = [...listOf(states)]
          const found = all.filter(([key, listed]) => passes(listed, asked, key))
          // Which records and what they belong to is no column that a tally can ask.
          const columns = each.map(({ about: _about, records: _records, ...one }) => one)
          assert.deepEqual(
            store.listing.tally(main, asked, columns),
            columns.map((one) => found.filter(([key, listed]) => passes(listed, one, key)).length),
          )
          const { about: _about, records: _records, ...ofAges } = asked
          const aged = all.filter(([key, listed]) => passes(listed, ofAges, key)).map(([, listed]) => listed)
          const done = ['fulfilled', 'standing']
          assert.deepEqual(
            store.listing.ages(main, { filter: ofAges, today, done }),
            agesOf(aged, today, done),
          )
          for (const [place] of members.entries()) {
            const waits = all.filter(
              ([, listed]) => (listed.waiting & (2 ** place)) !== 0 && listed.marking <= 1,
            )
            const counted = store.listing.waiting(main, members.length, 1)
            assert.equal(
              counted.reduce((sum, { counts }) => sum + (counts[place] ?? 0), 0),
              waits.length,
            )
          }
        },
      ),
      { numRuns: process.env.COMITY_SOAK === undefined ? 100 : 3_000 },
    )
    store.close()
  })

  it('is made again from the states alone', () => {
    const { file, store } = openStore()
    store.openFeed(main, 'VN.MPS')
    const [one, two] = fc.sample(made, { numRuns: 2, seed: 7 })
    assert.ok(one !== undefined && two !== undefined)
    const states = new Map([
      ['commitment/C1', stateOf(one)],
      ['commitment/C2', stateOf({ ...two, bornFrom: 'session/S1' })],
    ])
    assert.ok(store.commit(batchOf(store, states)).ok)
    store.close()
    const read = () => {
      const db = new DatabaseSync(file)
      const rows = [
        ...db.prepare('SELECT * FROM listing ORDER BY record').all(),
        ...db.prepare('SELECT * FROM listing_about').all(),
      ]
      db.close()
      return JSON.stringify(rows)
    }
    const before = read()
    const db = new DatabaseSync(file)
    db.exec(
      "UPDATE listing SET status = 'x', about = '[]', since = 1 WHERE record = 1; DELETE FROM listing WHERE record = 2",
    )
    db.exec('DELETE FROM listing_about')
    db.close()
    const again = open(file)
    const next = again.listing.makeAgain(0, 1, () => members)
    assert.ok(next !== undefined)
    assert.equal(
      again.listing.makeAgain(next, 2, () => members),
      undefined,
    )
    again.close()
    // When a row that was lost had changed is told by its last entry.
    assert.equal(read().replaceAll(/"changed":\d+/g, ''), before.replaceAll(/"changed":\d+/g, ''))
  })
})
