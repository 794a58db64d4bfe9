/**
 * Whatever officers do with drafts at once, over a real database in which any commit may be the last thing that a process
 * does: no version is lost or overwritten, and each draft is in the record once at most, exactly where it says that it was
 * sent.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { err, ok } from '../../ledger/result.ts'
import { openSqliteStore, type SqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { LaneService } from '../lane-service.ts'
import type { Officer } from '../officers/officer.ts'
import { actsToSend } from './acts-of-draft.ts'
import { type Drafts, openDrafts } from './drafts.ts'

const officer = (id: string): Officer => ({
  ...{ id, handle: id, name: id, state: 'active', clearedFor: 0 },
  grants: [{ office: '*', roles: ['prepare', 'clear', 'release'] }],
})
const officers = new Map(['an', 'binh', 'chi'].map((id) => [id, officer(id)]))

const acts = (word: string) =>
  actsToSend.parse([{ record: 'contact/K1', affair: 'contact', act: 'reported', fields: { word } }])

const who = fc.constantFrom(...officers.values())
/** Of the newest version: 0 is that one, 1 the one before. */
const behind = fc.constantFrom(0, 0, 0, 1)
const draft = fc.nat({ max: 1 })
const weighed = <T>(weight: number, arbitrary: fc.Arbitrary<T>) => ({ weight, arbitrary })
const end = fc.constantFrom('committed' as const, 'died' as const, 'refused' as const)
const step = fc.oneof(
  weighed(1, fc.record({ kind: fc.constant('prepare' as const), who })),
  weighed(2, fc.record({ kind: fc.constant('edit' as const), who, draft, behind })),
  weighed(6, fc.record({ kind: fc.constant('clear' as const), who, draft, behind })),
  weighed(1, fc.record({ kind: fc.constant('discard' as const), who, draft, behind })),
  // `end`: what becomes of the entries, should it come to them. `crossed`: somebody edits while the files are looked at.
  weighed(
    6,
    fc.record({
      ...{ kind: fc.constant('release' as const), who, draft, behind, end, crossed: fc.boolean() },
      asked: fc.constantFrom(0, 8),
    }),
  ),
  weighed(
    2,
    fc.record({ kind: fc.constant('send-now' as const), who, draft, behind, end, crossed: fc.boolean() }),
  ),
  weighed(2, fc.record({ kind: fc.constant('take-back' as const), who, draft })),
  weighed(2, fc.record({ kind: fc.constant('due' as const), end })),
  weighed(
    1,
    fc.record({
      kind: fc.constant('policy' as const),
      holdSeconds: fc.constantFrom(0, 60),
      fourEyes: fc.constantFrom(false, false, true),
    }),
  ),
)
type Steps = readonly (typeof step extends fc.Arbitrary<infer S> ? S : never)[]

/** Two drafts to begin with. */
const begun = [...officers.values()].slice(0, 2).map((each) => ({ kind: 'prepare', who: each }) as const)

class Death extends Error {}

test('no version of a draft is lost, and what is sent is in the record once', async () => {
  const top = mkdtempSync(join(tmpdir(), 'comity-drafts-'))
  let run = 0
  try {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 50, size: 'max' }), async (steps) => {
        run += 1
        const opened = openSqliteStore({ file: join(top, `${run}.db`), authority: 'VN.MPS', sha256 })
        assert.ok(opened.ok)
        try {
          await tryOut(opened.value, steps)
        } finally {
          opened.value.close()
        }
      }),
      { numRuns: process.env.COMITY_SOAK === undefined ? 60 : 2_000 },
    )
  } finally {
    rmSync(top, { recursive: true })
  }
})

