/**
 * Calls of the node that served this page. A call gives the answer or throws `CallFailed`, which says in one of few kinds
 * what a page has to know; the query client catches it.
 */
import { signInAgain } from '../sign-in/expired.ts'
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
  /** What the sentence names: codes, numbers and places. */
  readonly values: Readonly<Record<string, unknown>>

  constructor(
    kind: FailureKind,
    told: Partial<Pick<CallFailed, 'problem' | 'reference' | 'sentence' | 'values'>> = {},
  ) {
    super(told.problem ?? kind)
    this.kind = kind
    this.problem = told.problem ?? null
    this.reference = told.reference ?? null
    this.sentence = told.sentence ?? null
    this.values = told.values ?? {}
  }
}

/** A call that only reads. */
export const callNode = <R extends AnyRoute>(
  call: Call<R>,
  params: ParamsOf<R>,
  query: QueryOf<R>,
  signal?: AbortSignal,
): Promise<AnswerOf<R>> => ask(call, params, query, signal === undefined ? {} : { signal })

/** What a page is to know of whatever went wrong. A fault of ours is reported as one besides. */
export const failureBy = (error: unknown): CallFailed => {
  if (error instanceof CallFailed) return error
  reportError(error)
  return new CallFailed('failed')
}

export interface Telling {
  /** By which the node knows a repetition; the same content under the same key is done once. */
  readonly key?: string
  /** What the route asks for besides. */
  readonly query?: Readonly<Record<string, unknown>>
}

/**
 * A call that changes something, by the will of the person at the desk. It is done once: where its answer is lost it is
 * repeated under the same key, and where the sign-in has expired it waits for a new one (sign-in/expired.ts).
 */
export const tellNode = async <R extends AnyRoute>(
  call: Call<R>,
  params: ParamsOf<R>,
  body?: BodyOf<R>,
  { key = newKey(), query = {} }: Telling = {},
): Promise<AnswerOf<R>> => {
  const given = body === undefined ? {} : { body: JSON.stringify(body) }
  // Of those who are not signed in the node cannot tell one from another, and keeps no answers.
  if (isEntry(call.path)) return ask(call, params, query, given)
  return patiently(() => ask(call, params, query, { ...given, key }))
}

/** For calls that may be repeated: waits for a sign-in where it has expired, and asks again where an answer was lost. */
export const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      const wait = waits[attempt]
      if (error.kind === 'signed-out' && attempt < waits.length && (await signInAgain())) continue
      const isLost = error.kind === 'offline' || error.problem === 'being-answered'
      if (!isLost || wait === undefined) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
}

/** A call that keeps what is in work, beside what the person does: it asks nobody for anything. */
export const keepQuietly = <R extends AnyRoute>(
  call: Call<R>,
  params: ParamsOf<R>,
  query: QueryOf<R>,
  body?: BodyOf<R>,
): Promise<AnswerOf<R>> =>
  ask(call, params, query, outliving(body === undefined ? {} : { body: JSON.stringify(body) }))

/** Sent also when the page goes; browsers take no more than 64 KiB so. */
const outliving = (given: Given): Given => ({ ...given, keepalive: (given.body?.length ?? 0) < 20_000 })

/** Pauses before a call is repeated whose answer was lost, in milliseconds. */
const waits = [400, 1_600] as const

const isEntry = (path: string): boolean => /^\/(sign-in(\/|$)|invitations\/)/.test(path)

/** Also where the page is not in a secure context. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )

interface Given {
  readonly body?: string
  readonly signal?: AbortSignal
  readonly key?: string
  readonly keepalive?: boolean
}

const ask = async <R extends AnyRoute>(
  { method, path }: Call<R>,
  params: Readonly<Record<string, unknown>>,
  query: Readonly<Record<string, unknown>>,
  { key, ...given }: Given,
): Promise<AnswerOf<R>> => {
  const response = await fetch(`/api/v1${fillPath(path, params)}${queryText(query)}`, {
    method,
    headers: {
      accept: 'application/json',
      'accept-language': document.documentElement.lang,
      ...(given.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...given,
  }).catch((error: unknown) => {
    if (given.signal?.aborted === true) throw error
    throw new CallFailed('offline')
  })
  if (!response.ok) throw await failureOf(response)
  return response.json().catch(() => {
    throw new CallFailed('offline')
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

/** What the node said to a call that it did not answer as asked. */
export const failureOf = async (response: Response): Promise<CallFailed> => {
  const told: unknown = await response.json().catch(() => undefined)
  return new CallFailed(kindOf(response.status), {
    problem: textAt(told, 'kind') ?? null,
    sentence: textAt(told, 'detail') ?? null,
    reference: textAt(valuesOf(told), 'reference') ?? null,
    values: valuesOf(told),
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

const valuesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && 'values' in value && typeof value.values === 'object'
    ? { ...value.values }
    : {}
