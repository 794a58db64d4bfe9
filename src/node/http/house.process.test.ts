/** What keeps the house asks of a node: offices and what hangs on them, links and letters, the access log of who did it. */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Role } from '../../affairs/kernel/access.ts'
import { makePair, orThrow, type Pair, type ServedNode, serveFolder } from '../maintenance/served-pair.ts'
import { officerWithToken } from '../officers/officer-with-token.ts'
import { readLetter } from '../setup/pairing.ts'

let top = ''
let pair: Pair
let served: ServedNode
let url = ''

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-house-'))
  pair = await makePair(top)
  served = await serveFolder(pair.vn)
  url = `http://127.0.0.1:${served.node.config.listen.port}/api/v1`
})
after(async () => {
  await served.close()
  rmSync(top, { recursive: true })
})

const officer = (handle: string, roles: readonly Role[]) => {
  const made = orThrow(officerWithToken(served.node.officers, { handle, grants: [{ office: '*', roles }] }))
  return { id: made.officer.id, token: made.token }
}

const call = async (token: string, method: string, path: string, body?: unknown) => {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, value: (await answer.json()) as Record<string, never> }
}

const statement = { corrects: null, happenedOn: null, certainty: 'own', marking: null }
const named = (en: string) => ({ name: { en }, ours: [], note: null, sources: [] })

describe('who administers', () => {
  test('sees offices and no work, and how much hangs on each', async () => {
    const keeper = officer('keeper-of-offices', ['administer'])
    const records = `/compacts/${pair.compact}/records`
    const acts = [
      {
        record: 'office/VN-A',
        affair: 'office',
        act: 'introduced',
        fields: { since: null },
        body: named('A'),
      },
      {
        record: 'commitment/C1',
        affair: 'commitment',
        act: 'reported',
        cites: [],
        fields: {
          ...statement,
          certainty: 'reported',
          kind: 'action',
          bornFrom: null,
          madeOn: '2026-01-01',
          due: null,
          responsible: ['VN'],
          offices: ['office/VN-A'],
          theme: 'exercise',
        },
        body: { text: { en: 'It will be done.' }, ours: [], note: null, sources: [] },
      },
    ]
    const worker = officer('all-hands', ['prepare', 'clear', 'release', 'administer'])
    const released = await call(worker.token, 'POST', `/compacts/${pair.compact}/acts`, { acts })
    assert.equal(released.status, 201, JSON.stringify(released.value))

    const offices = await call(keeper.token, 'GET', `${records}?affair=office&state=true`)
    assert.equal(offices.status, 200)
    assert.equal((offices.value.records as unknown as unknown[]).length, 1)
    assert.equal((await call(keeper.token, 'GET', `${records}/office/VN-A`)).status, 200)
    for (const path of [
      `${records}?records=commitment/C1`,
      records,
      `${records}?affair=commitment`,
      `${records}/commitment/C1`,
    ]) {
      const refused = await call(keeper.token, 'GET', path)
      assert.deepEqual([refused.status, refused.value.kind], [403, 'not-your-role'], path)
    }
    const both = await call(keeper.token, 'GET', `${records}?records=commitment/C1,office/VN-A`)
    const named_ = (both.value.records as unknown as { readonly record: string }[]).map(
      ({ record }) => record,
    )
    assert.deepEqual(named_, ['office/VN-A'])
    const matters = await call(keeper.token, 'GET', `/compacts/${pair.compact}/offices/VN-A/matters`)
    assert.deepEqual(matters.value.matters, [
      { affair: 'commitment', all: 1, open: 1 },
      { affair: 'mechanism', all: 0, open: 0 },
      { affair: 'credential', all: 0, open: 0 },
    ])
  })

  test('reads the letters and their digits, and corrects where a peer answers', async () => {
    const keeper = officer('keeper-of-links', ['administer'])
    const links = `/compacts/${pair.compact}/links`
    const before = await call(keeper.token, 'GET', links)
    const own = before.value.own as unknown as { readonly digits: string; readonly letter: string }
    const [peer] = before.value.peers as unknown as { readonly authority: string; readonly digits: string }[]
    assert.equal(own.digits, orThrow(readLetter(pair.letters.vn)).digits)
    assert.deepEqual([peer?.authority, peer?.digits], ['TH.NSC', orThrow(readLetter(pair.letters.th)).digits])
    const endpoint = 'https://elsewhere.example.th'
    assert.equal((await call(keeper.token, 'PUT', `${links}/TH.NSC/endpoint`, { endpoint })).status, 200)
    assert.equal((await call(keeper.token, 'PUT', `${links}/LA.MPS/endpoint`, { endpoint })).status, 404)
    assert.equal(
      (await call(keeper.token, 'PUT', `${links}/TH.NSC/endpoint`, { endpoint: 'javascript:0' })).status,
      400,
    )
    const after_ = await call(keeper.token, 'GET', links)
    assert.deepEqual(
      (after_.value.peers as unknown as { readonly endpoint: string }[]).map((each) => each.endpoint),
      [endpoint],
    )
  })
})

describe('who audits', () => {
  test('finds who cut a link, and the end of the log', async () => {
    const keeper = officer('keeper-who-cuts', ['administer'])
    const auditor = officer('auditor-of-links', ['audit'])
    const link = `/compacts/${pair.compact}/links/TH.NSC`
    await call(keeper.token, 'POST', link, { suspended: true })
    const found = await call(auditor.token, 'GET', '/access-log?action=link-suspended,link-resumed')
    const rows = found.value.rows as unknown as { readonly actor: string; readonly target: string }[]
    assert.deepEqual(
      rows.map(({ actor, target }) => [actor, target]),
      [[keeper.id, `${pair.compact}/TH.NSC`]],
    )
    const all = await call(auditor.token, 'GET', '/access-log?limit=1')
    const head = all.value.head as unknown as { readonly size: number; readonly hash: string }
    const [newest] = served.node.store.searchAccess({ limit: 1 }).rows
    assert.deepEqual(
      [head.size, head.hash],
      [(newest?.seq ?? 0) + 1, Buffer.from(newest?.hash ?? []).toString('base64')],
    )
    const names = await call(auditor.token, 'GET', '/officers')
    assert.equal(names.status, 200)
  })
})
