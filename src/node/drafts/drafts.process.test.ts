/** Drafts over HTTP on a real node: the whole way between three officers, and everything that may come in between. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import fc from 'fast-check'
import { z } from 'zod'
import type { Role } from '../../affairs/kernel/access.ts'
import { draftStates } from '../../store/draft-table.ts'
import { draftRoutes } from '../api/drafts/routes.ts'
import { auditNode } from '../audit/audit-node.ts'
import { reportedContact } from '../audit/reported-contact.ts'
import {
  makePair,
  orThrow,
  type Pair,
  type ServedNode,
  serveFolder,
  until,
} from '../maintenance/served-pair.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { unnamedFileMs } from './release-job.ts'

type Name = 'drafter' | 'second' | 'chief' | 'registrar' | 'keeper' | 'auditor'

const rolesOf: Readonly<Record<Name, readonly Role[]>> = {
  drafter: ['prepare'],
  second: ['prepare', 'clear'],
  chief: ['clear'],
  registrar: ['release'],
  keeper: ['administer'],
  auditor: ['audit'],
}

interface Shown {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly words: readonly { readonly record: string }[] | null
  readonly versions: readonly { readonly version: number; readonly author: string }[]
  readonly steps: readonly { readonly step: string; readonly actor: string; readonly why: unknown }[]
  readonly entries: readonly { readonly seq: number }[] | null
  readonly findings: readonly { readonly kind: string; readonly detail: string }[]
  readonly due: number | null
}

interface Answer {
  readonly status: number
  readonly etag: string | null
  readonly body: Shown & {
    readonly kind: string
    readonly values: Record<string, unknown>
    readonly detail: string
  }
}

let top = ''
let pair: Pair
let served: ServedNode
let url = ''
const tokens = new Map<Name, string>()
const ids = new Map<Name, string>()
const called = new Set<string>()

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-drafts-'))
  pair = await makePair(top)
  served = await serveFolder(pair.vn)
  url = `http://127.0.0.1:${pair.vn.config.listen.port}/api/v1`
  for (const [name, roles] of Object.entries(rolesOf) as [Name, readonly Role[]][]) {
    const grants = [{ office: '*', roles }]
    const made = orThrow(officerWithToken(served.node.officers, { handle: name, grants }))
    tokens.set(name, made.token)
    ids.set(name, made.officer.id)
  }
})
after(async () => {
  await served.close()
  rmSync(top, { recursive: true })
})

const documented = async (): Promise<
  Record<string, Record<string, { responses: Record<string, unknown> }>>
> => ((await (await fetch(`${url}/openapi.json`)).json()) as { paths: never }).paths

/** Calls a route and holds its answer to the document. */
const call = async (
  name: Name,
  route: string,
  {
    id = '',
    version,
    body,
    query = '',
    headers = {},
  }: {
    readonly id?: string
    readonly version?: number | string
    readonly body?: unknown
    readonly query?: string
    readonly headers?: Record<string, string>
  } = {},
): Promise<Answer> => {
  called.add(route)
  const [method = '', path = ''] = route.split(' ')
  const filled = path.replace('{compact}', pair.compact).replace('{id}', id).replace('{version}', '1')
  const answer = await fetch(`${url}${filled}${query}`, {
    method,
    headers: {
      authorization: `Bearer ${tokens.get(name)}`,
      ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const value = (await answer.json()) as Answer['body']
  if (answer.ok) {
    const operation = (await documented())[`/api/v1${path}`]?.[method.toLowerCase()]
    const described = operation?.responses[String(answer.status)] as
      | { content: { 'application/json': { schema: object } } }
      | undefined
    const schema = described?.content['application/json'].schema
    assert.ok(schema, `${route} ${answer.status} is not in the document`)
    const checked = z.fromJSONSchema(schema as never).safeParse(value)
    assert.ok(checked.success, `${route}: ${JSON.stringify(checked.error?.issues)}`)
  }
  return { status: answer.status, etag: answer.headers.get('etag'), body: value }
}

const act = (record: string, description = 'A meeting', marking: number | null = null) => {
  const { facts, body } = reportedContact(record, description)
  return { ...facts, fields: { ...facts.fields, marking }, body }
}

const prepare = (record: string, description?: string): Promise<Answer> =>
  call('drafter', 'POST /compacts/{compact}/drafts', { body: { acts: [act(record, description)] } })

const step = (name: Name, which: string, { id, version }: Pick<Shown, 'id' | 'version'>): Promise<Answer> =>
  call(name, `POST /drafts/{id}/${which}`, { id, version, body: {} })

const setPolicy = async (policy: { readonly holdSeconds?: number; readonly fourEyes?: boolean }) =>
  assert.equal((await call('keeper', 'PUT /release-policy', { body: policy })).status, 200)

/** Entries of ours on the record. */
const entriesOn = (record: string): number =>
  served.node.store.history({ compact: pair.compact, lane: 'main' }, `contact/${record}`).length

const logged = (target: string): readonly string[] =>
  served.node.store
    .accessLog(0, 100_000)
    .filter((row) => row.target.startsWith(target))
    .map(({ action }) => action)

const expect = (answer: Answer, status: number, kind: string): void => {
  assert.deepEqual([answer.status, answer.body.kind], [status, kind])
  assert.notEqual(answer.body.detail, kind, 'it has no words')
}

describe('the whole way', () => {
  test('goes through three hands, and is in the record once', async () => {
    const prepared = await prepare('WHOLE')
    assert.equal(prepared.status, 201)
    assert.equal(prepared.etag, '"1"')
    assert.deepEqual(prepared.body.findings, [])
    const draft = prepared.body

    expect(await step('drafter', 'clearance', draft), 403, 'not-your-role')
    expect(await step('registrar', 'release', draft), 409, 'not-cleared')
    const cleared = await step('chief', 'clearance', draft)
    assert.equal(cleared.body.state, 'cleared')
    assert.equal(entriesOn('WHOLE'), 0)
    const [sent, again] = await Promise.all([1, 2].map(() => step('registrar', 'release', draft)))
    for (const each of [sent, again, await step('registrar', 'release', draft)]) {
      assert.equal(each?.status, 200, JSON.stringify(each?.body))
      assert.equal(each?.body.state, 'sent')
    }
    assert.equal(entriesOn('WHOLE'), 1)
    assert.equal(sent?.body.words, null)
    assert.deepEqual(
      sent?.body.steps.map(({ step: name, actor }) => [name, actor]),
      [
        ['prepared', ids.get('drafter')],
        ['cleared', ids.get('chief')],
        ['released', ids.get('registrar')],
        ['sent', 'node'],
      ],
    )
    assert.deepEqual(logged(`${draft.id}/`), [
      'draft-prepared',
      'draft-cleared',
      'draft-released',
      'draft-sent',
    ])
    expect(await step('registrar', 'take-back', draft), 409, 'already-sent')
    expect(
      await call('drafter', 'PUT /drafts/{id}', { id: draft.id, version: 1, body: { acts: [act('X')] } }),
      409,
      'already-sent',
    )
    expect(await call('drafter', 'GET /drafts/{id}/versions/{version}', { id: draft.id }), 410, 'words-gone')
  })

  test('is begun again by an edit: what was cleared is no longer cleared', async () => {
    const { body: draft } = await prepare('EDITED')
    await step('chief', 'clearance', draft)
    const edit = { id: draft.id, version: 1, body: { acts: [act('EDITED', 'Other words')] } }
    const edited = await call('second', 'PUT /drafts/{id}', edit)
    assert.deepEqual([edited.body.state, edited.body.version, edited.etag], ['prepared', 2, '"2"'])
    expect(await step('registrar', 'release', edited.body), 409, 'not-cleared')
    expect(await step('chief', 'clearance', draft), 412, 'stale-version')
    const first = await call('chief', 'GET /drafts/{id}/versions/{version}', { id: draft.id })
    assert.match(JSON.stringify(first.body.words), /A meeting/)
    assert.equal(entriesOn('EDITED'), 0)
  })

  test('asks which version is meant, and takes no other answer than a version', async () => {
    const { body: draft } = await prepare('NAMELESS')
    expect(
      await call('chief', 'POST /drafts/{id}/clearance', { id: draft.id, body: {} }),
      428,
      'no-version-named',
    )
    for (const header of ['*', '3', 'W/"3"', '"0"', '"x"'])
      expect(
        await call('chief', 'POST /drafts/{id}/clearance', {
          id: draft.id,
          body: {},
          headers: { 'if-match': header },
        }),
        400,
        'version-malformed',
      )
    expect(await step('chief', 'clearance', { id: `d-${'a'.repeat(16)}`, version: 1 }), 404, 'no-such-draft')
  })

  test('shows early what the rules would refuse, in the language of who asks', async () => {
    const wrong = {
      ...act('FINDING'),
      act: 'confirmed',
      fields: { statement: `${'A'.repeat(43)}=` },
      body: null,
    }
    const prepared = await call('drafter', 'POST /compacts/{compact}/drafts', {
      body: { acts: [act('FINDING'), wrong] },
      headers: { 'accept-language': 'th' },
    })
    assert.equal(prepared.status, 201)
    assert.deepEqual(
      prepared.body.findings.map(({ kind }) => kind),
      ['no-such-statement'],
    )
    assert.match(String(prepared.body.findings[0]?.detail), /\p{Script=Thai}/u)
    const tried = await call('chief', 'POST /compacts/{compact}/trials', { body: { acts: [wrong] } })
    assert.deepEqual(
      tried.body.findings.map(({ kind }) => kind),
      ['no-such-record'],
    )
    await step('chief', 'clearance', prepared.body)
    expect(await step('registrar', 'release', prepared.body), 422, 'no-such-statement')
    assert.equal((await step('chief', 'discard', prepared.body)).body.state, 'discarded')
    assert.equal(entriesOn('FINDING'), 0)
  })
})

describe('lists', () => {
  test('tell each officer what waits for them, and what changed since', async () => {
    const { body: draft } = await prepare('LISTED')
    const listed = async (name: Name, view: string, more = '') => {
      const { body } = await call(name, 'GET /drafts', { query: `?for=${view}&limit=1${more}` })
      return body as unknown as { drafts: Shown[]; next: number | null; changed: number }
    }
    const waiting = await listed('chief', 'clearance')
    assert.deepEqual(
      waiting.drafts.map(({ id }) => id),
      [draft.id],
    )
    assert.deepEqual((await listed('registrar', 'release')).drafts, [])
    await step('chief', 'clearance', draft)
    assert.deepEqual(
      (await listed('registrar', 'release')).drafts.map(({ id }) => id),
      [draft.id],
    )
    assert.deepEqual(
      (await listed('chief', 'mine')).drafts.map(({ id }) => id),
      [draft.id],
    )
    const since = await listed('auditor', 'all', `&since=${waiting.changed}`)
    assert.deepEqual(
      since.drafts.map(({ id }) => id),
      [draft.id],
    )
    assert.deepEqual((await listed('auditor', 'all', `&since=${since.changed}`)).drafts, [])
    // Page by page, every draft once.
    const seen: string[] = []
    for (
      let page = await listed('auditor', 'all');
      ;
      page = await listed('auditor', 'all', `&before=${page.next}`)
    ) {
      seen.push(...page.drafts.map(({ id }) => id))
      if (page.next === null) break
    }
    assert.equal(new Set(seen).size, seen.length)
    assert.equal(
      seen.length,
      served.node.store.drafts.list({
        states: draftStates,
        after: 0,
        before: 1e9,
        limit: 100,
      }).length,
    )
  })
})

describe('a hold', () => {
  test('ends in one of two ways: taken back and no entry, or sent and nothing to take back', async () => {
    await setPolicy({ holdSeconds: 3_600 })
    const { body: draft } = await prepare('HELD')
    await step('chief', 'clearance', draft)
    const held = await step('registrar', 'release', draft)
    assert.equal(held.body.state, 'releasing')
    assert.ok(Number(held.body.due) > Date.now() + 3_500_000)
    expect(
      await call('drafter', 'PUT /drafts/{id}', { id: draft.id, version: 1, body: { acts: [act('X')] } }),
      409,
      'being-released',
    )
    assert.equal((await step('drafter', 'take-back', draft)).body.state, 'taken-back')
    assert.equal((await step('drafter', 'take-back', draft)).body.state, 'taken-back')
    assert.equal(entriesOn('HELD'), 0)
    expect(await step('registrar', 'release', draft), 409, 'not-cleared')

    await setPolicy({ holdSeconds: 1 })
    await step('chief', 'clearance', draft)
    await step('registrar', 'release', draft)
    await until('it is sent', () => entriesOn('HELD') === 1)
    expect(await step('drafter', 'take-back', draft), 409, 'already-sent')
  })

  test('raced by a taking back at the very moment has one outcome', async () => {
    await setPolicy({ holdSeconds: 3_600 })
    const outcomes = new Set<string>()
    for (let turn = 0; turn < 12; turn += 1) {
      const record = `RACE-${turn}`
      const { body: draft } = await prepare(record)
      await step('chief', 'clearance', draft)
      await step('registrar', 'release', draft)
      const row = served.node.store.drafts.find(draft.id)
      assert.ok(row)
      const both = [() => served.node.drafts.sendDue(row), () => step('drafter', 'take-back', draft)]
      const [, taken] = await Promise.all((turn % 2 === 0 ? both : both.reverse()).map((go) => go()))
      assert.ok(taken !== undefined)
      const state = served.node.store.drafts.find(draft.id)?.state
      assert.equal(entriesOn(record), state === 'sent' ? 1 : 0)
      assert.ok(state === 'sent' || state === 'taken-back', state)
      outcomes.add(String(state))
    }
    assert.ok(outcomes.size > 0)
  })

  test('over which the record moved on sends nothing, and says why', async () => {
    await setPolicy({ holdSeconds: 0 })
    const { body: base } = await prepare('MOVED')
    await step('chief', 'clearance', base)
    const { seq } = (await step('registrar', 'release', base)).body.entries?.[0] ?? { seq: -1 }
    const leaf = served.node.store
      .history({ compact: pair.compact, lane: 'main' }, 'contact/MOVED')
      .find((entry) => entry.seq === seq)?.leafHash
    assert.ok(leaf)
    const corrects = Buffer.from(leaf).toString('base64')
    const correction = (words: string) => {
      const first = act('MOVED', words)
      return { ...first, fields: { ...first.fields, corrects } }
    }
    await setPolicy({ holdSeconds: 3_600 })
    const { body: held } = await call('drafter', 'POST /compacts/{compact}/drafts', {
      body: { acts: [correction('late')] },
    })
    await step('chief', 'clearance', held)
    assert.equal((await step('registrar', 'release', held)).body.state, 'releasing')
    await setPolicy({ holdSeconds: 0 })
    const { body: quick } = await call('drafter', 'POST /compacts/{compact}/drafts', {
      body: { acts: [correction('soon')] },
    })
    await step('chief', 'clearance', quick)
    assert.equal((await step('registrar', 'release', quick)).body.state, 'sent')

    const row = served.node.store.drafts.find(held.id)
    assert.ok(row)
    const settled = await served.node.drafts.sendDue(row)
    assert.ok(settled.ok && settled.value.state === 'prepared')
    const shown = await call('chief', 'GET /drafts/{id}', { id: held.id })
    assert.deepEqual(shown.body.steps.at(-1)?.step, 'refused')
    assert.match(JSON.stringify(shown.body.steps.at(-1)?.why), /corrected-already/)
    assert.deepEqual(
      shown.body.findings.map(({ kind }) => kind),
      ['corrected-already'],
    )
    assert.equal(entriesOn('MOVED'), 2)
  })
})

describe('the policy', () => {
  test('of four eyes holds for who wrote the newest version, and is the keeper’s to set', async () => {
    await setPolicy({ fourEyes: true })
    const { body: draft } = await call('second', 'POST /compacts/{compact}/drafts', {
      body: { acts: [act('EYES')] },
    })
    expect(await step('second', 'clearance', draft), 403, 'own-version')
    assert.equal((await step('chief', 'clearance', draft)).body.state, 'cleared')
    expect(await call('registrar', 'PUT /release-policy', { body: {} }), 403, 'not-your-role')
    assert.deepEqual((await call('drafter', 'GET /release-policy')).body, { holdSeconds: 0, fourEyes: true })
    const once = await fetch(`${url}/compacts/${pair.compact}/acts`, {
      method: 'POST',
      headers: { authorization: `Bearer ${served.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ acts: [act('ONCE')] }),
    })
    assert.equal(once.status, 409)
    assert.equal(((await once.json()) as { kind: string }).kind, 'one-step-not-allowed')
    await setPolicy({})
  })
})

test('a marked draft is prepared, seen and cleared only by who is cleared for it', async () => {
  const body = { acts: [act('MARKED', 'A meeting', 1)] }
  expect(await call('drafter', 'POST /compacts/{compact}/drafts', { body }), 403, 'above-clearance')
  const grants = [{ office: '*', roles: ['prepare'] as const }]
  const high = orThrow(officerWithToken(served.node.officers, { handle: 'high', grants, clearedFor: 2 }))
  tokens.set('second', high.token)
  const prepared = await call('second', 'POST /compacts/{compact}/drafts', { body })
  assert.equal(prepared.status, 201)
  // The node itself holds nothing that is marked.
  assert.deepEqual(
    prepared.body.findings.map(({ kind }) => kind),
    ['above-ceiling'],
  )
  const { id } = prepared.body
  expect(await call('chief', 'GET /drafts/{id}', { id }), 403, 'above-clearance')
  assert.deepEqual(logged(id).at(-1), 'marked-draft-refused')
  await call('second', 'GET /drafts/{id}', { id })
  assert.deepEqual(logged(id).at(-1), 'marked-draft-read')
  const listed = (await call('chief', 'GET /drafts', { query: '?limit=200' })).body as unknown as {
    drafts: Shown[]
  }
  assert.ok(!listed.drafts.some((each) => each.id === id))
  expect(await step('chief', 'clearance', prepared.body), 403, 'above-clearance')
})

test('editors who cross lose no version: of each only one goes on from it, the other is told', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.constantFrom('drafter', 'chief-less'), { minLength: 2, maxLength: 5 }), {
        minLength: 1,
        maxLength: 4,
      }),
      async (rounds) => {
        const { body: draft } = await prepare(`CROSS-${served.node.store.drafts.lastStep()}`)
        const written = new Map<number, string>([[1, 'A meeting']])
        let version = 1
        for (const [round, editors] of rounds.entries()) {
          const answers = await Promise.all(
            editors.map(async (_, index) => {
              const words = `round ${round} editor ${index}`
              const body = { acts: [act('CROSS', words)] }
              return {
                words,
                answer: await call('drafter', 'PUT /drafts/{id}', { id: draft.id, version, body }),
              }
            }),
          )
          const taken = answers.filter(({ answer }) => answer.status === 200)
          assert.equal(taken.length, 1)
          for (const { answer } of answers)
            if (answer.status !== 200) {
              expect(answer, 412, 'stale-version')
              assert.equal(answer.body.values.version, version + 1)
            }
          version += 1
          written.set(version, taken[0]?.words ?? '')
        }
        for (const [number, words] of written) {
          const text = served.node.store.drafts.version(draft.id, number)?.text
          assert.ok(text?.includes(words), `version ${number}`)
        }
      },
    ),
    { numRuns: process.env.COMITY_SOAK === undefined ? 12 : 400 },
  )
})

describe('words', () => {
  const secret = 'Nguyễn Thượng Quỳnh Lam'
  const earlier = 'Trần Uyển Ngọc Bách'

  /** Files of the node in which the words stand. */
  const found = (words: string): readonly string[] =>
    readdirSync(pair.vn.dir, { recursive: true })
      .map((name) => join(pair.vn.dir, String(name)))
      .filter((path) => {
        try {
          return readFileSync(path).includes(Buffer.from(words))
        } catch {
          return false
        }
      })

  test('of a discarded draft and of a removed comment are gone from every file', async () => {
    const { body: draft } = await prepare('GONE', secret)
    const comment = { record: 'contact/GONE', kind: 'position', text: `We hold ${earlier}` }
    const { body: written } = await call('drafter', 'POST /compacts/{compact}/comments', { body: comment })
    const changed = await call('chief', 'PUT /comments/{id}', {
      id: written.id,
      version: 1,
      body: { text: `Rather ${earlier}, ${secret}` },
    })
    assert.equal(changed.status, 200)
    const { body: listed } = await call('registrar', 'GET /compacts/{compact}/comments', {
      query: '?record=contact/GONE',
    })
    assert.deepEqual(
      (listed as unknown as { comments: Shown[] }).comments.map(({ id, versions }) => [id, versions.length]),
      [[written.id, 2]],
    )
    expect(await call('chief', 'DELETE /comments/{id}', { id: written.id, version: 1 }), 412, 'stale-version')
    assert.ok(found(secret).length > 0 && found(earlier).length > 0)
    assert.equal((await step('drafter', 'discard', draft)).body.state, 'discarded')
    assert.equal((await call('chief', 'DELETE /comments/{id}', { id: written.id, version: 2 })).status, 200)
    await until('nothing of it is left', () => found(secret).length === 0 && found(earlier).length === 0)
    expect(await step('chief', 'clearance', draft), 409, 'draft-discarded')
  })

  test('of earlier versions are gone when a draft is sent; those that were sent are in the record', async () => {
    const { body: draft } = await prepare('SENT', earlier)
    const body = { acts: [act('SENT', secret)] }
    const { body: edited } = await call('drafter', 'PUT /drafts/{id}', { id: draft.id, version: 1, body })
    await step('chief', 'clearance', edited)
    assert.equal((await step('registrar', 'release', edited)).body.state, 'sent')
    await until('the earlier words are gone', () => found(earlier).length === 0)
    assert.ok(found(secret).length > 0)
  })
})

test('a comment of another is not changed, and stands in no feed', async () => {
  const comment = { record: 'contact/WHOLE', text: 'Ask them first.' }
  const { body: written } = await call('chief', 'POST /compacts/{compact}/comments', { body: comment })
  expect(
    await call('drafter', 'PUT /comments/{id}', { id: written.id, version: 1, body: { text: 'No.' } }),
    403,
    'not-your-comment',
  )
  assert.equal(entriesOn('WHOLE'), 1)
})

test('a file lives as long as a draft or an act names it, and a day without', async () => {
  const upload = async (text: string) => {
    const answer = await fetch(`${url}/compacts/${pair.compact}/files`, {
      method: 'POST',
      headers: { authorization: `Bearer ${tokens.get('drafter')}`, 'content-type': 'text/plain' },
      body: text,
    })
    assert.equal(answer.status, 201)
    return (await answer.json()) as Record<'commitment' | 'salt' | 'digest' | 'type', string> & {
      size: number
    }
  }
  const naming = (
    record: string,
    { commitment, size, type, salt, digest }: Awaited<ReturnType<typeof upload>>,
  ) => {
    const { facts, body } = reportedContact(record, 'With a file', {
      facts: [{ commitment, size, type }],
      names: [{ commitment, name: 'a.txt', salt, digest }],
    })
    return { acts: [{ ...facts, body }] }
  }
  const [named, sent, dropped, lone] = await Promise.all(['one', 'two', 'three', 'four'].map(upload))
  assert.ok(named && sent && dropped && lone)
  await call('drafter', 'POST /compacts/{compact}/drafts', { body: naming('FILE-1', named) })
  const { body: second } = await call('drafter', 'POST /compacts/{compact}/drafts', {
    body: naming('FILE-2', sent),
  })
  const { body: third } = await call('drafter', 'POST /compacts/{compact}/drafts', {
    body: naming('FILE-3', dropped),
  })
  await step('chief', 'clearance', second)
  assert.equal((await step('registrar', 'release', second)).body.state, 'sent')
  await step('drafter', 'discard', third)
  const tomorrow = Date.now() + unnamedFileMs
  const { uploads } = served.node.store
  assert.deepEqual([...uploads.unnamed(tomorrow)].sort(), [dropped.commitment, lone.commitment].sort())
  assert.deepEqual(uploads.unnamed(Date.now() - unnamedFileMs), [])
})

test('every route of drafts was called, and nothing of all this disturbs an audit', async () => {
  assert.deepEqual([...called].sort(), draftRoutes.map(({ method, path }) => `${method} ${path}`).sort())
  await served.close()
  assert.deepEqual((await auditNode(pair.vn.dir)).findings, [])
  served = await serveFolder(pair.vn)
})
