/**
 * Random batches against a model of a few lines, with what power cuts leave: copies of the files as they stand, and copies
 * whose write-ahead log ends anywhere. A whole copy reads as the model does now; a cut one as the model did after some
 * commit, never as something between two.
 */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import fc from 'fast-check'
import { inOrder } from '../affairs/kernel/act.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { append, emptyRange, rangeRoot } from '../ledger/compact-range.ts'
import { appendTo, bytesOf, type Draft, emptyBatch, headIn, main, sha256 } from './acceptance-batches.ts'
import { inPlaceOrder } from './place-order.ts'
import { openSqliteReader } from './sqlite-reader.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { Batch, Erasure, Head, Store, StoredEntry, StoreReader } from './store.ts'

const authorities = ['TH.NSC', 'VN.MPS'] as const
const records = ['commitment/C1', 'commitment/C2', 'session/S1'] as const

/** What a store should tell, as plain lists that are never optimised. */
interface Model {
  heads: readonly Head[]
  entries: readonly StoredEntry[]
  states: ReadonlyMap<string, Batch['records'][number]>
  erasures: readonly Erasure[]
}

const applyBatch = (model: Model, batch: Batch): Model => ({
  ...model,
  heads: model.heads.map((head) => batch.heads.find(({ from }) => from.feed === head.feed)?.to ?? head),
  entries: [...model.entries, ...batch.entries].map((entry) => ({
    ...entry,
    ...batch.judged.find(({ feed, seq }) => feed === entry.feed && seq === entry.seq),
  })),
  states: new Map([...model.states, ...batch.records.map((record) => [record.key, record] as const)]),
})

const applyErasure = (model: Model, erasure: Erasure): Model => ({
  ...model,
  entries: model.entries.map((entry) =>
    entry.feed === erasure.feed && entry.seq === erasure.seq && entry.body !== null
      ? { ...entry, body: null, bodySalt: null, erased: true }
      : entry,
  ),
  erasures: [
    ...model.erasures.filter(({ feed, seq }) => feed !== erasure.feed || seq !== erasure.seq),
    erasure,
  ],
})

const tellModel = ({ heads, entries, states, erasures }: Model) => {
  const authorityOf = (feed: number) => heads.find((head) => head.feed === feed)?.authority ?? ''
  const placed = entries
    .map((entry) => ({ entry, authority: authorityOf(entry.feed), seq: entry.seq, height: entry.height }))
    .sort(inPlaceOrder)
  const on = (key: string) => placed.filter(({ entry }) => entry.record === key)
  return {
    heads,
    feeds: heads.map(({ feed }) =>
      entries.filter((entry) => entry.feed === feed).sort((a, b) => a.seq - b.seq),
    ),
    counts: heads.map(({ size }) => size),
    roots: heads.map(({ feed }) => {
      const own = entries.filter((entry) => entry.feed === feed).sort((a, b) => a.seq - b.seq)
      const range = own.reduce((grown, { leafHash }) => append(sha256, grown, leafHash), emptyRange())
      return encodeBase64(rangeRoot(sha256, range))
    }),
    states: records.map((key) => states.get(key)),
    acts: records.map((key) =>
      on(key)
        .filter(({ entry }) => entry.verdict.kind === 'effective')
        .map(({ authority, seq }) => [authority, seq]),
    ),
    histories: records.map((key) => on(key).map(({ authority, seq }) => [authority, seq])),
    held: records.map((key) =>
      on(key)
        .filter(({ entry }) => entry.verdict.kind === 'held')
        .map(({ authority, seq }) => [authority, seq]),
    ),
    erasures: heads.map(({ feed }) =>
      erasures.filter((one) => one.feed === feed).sort((a, b) => a.seq - b.seq),
    ),
  }
}

const tellStore = (store: StoreReader): ReturnType<typeof tellModel> => {
  const reader = store.lane(main)
  const heads = reader.heads()
  const authorityOf = (feed: number) => heads.find((head) => head.feed === feed)?.authority ?? ''
  for (const key of records) assert.deepEqual(reader.acts(key), [...reader.acts(key)].sort(inOrder))
  return {
    heads,
    feeds: heads.map(({ feed }) => [...reader.entries(feed, 0, 10_000)]),
    counts: heads.map(({ feed }) => store.countEntries(feed)),
    roots: heads.map(({ feed, size }) => reader.rootAt(feed, size)),
    states: records.map((key) => reader.record(key)),
    acts: records.map((key) => reader.acts(key).map(({ authority, seq }) => [authority, seq])),
    histories: records.map((key) =>
      store.history(main, key).map(({ feed, seq }) => [authorityOf(feed), seq]),
    ),
    held: records.map((key) => reader.held(key).map(([authority, seq]) => [authority, seq])),
    erasures: heads.map(({ feed }) => [...store.erasures(feed)]),
  }
}

