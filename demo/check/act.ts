/** Acts of the exercise as they go to the API: an envelope, and the fields that many acts share. */
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import type { ActToRelease } from '../nodes/node-api.ts'

export interface ActMore {
  readonly body?: JsonObject
  readonly cites?: readonly string[]
}

export const act = (
  record: string,
  name: string,
  fields: JsonObject,
  { body, cites = [] }: ActMore = {},
): ActToRelease => ({
  act: name,
  affair: record.slice(0, record.indexOf('/')),
  body: body ?? null,
  cites: [...cites],
  fields,
  record,
  version: 1,
})

/** Of the author's own statement, that corrects nothing and is not marked. */
export const stating = { corrects: null, happenedOn: null, certainty: 'own', marking: null } as const

/** Of the first wording of terms. */
export const wording = { base: null, marking: null } as const

export const noSources = { ours: [], note: null, sources: [] } as const

export const accepted = (record: string, terms: string): ActToRelease => act(record, 'accepted', { terms })

export const confirmed = (record: string, statement: string): ActToRelease =>
  act(record, 'confirmed', { statement })
