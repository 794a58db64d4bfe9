/**
 * One route of the API: its method, path, schemas and handler in one file, from which serving, checking and the OpenAPI
 * document follow. A handler returns a value or a problem; it does not throw for what a caller did wrong.
 */
import type { ZodObject, ZodType, z } from 'zod'
import type { Result } from '../../ledger/result.ts'
import type { ComityNode } from '../node.ts'

/** Who may call: anyone who reaches the node, who may read, who may write. */
export type Access = 'anyone' | 'reader' | 'writer'

/** RFC 9457. `kind` is the code that words are found by. */
export interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 500 | 503
  readonly kind: string
  readonly detail?: Readonly<Record<string, string | number>>
}

export interface Route<
  P extends ZodObject = ZodObject,
  Q extends ZodObject = ZodObject,
  B extends ZodType = ZodType,
  A extends ZodType = ZodType,
> {
  readonly method: 'GET' | 'POST'
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly access: Access
  readonly params: P
  readonly query: Q
  readonly body: B | null
  readonly status: 200 | 201
  readonly answer: A
  handle(
    node: ComityNode,
    call: { readonly params: z.infer<P>; readonly query: z.infer<Q>; readonly body: z.infer<B> },
  ): Result<z.infer<A>, Problem> | Promise<Result<z.infer<A>, Problem>>
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
