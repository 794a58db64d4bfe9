/**
 * A session and a text between two nodes, read by the routes that open them whole: what each shows, what is left out of
 * what is marked, what waits for an answer, and the papers. And answers found in the listing are those read from states.
 */
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { cadences } from '../../affairs/answers/cadence.ts'
import { keptRecords } from '../../affairs/answers/kept-records.ts'
import {
  fulfilledCommitments,
  openCommitments,
  repeatedly,
  standingCommitments,
} from '../../affairs/answers/open-commitments.ts'
import { meetingsOf } from '../../affairs/answers/sessions-held.ts'
import { turnsToHost } from '../../affairs/answers/turn-to-host.ts'
import { placesFor } from '../../affairs/text/place.ts'
import { encodeBase64 } from '../../ledger/base64.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { openingRoutes } from '../api/openings/routes.ts'
import { sessionShown } from '../api/openings/session-shapes.ts'
import { allRecords } from '../lane-records.ts'
import {
  makePair,
  orThrow,
  type Pair,
  type ServedNode,
  serveFolder,
  until,
} from '../maintenance/served-pair.ts'
import { officerWithToken, workOnRecords } from '../officers/officer-with-token.ts'

let top = ''
let pair: Pair
let vn: ServedNode
let th: ServedNode
const tokens = new Map<ServedNode, string>()

const session = 'session/HLD-9'
const told = { corrects: null, happenedOn: null, certainty: 'reported', marking: null } as const
const words = (text: string) => ({ vi: `${text} (vi)`, th: `${text} (th)`, en: text })

const laneOf = ({ node }: ServedNode) => {
  const lane = node.lane(pair.compact, 'main')
  assert.ok(lane !== undefined)
  return lane
}

/** The leaf of the act. */
const release = (
  by: ServedNode,
  record: string,
  act: string,
  fields: JsonObject,
  body: JsonObject | null,
  cites: readonly string[] = [],
): string => {
  const affair = record.slice(0, record.indexOf('/'))
  const facts = { act, affair, cites, fields, record, version: 1 }
  const [released] = orThrow(laneOf(by).release([{ facts, body }]))
  assert.ok(released !== undefined)
  return encodeBase64(released.leafHash)
}

const reconciled = () =>
  until('both hold the same', () => {
    const sizes = [vn, th].map(({ node }) =>
      node.store
        .lane({ compact: pair.compact, lane: 'main' })
        .heads()
        .map(({ authority, accepted }) => `${authority} ${accepted}`)
        .join(),
    )
    return sizes[0] === sizes[1]
  })

const commitment = (n: number, more: JsonObject = {}): void => {
  const terms = {
    kind: 'action',
    bornFrom: null,
    madeOn: `20${10 + n}`,
    due: n === 1 ? '2020' : null,
    responsible: ['VN'],
    offices: [],
    theme: 'security',
  }
  const body = { text: words(`Commitment ${n}`), ours: [], note: null, sources: [] }
  release(vn, `commitment/C${n}`, 'reported', { ...told, ...terms, ...more }, body)
}

const meeting = { mechanism: 'mechanism/HLD', visit: null, number: null, end: null, format: null }

const held = (year: string, host: string): string =>
  release(
    vn,
    `session/HLD-${year}`,
    'reported',
    { ...told, ...meeting, stage: 'held', start: `${year}-05`, hosts: [host], files: [] },
    { place: null, ours: [], chairs: [], outcomes: [], note: null, sources: [], files: [] },
    ['mechanism/HLD'],
  )

