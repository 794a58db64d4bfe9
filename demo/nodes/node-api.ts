/** The API of a running node, called with its token: what the demonstration needs of it. */
import { readFile } from 'node:fs/promises'
import type { Facts } from '../../src/ledger/facts.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { DemoFailure } from './demo-failure.ts'
import { type CallAsOperator, scriptToken, visitorCode } from './demo-officers.ts'

export type ActToRelease = Facts & { readonly body: JsonObject | null }

export interface Released {
  readonly acts: readonly { readonly seq: number; readonly leaf: string }[]
  readonly witnessedBy: readonly string[]
}

export interface FeedHead {
  readonly authority: string
  readonly size: number
  readonly accepted: number
  readonly judged: number
  readonly root: string
  readonly frozen: string | null
  /** Authority → how much of the feed it has witnessed, as this node holds the proof. */
  readonly witnessed: Readonly<Record<string, number>>
}

export interface RecordShown {
  readonly record: string
  readonly summary: { readonly status?: string }
  readonly state: JsonObject
}

export interface ActShown {
  readonly authority: string
  readonly seq: number
  readonly leaf: string
  readonly act: string
  readonly fields: JsonObject
  readonly body: JsonObject | null
  readonly verdict: { readonly kind: string; readonly reason?: { readonly kind: string } }
}

export interface Answers {
  readonly open: readonly { readonly record: string; readonly ageDays: number | null }[]
}

export interface Alarm {
  readonly id: number
  readonly kind: string
  readonly detail: string
}

export interface NodeApi {
  readonly authority: string
  readonly url: string
  heads(compact: string): Promise<readonly FeedHead[]>
  /** All or none of at most 512 acts. `waitMs`: answer when the peers have witnessed them, or after so long. */
  release(compact: string, acts: readonly ActToRelease[], waitMs?: number): Promise<Released>
  records(compact: string, affair: string): Promise<readonly RecordShown[]>
  record(
    compact: string,
    record: string,
  ): Promise<(RecordShown & { readonly acts: readonly ActShown[] }) | undefined>
  answers(compact: string, on: string): Promise<Answers>
  stateDigest(compact: string, sizes: Readonly<Record<string, number>>): Promise<string>
  setLink(compact: string, peer: string, suspended: boolean): Promise<void>
  evidence(
    compact: string,
    entries: readonly { readonly authority: string; readonly seq: number }[],
  ): Promise<string>
  alarms(): Promise<readonly Alarm[]>
  /** The code by which a visitor comes in as an officer for the first time; undefined once somebody has. */
  visitorCode(): Promise<string | undefined>
}

/** No answer came, or half of one: whether the call was carried out is not known. */
export class Unanswered extends DemoFailure {}

/** A call may wait 30 seconds for the peers. */
const callTimeoutMs = 40_000

export const openNodeApi = async (dir: string, authority: string, url: string): Promise<NodeApi> => {
  const token = (await readFile(dataFolder(dir).token, 'utf8')).trim()

  const unanswered = (error: unknown): never => {
    throw new Unanswered(`${authority} does not answer at ${url}: ${causeOf(error)}`)
  }

  const askWith = (bearer: string, method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> =>
    fetch(`${url}/api/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${bearer}`, 'content-type': 'application/json' },
      signal: AbortSignal.timeout(callTimeoutMs),
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }).catch(unanswered)

  const answerOf = async <T>(path: string, response: Response): Promise<T> => {
    if (!response.ok) throw await refusal(authority, path, response)
    return (await response.json().catch(unanswered)) as T
  }

  const operate: CallAsOperator = async (method, path, body) =>
    answerOf(path, await askWith(token, method, path, body))

  /** Made when first needed: most callers only read what any may. */
  let officer: Promise<string> | undefined
  const ask = async (method: 'GET' | 'POST', path: string, body?: unknown): Promise<Response> => {
    officer ??= scriptToken(operate)
    return askWith(await officer, method, path, body)
  }

  const call = async <T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> =>
    answerOf(path, await ask(method, path, body))

  const records = async (compact: string, affair: string): Promise<readonly RecordShown[]> => {
    const all: RecordShown[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { readonly records: readonly RecordShown[]; readonly next: string | null } = await call(
        'GET',
        `/compacts/${compact}/records?affair=${affair}&limit=500&state=true&after=${encodeURIComponent(after)}`,
      )
      all.push(...page.records)
      after = page.next
    }
    return all
  }

  return {
    authority,
    url,
    heads: async (compact) =>
      (await call<{ readonly feeds: readonly FeedHead[] }>('GET', `/compacts/${compact}/heads`)).feeds,
    release: (compact, acts, waitMs = 0) =>
      call('POST', `/compacts/${compact}/acts?wait=${waitMs}`, { acts }),
    records,
    record: async (compact, record) => {
      const path = `/compacts/${compact}/records/${record}`
      const response = await ask('GET', path)
      if (response.status === 404) return undefined
      if (!response.ok) throw await refusal(authority, path, response)
      return (await response.json().catch(unanswered)) as RecordShown & { readonly acts: readonly ActShown[] }
    },
    answers: (compact, on) => call('GET', `/compacts/${compact}/answers?on=${on}`),
    stateDigest: async (compact, sizes) =>
      (await call<{ readonly digest: string }>('POST', `/compacts/${compact}/state-digest`, { sizes }))
        .digest,
    setLink: async (compact, peer, suspended) => {
      await operate('POST', `/compacts/${compact}/links/${peer}`, { suspended })
    },
    evidence: async (compact, entries) =>
      (await call<{ readonly file: string }>('POST', `/compacts/${compact}/evidence`, { entries })).file,
    alarms: async () =>
      (await operate<{ readonly alarms: readonly Alarm[] }>('GET', '/alarms?limit=500')).alarms,
    visitorCode: () => visitorCode(operate),
  }
}

/** RFC 9457: the title names the refusal, the detail says where. */
const refusal = async (authority: string, path: string, response: Response): Promise<DemoFailure> => {
  const problem = (await response.json().catch(() => ({}))) as {
    readonly title?: string
    readonly detail?: unknown
  }
  const detail = problem.detail === undefined ? '' : ` ${JSON.stringify(problem.detail)}`
  return new DemoFailure(
    `${authority} refused ${path}: ${problem.title ?? `HTTP ${response.status}`}${detail}`,
  )
}

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}
