/** The access log, from the newest row on, by what is asked for. */
import { useInfiniteQuery } from '@tanstack/react-query'
import { type AnswerOf, calls, type QueryOf } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'

type Route = NonNullable<typeof calls.accessLog.route>

export type LogPage = AnswerOf<Route>
export type LogRow = LogPage['rows'][number]
export type LogAsked = Pick<QueryOf<Route>, 'actor' | 'target' | 'action' | 'from' | 'until'>

/** Rows that come together. */
const together = 100

/** Goes on where a page was short because much was passed over: until there are rows to show, or the beginning is reached. */
export const readLog = async (
  asked: LogAsked,
  before: number | undefined,
  least: number,
  signal?: AbortSignal,
): Promise<LogPage> => {
  const rows: LogRow[] = []
  for (let next = before; ; ) {
    const query = { ...asked, limit: least, ...(next === undefined ? {} : { before: next }) }
    const page = await callNode(calls.accessLog, {}, query, signal)
    rows.push(...page.rows)
    if (page.next === null || rows.length >= least) return { ...page, rows }
    next = page.next
  }
}

export const useLog = (asked: LogAsked) =>
  useInfiniteQuery({
    queryKey: ['house', 'log', asked],
    queryFn: ({ pageParam, signal }) => readLog(asked, pageParam, together, signal),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  })

/** Every row, page by page; `told` after each, and false from it ends the reading. */
export const readWholeLog = async (
  asked: LogAsked,
  told: (rows: number) => boolean,
): Promise<readonly LogRow[]> => {
  const all: LogRow[] = []
  for (let before: number | undefined; ; ) {
    const page: LogPage = await readLog(asked, before, 500)
    all.push(...page.rows)
    if (!told(all.length) || page.next === null) return all
    before = page.next
  }
}
