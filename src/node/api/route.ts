/**
 * One route of the API: its method, path, schemas and handler in one file, from which serving, checking and the OpenAPI
 * document follow. Who may call it stands in `access.ts`. A handler returns a value or a problem; it does not throw for
 * what a caller did wrong.
 */
import type { ZodObject, ZodType, z } from 'zod'
import type { ComityNode } from '../node.ts'
import type { Caller } from '../officers/caller.ts'

/** RFC 9457. `kind` is the code that words are found by (`problem-words.ts`). */
export interface Problem {
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 409
    | 410
    | 412
    | 413
    | 415
    | 416
    | 422
    | 428
    | 429
    | 500
    | 503
  readonly kind: string
  /** What the words name. Codes, numbers and places; never a secret. */
  readonly values?: Readonly<Record<string, string | number>>
  /** The affair whose rules refused, where they did. */
  readonly affair?: string
  /** Seconds after which another try may go better. */
  readonly retryAfter?: number
}

/** What comes with an answer besides its value. */
export interface Besides {
  /** The caller has it already: 304, and the value is not sent (RFC 9110 section 15.4.5). */
  readonly unchanged?: boolean
  readonly headers?: Readonly<Record<string, string>>
  /** Name, value, and seconds it lives: 0 removes it (`http/cookies.ts`). */
  readonly cookies?: readonly (readonly [name: string, value: string, seconds: number])[]
}

export type Answered<T> =
  | { readonly ok: true; readonly value: T; readonly besides?: Besides }
  | { readonly ok: false; readonly error: Problem }

/** A value with headers or cookies. */
export const answerWith = <T>(value: T, besides: Besides) => ({ ok: true as const, value, besides })

/** Who calls and how, beside what the schemas tell. */
export interface Calling {
  readonly caller: Caller
  /** Where the call comes from (`http/caller-address.ts`). */
  readonly address: string
  /** A header of the request, by its name in lower case. */
  header(name: string): string | undefined
  /** A cookie of the request. */
  cookie(name: string): string | undefined
}

export interface Call<Params, Query, Body> extends Calling {
  readonly params: Params
  readonly query: Query
  readonly body: Body
}

export interface Route<
  P extends ZodObject = ZodObject,
  Q extends ZodObject = ZodObject,
  B extends ZodType = ZodType,
  A extends ZodType = ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly params: P
  readonly query: Q
  /** Null where the call has no body. */
  readonly body: B | null
  readonly status: 200 | 201
  readonly answer: A
  /** Call or answer holds a secret, which is kept nowhere (kept-answers.ts). */
  readonly holdsSecret?: true
  /** The answer repeats words of drafts or of the record, which have places of their own to be erased in. */
  readonly holdsWords?: true
  /** Headers that the handler reads, for the document; each with what it is for. */
  readonly reads?: Readonly<Record<string, string>>
  handle(
    node: ComityNode,
    call: Call<z.infer<P>, z.infer<Q>, z.infer<B>>,
  ): Answered<z.infer<A>> | Promise<Answered<z.infer<A>>>
}

/** What a caller's types are made from: the browser reads them and nothing else of a route. */
export interface RouteShape<Path extends string, P, Q, B, A> {
  readonly path: Path
  readonly params: P
  readonly query: Q
  readonly body: B | null
  readonly answer: A
}

/** Keeps the types of a route's schemas, and the very text of its path. */
export const route = <
  const Path extends string,
  P extends ZodObject,
  Q extends ZodObject,
  B extends ZodType,
  A extends ZodType,
>(
  definition: Route<P, Q, B, A> & { readonly path: Path },
): Route & RouteShape<Path, P, Q, B, A> => definition as unknown as Route & RouteShape<Path, P, Q, B, A>
