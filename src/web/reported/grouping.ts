/** How what waits for us is gathered: by kind of record, by the session or paper it comes from, or by source. Pure. */
import type { ReportedStatement } from '../api/calls.ts'
import { affairsShown } from '../record/affairs.ts'
import { objectsIn } from '../record/parts/objects.ts'

export const groupings = ['kind', 'origin', 'source'] as const

export type Grouping = (typeof groupings)[number]

export interface Gathered {
  /** An affair, a record, the host of a source; empty where none is stated. */
  readonly key: string
  readonly statements: readonly ReportedStatement[]
}

/** Kinds in the order of the desk; others by how much waits in them, what states nothing last. */
export const gather = (statements: readonly ReportedStatement[], by: Grouping): readonly Gathered[] => {
  const groups = new Map<string, ReportedStatement[]>()
  for (const statement of statements) {
    const key = keyOf[by](statement)
    groups.set(key, [...(groups.get(key) ?? []), statement])
  }
  const gathered = [...groups].map(([key, each]) => ({ key, statements: each }))
  return by === 'kind'
    ? gathered.sort((a, b) => placeOf(a.key) - placeOf(b.key))
    : gathered.sort((a, b) => Number(a.key === '') - Number(b.key === '') || more(a, b))
}

const more = (a: Gathered, b: Gathered): number =>
  b.statements.length - a.statements.length || (a.key < b.key ? -1 : 1)

const placeOf = (affair: string): number => {
  const place = affairsShown.map(String).indexOf(affair)
  return place === -1 ? affairsShown.length : place
}

const keyOf: Readonly<Record<Grouping, (statement: ReportedStatement) => string>> = {
  kind: ({ affair }) => affair,
  origin: ({ record, affair, fields }) => {
    if (affair === 'session') return record.split('@')[0] ?? record
    const named = [fields.bornFrom, fields.source, fields.session, fields.foundedBy]
    return named.find((each) => typeof each === 'string') ?? ''
  },
  source: ({ body }) => {
    const [first] = objectsIn(body?.sources)
    return typeof first?.url === 'string' ? hostOf(first.url) : ''
  },
}

/** Without `www.`; the text itself where it is no address. */
export const hostOf = (url: string): string => {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return url
  }
}
