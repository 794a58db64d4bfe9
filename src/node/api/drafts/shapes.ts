/** Shapes that the routes of drafts share. */
import { z } from 'zod'
import { err, ok, type Result } from '../../../ledger/result.ts'
import type { DraftRow } from '../../../store/draft-table.ts'
import { draftStates } from '../../../store/draft-table.ts'
import type { DraftError } from '../../drafts/draft-deps.ts'
import type { Subject } from '../../drafts/draft-rules.ts'
import type { ComityNode } from '../../node.ts'
import type { Officer } from '../../officers/officer.ts'
import type { Answered, Calling } from '../route.ts'
import { compactParam } from '../shapes.ts'
import { draftProblem } from './problems.ts'

export const draftId = z.string().regex(/^d-[a-z2-7]{16}$/)
export const draftParams = z.strictObject({ compact: compactParam, id: draftId })
/** The one that the caller has before them. */
export const version = z.int().min(1)
export const none = z.strictObject({})

export const draftFields = {
  id: z.string(),
  compact: z.string(),
  lane: z.enum(['main', 'hot']),
  /** In whose name: an office of this authority, or `*`. */
  office: z.string(),
  state: z.enum(draftStates),
  /** The newest. */
  version: z.int(),
  /** Who wrote the newest version, cleared it, and released it: officers by id. */
  author: z.string(),
  clearer: z.string().nullable(),
  releaser: z.string().nullable(),
  subject: z.array(z.strictObject({ record: z.string(), affair: z.string(), act: z.string() })),
  /** Highest of its acts; 0: unmarked. */
  marking: z.int(),
  /** When it is sent, while it is held: milliseconds since 1970. */
  due: z.int().nullable(),
  /** Its places in our feed, once sent. */
  entries: z.array(z.strictObject({ seq: z.int(), leaf: z.string() })).nullable(),
  /** Its newest step, ascending over all drafts. */
  changed: z.int(),
}

export const draftShown = z.strictObject(draftFields)

export const showDraft = ({ subject, entries, ...row }: DraftRow): z.infer<typeof draftShown> => ({
  ...row,
  subject: subjectsOf({ subject }),
  entries: entries === null ? null : (JSON.parse(entries) as { seq: number; leaf: string }[]),
})

/** Routes of drafts let in officers only (`access.ts`). */
export const officerOf = ({ caller }: Calling): Officer => {
  if (caller.kind !== 'officer') throw new TypeError('access.ts lets in somebody who is no officer')
  return caller.officer
}

type Outcome = Result<DraftRow, DraftError>

type DraftCall = Calling & { readonly params: { readonly compact: string; readonly id: string } }
type StepOf = (officer: Officer, id: string) => Outcome | Promise<Outcome>

/** A step of the draft that the path names, which must be of its compact. */
export const stepOn = async (
  node: ComityNode,
  call: DraftCall,
  step: StepOf,
): Promise<Answered<DraftRow>> => {
  const { compact, id } = call.params
  const row = node.store.drafts.find(id)
  if (row?.compact !== compact) return err(draftProblem({ kind: 'no-such-draft' }))
  const taken = await step(officerOf(call), id)
  return taken.ok
    ? taken
    : err(draftProblem(taken.error, (index) => subjectsOf(row)[index]?.affair ?? 'kernel'))
}

export const takeStep = async (
  node: ComityNode,
  call: DraftCall,
  step: StepOf,
): Promise<Answered<z.infer<typeof draftShown>>> => {
  const taken = await stepOn(node, call, step)
  return taken.ok ? ok(showDraft(taken.value)) : taken
}

const subjectsOf = ({ subject }: Pick<DraftRow, 'subject'>): Subject[] => JSON.parse(subject) as Subject[]
