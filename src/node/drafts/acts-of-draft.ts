/** The acts of a draft as officers send them, as the record takes them, and what is said of them without their words. */
import { z } from 'zod'
import { attachedFiles } from '../../affairs/kernel/attachment.ts'
import { markedLevel } from '../../affairs/kernel/marking.ts'
import type { Draft } from '../../exchange/lane/own-entry.ts'
import type { Facts } from '../../ledger/facts.ts'
import { isRecordId } from '../../ledger/names.ts'
import type { Subject } from './draft-rules.ts'

const record = z.string().refine(isRecordId, 'not a record identifier')
const jsonObject = z.record(z.string(), z.json())

export const actToSend = z.strictObject({
  record,
  affair: z.string().max(32),
  act: z.string().max(32),
  version: z.int().min(1).max(1000).default(1),
  cites: z.array(record).max(16).default([]),
  fields: jsonObject,
  body: jsonObject.nullable().default(null),
})

export const mostActs = 512

/** All of one lane, released together or not at all. */
export const actsToSend = z.array(actToSend).min(1).max(mostActs)

export type ActToSend = z.infer<typeof actToSend>

export const asEntries = (acts: readonly ActToSend[]): readonly Draft[] =>
  acts.map(({ body, ...facts }) => ({ facts: facts as Facts, body }))

export const subjectOf = (acts: readonly ActToSend[]): readonly Subject[] =>
  acts.map(({ record: of, affair, act }) => ({ record: of, affair, act }))

/** The highest; 0: none of them is marked. */
export const markingOf = (acts: readonly ActToSend[]): number =>
  Math.max(0, ...acts.map(({ fields }) => markedLevel(fields) ?? 0))

/** Commitments of the files that they name, base64. */
export const filesOf = (acts: readonly ActToSend[]): readonly string[] =>
  acts.flatMap(({ fields }) => {
    const files = attachedFiles.safeParse(fields.files ?? [])
    return files.success ? files.data.map(({ commitment }) => commitment) : []
  })

/** What one version of a draft says. */
export const draftWords = z.strictObject({
  /** To colleagues; it goes nowhere else. */
  note: z.string().max(4_000).default(''),
  acts: actsToSend,
})

export type DraftWords = z.infer<typeof draftWords>

/** What the node wrote itself. */
export const readWords = (text: string): DraftWords => draftWords.parse(JSON.parse(text))
