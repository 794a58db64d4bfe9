/**
 * The words that stand in a record: what it is called, and all else that people wrote in it and nobody replaced. A later
 * wording of the same thing by the same author takes the place of the earlier, and so does a correction; what was erased is
 * not there.
 */
import type { DatabaseSync } from 'node:sqlite'
import { compareText } from '../../affairs/kernel/compare-text.ts'
import { isJsonObject, type Json, type JsonObject } from '../../ledger/strict-json.ts'
import { feedOf, verdictCode } from '../entry-row.ts'
import { prepareQuery } from '../sqlite-file.ts'

export interface StandingWords {
  readonly title: readonly Wording[]
  readonly rest: readonly Wording[]
}

/** `language`: null where it is not told. */
export interface Wording {
  readonly language: string | null
  readonly text: string
}

/** Undefined for a record of which there are no acts. `id`: of its row. `creating`: acts that word it as a whole. */
export type ReadWords = (id: number, creating: readonly string[]) => StandingWords

interface ActRow {
  readonly id: number
  readonly facts: string
  readonly text: string
  readonly leaf: string
}

export const openStandingWords = (db: DatabaseSync): ReadWords => {
  const acts = prepareQuery<ActRow>(
    db,
    `SELECT entry.id, facts, body.text, hex(leaf_hash) AS leaf FROM entry JOIN body ON body.id = entry.body
     WHERE record = ? AND verdict = ${verdictCode.effective} AND erased = 0 ORDER BY height, entry.id`,
  )
  return (id, creating) => {
    const standing = new Map<string, { readonly title: boolean; readonly body: JsonObject }>()
    const corrected = new Set<string>()
    let title: string | undefined
    for (const row of acts.all(id)) {
      const [facts, body] = [JSON.parse(row.facts) as Facts, JSON.parse(row.text) as Json]
      if (!isJsonObject(body)) continue
      const { corrects, base, key } = facts.fields
      if (typeof corrects === 'string')
        corrected.add(Buffer.from(corrects, 'base64').toString('hex').toUpperCase())
      // Rounds of terms have a base; of statements each stands.
      const name =
        base === undefined
          ? row.leaf
          : [facts.act, feedOf(row.id), typeof key === 'string' ? key : ''].join(' ')
      standing.delete(name)
      standing.set(name, { title: creating.includes(facts.act), body })
      if (creating.includes(facts.act)) title = name
    }
    for (const leaf of corrected) if (leaf !== title) standing.delete(leaf)
    const found = { title: [] as Wording[], rest: [] as Wording[] }
    for (const [name, { body }] of standing) {
      const called = name === title ? calledIn(body) : undefined
      for (const [member, value] of Object.entries(body)) {
        if (member === called) gather(value, found.title)
        else if (!silent.includes(member)) gather(value, found.rest)
      }
    }
    return found
  }
}

interface Facts {
  readonly act: string
  readonly fields: JsonObject
}

/** Members by which a record is called, as the desk calls it. */
const callings = ['name', 'title', 'text', 'who', 'topic']

const calledIn = (body: JsonObject): string | undefined =>
  callings.find((member) => isJsonObject(body[member] ?? null) || typeof body[member] === 'string')

/** Members that hold no words. */
const silent = [
  'ours',
  'language',
  'languages',
  'url',
  'files',
  'sources',
  'cadenceSources',
  'hostingSources',
]

const gather = (value: Json | undefined, into: Wording[], language: string | null = null): void => {
  if (typeof value === 'string') into.push({ language, text: value })
  else if (Array.isArray(value)) for (const each of value) gather(each, into)
  else if (isJsonObject(value ?? null))
    for (const [member, each] of Object.entries(value as JsonObject).sort(([a], [b]) => compareText(a, b))) {
      if (!silent.includes(member)) gather(each, into, /^[a-z]{2,3}$/.test(member) ? member : null)
    }
}
