/**
 * What acts are marked with unless the officer chooses otherwise: as the records are that they are said on and that they
 * cite, so that nothing marked is said again unmarked by oversight. 0 where no table of classification is in force.
 */
import { type QueryClient, useQueries } from '@tanstack/react-query'
import type { ActToSend } from '../api/calls.ts'
import { namedQuery } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { markingsIn, tableQuery, useMarkings } from '../record/markings.ts'
import { recordsUnder, takesMarking } from './marked-acts.ts'

/** Undefined until it is known. */
export const useLeastMarking = (acts: readonly ActToSend[]): number | undefined => {
  const { id } = useCompact()
  const markings = useMarkings()
  const levels = useQueries({
    queries: markings == null ? [] : recordsUnder(acts).map((record) => namedQuery(id, record)),
    combine: (found) => found.map(({ data }) => (data === undefined ? undefined : (data?.marking ?? 0))),
  })
  return markings === undefined || levels.includes(undefined)
    ? undefined
    : Math.max(0, ...levels.map((level) => level ?? 0))
}

/** Likewise when they are sent, of the records as they stand by then. */
export const leastMarking = async (
  queries: QueryClient,
  { id, members }: { readonly id: string; readonly members: readonly string[] },
  acts: readonly ActToSend[],
): Promise<number> => {
  if (!acts.some(takesMarking)) return 0
  const fresh = { staleTime: Number.POSITIVE_INFINITY }
  const table = await queries.fetchQuery({ ...tableQuery(id), ...fresh })
  if (markingsIn(table, members) === null) return 0
  const records = await Promise.all(
    recordsUnder(acts).map((record) => queries.fetchQuery({ ...namedQuery(id, record), ...fresh })),
  )
  return Math.max(0, ...records.map((record) => record?.marking ?? 0))
}
