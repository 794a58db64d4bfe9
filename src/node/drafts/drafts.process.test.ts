/** Drafts over HTTP: three officers, a hold, what comes too late, and a node that is stopped while it holds. */
import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import type { Role } from '../../affairs/kernel/access.ts'
import { dataFolder } from '../data-folder.ts'
import {
  makePair,
  orThrow,
  type Pair,
  type ServedNode,
  serveFolder,
  until,
} from '../maintenance/served-pair.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'

let top = ''
let pair: Pair
let vn: ServedNode
let port = 0
const tokens = new Map<string, string>()

const officers: Readonly<Record<string, readonly Role[]>> = {
  an: ['prepare'],
  binh: ['prepare'],
  chi: ['clear'],
  dung: ['release'],
  all: ['prepare', 'clear', 'release'],
  keeper: ['administer'],
  auditor: ['audit'],
}

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-drafts-'))
  pair = await makePair(top)
  vn = await serveFolder(pair.vn)
  port = pair.vn.config.listen.port
  for (const [handle, roles] of Object.entries(officers)) {
    const grants = [{ office: '*', roles }]
    tokens.set(handle, orThrow(officerWithToken(vn.node.officers, { handle, grants })).token)
  }
})
after(async () => {
  await vn.close()
  rmSync(top, { recursive: true })
})

interface Answer {
  readonly status: number
  readonly value: Value
}

interface Value {
  readonly id: string
  readonly type: string
  readonly state: string
  readonly version: number
  readonly due: number | null
  readonly entries: readonly { readonly seq: number; readonly leaf: string }[] | null
  readonly words: { readonly note: string; readonly acts: readonly unknown[] } | null
  readonly versions: readonly { readonly version: number; readonly author: string }[]
  readonly steps: readonly { readonly step: string; readonly actor: string; readonly version: number }[]
  readonly findings: readonly {
    readonly index: number | null
    readonly kind: string
    readonly words: { readonly vi: string }
  }[]
  readonly drafts: readonly Value[]
  readonly names: Readonly<Record<string, string>>
  readonly comments: readonly { readonly id: string }[]
}

