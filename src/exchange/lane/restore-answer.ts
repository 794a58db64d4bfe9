/**
 * What a peer answers to a restored node (protocol section 9): its word that the old key no longer counts, its head of the
 * restored feed under the old key, the keys it knows of all members, and page by page all that the restored node lacks.
 *
 * Invariant: what the old key signed is stored here no more once the answer has been given, so the size in it stands.
 */
import type { KeyStatement } from '../../ledger/key-statement.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import { isJsonObject, type Json } from '../../ledger/strict-json.ts'
import { type BundleContents, type BundleFeed, bundleLimits } from '../bundle.ts'
import type { Sizes } from '../outcome.ts'
import { allStatements } from './erasures.ts'
import {
  type KeyStatementRefusal,
  learnKeyStatement,
  type SignedKeyStatement,
  signedKeyStatementsOf,
} from './key-statements.ts'
import type { LaneContext } from './lane-context.ts'
import { feedPage, statementsOn } from './next-contents.ts'
import { restoreStateOf } from './restore-state.ts'
import { checkpointAt } from './sign-head.ts'

/** The body of `POST /exchange/v1/restore`. Sizes are those that the restored node holds of each feed. */
export interface RestoreRequest {
  readonly statement: Json
  readonly signature: Json
  /** The asker's earlier key statements: one of them may have come into force at some peers and not here. */
  readonly keys: readonly SignedKeyStatement[]
  readonly sizes: Sizes
}

export interface RestoreAnswer {
  /** How much of the restored feed is held here. */
  readonly size: number
  /** The head of that size as the restored node signed it; null where only its genesis entry is held. */
  readonly head: string | null
  /** Of every member that changed its key. */
  readonly keys: readonly SignedKeyStatement[]
  /** The next page of what the restored node lacks; undefined where it lacks nothing that is held here. */
  readonly contents: BundleContents | undefined
  /** With the last page: every statement of erasure known here. What was erased since must not be there again. */
  readonly erasures: readonly string[]
}

/** Takes a later log key of a member: verified by its root, following the key in force. */
export const acceptKeyStatement = (
  context: LaneContext,
  statement: Json | undefined,
  signature: Json | undefined,
): Result<KeyStatement, KeyStatementRefusal> => learnKeyStatement(context, statement, signature)

export type AnswerError =
  /** `keys`: what the asker may have forgotten, where that is why it is refused. */
  | (KeyStatementRefusal & { readonly keys?: readonly SignedKeyStatement[] })
  /** This node is being restored too, and may have forgotten the asker's latest key: first it asks the others. */
  | { readonly kind: 'restoring-too' }

/** `limit` in bytes of plaintext. Asked again with the sizes then held, until there are no contents. */
export const answerRestore = (
  context: LaneContext,
  request: RestoreRequest,
  limit: number = bundleLimits.plaintext,
): Result<RestoreAnswer, AnswerError> => {
  if (!knowsOthersKeys(context, request.statement)) return err({ kind: 'restoring-too' })
  for (const { statement, signature } of request.keys) learnKeyStatement(context, statement, signature)
  const accepted = acceptKeyStatement(context, request.statement, request.signature)
  if (!accepted.ok) {
    // A node put back behind an earlier restore does not know its own latest key: it learns it here, and asks its root again.
    return accepted.error.kind === 'other-epoch'
      ? { ok: false, error: { ...accepted.error, keys: knownKeys(context) } }
      : accepted
  }
  const { authority } = accepted.value
  const reader = context.store.lane(context.lane)
  const held = reader.heads().find((head) => head.authority === authority)
  const signed = held && context.store.signedHeadFrom(held.feed, held.size)
  const contents = missingThere(context, request.sizes, limit)
  return ok({
    size: held?.size ?? 0,
    head: signed?.note ?? null,
    keys: knownKeys(context),
    contents,
    erasures: contents === undefined ? allStatements(context) : [],
  })
}

/** Two statements of one epoch are taken by nobody: a node that was put back hears all others before it takes one. */
const knowsOthersKeys = (context: LaneContext, statement: Json): boolean => {
  const state = restoreStateOf(context.store, context.lane)
  if (state === undefined) return true
  const asker = isJsonObject(statement) ? statement.authority : undefined
  return [...context.members().keys()].every(
    (member) => member === context.self || member === asker || state.answers[member] !== undefined,
  )
}

const knownKeys = (context: LaneContext): readonly SignedKeyStatement[] =>
  context.compact.members.flatMap((member) => signedKeyStatementsOf(context.store, context.lane, member))

/** Our feed, theirs and those of third members, each from where the restored node stands. */
const missingThere = (context: LaneContext, sizes: Sizes, limit: number): BundleContents | undefined => {
  const reader = context.store.lane(context.lane)
  const feeds: BundleFeed[] = []
  let room = { entries: bundleLimits.entries as number, bytes: limit }
  for (const head of reader.heads()) {
    const from = sizes[head.authority] ?? 0
    if (head.size <= from || room.entries <= 0 || room.bytes <= 0) continue
    const sign =
      head.authority === context.self && context.mayWrite()
        ? (size: number) => checkpointAt(context, reader, head, size)
        : undefined
    const question = { from, need: head.size, ...room, mayExceed: feeds.length === 0 }
    const page = feedPage(context, reader, head, question, sign)
    if (page === undefined) continue
    feeds.push(page.feed)
    room = { entries: room.entries - page.feed.entries.length, bytes: room.bytes - page.bytes }
  }
  return feeds.length === 0
    ? undefined
    : { erasures: [...new Set(statementsOn(context, reader, feeds))], feeds }
}
