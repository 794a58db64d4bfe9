/** Calls to a running node's API by one caller, whoever that is, and what comes of them where they are not carried out. */
import { DemoFailure } from './demo-failure.ts'

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export interface CallMore {
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface Caller {
  /** What it answers, whatever that is. */
  ask(method: Method, path: string, more?: CallMore): Promise<Response>
  /** What it answers; a refusal is thrown as `Refused`. */
  call<T>(method: Method, path: string, more?: CallMore): Promise<T>
}

/** No answer came, or half of one: whether the call was carried out is not known. */
export class Unanswered extends DemoFailure {}

/** The node said no. `kind` is the code of the problem (RFC 9457). */
export class Refused extends DemoFailure {
  readonly kind: string
  readonly status: number

  constructor(message: string, kind: string, status: number) {
    super(message)
    this.kind = kind
    this.status = status
  }
}

/** A call may wait 30 seconds for the peers. */
const callTimeoutMs = 40_000

export interface CallerOptions {
  readonly authority: string
  readonly url: string
  /** How the caller shows itself: `authorization`, or `cookie`. */
  readonly headers: Readonly<Record<string, string>>
}

export const openCaller = ({ authority, url, headers: own }: CallerOptions): Caller => {
  const unanswered = (error: unknown): never => {
    throw new Unanswered(`${authority} does not answer at ${url}: ${causeOf(error)}`)
  }

  const ask: Caller['ask'] = (method, path, { body, headers = {} } = {}) => {
    const isBytes = body instanceof Uint8Array
    const type = isBytes ? 'application/octet-stream' : 'application/json'
    return fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'content-type': type, ...own, ...headers },
      signal: AbortSignal.timeout(callTimeoutMs),
      ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    }).catch(unanswered)
  }

  const call = async <T>(method: Method, path: string, more?: CallMore): Promise<T> => {
    const response = await ask(method, path, more)
    if (!response.ok) throw await refusal(authority, path, response)
    return (await response.json().catch(unanswered)) as T
  }

  return { ask, call }
}

export const withToken = (token: string): Readonly<Record<string, string>> => ({
  authorization: `Bearer ${token}`,
})

const refusal = async (authority: string, path: string, response: Response): Promise<Refused> => {
  const problem = (await response.json().catch(() => ({}))) as {
    readonly kind?: string
    readonly values?: Readonly<Record<string, unknown>>
  }
  const { kind = `HTTP ${response.status}`, values = {} } = problem
  const detail = Object.keys(values).length === 0 ? '' : ` ${JSON.stringify(values)}`
  return new Refused(`${authority} refused ${path}: ${kind}${detail}`, kind, response.status)
}

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}
