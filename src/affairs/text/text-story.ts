/** Acts on one text as its tests tell them, in the compact of all stories (`kernel/scenario.ts`). */
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Cut } from '../kernel/cut.ts'
import { storyCompact, type Told } from '../kernel/scenario.ts'
import { textDigest } from './digest.ts'
import { digestToAdopt } from './reading.ts'
import type { TextState } from './schema.ts'

export const textRecord = 'text/T1'

export interface Placed {
  readonly saw?: Cut
}

const act = (by: string, name: string, fields: JsonObject, more: Partial<Told> = {}): Told => ({
  by,
  record: textRecord,
  act: name,
  fields,
  ...more,
})

export const framed = (by: string, more: JsonObject = {}, placed: Partial<Told> = {}): Told =>
  act(
    by,
    'framed',
    {
      base: null,
      marking: null,
      kind: 'minutes',
      session: null,
      date: '2026-11-20',
      languages: ['vi', 'th', 'en'],
      authentic: ['vi', 'th', 'en'],
      prevailing: 'en',
      initialling: 'does-not-count',
      ...more,
    },
    placed,
  )

export const frameAccepted = (by: string, terms: string, placed: Placed = {}): Told =>
  act(by, 'frame-accepted', { terms }, placed)

export const worded = (by: string, key: string, more: JsonObject = {}, placed: Placed = {}): Told =>
  act(
    by,
    'proposed',
    { key, base: null, marking: null, form: 'paragraph', place: 'V', commits: null, ...more },
    placed,
  )

export const accepted = (by: string, key: string, terms: string, placed: Placed = {}): Told =>
  act(by, 'accepted', { key, terms }, placed)

export const declined = (by: string, key: string, terms: string, placed: Placed = {}): Told =>
  act(by, 'declined', { key, terms }, placed)

export const adopted = (by: string, digest: string, placed: Placed = {}): Told =>
  act(by, 'adopted', { digest }, placed)

export const withdrawn = (by: string, placed: Placed = {}): Told => act(by, 'adoption-withdrawn', {}, placed)

/** Digest of this frame and these paragraphs, given in order as key and leaf. */
export const digestOf = (frame: string, ...paragraphs: readonly (readonly [string, string])[]): string =>
  textDigest({ compact: storyCompact, record: textRecord, frame, paragraphs })

/** What an adoption would have to name, as the state shows it. */
export const digestIn = (
  scene: { state(record: string): JsonObject | undefined },
  members: readonly string[],
) => digestToAdopt(storyCompact, textRecord, stateIn(scene), members)

export const stateIn = (scene: { state(record: string): JsonObject | undefined }): TextState => {
  const state = scene.state(textRecord)
  if (state === undefined) throw new Error('the story has no text')
  return state as unknown as TextState
}
