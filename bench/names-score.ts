/**
 * Scores name search against pairs of names that were found written in two scripts.
 *
 *   COMITY_DEV_DATA=FOLDER node bench/names-score.ts [--json] [--misses] [--exhaustive]
 *
 * FOLDER holds `names/` with `dev.tsv` (id, kind, vi, th, zh, latin, source, style, basis), `zhvi.dev.tsv` (id, kind,
 * vi, th, zh, pinyin) and `negatives.dev.tsv` (split, kind, script, name, script, name, label). The register has 20,000
 * names: those of the files, and names by combination before them, so that a tie counts against the search.
 * --exhaustive also compares every name of the register with a third of the Thai queries, to see what the tree of syllables
 * loses; it takes minutes.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv, env } from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Hit } from '../src/names/explain-hit.ts'
import { alignName } from '../src/names/name-alignment.ts'
import { buildRegister, nameAt, nameCount } from '../src/names/name-register.ts'
import { createNameSearch, type NameSearch } from '../src/names/name-search.ts'
import { createUnitReader } from '../src/names/name-units.ts'
import { readingsOf } from '../src/names/query-readings.ts'
import { createThaiEar } from '../src/names/thai-channel.ts'
import { writeForms } from '../src/names/write-forms.ts'
import { combineNames } from './name-combinations.ts'

const REGISTER_SIZE = 20_000
const SEED = 11

interface PairRow {
  readonly kind: string
  readonly vi: string
  readonly th: string
  readonly zh: string
  readonly latin: readonly string[]
  readonly style: string
}

interface NegativeRow {
  readonly a: string
  readonly b: string
  readonly label: string
}

export interface DevelopmentNames {
  readonly pairs: readonly PairRow[]
  readonly chinese: readonly PairRow[]
  readonly negatives: readonly NegativeRow[]
}

export interface Score {
  readonly task: string
  readonly queries: number
  readonly recallAt1: number
  readonly recallAt5: number
  readonly misses: readonly string[]
}

export interface NamesReport {
  readonly scores: readonly Score[]
  /** Share of rule-spelt pairs classed *same* or *explained by rule*. */
  readonly ruleSpeltExplained: number
  /** Classes given to pairs that are different names, and how often. */
  readonly negatives: Readonly<Record<string, number>>
}

const tableOf = (file: string): readonly (readonly string[])[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))

/** The development files, or `undefined` where they are not at hand. */
export const developmentNames = (folder: string | undefined): DevelopmentNames | undefined => {
  if (folder === undefined || !existsSync(join(folder, 'names', 'dev.tsv'))) return undefined
  const cell = (row: readonly string[], at: number): string => row[at] ?? ''
  const pair = (row: readonly string[]): PairRow => ({
    kind: cell(row, 1),
    vi: cell(row, 2),
    th: cell(row, 3),
    zh: cell(row, 4),
    latin: cell(row, 5).split('|'),
    style: cell(row, 7),
  })
  return {
    pairs: tableOf(join(folder, 'names', 'dev.tsv')).map(pair),
    chinese: tableOf(join(folder, 'names', 'zhvi.dev.tsv')).map(pair),
    negatives: tableOf(join(folder, 'names', 'negatives.dev.tsv')).map((row) => ({
      a: cell(row, 3),
      b: cell(row, 5),
      label: cell(row, 6),
    })),
  }
}

