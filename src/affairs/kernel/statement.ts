/**
 * A statement: what one authority tells in a record and another may confirm or dispute. Reported acts (something that
 * happened outside: in the press, on paper, before pairing) are statements, and so are claims.
 *
 * The accord of a statement has its author on the leaf that told it. Confirming pins that leaf; a correction moves the
 * author to a new leaf, so a confirmation that crossed it leaves the statement unconfirmed. Until every other member
 * confirmed it, a statement counts as its author's word alone.
 *
 *  crossing acts                      outcome
 *  confirm  ∥ correct                 unconfirmed: positions differ until the other side confirms the correction
 *  dispute  ∥ correct                 disputed: the dispute was of the older wording and stands until withdrawn
 *  confirm  ∥ confirm (three parties) confirmed
 */
import { z } from 'zod'
import type { JsonObject } from '../../ledger/strict-json.ts'
import { type Accord, agreed, finalAt, mayMove, move, no, noAccord, positionOf } from './accord.ts'
import type { Act } from './act.ts'
import { marking } from './marking.ts'
import { partialDate } from './partial-date.ts'
import { effective, type Verdict, voidFor } from './verdict.ts'
import type { View } from './view.ts'

/** A leaf hash, base64. */
export const leafPin = z.string().regex(/^[A-Za-z0-9+/]{43}=$/)

/** Fields that every stating act has. */
export const statementFields = {
  /** Leaf of the author's own statement that this one corrects; null for a new one. */
  corrects: leafPin.nullable(),
  /** When it happened outside, as stated; null where it is not stated. */
  happenedOn: partialDate.nullable(),
  /** `reported`: a source says so. `inferred`: a reading across sources. `own`: the author speaks of itself. */
  certainty: z.enum(['reported', 'inferred', 'own']),
  marking,
}

export const disputeGrounds = [
  'did-not-happen',
  'not-as-told',
  'other-date',
  'not-complete',
  'not-ours',
] as const

/** Acts by which others answer a statement; every affair with statements has them under these names. */
export const answerActs = {
  confirmed: { fields: z.strictObject({ statement: leafPin }), body: null },
  disputed: {
    fields: z.strictObject({ statement: leafPin, ground: z.enum(disputeGrounds) }),
    body: z.strictObject({ reason: z.string().max(20_000) }),
  },
} as const

export type Statement<Fields extends JsonObject = JsonObject> = {
  /** The act that made it: `reported`, `evidence`, `claimed`… */
  readonly what: string
  readonly by: string
  /** Place of the act that first made it, and of the one that words it now. */
  readonly seq: number
  readonly worded: number
  /** Leaves of all its wordings, oldest first; the last is current. */
  readonly leaves: readonly string[]
  readonly fields: Fields
  readonly accord: Accord
}

export type Standing = 'unconfirmed' | 'disputed' | 'confirmed'

const currentLeaf = (statement: Statement): string => statement.leaves.at(-1) ?? ''

const withLeaf = <S extends Statement>(statements: readonly S[], leaf: string): S | undefined =>
  statements.find((statement) => statement.leaves.includes(leaf))

/** What a reader may say of a statement at the newest cut. */
export const standingOf = (statement: Statement, members: readonly string[]): Standing => {
  if (agreed(statement.accord, members) === currentLeaf(statement)) return 'confirmed'
  return statement.accord.some((position) => position.digest === no) ? 'disputed' : 'unconfirmed'
}

/** Confirmed beyond change at this cut. */
export const isConfirmedFinal = (statement: Statement, view: Pick<View, 'known' | 'members'>): boolean =>
  finalAt(statement.accord, view, view.members) === currentLeaf(statement)

export const judgeStating = (statements: readonly Statement[], view: View, act: Act): Verdict => {
  const corrects = act.fields.corrects
  if (typeof corrects !== 'string') return effective
  const old = withLeaf(statements, corrects)
  if (old === undefined || old.what !== act.act) return voidFor('no-such-statement')
  if (old.by !== act.authority) return voidFor('not-yours-to-correct', { by: old.by })
  if (currentLeaf(old) !== corrects) return voidFor('corrected-already')
  return mayMove(old.accord, view.members, act.leaf) ? effective : voidFor('bound')
}

export const evolveStating = <S extends Statement>(statements: readonly S[], act: Act): readonly S[] => {
  const corrects = act.fields.corrects
  const old = typeof corrects === 'string' ? withLeaf(statements, corrects) : undefined
  // Keys in ascending order: canonical JSON of a state that is in order already is written natively.
  const next = {
    accord: move(old?.accord ?? noAccord, act, act.leaf),
    by: act.authority,
    fields: act.fields,
    leaves: [...(old?.leaves ?? []), act.leaf],
    seq: old?.seq ?? act.seq,
    what: act.act,
    worded: act.seq,
  } as unknown as S
  return old === undefined
    ? [...statements, next]
    : statements.map((statement) => (statement === old ? next : statement))
}

/** `confirmed` and `disputed`: the author must not answer itself, and pins a leaf that it had seen. */
export const judgeAnswer = (statements: readonly Statement[], view: View, act: Act): Verdict => {
  const pinned = String(act.fields.statement)
  const statement = withLeaf(statements, pinned)
  if (statement === undefined) return voidFor('no-such-statement')
  if (statement.by === act.authority) return voidFor('own-statement')
  if (currentLeaf(statement) !== pinned) return voidFor('corrected-since')
  return mayMove(statement.accord, view.members, answerDigest(act)) ? effective : voidFor('bound')
}

export const evolveAnswer = <S extends Statement>(statements: readonly S[], act: Act): readonly S[] => {
  const statement = withLeaf(statements, String(act.fields.statement))
  if (statement === undefined) return statements
  const next = { ...statement, accord: move(statement.accord, act, answerDigest(act)) }
  return statements.map((each) => (each === statement ? next : each))
}

const answerDigest = (act: Act): string => (act.act === 'confirmed' ? String(act.fields.statement) : no)

/** How a party stands to a statement. */
export const stanceOf = (statement: Statement, party: string): Standing => {
  const digest = positionOf(statement.accord, party)
  if (digest === no) return 'disputed'
  return digest === currentLeaf(statement) ? 'confirmed' : 'unconfirmed'
}
