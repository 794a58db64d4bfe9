/**
 * Calls of the node that served this page. A call gives the answer or throws `CallFailed`, which says in one of few kinds
 * what a page has to know; the query client catches it.
 */
import type { AnswerOf, AnyRoute, BodyOf, Call, ParamsOf, QueryOf } from './calls.ts'

export type FailureKind =
  /** No answer came: the node or the network is gone. */
  | 'offline'
  /** Nobody is signed in, or no longer. */
  | 'signed-out'
  /** Signed in, and not for this. */
  | 'not-allowed'
  | 'not-found'
  /** The node itself failed, or sent what is not an answer. */
  | 'failed'

export class CallFailed extends Error {
  readonly kind: FailureKind
  /** The code of the node's problem, where it sent one. */
  readonly problem: string | null
  /** What the node's log knows the failure by. */
  readonly reference: string | null
  /** The node's own sentence about it, in the language of the page. */
  readonly sentence: string | null

  constructor(kind: FailureKind, told: Partial<Pick<CallFailed, 'problem' | 'reference' | 'sentence'>> = {}) {
    super(told.problem ?? kind)
    this.kind = kind
    this.problem = told.problem ?? null
    this.reference = told.reference ?? null
    this.sentence = told.sentence ?? null
  }
}

/** A call that only reads. */
export const callNode = <R extends AnyRoute>(
  call: Call<R>,
  params: ParamsOf<R>,
  query: QueryOf<R>,
  signal?: AbortSignal,
): Promise<AnswerOf<R>> => ask(call, params, query, signal === undefined ? {} : { signal })

/** A call that changes something. */
export const tellNode = <R extends AnyRoute>(
  call: Call<R>,
  params: ParamsOf<R>,
  body?: BodyOf<R>,
): Promise<AnswerOf<R>> => ask(call, params, {}, body === undefined ? {} : { body: JSON.stringify(body) })

const ask = async <R extends AnyRoute>(
  { method, path }: Call<R>,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
  given: { readonly body?: string; readonly signal?: AbortSignal },
): Promise<AnswerOf<R>> => {
  const response = await fetch(`/api/v1${fillPath(path, params)}${queryText(query)}`, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...given,
  }).catch((error: unknown) => {
    if (given.signal?.aborted === true) throw error
    throw new CallFailed('offline')
  })
  if (!response.ok) throw await failureOf(response)
  return response.json().catch(() => {
    throw new CallFailed('failed')
  })
}

const fillPath = (path: string, params: Readonly<Record<string, unknown>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params[name])))

const queryText = (query: Readonly<Record<string, unknown>>): string => {
  const given = Object.entries(query).filter(([, value]) => value !== undefined)
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString()}`
}

const failureOf = async (response: Response): Promise<CallFailed> => {
  const told: unknown = await response.json().catch(() => undefined)
  return new CallFailed(kindOf(response.status), {
    problem: textAt(told, 'kind') ?? null,
    sentence: textAt(told, 'detail') ?? null,
    reference: textAt(valuesOf(told), 'reference') ?? null,
  })
}

const kindOf = (status: number): FailureKind => {
  if (status === 401) return 'signed-out'
  if (status === 403) return 'not-allowed'
  return status === 404 ? 'not-found' : 'failed'
}

const textAt = (value: unknown, key: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  const found = (value as Readonly<Record<string, unknown>>)[key]
  return typeof found === 'string' ? found : undefined
}

const valuesOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'values' in value ? value.values : undefined
