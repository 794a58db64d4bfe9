/** The API of a running node as its officers call it: what the demonstration needs of it. */
import { readFile } from 'node:fs/promises'
import type { Facts } from '../../src/ledger/facts.ts'
import type { JsonObject } from '../../src/ledger/strict-json.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { type Caller, openCaller, Refused, withToken } from './call-node.ts'
import { type OfficerName, readOfficers } from './officers.ts'

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
  readonly verdict: {
    readonly kind: string
    readonly reason?: { readonly kind: string }
  }
}

export type RecordWithActs = RecordShown & { readonly acts: readonly ActShown[] }

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
  /** For what has no name here: any call by one of its officers, by its operator, by nobody at all. */
  as(who: OfficerName | 'operator' | 'nobody'): Caller
  heads(compact: string): Promise<readonly FeedHead[]>
  /** All or none of at most 512 acts. `waitMs`: answer when the peers have witnessed them, or after so long. */
  release(compact: string, acts: readonly ActToRelease[], waitMs?: number): Promise<Released>
  records(compact: string, affair: string): Promise<readonly RecordShown[]>
  record(compact: string, record: string): Promise<RecordWithActs | undefined>
  answers(compact: string, on: string): Promise<Answers>
  stateDigest(compact: string, sizes: Readonly<Record<string, number>>): Promise<string>
  setLink(compact: string, peer: string, suspended: boolean): Promise<void>
  evidence(
    compact: string,
    entries: readonly { readonly authority: string; readonly seq: number }[],
  ): Promise<string>
  alarms(): Promise<readonly Alarm[]>
}

/** Whoever has no other part brings in and reads records as the officer who does all steps alone. */
export const openNodeApi = async (dir: string, authority: string, url: string): Promise<NodeApi> => {
  const operatorToken = (await readFile(dataFolder(dir).token, 'utf8')).trim()
  const tokens = await readOfficers(dir)
  const as: NodeApi['as'] = (who) => {
    const token = who === 'operator' ? operatorToken : who === 'nobody' ? undefined : tokens[who]
    return openCaller({ authority, url, headers: token === undefined ? {} : withToken(token) })
  }
  const operator = as('operator')
  const desk = as('desk')

  const records = async (compact: string, affair: string): Promise<readonly RecordShown[]> => {
    const all: RecordShown[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page: { readonly records: readonly RecordShown[]; readonly next: string | null } =
        await desk.call(
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
    as,
    heads: async (compact) =>
      (await desk.call<{ readonly feeds: readonly FeedHead[] }>('GET', `/compacts/${compact}/heads`)).feeds,
    release: (compact, acts, waitMs = 0) =>
      desk.call('POST', `/compacts/${compact}/acts?wait=${waitMs}`, { body: { acts } }),
    records,
    record: (compact, record) =>
      desk.call<RecordWithActs>('GET', `/compacts/${compact}/records/${record}`).catch((error: unknown) => {
        if (error instanceof Refused && error.status === 404) return undefined
        throw error
      }),
    answers: (compact, on) => desk.call('GET', `/compacts/${compact}/answers?on=${on}`),
    stateDigest: async (compact, sizes) =>
      (
        await desk.call<{ readonly digest: string }>('POST', `/compacts/${compact}/state-digest`, {
          body: { sizes },
        })
      ).digest,
    setLink: async (compact, peer, suspended) => {
      await operator.call('POST', `/compacts/${compact}/links/${peer}`, { body: { suspended } })
    },
    evidence: async (compact, entries) =>
      (
        await desk.call<{ readonly file: string }>('POST', `/compacts/${compact}/evidence`, {
          body: { entries },
        })
      ).file,
    alarms: async () =>
      (await operator.call<{ readonly alarms: readonly Alarm[] }>('GET', '/alarms?limit=500')).alarms,
  }
}
