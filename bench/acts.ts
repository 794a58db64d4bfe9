/** Acts for the benchmarks: eight kinds over many records, about one kilobyte an entry, all of them effective. */
const filler = 'Hai bên rà soát việc thực hiện các thoả thuận đã đạt được và nhất trí tiếp tục phối hợp. '

export interface BenchAct {
  readonly cites: readonly string[]
  readonly record: string
  readonly affair: string
  readonly act: string
  readonly fields: unknown
  readonly body: unknown
}

/** Bytes of body text, so that leaf, facts and body come to about 1,024 bytes. */
const textOf = (i: number, bytes: number): string => {
  const text = `${i} ${filler.repeat(Math.ceil(bytes / filler.length))}`
  return Buffer.from(text)
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/, '')
    .normalize('NFC')
}

const told = { corrects: null, happenedOn: '2024-06', certainty: 'reported', marking: null } as const
const source = [{ url: 'https://example.org/', language: 'en', note: null }]

/** The mechanism that the sessions are of: to be written first. */
export const firstAct: BenchAct = {
  record: 'mechanism/M1',
  affair: 'mechanism',
  act: 'reported',
  cites: [],
  fields: { ...told, level: null, leads: [], cadence: null, hosting: null, founded: null, foundedBy: null },
  body: {
    name: { en: 'Benchmark' },
    ours: [],
    note: null,
    sources: source,
    level: null,
    leads: [],
    origin: null,
    cadenceSources: [],
    hostingSources: [],
  },
}

/** `i` counts acts, `records` how many records of each affair they go to. */
export const benchAct = (i: number, records: number): BenchAct => {
  const n = Math.floor(i / kinds.length) % records
  const make = kinds[i % kinds.length] ?? kinds[0]
  return (make as (n: number, i: number) => BenchAct)(n, i)
}

/** An act that creates a record of its own, whatever was written before. */
export const creatingAct = (i: number): BenchAct => {
  const made = benchAct(creating[i % creating.length] ?? 0, 1)
  return { ...made, record: `${made.record}-${i}` }
}

/** Places in `kinds` of those that create. */
const creating = [0, 1, 2, 4]

const kinds: readonly ((n: number, i: number) => BenchAct)[] = [
  (n, i) => ({
    record: `session/S${n}`,
    affair: 'session',
    act: 'reported',
    cites: ['mechanism/M1'],
    fields: {
      ...told,
      mechanism: 'mechanism/M1',
      visit: null,
      number: (n % 9_000) + 1,
      stage: 'held',
      start: '2024-06-01',
      end: null,
      hosts: ['VN'],
      format: null,
      files: [],
    },
    body: {
      place: { vi: 'Hà Nội' },
      ours: [],
      chairs: [],
      outcomes: [{ vi: textOf(i, 330) }],
      note: null,
      sources: source,
      files: [],
    },
  }),
  (n, i) => ({
    record: `contact/K${n}`,
    affair: 'contact',
    act: 'reported',
    cites: [],
    fields: { ...told, kind: 'meeting', start: '2024-06-02', end: null, files: [] },
    body: {
      who: { en: 'Delegations' },
      place: null,
      description: { vi: textOf(i, 400) },
      ours: [],
      note: null,
      sources: source,
      files: [],
    },
  }),
  (n, i) => ({
    record: `instrument/I${n}`,
    affair: 'instrument',
    act: 'reported',
    cites: [],
    fields: { ...told, kind: 'memorandum', binding: null, files: [] },
    body: { title: { vi: textOf(i, 420) }, ours: [], status: null, note: null, sources: source, files: [] },
  }),
  (n, i) => ({
    record: `instrument/I${n}`,
    affair: 'instrument',
    act: 'event',
    cites: [],
    fields: { ...told, stage: 'negotiation', side: null, round: null, source: null },
    body: { printed: null, detail: { vi: textOf(i, 420) }, ours: [], sources: source },
  }),
  (n, i) => ({
    record: `commitment/C${n}`,
    affair: 'commitment',
    act: 'reported',
    cites: [],
    fields: {
      ...told,
      kind: 'action',
      bornFrom: `session/S${n}`,
      madeOn: '2024-06-01',
      due: '2026',
      responsible: ['VN', 'TH'],
      offices: [],
      theme: 'security',
    },
    body: { text: { vi: textOf(i, 300) }, ours: [], note: null, sources: source },
  }),
  (n, i) => ({
    record: `commitment/C${n}`,
    affair: 'commitment',
    act: 'evidence',
    cites: [],
    fields: { ...told, kind: 'progress', due: null, source: null, files: [] },
    body: { says: { vi: textOf(i, 400) }, ours: [], note: null, sources: source, files: [] },
  }),
]
