/**
 * A hundred thousand records as an office that has cooperated for twenty years might hold: in each affair its share, with
 * dates, restatements, new dates, claims and conflicts, spread by a generator that draws the same each time.
 */
import type { Draft } from '../src/exchange/lane/own-entry.ts'
import type { JsonObject } from '../src/ledger/strict-json.ts'

const told = { corrects: null, certainty: 'reported', marking: null } as const
const source = [{ url: 'https://example.org/', language: 'en', note: null }]
const files = { files: [] }

/** Of each hundred thousand. */
const shares = {
  mechanism: 300,
  office: 700,
  session: 6_000,
  instrument: 13_000,
  contact: 25_000,
  conflict: 3_000,
}

/** Acts in an order in which each stands after those it cites. `records`: about how many there come to be. */
export function* manyRecords(records: number): Generator<Draft> {
  const draw = drawing(20_040_301)
  const count = (affair: keyof typeof shares): number =>
    Math.max(1, Math.round((shares[affair] * records) / 100_000))
  for (let n = 0; n < count('office'); n += 1) yield office(n)
  for (let n = 0; n < count('mechanism'); n += 1) yield mechanism(n)
  const sessions = count('session')
  for (let n = 0; n < sessions; n += 1) yield session(n, n % count('mechanism'), draw)
  for (let n = 0; n < count('instrument'); n += 1) yield* instrument(n, draw)
  for (let n = 0; n < count('contact'); n += 1) yield contact(n, draw)
  const others = Object.keys(shares).reduce((sum, affair) => sum + count(affair as keyof typeof shares), 0)
  const commitments = Math.max(1, records - others)
  for (let n = 0; n < commitments; n += 1) yield* commitment(n, draw(sessions), draw)
  for (let n = 0; n < count('conflict'); n += 1) yield conflict(n, draw(commitments))
}

type Draw = (below: number) => number

/** Numerical Recipes' linear congruential generator: even enough, and the same everywhere. */
const drawing = (seed: number): Draw => {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const dayIn = (draw: Draw): string => {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${2004 + draw(22)}-${two(1 + draw(12))}-${two(1 + draw(28))}`
}

const words = (n: number, bytes: number) => ({
  vi: `${n} ${'Hai bên rà soát việc thực hiện các thoả thuận đã đạt được và nhất trí tiếp tục phối hợp. '.repeat(9)}`.slice(
    0,
    bytes,
  ),
})

const draft = (
  record: string,
  act: string,
  fields: JsonObject,
  body: JsonObject | null,
  cites: readonly string[] = [],
): Draft => ({
  facts: { act, affair: record.slice(0, record.indexOf('/')), cites, fields, record, version: 1 },
  body,
})

const office = (n: number): Draft =>
  draft(
    `office/VN-${n}`,
    'introduced',
    { since: '2004' },
    { name: words(n, 60), ours: [], note: null, sources: [] },
  )

const mechanism = (n: number): Draft =>
  draft(
    `mechanism/M${n}`,
    'reported',
    {
      ...told,
      happenedOn: null,
      level: null,
      leads: [],
      cadence: 'year',
      hosting: 'in-turn',
      founded: '2004',
      foundedBy: null,
    },
    {
      name: words(n, 80),
      ours: [],
      note: null,
      sources: source,
      level: null,
      leads: [],
      origin: null,
      cadenceSources: [],
      hostingSources: [],
    },
  )

const session = (n: number, of: number, draw: Draw): Draft => {
  const start = dayIn(draw)
  return draft(
    `session/S${n}`,
    'reported',
    {
      ...told,
      ...files,
      happenedOn: start,
      mechanism: `mechanism/M${of}`,
      visit: null,
      number: null,
      stage: 'held',
      start,
      end: null,
      hosts: [draw(2) === 0 ? 'VN' : 'TH'],
      format: null,
    },
    {
      place: { vi: 'Hà Nội' },
      ours: [],
      chairs: [],
      outcomes: [words(n, 300)],
      note: null,
      sources: source,
      ...files,
    },
    [`mechanism/M${of}`],
  )
}

function* instrument(n: number, draw: Draw): Generator<Draft> {
  const record = `instrument/I${n}`
  const body = { title: words(n, 120), ours: [], status: null, note: null, sources: source, ...files }
  yield draft(
    record,
    'reported',
    { ...told, ...files, happenedOn: null, kind: 'memorandum', binding: null },
    body,
  )
  if (draw(2) === 0) return
  yield draft(
    record,
    'event',
    { ...told, happenedOn: dayIn(draw), stage: 'signature', side: null, round: null, source: null },
    { printed: null, detail: words(n, 80), ours: [], sources: source },
  )
}

const contact = (n: number, draw: Draw): Draft => {
  const start = dayIn(draw)
  return draft(
    `contact/K${n}`,
    'reported',
    { ...told, ...files, happenedOn: start, kind: 'meeting', start, end: null },
    {
      who: { en: 'Delegations' },
      place: null,
      description: words(n, 300),
      ours: [],
      note: null,
      sources: source,
      ...files,
    },
  )
}

function* commitment(n: number, session: number, draw: Draw): Generator<Draft> {
  const record = `commitment/C${n}`
  const madeOn = dayIn(draw)
  const fate = draw(100)
  const terms = {
    kind: fate < 10 ? 'standing' : 'action',
    bornFrom: `session/S${session}`,
    madeOn,
    due: fate < 60 ? dayIn(draw) : null,
    responsible: [['VN'], ['TH'], ['VN', 'TH'], ['VN.MPS']][draw(4)] ?? ['VN'],
    offices: fate % 4 === 0 ? [`office/VN-${draw(700)}`] : [],
    theme: 'security',
  }
  yield draft(
    record,
    'reported',
    { ...told, ...terms, happenedOn: madeOn },
    { text: words(n, 300), ours: [], note: null, sources: source },
  )
  for (const kind of fatesOf(fate)) {
    yield draft(
      record,
      'evidence',
      {
        ...told,
        ...files,
        happenedOn: dayIn(draw),
        kind,
        due: kind === 'redating' ? dayIn(draw) : null,
        source: null,
      },
      { says: words(n, 120), ours: [], note: null, sources: source, ...files },
    )
  }
}

/** What is told of it later: half are done, some were said again or given a new date, a few of them often. */
const fatesOf = (fate: number): readonly string[] => {
  if (fate >= 50) return ['fulfilment']
  if (fate < 3) return ['restatement', 'restatement', 'restatement', 'redating', 'redating', 'redating']
  if (fate < 20) return ['restatement']
  return fate < 25 ? ['redating'] : []
}

const conflict = (n: number, about: number): Draft =>
  draft(
    `conflict/X${n}`,
    'reported',
    {
      ...told,
      happenedOn: null,
      about: [{ record: `commitment/C${about}`, field: 'due' }],
      readings: 2,
      used: null,
      open: true,
    },
    {
      topic: words(n, 60),
      readings: [1, 2].map((i) => ({ value: words(i, 20), who: words(i, 20), sources: source })),
      used: null,
      ours: [],
      note: null,
    },
    [`commitment/C${about}`],
  )
