/**
 * What crosses: editors on one version, two releases, a taking back and the delivery. And what must be gone or stay: words of
 * drafts and comments, files that something names. In the end an audit finds nothing, and finds what another hand changed.
 */
import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import type { Clock } from '../../exchange/sender.ts'
import { decodeBase64 } from '../../ledger/base64.ts'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import { dataFolder } from '../data-folder.ts'
import {
  makePair,
  orThrow,
  type Pair,
  type ServedNode,
  serveFolder,
  until,
} from '../maintenance/served-pair.ts'
import { everyOffice } from '../officers/officer.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { createReleaseJob, unnamedFileMs } from './release-job.ts'

let top = ''
let pair: Pair
let served: ServedNode
let url = ''
const tokens = new Map<string, string>()

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-crossing-'))
  pair = await makePair(top)
  served = await serveFolder(pair.vn)
  url = `http://127.0.0.1:${pair.vn.config.listen.port}/api/v1`
  for (const [handle, role] of [
    ['an', 'prepare'],
    ['chi', 'clear'],
    ['dung', 'release'],
    ['keeper', 'administer'],
  ] as const) {
    const grants = [{ office: everyOffice, roles: [role] }]
    tokens.set(handle, orThrow(officerWithToken(served.node.officers, { handle, grants })).token)
  }
})
after(async () => {
  await served.close()
  rmSync(top, { recursive: true })
})

interface Value {
  readonly id: string
  readonly kind: string
  readonly state: string
  readonly version: number
  readonly values: Readonly<Record<string, unknown>>
  readonly versions: readonly unknown[]
  readonly comments: readonly Value[]
  readonly record: string
  readonly part: string | null
}

const call = async (who: string, method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${url}/compacts/${pair.compact}${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens.get(who)}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, value: (await answer.json()) as Value }
}

const act = (record: string, words: string) => {
  const { facts, body } = reportedContact(record, words)
  return { ...facts, body }
}

const prepare = async (
  record: string,
  words = 'A meeting',
  acts: readonly unknown[] = [act(record, words)],
) => {
  const { status, value } = await call('an', 'POST', '/drafts', { acts })
  assert.equal(status, 201, JSON.stringify(value))
  return value
}

const step = (who: string, name: string, id: string, version = 1) =>
  call(who, 'POST', `/drafts/${id}/${name}`, name === 'take-back' ? {} : { version })

const setPolicy = (holdSeconds: number): void =>
  served.node.drafts.setPolicy('operator', { holdSeconds, fourEyes: false })

const entriesOn = (record: string): number =>
  served.node.store.history({ compact: pair.compact, lane: 'main' }, `contact/${record}`).length

test('of editors who cross one goes on, the others are told, and every version that was taken is kept', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 2, max: 5 }), { minLength: 1, maxLength: 4 }),
      async (rounds) => {
        count += 1
        const { id } = await prepare(`CROSS-${count}`)
        const kept = ['A meeting']
        for (const [round, editors] of rounds.entries()) {
          const version = round + 1
          const tries = Array.from({ length: editors }, async (_, editor) => {
            const words = `words of round ${round} by editor ${editor}`
            const body = { version, acts: [act(`CROSS-${count}`, words)] }
            return { words, answer: await call('an', 'PUT', `/drafts/${id}`, body) }
          })
          const answers = await Promise.all(tries)
          const [taken, ...more] = answers.filter(({ answer }) => answer.status === 200)
          assert.ok(taken !== undefined && more.length === 0)
          for (const { answer } of answers) {
            if (answer === taken.answer) continue
            assert.equal(answer.value.kind, 'stale-version')
            assert.equal(answer.value.values.version, version + 1)
          }
          kept.push(taken.words)
        }
        for (const [place, words] of kept.entries())
          assert.ok(served.node.store.drafts.version(id, place + 1)?.text?.includes(words), words)
      },
    ),
    { numRuns: process.env.COMITY_SOAK === undefined ? 10 : 500 },
  )
})