const call = async (
  at: ServedNode,
  path: string,
  send?: object,
): Promise<{ readonly status: number; readonly headers: Headers; readonly text: string }> => {
  const url = `http://127.0.0.1:${at.node.config.listen.port}/api/v1/compacts/${pair.compact}${path}`
  const answer = await fetch(url, {
    method: send === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${tokens.get(at)}`, 'content-type': 'application/json' },
    ...(send === undefined ? {} : { body: JSON.stringify(send) }),
  })
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** The answer, which must be as its route says. */
const asked = async (at: ServedNode, route: string, path: string, send?: object) => {
  const { status, text } = await call(at, path, send)
  const found = openingRoutes.find((each) => each.path === `/compacts/{compact}${route}`)
  assert.ok(status < 300 && found !== undefined, `${status} ${text}`)
  return found.answer.parse(JSON.parse(text)) as Record<string, unknown>
}

before(async () => {
  top = mkdtempSync(join(tmpdir(), 'comity-openings-'))
  pair = await makePair(top)
  vn = await serveFolder(pair.vn)
  th = await serveFolder(pair.th)
  for (const each of [vn, th])
    tokens.set(
      each,
      orThrow(officerWithToken(each.node.officers, { handle: 'desk', grants: workOnRecords })).token,
    )
  for (const n of [1, 2, 3, 4]) commitment(n)
  commitment(5, { kind: 'standing' })
  for (let i = 0; i < 3; i += 1) {
    const fields = { ...told, kind: 'restatement', due: null, source: null, files: [] }
    release(vn, 'commitment/C2', 'evidence', fields, {
      says: words('again'),
      ours: [],
      note: null,
      sources: [],
      files: [],
    })
  }
  release(
    vn,
    'commitment/C4',
    'evidence',
    { ...told, kind: 'fulfilment', due: null, source: null, files: [] },
    { says: words('done'), ours: [], note: null, sources: [], files: [] },
  )
  const name = {
    name: words('Dialogue'),
    ours: [],
    note: null,
    sources: [],
    level: null,
    leads: [],
    origin: null,
    cadenceSources: [],
    hostingSources: [],
  }
  release(
    vn,
    'mechanism/HLD',
    'reported',
    {
      ...told,
      level: null,
      leads: [],
      cadence: 'year',
      hosting: 'in-turn',
      founded: '2016',
      foundedBy: null,
    },
    name,
  )
  for (const [year, host] of [
    ['2016', 'VN'],
    ['2023', 'TH'],
  ] as const)
    held(year, host)
  release(
    vn,
    session,
    'proposed',
    { base: null, marking: null, ...meeting, number: 9, start: '2026-05-20', hosts: ['VN'] },
    { place: words('Hà Nội'), ours: [], note: null, noteNumber: null },
    ['mechanism/HLD'],
  )
  release(
    vn,
    'agenda/HLD-9',
    'proposed',
    { base: null, marking: null, session, items: [{ id: 'a', kind: 'review', about: [] }] },
    { items: [{ id: 'a', title: words('Review') }], ours: [], note: null },
    [session],
  )
  release(
    vn,
    'delegation/HLD-9.VN.MPS',
    'listed',
    {
      ...told,
      certainty: 'own',
      session,
      of: 'VN.MPS',
      members: [{ order: 1, part: 'head', office: null }],
      files: [],
    },
    {
      members: [{ order: 1, name: words('Head'), rank: null, title: null }],
      ours: [],
      note: null,
      sources: [],
      files: [],
    },
    [session],
  )
  release(vn, 'review/HLD-9', 'put', { commitment: 'commitment/C1', session }, null, [
    'commitment/C1',
    session,
  ])
  await reconciled()
  const assessed = { key: 'commitment/C1', base: null, marking: null, assessment: 'in-progress', due: null }
  const terms = release(th, 'review/HLD-9', 'proposed', assessed, { remark: words('under way'), ours: [] })
  await reconciled()
  release(vn, 'review/HLD-9', 'accepted', { key: 'commitment/C1', terms }, null)
  const frame = {
    base: null,
    marking: null,
    kind: 'minutes',
    session,
    date: '2026-05-21',
    languages: ['vi', 'th', 'en'],
    authentic: ['vi', 'th'],
    prevailing: null,
    initialling: 'does-not-count',
  }
  const seas = [{ by: 'VN', language: 'vi', term: 'Biển Đông', instead: ['Biển Hoa Nam'] }]
  const framed = release(
    vn,
    'text/M9',
    'framed',
    frame,
    { title: words('Minutes'), note: null, terms: seas },
    [session],
  )
  const [first = '', second = ''] = placesFor(2)
  const paragraph = (by: ServedNode, key: string, place: string, texts: JsonObject): string =>
    release(
      by,
      'text/M9',
      'proposed',
      { key, base: null, marking: null, form: 'paragraph', place, commits: null },
      { texts, note: null },
    )
  const agreed = paragraph(vn, 'p1', first, { ...words('First'), vi: 'An ninh ở Biển Hoa Nam' })
  await reconciled()
  paragraph(vn, 'p2', second, words('Ours'))
  paragraph(th, 'p2', second, words('Theirs'))
  await reconciled()
  release(th, 'text/M9', 'frame-accepted', { terms: framed }, null)
  release(th, 'text/M9', 'accepted', { key: 'p1', terms: agreed }, null)
  await reconciled()
})
after(async () => {
  await vn?.close()
  await th?.close()
  rmSync(top, { recursive: true })
})

test('a session opens with all that belongs to it, the same on both sides', async () => {
  const path = '/sessions/HLD-9?on=2026-01-01'
  const [ours, theirs] = [await asked(vn, '/sessions/{id}', path), await asked(th, '/sessions/{id}', path)]
  assert.deepEqual(ours, theirs)
  const { agenda, candidates, delegations, review, status, texts } = ours as unknown as Record<
    string,
    never
  > & {
    review: { rows: readonly Record<string, unknown>[] }
    candidates: readonly { readonly record: string; readonly restatements: number; readonly text: object }[]
  }
  assert.equal(status, 'proposed')
  const [row] = review.rows
  assert.deepEqual(
    [row?.commitment, row?.due, row?.overdue, row?.text, row?.remark],
    ['commitment/C1', '2020', true, words('Commitment 1'), words('under way')],
  )
  assert.equal((row?.agreed as { readonly assessment: string } | undefined)?.assessment, 'in-progress')
  // What is done and what is conduct without end is no candidate, nor what is on the sheet.
  assert.deepEqual(
    candidates.map(({ record, restatements }) => [record, restatements]),
    [
      ['commitment/C2', 3],
      ['commitment/C3', 0],
    ],
  )
  assert.match(JSON.stringify([agenda, delegations, texts]), /"Review".*"Head".*text\/M9/)
})

test('a session opens with who stands on what, who owes what, and what stands around it', async () => {
  const opened = sessionShown.parse(JSON.parse((await call(th, '/sessions/HLD-9?on=2026-01-01')).text))
  assert.equal(opened.base, null)
  assert.deepEqual(
    opened.proposals.map(({ by, agreed, stands }) => [by, agreed, stands]),
    [['VN.MPS', null, [{ party: 'VN.MPS', basis: 'own' }]]],
  )
  assert.deepEqual(
    opened.owed.map(({ party, dates, agenda, delegation, lines }) => [
      party,
      dates,
      agenda,
      delegation,
      lines,
    ]),
    [
      ['TH.NSC', true, true, true, 0],
      ['VN.MPS', false, false, false, 0],
    ],
  )
  assert.equal(opened.around?.previous?.record, 'session/HLD-2023')
  assert.equal(opened.around?.turn.side, 'VN')
  assert.equal(opened.delegations[0]?.lists[0]?.stance, 'own')
})

test('a sheet gives a paragraph in three languages and the evidence that follows, dated only once it is over', async () => {
  const at = async (on: string) =>
    sessionShown.parse(JSON.parse((await call(vn, `/sessions/HLD-9?on=${on}`)).text)).review
  const before = await at('2026-01-01')
  assert.match(before?.paragraph.vi ?? '', /^Hai bên đã rà soát.*Commitment 1 \(vi\)/)
  assert.match(before?.paragraph.th ?? '', /Commitment 1 \(th\)/)
  const given = (review: typeof before) =>
    review?.evidence.map(({ record, fields }) => [record, fields.kind, fields.happenedOn])
  assert.deepEqual(given(before), [['commitment/C1', 'progress', null]])
  assert.deepEqual(given(await at('2026-05-21')), [['commitment/C1', 'progress', '2026-05-20']])
})

test('candidates come in pages', async () => {
  const first = await asked(vn, '/sessions/{id}', '/sessions/HLD-9?limit=2')
  assert.ok(first.next !== null)
  const rest = await asked(
    vn,
    '/sessions/{id}',
    `/sessions/HLD-9?limit=2&after=${encodeURIComponent(String(first.next))}`,
  )
  const names = [first, rest].flatMap(({ candidates }) =>
    (candidates as readonly { record: string }[]).map(({ record }) => record),
  )
  assert.deepEqual(names, ['commitment/C2', 'commitment/C3'])
})

test('a text opens with its words, brackets by side, findings and what blocks it', async () => {
  const [ours, theirs] = [
    await asked(vn, '/texts/{id}', '/texts/M9'),
    await asked(th, '/texts/{id}', '/texts/M9'),
  ]
  assert.deepEqual(ours, theirs)
  const [one, two] = ours.paragraphs as unknown as readonly Record<string, unknown>[]
  assert.equal(one?.standing, 'agreed')
  assert.deepEqual(one?.findings, [{ by: 'VN', language: 'vi', found: 'Biển Hoa Nam', term: 'Biển Đông' }])
  const brackets = two?.brackets as readonly {
    readonly parties: readonly string[]
    readonly texts: { readonly en: string }
  }[]
  assert.deepEqual(brackets.map(({ parties, texts }) => [parties, texts.en]).sort(), [
    [['TH.NSC'], 'Theirs'],
    [['VN.MPS'], 'Ours'],
  ])
  assert.deepEqual(ours.blocks, [{ kind: 'open-paragraph', key: 'p2', waitingFor: [] }])
  assert.deepEqual([one?.waitingFor, typeof one?.base], [[], 'string'])
  assert.deepEqual([two?.waitingFor, two?.base], [['TH.NSC', 'VN.MPS'], null])
})

test('what is not there is not opened, and what is not asked rightly is refused', async () => {
  assert.equal((await call(vn, '/sessions/NONE')).status, 404)
  assert.equal((await call(vn, '/texts/NONE')).status, 404)
  assert.equal((await call(vn, '/papers/brief/NONE')).status, 404)
  assert.equal((await call(vn, '/papers/poem/HLD-9')).status, 400)
  assert.equal((await call(vn, '/papers/alternat/M9?for=LA.MPS')).status, 404)
  assert.equal((await call(vn, '/sessions/HLD-9?after=nonsense')).status, 400)
})

describe('what another told', () => {
  test('waits for the other side, and is answered by a draft of as many acts', async () => {
    assert.deepEqual((await asked(vn, '/reported', '/reported')).statements, [])
    const page = await asked(th, '/reported', '/reported')
    const { waiting } = await asked(th, '/waiting', '/waiting')
    assert.ok(
      (waiting as readonly { readonly authority: string }[]).some(({ authority }) => authority === 'TH.NSC'),
    )
    const { stages, questions } = await asked(th, '/commitments', '/commitments?on=2026-01-01')
    assert.ok((stages as { readonly all: number }).all > 0)
    assert.equal(typeof (questions as { readonly due: number }).due, 'number')
    const statements = page.statements as unknown as readonly {
      readonly record: string
      readonly statement: string
      readonly act: string
    }[]
    // Five commitments, four pieces of evidence, a mechanism and two sessions; the own delegation asks nobody.
    assert.equal(statements.length, 12)
    const draftOf = async (send: object) => {
      const { status, text } = await call(th, '/reported/answers', send)
      assert.equal(status, 201, text)
      return JSON.parse(text) as { readonly subject: readonly object[]; readonly findings: readonly object[] }
    }
    const all = await draftOf({ statements: null, answer: { act: 'confirmed' } })
    assert.equal(all.subject.length, 12)
    assert.deepEqual(all.findings, [])
    const [one] = statements
    const answer = { act: 'disputed', ground: 'other-date', reason: 'Not on that day' }
    const single = await draftOf({ statements: [one?.statement], answer })
    assert.deepEqual(single.subject, [{ record: one?.record, affair: 'commitment', act: 'disputed' }])
    const none = await call(vn, '/reported/answers', { statements: null, answer: { act: 'confirmed' } })
    assert.equal(none.status, 409)
  })
})

test('days come as a calendar file once they are agreed, and not before', async () => {
  const refused = await call(vn, '/sessions/HLD-9/calendar')
  assert.equal(refused.status, 409)
  assert.equal(JSON.parse(refused.text).kind, 'no-agreed-days')
  assert.equal((await call(vn, '/sessions/NONE/calendar')).status, 404)
  const leaf = sessionShown.parse(JSON.parse((await call(th, '/sessions/HLD-9')).text)).proposals[0]?.leaf
  release(th, session, 'accepted', { terms: leaf ?? '' }, null)
  await reconciled()
  for (const language of ['en', 'vi', 'th']) {
    const { status, headers, text } = await call(vn, `/sessions/HLD-9/calendar?language=${language}`)
    assert.equal(status, 200, text)
    assert.match(headers.get('content-type') ?? '', /^text\/calendar/)
    assert.equal(headers.get('content-disposition'), `attachment; filename="HLD-9-${language}.ics"`)
    assert.match(text, /\r\nDTSTART;VALUE=DATE:20260520\r\nDTEND;VALUE=DATE:20260521\r\n/)
    assert.match(text, new RegExp(`SUMMARY;LANGUAGE=${language}:`))
  }
})

test('papers come as Word files under names that no file system minds', async () => {
  for (const [path, name] of [
    ['alternat/M9?for=TH.NSC&language=th', 'alternat-M9-TH.NSC.docx'],
    ['text/M9?language=en', 'text-M9-en.docx'],
    ['agenda/HLD-9?language=vi', 'agenda-HLD-9-vi.docx'],
    ['carry-over/HLD-9?language=th', 'carry-over-HLD-9-th.docx'],
    ['brief/HLD-9', 'brief-HLD-9-en.docx'],
  ]) {
    const { status, headers, text } = await call(vn, `/papers/${path}`)
    assert.equal(status, 200, text)
    assert.equal(headers.get('content-disposition'), `attachment; filename="${name}"`)
    assert.match(headers.get('content-type') ?? '', /wordprocessingml/)
    assert.ok(text.startsWith('PK'))
  }
})

test('answers found in the listing are those read from the states, also after these have moved', async () => {
  answersAgree()
  held('2019', 'TH')
  commitment(6)
  await reconciled()
  answersAgree()
})

const answersAgree = (): void => {
  for (const served of [vn, th]) {
    const { store } = served.node
    const { context } = laneOf(served)
    const { members } = context.compact
    const records = keptRecords(members, (affair) =>
      allRecords(store, context.lane, affair).map(({ key, state }) => ({ record: key, state })),
    )
    const today = 20_500
    const answers = served.node.answers(context, 0)
    assert.deepEqual(
      answers.open(today, undefined, 100).map(({ place: _, ...each }) => each),
      openCommitments(records, today),
    )
    assert.equal(answers.countOpen(), openCommitments(records, today).length)
    assert.deepEqual([...answers.having(['standing'], 9).records].sort(), standingCommitments(records))
    assert.deepEqual(
      answers.having(['fulfilled', 'reported-fulfilled'], 9).records,
      fulfilledCommitments(records),
    )
    assert.deepEqual(answers.repeatedly('restatements', 3, 9), repeatedly(records, 'restatement', 3))
    const meetings = answers.meetings(today, 9)
    assert.deepEqual(meetings, {
      cadence: cadences(meetingsOf(records), today),
      turn: turnsToHost(meetingsOf(records)),
    })
    assert.equal(meetings.cadence[0]?.verdict, 'missed')
  }
}
