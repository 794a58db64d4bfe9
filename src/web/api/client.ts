/**
 * Calls of the node that served this page. A call gives the answer or throws `CallFailed`, which says in one of few kinds
 * what a page has to know; the query client catches it.
 */
import type { z } from 'zod'
import type { Get } from './calls.ts'

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

  constructor(kind: FailureKind, problem: string | null = null, reference: string | null = null) {
    super(problem ?? kind)
    this.kind = kind
    this.problem = problem
    this.reference = reference
  }
}

/** As the schemas of routes are, whatever they hold. */
interface Shape {
  readonly path: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly answer: z.ZodType
}

export const callNode = async <R extends Shape>(
  { path }: Get<R>,
  params: z.input<R['params']>,
  query: z.input<R['query']>,
  signal?: AbortSignal,
): Promise<z.output<R['answer']>> => {
  const address = `/api/v1${fillPath(path, params)}${queryText(query)}`
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted === true) throw error
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
  const problem = textAt(told, 'kind') ?? textAt(told, 'type')?.replace('urn:comity:problem:', '') ?? null
  const reference = textAt(detailOf(told), 'reference') ?? null
  return new CallFailed(kindOf(response.status), problem, reference)
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

const detailOf = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return undefined
  const { values, detail } = value as Readonly<Record<string, unknown>>
  return values ?? detail
}
