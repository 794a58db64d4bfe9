/** What the places ask the node for. Answers are kept while a page shows them, and asked for again when the node moved. */
import {
  keepPreviousData,
  QueryClient,
  type QueryMeta,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQuery,
} from '@tanstack/react-query'
import {
  type Answers,
  type CommitmentsOverview,
  calls,
  type ListAsked,
  type NodeShown,
  type RecordListed,
  type RecordPage,
  type RecordShown,
  type TextShown,
  type WaitingCount,
} from './calls.ts'
import { CallFailed, callNode } from './client.ts'
import { askForNamed } from './named-records.ts'

/** The largest page of a list that the node gives. */
const page = 500

export const createQueries = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        // Live updates say when something is old (live.ts); until then nothing is.
        staleTime: Number.POSITIVE_INFINITY,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        networkMode: 'always',
        retry: (times, error) => times < 2 && error instanceof CallFailed && error.kind === 'offline',
        retryDelay: 400,
      },
    },
  })

export type Asked<T> = UseQueryResult<T, Error>

export const nodeKey = ['node'] as const

export const nodeQuery = queryOptions({
  queryKey: nodeKey,
  queryFn: ({ signal }) => callNode(calls.node, {}, {}, signal),
})

export const useNode = (): Asked<NodeShown> => useQuery(nodeQuery)

export const recordsQuery = (compact: string, affair: string) =>
  queryOptions({
    queryKey: ['compact', compact, 'records', affair],
    meta: { holds: { affairs: [affair] } },
    queryFn: ({ signal }) => allRecords(compact, { affair, state: 'true' }, signal),
  })

/** Offices without their states: the names of them, which every place shows. */
export const useOffices = (compact: string): Asked<readonly RecordListed[]> =>
  useQuery({
    queryKey: ['compact', compact, 'offices'],
    meta: { holds: { affairs: ['office'] } },
    queryFn: ({ signal }) => allRecords(compact, { affair: 'office' }, signal),
  })

const allRecords = async (
  compact: string,
  asked: ListAsked,
  signal: AbortSignal,
): Promise<readonly RecordListed[]> => {
  const all: RecordListed[] = []
  for (let after: string | null = ''; after !== null; ) {
    const query = { ...asked, after, limit: page }
    const answer: RecordPage = await callNode(calls.records, { compact }, query, signal)
    all.push(...answer.records)
    after = answer.next
  }
  return all
}

/**
 * All records of one affair, ascending by identifier: only of affairs that stay few, mechanisms, their sessions and offices.
 * Of others a place asks for the rows that it shows.
 */
export const useRecords = (compact: string, affair: string): Asked<readonly RecordListed[]> =>
  useQuery(recordsQuery(compact, affair))

/** One record as a list shows it, with its state; null where there is none that one may see. */
export const useRecordNamed = (compact: string, record: string): Asked<RecordListed | null> =>
  useQuery(namedQuery(compact, record))

/** Of each name whether there is such a record that one may see; undefined until all have been asked for. */
export const useAreThere = (
  compact: string,
  records: readonly string[],
): ReadonlyMap<string, boolean> | undefined =>
  useQueries({
    queries: records.map((record) => namedQuery(compact, record)),
    combine: (found) =>
      found.some(({ data }) => data === undefined)
        ? undefined
        : new Map(records.map((record, at) => [record, found[at]?.data !== null])),
  })

export const namedQuery = (compact: string, record: string) =>
  queryOptions({
    queryKey: ['compact', compact, 'named', record],
    meta: { holds: { record } },
    queryFn: () => askForNamed(compact, record),
  })

/** The first records of a list, and how many it has. */
export const useFirstOf = (compact: string, asked: ListAsked, limit: number): Asked<RecordPage> =>
  useQuery({
    queryKey: ['compact', compact, 'first', asked, limit],
    ...heldBy(asked),
    queryFn: ({ signal }) =>
      callNode(calls.records, { compact }, { ...asked, limit, count: 'true', state: 'true' }, signal),
  })

/** What a list holds, as the query of it says. */
export const heldBy = ({ affair }: ListAsked): { readonly meta: QueryMeta } => ({
  meta: { ofMany: true, ...(affair === undefined ? {} : { holds: { affairs: [affair] } }) },
})

/** `on`: the day to answer for. */
export const useCommitmentsOverview = (compact: string, on: string, words = ''): Asked<CommitmentsOverview> =>
  useQuery({
    queryKey: ['compact', compact, 'commitments', on, words],
    meta: { holds: { affairs: ['commitment', 'session'] }, ofMany: true },
    queryFn: ({ signal }) =>
      callNode(calls.commitments, { compact }, words === '' ? { on } : { on, words }, signal),
    placeholderData: keepPreviousData,
  })

/** In how many records each member owes an answer, by affair. */
export const useWaiting = (compact: string): Asked<readonly WaitingCount[]> =>
  useQuery({
    queryKey: ['compact', compact, 'waiting'],
    meta: { ofMany: true },
    queryFn: async ({ signal }) => (await callNode(calls.waiting, { compact }, {}, signal)).waiting,
  })

export const useRecord = (compact: string, affair: string, id: string): Asked<RecordShown> =>
  useQuery({
    queryKey: ['compact', compact, 'record', affair, id],
    queryFn: ({ signal }) => callNode(calls.record, { compact, affair, id }, {}, signal),
  })

export const useText = (compact: string, id: string): Asked<TextShown> =>
  useQuery({
    queryKey: ['compact', compact, 'text', id],
    queryFn: ({ signal }) => callNode(calls.text, { compact, id }, {}, signal),
  })

export const useAnswers = (compact: string): Asked<Answers> =>
  useQuery({
    queryKey: ['compact', compact, 'answers'],
    meta: { ofMany: true },
    queryFn: ({ signal }) => callNode(calls.answers, { compact }, {}, signal),
  })