describe('a release', () => {
  test('that is submitted several times at once is one', async () => {
    setPolicy(0)
    const { id } = await prepare('TWICE')
    await step('chi', 'clear', id)
    const answers = await Promise.all([1, 2, 3, 4].map(() => step('dung', 'release', id)))
    for (const { status, value } of answers) assert.deepEqual([status, value.state], [200, 'sent'])
    assert.equal(entriesOn('TWICE'), 1)
  })

  test('crossed by an edit sends what was cleared, or nothing', async () => {
    setPolicy(0)
    for (let turn = 0; turn < 10; turn += 1) {
      const record = `EDIT-${turn}`
      const { id } = await prepare(record)
      await step('chi', 'clear', id)
      const edit = () =>
        call('an', 'PUT', `/drafts/${id}`, { version: 1, acts: [act(record, 'Never cleared')] })
      const release = () => step('dung', 'release', id)
      await Promise.all((turn % 2 === 0 ? [edit, release] : [release, edit]).map((go) => go()))
      const state = served.node.store.drafts.find(id)?.state
      assert.equal(entriesOn(record), state === 'sent' ? 1 : 0, `${state}`)
      assert.ok(state === 'sent' || state === 'prepared')
      const sent = served.node.store.history({ compact: pair.compact, lane: 'main' }, `contact/${record}`)
      for (const { body } of sent) assert.ok(!body?.includes('Never cleared'))
    }
  })

  test('taken back at the moment of its delivery is taken back, or sent, and nothing between', async () => {
    setPolicy(3_600)
    const outcomes = new Set<string>()
    for (let turn = 0; turn < 16; turn += 1) {
      const record = `RACE-${turn}`
      const { id } = await prepare(record)
      await step('chi', 'clear', id)
      assert.equal((await step('dung', 'release', id)).value.state, 'releasing')
      const row = served.node.store.drafts.find(id)
      assert.ok(row)
      const deliver = () => served.node.drafts.sendDue(row)
      const takeBack = () => step('an', 'take-back', id)
      // Half of them begin with the one, half with the other; the call has a way to go before it is heard.
      const begun = turn % 2 === 0 ? takeBack() : undefined
      if (turn % 4 === 2) await new Promise((resolve) => setTimeout(resolve, turn / 4))
      const [delivered, taken] = await Promise.all([deliver(), begun ?? takeBack()])
      const state = served.node.store.drafts.find(id)?.state ?? ''
      outcomes.add(state)
      if (state === 'sent') {
        assert.deepEqual([delivered.ok, taken.value.kind], [true, 'already-sent'])
        assert.equal(entriesOn(record), 1)
      } else {
        assert.deepEqual([state, delivered.ok, taken.value.state], ['taken-back', false, 'taken-back'])
        assert.equal(entriesOn(record), 0)
      }
    }
    // Held to both ends without the race, so that each is seen at all.
    const { id } = await prepare('RACE-BACK')
    await step('chi', 'clear', id)
    await step('dung', 'release', id)
    const row = served.node.store.drafts.find(id)
    assert.ok(row)
    await step('an', 'take-back', id)
    const late = await served.node.drafts.sendDue(row)
    assert.ok(!late.ok && late.error.kind === 'refused-alongside')
    assert.equal(entriesOn('RACE-BACK'), 0)
    assert.ok(outcomes.has('sent'))
    setPolicy(0)
  })
})

/** Whether any file of the node holds these words. */
const isAnywhere = (words: string): boolean =>
  readdirSync(pair.vn.dir, { recursive: true })
    .map((name) => join(pair.vn.dir, String(name)))
    .some((path) => {
      try {
        return readFileSync(path).includes(Buffer.from(words))
      } catch {
        return false
      }
    })

describe('a comment', () => {
  test('is its writer’s, a position also of who clears or releases; every change is a version', async () => {
    const { value: mine } = await call('chi', 'POST', '/comments', {
      record: 'contact/TWICE',
      text: 'Ask first.',
    })
    const foreign = await call('an', 'PUT', `/comments/${mine.id}`, { version: 1, text: 'No.' })
    assert.deepEqual([foreign.status, foreign.value.kind], [403, 'not-your-comment'])
    const position = { record: 'contact/TWICE', kind: 'position', text: 'We agree.' }
    const { value: ours } = await call('an', 'POST', '/comments', position)
    const changed = await call('dung', 'PUT', `/comments/${ours.id}`, {
      version: 1,
      text: 'We agree in part.',
    })
    assert.equal(changed.value.version, 2)
    const stale = await call('an', 'PUT', `/comments/${ours.id}`, { version: 1, text: 'Lost?' })
    assert.equal(stale.value.kind, 'stale-version')
    const { value } = await call('an', 'GET', '/comments?record=contact/TWICE')
    assert.deepEqual(
      value.comments.map(({ id, versions }) => [id, versions.length]),
      [
        [mine.id, 1],
        [ours.id, 2],
      ],
    )
    assert.equal(entriesOn('TWICE'), 1)
  })

  test('may be on a part of a record, and is listed with those on the whole', async () => {
    const write = (part: string | undefined, text: string) =>
      call('chi', 'POST', '/comments', { record: 'text/PARTS', part, text })
    const written = [await write(undefined, 'Of all of it.'), await write('p-3', 'Of this paragraph.')]
    assert.deepEqual(
      written.map(({ status }) => status),
      [201, 201],
    )
    await call('chi', 'POST', '/comments', { record: 'text/PARTS2', part: 'p-3', text: 'Of another text.' })
    assert.equal((await write('P 3', 'No such key.')).status, 400)
    const { value } = await call('an', 'GET', '/comments?record=text/PARTS')
    assert.deepEqual(
      value.comments.map(({ record, part }) => [record, part]),
      [
        ['text/PARTS', null],
        ['text/PARTS', 'p-3'],
      ],
    )
  })

  test('that is removed is gone from every file, with all its versions', async () => {
    const [first, second] = ['Nguyễn Thượng Quỳnh Lam', 'Trần Uyển Ngọc Bách']
    const { value } = await call('an', 'POST', '/comments', { record: 'contact/TWICE', text: first })
    await call('an', 'PUT', `/comments/${value.id}`, { version: 1, text: second })
    assert.ok(isAnywhere(first) && isAnywhere(second))
    assert.equal((await call('an', 'DELETE', `/comments/${value.id}?version=2`)).status, 200)
    await until('its words are gone', () => !isAnywhere(first) && !isAnywhere(second))
  })
})