const registerFor = ({ pairs, chinese, negatives }: DevelopmentNames): readonly string[] => {
  const real = new Set<string>()
  for (const { vi, latin, style } of [...pairs, ...chinese]) {
    const name = style === 'thai-origin' ? latin[0] : vi
    if (name !== undefined && name !== '') real.add(name)
  }
  for (const { a, b } of negatives)
    for (const name of [a, b]) if (/^[\p{Script=Latin}\s\-.']+$/u.test(name)) real.add(name)
  const filler = [...combineNames(REGISTER_SIZE, SEED)].filter((name) => !real.has(name))
  return [...filler.slice(0, REGISTER_SIZE - real.size), ...real]
}

interface Query {
  readonly text: string
  readonly wanted: string
}

const score = (task: string, queries: readonly Query[], search: NameSearch): Score => {
  let first = 0
  let five = 0
  const misses: string[] = []
  for (const { text, wanted } of queries) {
    const hits = search(text, 5)
    const place = hits.findIndex(({ name }) => name === wanted)
    if (place === 0) first++
    if (place >= 0) five++
    if (place !== 0) misses.push(`${text} is ${wanted}, found ${hits[0]?.name ?? 'nothing'}`)
  }
  const share = (count: number): number => Math.round((1000 * count) / queries.length) / 10
  return { task, queries: queries.length, recallAt1: share(first), recallAt5: share(five), misses }
}

const tasksOf = ({ pairs, chinese }: DevelopmentNames): readonly (readonly [string, readonly Query[]])[] => {
  const vietnamese = pairs.filter(({ style, th, vi }) => style !== 'thai-origin' && th !== '' && vi !== '')
  const thai = pairs.filter(({ style, th }) => style === 'thai-origin' && th !== '')
  const fromThai = (rows: readonly PairRow[]): readonly Query[] =>
    rows.map(({ th, vi }) => ({ text: th, wanted: vi }))
  const toLatin = (rows: readonly PairRow[]): readonly Query[] =>
    rows.map(({ th, latin }) => ({ text: th, wanted: latin[0] ?? '' }))
  const ofKind = (rows: readonly PairRow[], kind: string): readonly PairRow[] =>
    rows.filter((row) => row.kind === kind)
  const pinyin = (rows: readonly PairRow[]): readonly Query[] =>
    rows.filter(({ latin }) => latin[0] !== '').map(({ latin, vi }) => ({ text: latin[0] ?? '', wanted: vi }))
  return [
    ['Thai → Vietnamese', fromThai(vietnamese)],
    ['  persons', fromThai(ofKind(vietnamese, 'person'))],
    ['  places', fromThai(ofKind(vietnamese, 'place'))],
    ['  by the rules (ri)', fromThai(vietnamese.filter(({ style }) => style === 'ri'))],
    ['  press, machine, other', fromThai(vietnamese.filter(({ style }) => style !== 'ri'))],
    ['Thai places → Latin', toLatin(ofKind(thai, 'place'))],
    ['Thai persons → Latin', toLatin(ofKind(thai, 'person'))],
    ['pinyin → Vietnamese persons', pinyin(ofKind(chinese, 'person'))],
    ['pinyin → Vietnamese places', pinyin(ofKind(chinese, 'place'))],
    ['Han → Vietnamese', chinese.map(({ zh, vi }) => ({ text: zh.split('|')[0] ?? '', wanted: vi }))],
    ['passport → Vietnamese', vietnamese.map(({ latin, vi }) => ({ text: latin.at(-1) ?? '', wanted: vi }))],
  ]
}

const THAI_FILLER = 3000

/** The other direction: a register written in Thai, asked in Vietnamese; any Thai spelling of the name counts. */
const scoreThaiRegister = ({ pairs }: DevelopmentNames): Score => {
  const rows = pairs.filter(({ style, th, vi }) => style !== 'thai-origin' && th !== '' && vi !== '')
  const filler = [...combineNames(THAI_FILLER, SEED)].flatMap(
    (name) => writeForms(name).find(({ script }) => script === 'thai')?.form ?? [],
  )
  const search = createNameSearch(buildRegister([...filler, ...rows.map(({ th }) => th)]))
  const spellings = Map.groupBy(rows, ({ vi }) => vi)
  const renamed: NameSearch = (query, top) =>
    search(query, top).map((hit) =>
      spellings.get(query)?.some(({ th }) => th === hit.name) === true ? { ...hit, name: query } : hit,
    )
  return score(
    'Vietnamese → Thai register',
    rows.map(({ vi }) => ({ text: vi, wanted: vi })),
    renamed,
  )
}

const classOf = (hits: readonly Hit[], name: string): string =>
  hits.find((hit) => hit.name === name)?.class ?? 'not found'

export const scoreNames = (data: DevelopmentNames): NamesReport => {
  const search = createNameSearch(buildRegister(registerFor(data)))
  const ruleSpelt = data.pairs.filter(({ style, th }) => style === 'ri' && th !== '')
  const explained = ruleSpelt.filter(({ th, vi }) =>
    ['same', 'explained by rule'].includes(classOf(search(th, 5), vi)),
  )
  const negatives: Record<string, number> = {}
  for (const { a, b, label } of data.negatives) {
    if (label !== 'different') continue
    const given = classOf(createNameSearch(buildRegister([b]))(a, 1), b)
    negatives[given] = (negatives[given] ?? 0) + 1
  }
  return {
    scores: [
      ...tasksOf(data).map(([task, queries]) => score(task, queries, search)),
      scoreThaiRegister(data),
    ],
    ruleSpeltExplained: Math.round((1000 * explained.length) / ruleSpelt.length) / 10,
    negatives,
  }
}

/** Recall at 5 of comparing every name, beside that of the tree, on every third Thai query. */
const scoreExhaustively = (
  data: DevelopmentNames,
): { readonly queries: number; readonly tree: number; readonly every: number } => {
  const register = buildRegister(registerFor(data))
  const search = createNameSearch(register)
  const reader = createUnitReader()
  const names = Array.from({ length: nameCount(register) }, (_, number) => nameAt(register, number))
  const units = names.map((name) => (reader.read(name) ?? []).flatMap((unit) => reader.units[unit] ?? []))
  const ear = createThaiEar()
  const queries = (tasksOf(data)[0]?.[1] ?? []).filter((_, at) => at % 3 === 0)
  let tree = 0
  let every = 0
  for (const { text, wanted } of queries) {
    if (search(text, 5).some(({ name }) => name === wanted)) tree++
    const readings = readingsOf(text, ear)
    const costs = units.map((list) =>
      Math.min(...readings.map((reading) => costOfPairs(alignName(reading, list)) + reading.cost)),
    )
    const own = costs[names.indexOf(wanted)] ?? Number.POSITIVE_INFINITY
    if (costs.filter((cost) => cost < own).length < 5) every++
  }
  return { queries: queries.length, tree, every }
}

const costOfPairs = (pairs: ReturnType<typeof alignName>): number =>
  pairs === undefined || pairs.length === 0
    ? Number.POSITIVE_INFINITY
    : pairs.reduce((sum, { cost }) => sum + cost, 0)

const print = (report: NamesReport, misses: boolean): void => {
  console.log(`${'task'.padEnd(30)} queries  at 1   at 5`)
  for (const one of report.scores) {
    const figures = [one.recallAt1, one.recallAt5].map((share) => share.toFixed(1).padStart(6)).join(' ')
    console.log(`${one.task.padEnd(30)} ${String(one.queries).padStart(7)} ${figures}`)
    if (misses && !one.task.startsWith(' ')) for (const miss of one.misses) console.log(`    ${miss}`)
  }
  console.log(`rule-spelt pairs same or explained: ${report.ruleSpeltExplained} %`)
  console.log(`different names classed: ${JSON.stringify(report.negatives)}`)
}

const main = (): void => {
  const { values } = parseArgs({
    options: { json: { type: 'boolean' }, misses: { type: 'boolean' }, exhaustive: { type: 'boolean' } },
  })
  const data = developmentNames(env.COMITY_DEV_DATA)
  if (data === undefined) {
    console.error('COMITY_DEV_DATA names no folder with names/dev.tsv: nothing to score')
    process.exitCode = 2
    return
  }
  const report = scoreNames(data)
  if (values.json === true) console.log(JSON.stringify(report))
  else print(report, values.misses === true)
  if (values.exhaustive === true) console.log(`found among five: ${JSON.stringify(scoreExhaustively(data))}`)
}

if (argv[1] === fileURLToPath(import.meta.url)) main()