const tryOut = async (store: SqliteStore, steps: Steps): Promise<void> => {
  let end: 'committed' | 'died' | 'refused' = 'committed'
  let meanwhile: (() => void) | undefined
  let now = 1_000
  /** Words that were appended to the record, by those who wrote them. */
  const record: string[] = []
  const written = new Map<string, string[]>()

  const lane = {
    context: {},
    judge: () => [],
    release: ((entries, alongside = () => true) => {
      if (end === 'refused') return err({ kind: 'held-record', index: 0, record: 'contact/K1' })
      const done = store.atomically(() => {
        const goes = alongside([{ seq: record.length, leafHash: new Uint8Array(32) }])
        if (!goes) return err({ kind: 'refused-alongside' } as const)
        if (end === 'died') throw new Death()
        return ok([{ seq: record.length, leafHash: new Uint8Array(32) }])
      })
      if (done.ok) record.push(...entries.map(({ facts }) => String(facts.fields.word)))
      return done
    }) satisfies LaneService['release'],
  } as unknown as LaneService

  let made = 0
  const drafts: Drafts = openDrafts({
    ...{ store, ceiling: 0, lane: () => lane, now: () => now, onChanged: () => {}, onForgotten: () => {} },
    officers: { find: (id) => officers.get(id) },
    checkFiles: async () => {
      meanwhile?.()
      return ok(undefined)
    },
    random: (length) => {
      made += 1
      return new Uint8Array(length).fill(made)
    },
  })

  const ids = (): readonly string[] => [...written.keys()]
  const newest = (id: string): number => store.drafts.find(id)?.version ?? 0
  const edit = (by: Officer, id: string, version: number): void => {
    const before = newest(id)
    const word = `${id} ${before + 1} ${by.id} ${now}`
    const wanted = { office: '*', note: '', acts: acts(word) }
    const edited = drafts.edit(by, id, version, wanted)
    assert.equal(newest(id), edited.ok ? before + 1 : before)
    if (edited.ok) {
      assert.equal(version, before, 'an edit goes on from the newest alone')
      written.get(id)?.push(word)
    }
  }
  const surviving = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof Death)) throw error
    }
  }

  for (const each of [...begun, ...steps]) {
    now += 1
    end = 'end' in each ? each.end : 'committed'
    meanwhile = undefined
    if (each.kind === 'policy')
      drafts.setPolicy('keeper', { holdSeconds: each.holdSeconds, fourEyes: each.fourEyes })
    else if (each.kind === 'due') {
      now += 60_000
      for (const row of store.drafts.due(now)) await surviving(() => drafts.sendDue(row))
    } else if (each.kind === 'prepare') {
      const word = `${now} ${each.who.id}`
      const wanted = { compact: 'c', lane: 'main', office: '*', note: '', acts: acts(word) } as const
      const prepared = drafts.prepare(each.who, wanted)
      assert.ok(prepared.ok)
      written.set(prepared.value.id, [word])
    } else {
      const id = ids()[each.draft]
      if (id === undefined) continue
      const version = newest(id) - ('behind' in each ? each.behind : 0)
      if (each.kind === 'edit') edit(each.who, id, version)
      else if (each.kind === 'clear') drafts.clear(each.who, id, version)
      else if (each.kind === 'discard') drafts.discard(each.who, id, version)
      else if (each.kind === 'take-back') drafts.takeBack(each.who, id)
      else if (each.kind === 'send-now') {
        // While a draft is held nobody edits it: what crosses is a taking back.
        if (each.crossed) meanwhile = () => drafts.takeBack(each.who, id)
        await surviving(() => drafts.sendNow(each.who, id, version))
      } else {
        if (each.crossed) meanwhile = () => edit(each.who, id, newest(id))
        await surviving(() => drafts.release(each.who, id, version, each.asked))
      }
    }
    for (const [of, words] of written) checkDraft(store, drafts, of, words, record)
  }
}

const checkDraft = (
  store: SqliteStore,
  drafts: Drafts,
  id: string,
  words: readonly string[],
  record: readonly string[],
): void => {
  const row = store.drafts.find(id)
  assert.equal(row?.version, words.length)
  const times = record.filter((word) => words.includes(word)).length
  assert.equal(
    times,
    row?.state === 'sent' ? 1 : 0,
    `${id} is ${row?.state} and ${times} times in the record`,
  )
  if (row?.state === 'sent') assert.ok(record.includes(words.at(-1) ?? ''), 'the newest version was sent')
  const kept = words.map((_, place) => drafts.words(id, place + 1)?.acts[0]?.fields.word)
  const isOver = row?.state === 'sent' || row?.state === 'discarded'
  assert.deepEqual(kept, isOver ? words.map(() => undefined) : words)
}