const call = async (who: string, method: string, path: string, body?: unknown): Promise<Answer> => {
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${tokens.get(who) ?? who}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, value: (await answer.json()) as Value }
}
const drafts = (): string => `/compacts/${pair.compact}/drafts`
const step = (
  who: string,
  id: string,
  name: string,
  version?: number,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Answer> =>
  call(who, 'POST', `${drafts()}/${id}/${name}`, version === undefined ? {} : { version, ...more })
const policy = async (holdSeconds: number, fourEyes: boolean): Promise<void> => {
  assert.equal((await call('keeper', 'PUT', '/policy', { holdSeconds, fourEyes })).status, 200)
}
const refused = ({ status, value }: Answer, expected: number, kind: string): void =>
  assert.deepEqual([status, value.type], [expected, `urn:comity:problem:${kind}`])

const contact = (id: string, word = 'A meeting') => ({
  record: `contact/${id}`,
  affair: 'contact',
  act: 'reported',
  fields: {
    ...{ corrects: null, happenedOn: null, certainty: 'own', marking: null },
    ...{ kind: 'meeting', start: '2026-01-15', end: null, files: [] },
  },
  body: {
    ...{ who: { vi: 'A' }, place: null, description: { en: word } },
    ...{ ours: [], note: null, sources: [], files: [] },
  },
})

const prepare = async (who: string, id: string, word?: string): Promise<Value> => {
  const { status, value } = await call(who, 'POST', drafts(), { acts: [contact(id, word)], note: 'To clear' })
  assert.equal(status, 201, JSON.stringify(value))
  return value
}
const cleared = async (id: string): Promise<Value> => {
  const draft = await prepare('an', id)
  assert.equal((await step('chi', draft.id, 'clear', 1)).status, 200)
  return draft
}
const isInRecord = (id: string): boolean =>
  vn.node.store.lane({ compact: pair.compact, lane: 'main' }).record(`contact/${id}`) !== undefined
const stepsOf = ({ steps }: Value): readonly string[] => steps.map((each) => each.step)
const read = async (id: string, who = 'an'): Promise<Value> =>
  (await call(who, 'GET', `${drafts()}/${id}`)).value

describe('a draft', () => {
  it('goes from who prepares to who clears to who releases, and each may do no more', async () => {
    await policy(0, false)
    const { id } = await prepare('an', 'A1')
    refused(await step('an', id, 'clear', 1), 403, 'not-your-role')
    refused(await step('dung', id, 'clear', 1), 403, 'not-your-role')
    refused(await step('dung', id, 'release', 1), 409, 'not-cleared')
    assert.equal((await step('chi', id, 'clear', 1)).value.state, 'cleared')
    refused(await step('chi', id, 'release', 1), 403, 'not-your-role')
    const sent = await step('dung', id, 'release', 1)
    assert.deepEqual([sent.status, sent.value.state, sent.value.entries?.length], [200, 'sent', 1])
    assert.ok(isInRecord('A1'))
    assert.deepEqual(
      (await step('dung', id, 'release', 1)).value,
      sent.value,
      'released twice is released once',
    )
    const whole = await read(id)
    assert.deepEqual(stepsOf(whole), ['prepared', 'cleared', 'released', 'sent'])
    assert.equal(whole.words, null)
    assert.deepEqual(Object.values(whole.names).sort(), ['an', 'chi', 'dung'])
    refused(await step('an', id, 'take-back'), 409, 'already-sent')
  })

  it('is no matter of the operator, of an administrator, or of somebody who is not signed in', async () => {
    const { id } = await prepare('an', 'A2')
    refused(await call('token', 'GET', drafts()), 403, 'not-your-role')
    refused(
      await call('token', 'POST', `/compacts/${pair.compact}/acts`, { acts: [contact('A3')] }),
      403,
      'not-your-role',
    )
    refused(await call('nobody', 'GET', `${drafts()}/${id}`), 401, 'not-signed-in')
    refused(await call('keeper', 'GET', `${drafts()}/${id}`), 404, 'no-such-draft')
    refused(await call('keeper', 'POST', drafts(), { acts: [contact('A3')] }), 403, 'not-your-role')
    assert.equal((await read(id, 'auditor')).state, 'prepared')
    refused(
      await call('chi', 'POST', `/compacts/c${'a'.repeat(32)}/drafts/${id}/clear`, { version: 1 }),
      404,
      'no-such-draft',
    )
  })

  it('is edited from the newest version alone, and then has to be cleared anew', async () => {
    const { id } = await cleared('B1')
    const edit = (who: string, version: number, word: string) =>
      call(who, 'PUT', `${drafts()}/${id}`, { version, acts: [contact('B1', word)] })
    const edited = await edit('binh', 1, 'Second')
    assert.deepEqual([edited.value.state, edited.value.version], ['prepared', 2])
    const late = await edit('an', 1, 'Lost?')
    refused(late, 409, 'stale-version')
    refused(await step('dung', id, 'release', 1), 409, 'stale-version')
    refused(await step('chi', id, 'clear', 1), 409, 'stale-version')
    refused(await step('dung', id, 'release', 2), 409, 'not-cleared')
    const first = await call('an', 'GET', `${drafts()}/${id}?version=1`)
    assert.match(JSON.stringify(first.value.words), /A meeting/)
    assert.match(JSON.stringify((await read(id)).words), /Second/)
  })

  it('is told early what the rules will refuse, act by act, in three languages', async () => {
    const wrong = {
      ...contact('C1'),
      act: 'confirmed',
      fields: { statement: `${'A'.repeat(43)}=` },
      body: null,
    }
    const { value } = await call('an', 'POST', drafts(), { acts: [wrong, contact('C2'), wrong] })
    assert.deepEqual(
      value.findings.map(({ index, kind }) => [index, kind]),
      [
        [0, 'no-such-record'],
        [2, 'no-such-record'],
      ],
    )
    assert.match(value.findings[0]?.words.vi ?? '', /[ạ-ỹ]/)
    assert.ok(!isInRecord('C2'))
  })

  it('is prepared upon the record as it was seen, or not at all', async () => {
    const anew = { ...contact('S1'), ifMatch: null }
    assert.equal((await call('an', 'POST', drafts(), { acts: [anew] })).status, 201)
    const { value } = await call('all', 'POST', drafts(), { acts: [contact('S1')] })
    await policy(0, false)
    await step('all', value.id, 'clear', 1)
    assert.equal((await step('all', value.id, 'release', 1)).value.state, 'sent')
    refused(await call('an', 'POST', drafts(), { acts: [anew] }), 412, 'record-changed')
  })

  it('needs a second officer where the policy says so, also where it says so only after the clearance', async () => {
    await policy(0, true)
    const { id } = await prepare('all', 'D1')
    refused(await step('all', id, 'clear', 1), 409, 'needs-second-officer')
    refused(
      await call('all', 'POST', `/compacts/${pair.compact}/acts`, { acts: [contact('D3')] }),
      409,
      'needs-the-steps',
    )
    await policy(0, false)
    assert.equal((await step('all', id, 'clear', 1)).value.state, 'cleared')
    await policy(0, true)
    refused(await step('all', id, 'release', 1), 409, 'needs-second-officer')
    await policy(0, false)
    assert.equal((await step('all', id, 'release', 1)).value.state, 'sent')
  })

  it('waits in the lists of those whose step is next', async () => {
    const list = async (who: string, view: string): Promise<readonly string[]> =>
      (await call(who, 'GET', `${drafts()}?for=${view}`)).value.drafts.map(({ id }) => id)
    const { id } = await prepare('an', 'E1')
    assert.ok((await list('chi', 'clear')).includes(id))
    assert.ok(!(await list('an', 'clear')).includes(id))
    assert.ok((await list('an', 'mine')).includes(id))
    assert.ok(!(await list('binh', 'mine')).includes(id))
    await step('chi', id, 'clear', 1)
    assert.ok(!(await list('chi', 'clear')).includes(id))
    assert.ok((await list('dung', 'release')).includes(id))
    const page = await call('an', 'GET', `${drafts()}?limit=1`)
    assert.deepEqual([page.value.drafts.length, page.value.drafts[0]?.id], [1, id])
  })

  it('is refused where it is marked above what the officer is cleared for, or this node holds', async () => {
    const marked = { ...contact('F1'), fields: { ...contact('F1').fields, marking: 2 } }
    refused(await call('an', 'POST', drafts(), { acts: [marked] }), 403, 'above-clearance')
    const [officer] = vn.node.officers.book.all().filter(({ handle }) => handle === 'binh')
    orThrow(vn.node.officers.book.change('operator', officer?.id ?? '', { clearedFor: 4 }))
    refused(await call('binh', 'POST', drafts(), { acts: [marked] }), 422, 'above-ceiling')
  })

  it('acts for an office that this authority has, by officers of that office', async () => {
    refused(
      await call('an', 'POST', drafts(), { acts: [contact('G1')], office: 'office/VN-NONE' }),
      422,
      'no-such-office',
    )
  })

  it('leaves the database with its last word when it is sent or discarded', async () => {
    const words = ['Lời đã gửi đi', 'Lời đã bỏ đi']
    const kept = await prepare('an', 'H0', 'Lời còn giữ lại')
    const first = await prepare('an', 'H1', words[0])
    await call('an', 'PUT', `${drafts()}/${first.id}`, { version: 1, acts: [contact('H1', 'Khác')] })
    await step('chi', first.id, 'clear', 2)
    assert.equal((await step('dung', first.id, 'release', 2)).value.state, 'sent')
    const second = await prepare('an', 'H2', words[1])
    assert.equal((await step('chi', second.id, 'discard', 1)).value.state, 'discarded')
    await until('the words are gone', () => !words.some(isInFiles))
    assert.ok(isInFiles('Lời còn giữ lại'))
    assert.match(JSON.stringify((await read(kept.id)).words), /còn giữ/)
    assert.deepEqual(stepsOf(await read(second.id)), ['prepared', 'discarded'])
  })
})

/** Whether any file of the database holds these bytes. */
const isInFiles = (word: string): boolean => {
  const { database } = dataFolder(pair.vn.dir)
  const folder = join(database, '..')
  const name = database.slice(folder.length + 1)
  return readdirSync(folder)
    .filter((each) => each.startsWith(name))
    .some((each) => readFileSync(join(folder, each)).includes(Buffer.from(word)))
}

describe('a hold', () => {
  it('lets a draft be taken back in time, and not later', async () => {
    await policy(1, true)
    const early = await cleared('K1')
    const held = await step('dung', early.id, 'release', 1)
    assert.equal(held.value.state, 'releasing')
    assert.ok((held.value.due ?? 0) > Date.now())
    refused(
      await call('an', 'PUT', `${drafts()}/${early.id}`, { version: 1, acts: [contact('K1')] }),
      409,
      'being-released',
    )
    refused(await step('chi', early.id, 'take-back'), 403, 'not-your-role')
    assert.equal((await step('an', early.id, 'take-back')).value.state, 'taken-back')
    const late = await cleared('K2')
    await step('dung', late.id, 'release', 1)
    await until('it is sent', () => isInRecord('K2'))
    refused(await step('dung', late.id, 'take-back'), 409, 'already-sent')
    await new Promise((resolve) => setTimeout(resolve, 300))
    assert.ok(!isInRecord('K1'))
    assert.equal((await read(early.id)).state, 'taken-back')
  })

  it('is the longer of what the policy and the officer ask for', async () => {
    await policy(0, false)
    const own = await cleared('P1')
    const held = await step('dung', own.id, 'release', 1, { holdSeconds: 600 })
    assert.equal(held.value.state, 'releasing')
    assert.ok((held.value.due ?? 0) > Date.now() + 500_000)
    assert.deepEqual((await step('dung', own.id, 'release', 1)).value, held.value, 'it stays held')
    assert.equal((await step('dung', own.id, 'take-back')).value.state, 'taken-back')
    await policy(3_600, false)
    const longer = await cleared('P2')
    const asAsked = await step('dung', longer.id, 'release', 1, { holdSeconds: 1 })
    assert.ok((asAsked.value.due ?? 0) > Date.now() + 3_000_000)
  })

  it('is ended early by who may release, where an officer and not the policy asked for it', async () => {
    await policy(0, false)
    const { id } = await cleared('Q1')
    refused(await step('dung', id, 'send-now', 1), 409, 'not-held')
    await step('dung', id, 'release', 1, { holdSeconds: 600 })
    refused(await step('an', id, 'send-now', 1), 403, 'not-your-role')
    await policy(1, false)
    refused(await step('dung', id, 'send-now', 1), 409, 'held-by-policy')
    await policy(0, false)
    const sent = await step('dung', id, 'send-now', 1)
    assert.deepEqual([sent.value.state, sent.value.due], ['sent', null])
    assert.deepEqual((await step('dung', id, 'send-now', 1)).value, sent.value)
    assert.ok(isInRecord('Q1'))
    assert.deepEqual(stepsOf(await read(id)), ['prepared', 'cleared', 'released', 'sent'])
  })

  it('outlives a restart of the node: what was held is sent once', async () => {
    await policy(1, true)
    const { id } = await cleared('L1')
    await step('dung', id, 'release', 1)
    await vn.close()
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    vn = await serveFolder(pair.vn)
    await until('it is sent', async () => (await read(id)).state === 'sent')
    const history = vn.node.store.history({ compact: pair.compact, lane: 'main' }, 'contact/L1')
    assert.equal(history.length, 1)
  })

  it('ends in a refusal where the record has moved on, with the words kept', async () => {
    await policy(1, false)
    const release = (corrects: string | null): string => {
      const { body, fields, ...facts } = contact('M1')
      const entry = { facts: { ...facts, version: 1, cites: [], fields: { ...fields, corrects } }, body }
      const [released] = orThrow(vn.node.lane(pair.compact, 'main')?.release([entry]) ?? assert.fail())
      return Buffer.from(released?.leafHash ?? []).toString('base64')
    }
    const corrects = release(null)
    const correction = { ...contact('M1'), fields: { ...contact('M1').fields, corrects } }
    const { id } = (await call('an', 'POST', drafts(), { acts: [correction] })).value
    await step('chi', id, 'clear', 1)
    await step('dung', id, 'release', 1)
    release(corrects)
    await until('it is refused', async () => (await read(id)).state === 'refused')
    const whole = await read(id)
    assert.deepEqual(stepsOf(whole), ['prepared', 'cleared', 'released', 'refused'])
    assert.ok(whole.words !== null)
    assert.deepEqual(
      whole.findings.map(({ kind }) => kind),
      ['corrected-already'],
    )
    const edited = await call('an', 'PUT', `${drafts()}/${id}`, { version: 1, acts: [contact('M2')] })
    assert.deepEqual([edited.value.state, edited.value.findings.length], ['prepared', 0])
  })

  it('sends nothing in the name of an officer who was disabled meanwhile', async () => {
    await policy(1, false)
    const { id } = await cleared('N1')
    await step('dung', id, 'release', 1)
    const dung = vn.node.officers.book.findByHandle('dung')?.id ?? ''
    orThrow(vn.node.officers.book.disable('operator', dung))
    await until('it is refused', async () => (await read(id)).state === 'refused')
    assert.ok(!isInRecord('N1'))
    orThrow(vn.node.officers.book.enable('operator', dung))
  })
})