const draft: fc.Arbitrary<Draft> = fc.record(
  {
    record: fc.constantFrom(null, ...records),
    body: fc.record({
      note: fc.string({ unit: 'grapheme', maxLength: 600 }).map((text) => text.normalize('NFC')),
    }),
    verdict: fc.constantFrom<NonNullable<Draft['verdict']>[]>(
      { kind: 'effective' },
      { kind: 'held' },
      { kind: 'void', reason: '{"kind":"bound"}' },
    ),
  },
  { requiredKeys: ['record'] },
)

type Step =
  | { readonly do: 'append'; readonly authority: string; readonly drafts: readonly Draft[] }
  | { readonly do: 'stale'; readonly authority: string; readonly drafts: readonly Draft[] }
  | { readonly do: 'judge' | 'erase'; readonly nth: number }
  | { readonly do: 'reopen' | 'crash' }
  | { readonly do: 'cut'; readonly at: number }

const drafts = fc.array(draft, { minLength: 1, maxLength: 12 })
const authority = fc.constantFrom(...authorities)
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('append' as const), authority, drafts }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stale' as const), authority, drafts }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('judge' as const, 'erase' as const), nth: fc.nat(99) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('reopen' as const, 'crash' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('cut' as const), at: fc.double({ min: 0, max: 1, noNaN: true }) }),
  },
)

it('a store reads as its model does, whatever is committed, refused, erased, cut off and opened again', () => {
  const runs = process.env.COMITY_SOAK === undefined ? 40 : 4_000
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      const folder = mkdtempSync(join(tmpdir(), 'comity-store-'))
      const run = startRun(folder)
      try {
        for (const one of steps) run.take(one)
      } finally {
        run.end()
        rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: runs },
  )
})

const startRun = (folder: string) => {
  let copies = 0
  let file = join(folder, 'node.db')
  let store = openIn(file)
  for (const name of authorities) store.openFeed(main, name)
  // So that no cut copy is without the feeds.
  store.close()
  store = openIn(file)
  let model: Model = { heads: store.lane(main).heads(), entries: [], states: new Map(), erasures: [] }
  /** Since the write-ahead log was last emptied: what a cut copy may read as. */
  let told = [JSON.stringify(tellModel(model))]

  const check = (): void => assert.deepEqual(tellStore(store), tellModel(model))
  const changed = (next: Model): void => {
    model = next
    told.push(JSON.stringify(tellModel(model)))
  }
  const commit = (batch: Batch): void => {
    assert.deepEqual(store.commit(batch), { ok: true, value: undefined })
    changed(applyBatch(model, batch))
  }
  const judge = (nth: number): void => {
    const held = model.entries.filter(({ verdict }) => verdict.kind === 'held' || verdict.kind === 'early')
    const entry = held[nth % Math.max(held.length, 1)]
    if (entry === undefined) return
    const { feed, seq, record } = entry
    const rolling = bytesOf(`judged ${feed} ${seq}`)
    commit({ ...emptyBatch(main), judged: [{ feed, seq, record, verdict: { kind: 'effective' }, rolling }] })
  }
  const erase = (nth: number): void => {
    const entry = model.entries[nth % Math.max(model.entries.length, 1)]
    if (
      entry === undefined ||
      model.erasures.some(({ feed, seq }) => feed === entry.feed && seq === entry.seq)
    )
      return
    const erasure = { feed: entry.feed, seq: entry.seq, note: 'statement', at: 1 }
    assert.equal(store.erase([erasure]).ok, true)
    model = applyErasure(model, erasure)
    told = [JSON.stringify(tellModel(model))]
  }
  /** The files as a power cut would leave them. */
  const copyFiles = (): string => {
    copies += 1
    const copy = join(folder, `copy-${copies}.db`)
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    return copy
  }
  const readCut = (at: number): void => {
    const copy = copyFiles()
    truncateSync(`${copy}-wal`, Math.floor(statSync(`${copy}-wal`).size * at))
    const reader = openSqliteReader({ file: copy, sha256 })
    assert.ok(reader.ok)
    assert.ok(told.includes(JSON.stringify(tellStore(reader.value))), 'a state between two commits')
    reader.value.close()
  }

  const take = (one: Step): void => {
    switch (one.do) {
      case 'append':
        commit(appendTo(store.lane(main), main, one.authority, one.drafts))
        break
      case 'stale': {
        const stale = appendTo(store.lane(main), main, one.authority, one.drafts)
        commit(appendTo(store.lane(main), main, one.authority, [{ record: null }]))
        assert.equal(store.commit(stale).ok, false)
        break
      }
      case 'judge':
        judge(one.nth)
        break
      case 'erase':
        erase(one.nth)
        break
      case 'cut':
        readCut(one.at)
        break
      case 'reopen':
        store.close()
        store = openIn(file)
        told = [JSON.stringify(tellModel(model))]
        break
      case 'crash': {
        const copy = copyFiles()
        store.close()
        file = copy
        store = openIn(file)
        told = [JSON.stringify(tellModel(model))]
        break
      }
    }
    check()
    assert.equal(headIn(store.lane(main), authorities[0]).authority, authorities[0])
  }
  return { take, end: () => store.close() }
}

const openIn = (file: string): Store => {
  const opened = openSqliteStore({ file, authority: authorities[1], sha256 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}