test('a file stays as long as a draft or an act names it, and a day without', async () => {
  type Taken = Record<'commitment' | 'salt' | 'digest' | 'type', string> & { readonly size: number }
  const upload = async (text: string): Promise<Taken> => {
    const answer = await fetch(`${url}/compacts/${pair.compact}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.get('an')}`, 'content-type': 'text/plain' },
      body: text,
    })
    assert.equal(answer.status, 201)
    return (await answer.json()) as Taken
  }
  const draftWith = async (record: string, { commitment, size, type, salt, digest }: Taken) => {
    const { facts, body } = reportedContact(record, 'With a file', {
      facts: [{ commitment, size, type }],
      names: [{ commitment, name: 'a.txt', salt, digest }],
    })
    return (await prepare(record, '', [{ ...facts, body }])).id
  }
  const [held, sent, dropped, lone] = await Promise.all(['one', 'two', 'three', 'four'].map(upload))
  assert.ok(held && sent && dropped && lone)
  await draftWith('FILE-1', held)
  const toSend = await draftWith('FILE-2', sent)
  await step('chi', 'clear', toSend)
  assert.equal((await step('dung', 'release', toSend)).value.state, 'sent')
  await step('an', 'discard', await draftWith('FILE-3', dropped))

  const { store, files, log } = served.node
  /** A job whose clock is a day ahead. */
  const runAt = async (now: number): Promise<void> => {
    let run = (): void => {}
    const clock: Clock = {
      now: () => now,
      after: (_, callback) => {
        run = callback
        return () => {}
      },
    }
    const job = createReleaseJob({ store, drafts: () => served.node.drafts, files, clock, log })
    job.start()
    run()
    await job.close()
  }
  const isHere = async ({ commitment }: Taken): Promise<boolean> =>
    (await files.sizeOf(decodeBase64(commitment) ?? new Uint8Array())) !== undefined
  const here = () => Promise.all([held, sent, dropped, lone].map(isHere))
  await runAt(Date.now() + unnamedFileMs - 60_000)
  assert.deepEqual(await here(), [true, true, true, true])
  await runAt(Date.now() + unnamedFileMs + 60_000)
  assert.deepEqual(await here(), [true, true, false, false])
})

describe('an audit', () => {
  const database = () => dataFolder(pair.vn.dir).database
  const findings = async () => (await auditNode(pair.vn.dir)).findings.map(({ code }) => code)

  test('finds nothing after all this, and what another hand did to drafts', async () => {
    const { id } = await prepare('PLANTED')
    setPolicy(60)
    await served.close()
    assert.deepEqual(await findings(), [])
    copyFileSync(database(), join(top, 'as-it-was.db'))
    const planted: readonly (readonly [what: string, sql: string])[] = [
      ['a clearance', `UPDATE draft SET state = 'cleared', clearer = author WHERE id = '${id}'`],
      ['another author', `UPDATE draft SET author = 'o-aaaaaaaaaaaaaaaa' WHERE id = '${id}'`],
      [
        'a step that nobody took',
        `INSERT INTO draft_step (draft, step, version, actor, at) VALUES ('${id}', 'cleared', 1, 'o-aaaaaaaaaaaaaaaa', 1)`,
      ],
      [
        'no hold',
        `UPDATE setting SET value = '{"fourEyes":false,"holdSeconds":0}' WHERE key = 'release-policy'`,
      ],
    ]
    for (const [what, sql] of planted) {
      const db = new DatabaseSync(database())
      db.exec(sql)
      db.close()
      assert.deepEqual([...new Set(await findings())], ['draft-differs'], what)
      for (const beside of ['-wal', '-shm']) rmSync(`${database()}${beside}`, { force: true })
      copyFileSync(join(top, 'as-it-was.db'), database())
    }
    served = await serveFolder(pair.vn)
  })
})
