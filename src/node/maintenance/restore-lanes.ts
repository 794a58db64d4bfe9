/**
 * Restoring as a node does it over the wire: answers peers that were put back, and asks peers where it was put back itself,
 * again and again until every one has answered (protocol section 9; what is asked and taken is in exchange/lane).
 */
import { bundleLimits } from '../../exchange/bundle.ts'
import { openBundle, sealBundle } from '../../exchange/envelope.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import { epochOf } from '../../exchange/lane/members.ts'
import { endRestore, learnKeys, restoreRequest, takeRestoreAnswer } from '../../exchange/lane/restore.ts'
import { answerRestore, type RestoreRequest } from '../../exchange/lane/restore-answer.ts'
import { formatRestoreRequest } from '../../exchange/lane/restore-wire.ts'
import type { Outcome } from '../../exchange/outcome.ts'
import type { PeerClient } from '../../exchange/peer-client.ts'
import { parseKeyStatement } from '../../ledger/key-statement.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { Log } from '../log.ts'
import { formatAnswer, formatPage, parseAnswer, parsePage } from './restore-message.ts'

/** A lane, and how to say that its keys have changed. */
export interface RestorableLane {
  readonly context: LaneContext
  readonly forgetMembers: () => void
}

/** Beside a page there are its first line and the seal. */
const pageBytes = bundleLimits.plaintext / 2

/** The text of the answer to a restored peer, or the outcome it is refused with. */
export const answerRestoredPeer = async (
  { context, forgetMembers }: RestorableLane,
  request: RestoreRequest,
): Promise<Result<string, Outcome>> => {
  const answer = answerRestore(context, request, pageBytes)
  forgetMembers()
  if (!answer.ok) {
    const { error } = answer
    if (error.kind === 'restoring-too') return err({ kind: 'busy', retryAfterSeconds: 1 })
    if (error.kind === 'other-epoch') return ok(formatAnswer({ keys: error.keys ?? [], sealed: null }))
    const outcome: Outcome =
      error.kind === 'foreign'
        ? { kind: 'foreign', detail: 'the statement is of no member paired here' }
        : { kind: 'bad-signature', detail: `of the key statement: ${error.kind}` }
    return err(outcome)
  }
  const statement = parseKeyStatement(request.statement)
  const member = statement.ok ? context.members().get(statement.value.authority) : undefined
  if (!statement.ok || member === undefined)
    return err({ kind: 'foreign', detail: 'the statement is of no member paired here' })
  const { compact, lane } = context.lane
  const address = { compact, lane, from: context.self, to: member.authority, epoch: context.keys.log.epoch }
  const sealed = await sealBundle(
    { sign: context.keys.log.sign, sealKey: member.sealKey },
    address,
    formatPage(statement.value.log, answer.value),
  )
  return ok(formatAnswer({ keys: answer.value.keys, sealed }))
}

export interface RestoreDeps extends RestorableLane {
  /** Undefined where the peer has no address: it is asked by file, or not at all. */
  readonly clientOf: (peer: string) => PeerClient | undefined
  readonly log: Log
  readonly signal: AbortSignal
  /** In milliseconds; ends early when the signal comes. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>
}

const firstWait = 500
const longestWait = 60_000

/** Resolves true when the lane is whole and open again, false when it was stopped before. */
export const restoreLane = async (deps: RestoreDeps): Promise<boolean> => {
  const { context, log, signal } = deps
  const { lane } = context.lane
  for (let wait = firstWait; !signal.aborted; wait = Math.min(longestWait, wait * 2)) {
    for (const peer of context.members().keys()) {
      if (peer !== context.self && !signal.aborted) await askPeer(deps, peer)
    }
    const ended = endRestore(context)
    deps.forgetMembers()
    if (ended.ok) {
      log.info('restored', { lane, size: ended.value.size })
      return true
    }
    if (ended.error.kind === 'not-restoring') return true
    log.warn('restore-waits', { lane, for: ended.error.kind })
    await deps.sleep(wait, signal)
  }
  return false
}

/** Page after page, until the peer has nothing more or does not answer. */
const askPeer = async (deps: RestoreDeps, peer: string): Promise<void> => {
  const { context, log } = deps
  const client = deps.clientOf(peer)
  for (let more = client !== undefined; more && !deps.signal.aborted; ) {
    const request = restoreRequest(context)
    if (client === undefined || request === undefined) return
    const answer = await client.postRestore(formatRestoreRequest(request), maxAnswer, deps.signal)
    if (!answer.ok) {
      log.warn('restore-refused', { peer, why: answer.error.kind })
      return
    }
    more = await takeAnswer(deps, peer, request, Buffer.from(answer.value).toString('utf8'))
  }
}

/** A page in base64, and the keys. */
const maxAnswer = 12_582_912

/** Whether the peer has more. */
const takeAnswer = async (
  { context, forgetMembers, log }: RestoreDeps,
  peer: string,
  request: RestoreRequest,
  text: string,
): Promise<boolean> => {
  const fail = (why: string): false => {
    log.warn('restore-refused', { peer, why })
    return false
  }
  const answer = parseAnswer(text)
  if (answer === undefined) return fail('not-understood')
  learnKeys(context, answer.keys)
  forgetMembers()
  const statement = parseKeyStatement(request.statement)
  if (answer.sealed === null || !statement.ok) return fail('root-signature')
  const opened = await openBundle(
    {
      verify: context.verify,
      limit: maxAnswer,
      findSender: (address) => {
        const member = context.members().get(address.from)
        const logKey = member?.logKeys[address.epoch]
        const isRight =
          address.from === peer &&
          address.to === context.self &&
          address.compact === context.lane.compact &&
          address.lane === context.lane.lane &&
          member !== undefined &&
          address.epoch === epochOf(member)
        return isRight && logKey !== undefined
          ? { kind: 'known', logKey, sealKey: context.keys.seal }
          : { kind: 'foreign', detail: 'another has answered' }
      },
    },
    answer.sealed,
  )
  if (!opened.ok) return fail(opened.error.kind)
  const page = parsePage(statement.value.log, opened.value.plaintext)
  if (page === undefined) return fail('not-understood')
  const taken = takeRestoreAnswer(context, peer, page)
  forgetMembers()
  if (!taken.ok) return fail(taken.error.kind === 'refused' ? taken.error.outcome.kind : taken.error.kind)
  return taken.value.more
}
