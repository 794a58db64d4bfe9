/**
 * Calls that must not be done twice (draft-ietf-httpapi-idempotency-key-header-07): a caller gives one a key of its own
 * choice, and whoever repeats it within a day gets the answer that was given, and nothing is done again. A key stands for
 * one call: with another method, path or body it is refused. What was refused is not kept, since it changed nothing: the
 * same key may try again. After a crash nobody knows whether the call was done, and that is what a repetition is told.
 *
 * Answers go after a day, and at once when anything is erased. Those with a secret or with words in them, and large ones,
 * are not kept at all: a repetition hears that it was done, and what was made.
 */
import { createHash } from 'node:crypto'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { AnswerTable } from '../../store/answer-table.ts'
import { actorOf, type Caller } from '../officers/caller.ts'
import type { Problem, Route } from './route.ts'

export interface KeyedCall {
  readonly caller: Caller
  /** The `idempotency-key` header. */
  readonly key: string
  readonly method: string
  /** With the query. */
  readonly path: string
  /** Other headers on which the call depends. */
  readonly conditions: readonly (string | undefined)[]
  readonly body: string
  readonly route: Pick<Route, 'holdsSecret' | 'holdsWords'>
}

/** What has been answered before, or the promise to be told what is. */
export type Begun =
  | { readonly kind: 'answered'; readonly status: number; readonly body: string }
  | {
      readonly kind: 'new'
      done(status: number, answer: unknown): void
      /** Nothing was done. */
      undone(): void
    }

export interface KeptAnswers {
  begin(call: KeyedCall): Result<Begun, Problem>
  /** Removes what is older than a day. */
  forgetOld(): void
}

export const keptForMs = 86_400_000

/** Answers that are longer are not kept, in characters. */
export const longestKept = 262_144

/** Whether a repetition may get this answer again. */
export const isKept = (
  { holdsSecret, holdsWords }: Pick<Route, 'holdsSecret' | 'holdsWords'>,
  body: string,
): boolean => holdsSecret !== true && holdsWords !== true && body.length <= longestKept

/** What was made, where the answer names it: a repetition is told at least that. */
const madeIn = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string'
    ? answer.id
    : null

/** Of a UUID or whatever else a caller counts by; with quotation marks, as a structured field has them, or without. */
const keyForm = /^"?([A-Za-z0-9_.:-]{8,128})"?$/

export const openKeptAnswers = (table: AnswerTable, now: () => number = Date.now): KeptAnswers => {
  const inFlight = new Set<string>()
  const forgetOld = (): void => table.removeBefore(now() - keptForMs)
  forgetOld()
  return {
    forgetOld,
    begin: (call) => {
      const key = keyForm.exec(call.key)?.[1]
      if (key === undefined) return err({ status: 400, kind: 'bad-key' })
      forgetOld()
      const caller = actorOf(call.caller)
      const place = `${caller} ${key}`
      const fingerprint = fingerprintOf(call)
      const known = table.find(caller, key)
      if (known !== undefined && known.fingerprint !== fingerprint)
        return err({ status: 422, kind: 'key-of-another-call' })
      if (inFlight.has(place)) return err({ status: 409, kind: 'being-answered', retryAfter: 1 })
      if (known?.status === null) return err({ status: 409, kind: 'outcome-unknown' })
      if (known !== undefined && known.body === null) {
        const values = known.made === null ? {} : { id: known.made }
        return err({ status: 409, kind: 'done-already', values })
      }
      if (known?.body != null) return ok({ kind: 'answered', status: known.status, body: known.body })
      const row = { caller, key, fingerprint, at: now(), status: null, body: null, made: null }
      table.put(row)
      inFlight.add(place)
      return ok({
        kind: 'new',
        done: (status, answer) => {
          const text = JSON.stringify(answer)
          table.put({ ...row, status, body: isKept(call.route, text) ? text : null, made: madeIn(answer) })
          inFlight.delete(place)
        },
        undone: () => {
          table.remove(caller, key)
          inFlight.delete(place)
        },
      })
    },
  }
}

/** A hash of a secret is nearly the secret. */
const fingerprintOf = ({ method, path, conditions, body, route }: KeyedCall): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        method,
        path,
        ...conditions.map((each) => each ?? null),
        route.holdsSecret === true ? '' : body,
      ]),
    )
    .digest('base64')
