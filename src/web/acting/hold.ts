/** For how long what this officer releases is held before it leaves: their own choice, kept on the node. */
import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { calls } from '../api/calls.ts'
import { CallFailed, callNode, tellNode } from '../api/client.ts'

/** Seconds among which an officer chooses; 0: at once. */
export const holds = [0, 5, 8, 15, 30, 60] as const

const usualHold = 8
const keptAs = { name: 'setting.hold' } as const

/** Whoever sends asks for it too, so it is not given up with the page that shows it. */
const holdQuery = queryOptions({
  queryKey: ['own', 'hold'],
  queryFn: async () => {
    const { value } = await callNode(calls.kept, keptAs, {})
    return holds.find((each) => each === value) ?? usualHold
  },
})

/** The usual one where the node does not say: an act is not to fail for it. */
export const readHold = (queries: QueryClient): Promise<number> =>
  queries.ensureQueryData(holdQuery).catch((error: unknown) => {
    if (error instanceof CallFailed) return usualHold
    throw error
  })

export const useHold = (): readonly [seconds: number, choose: (seconds: number) => Promise<void>] => {
  const queries = useQueryClient()
  const { data = usualHold } = useQuery(holdQuery)
  const choose = async (value: number): Promise<void> => {
    const { version } = await callNode(calls.kept, keptAs, {})
    await tellNode(calls.keep, keptAs, { version, value })
    await queries.invalidateQueries({ queryKey: holdQuery.queryKey })
  }
  return [data, choose]
}
