/**
 * A list of the node by the places of its rows: those rows that are looked at, in pages. While a page is on its way its rows
 * are undefined.
 */
import { useQueries } from '@tanstack/react-query'
import { useEffect, useMemo, useState } from 'react'
import { calls, type ListAsked, type RecordListed, type RecordPage } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { heldBy } from '../api/queries.ts'
import type { HeldRows } from './held-rows.ts'
import type { RowWindow } from './row-window.ts'

/** Rows of one call. */
export const pageRows = 50

/** A list of so many rows at most stands there whole; of a longer one what is in view is drawn. */
export const mostWhole = 100

/** Pages that nobody looks at are given up after so long, or a walk through everything would hold it all. */
const keptMs = 20_000

/** Pages flown past while scrolling are not asked for. */
const settleMs = 60

/** `rows`: what is shown of it. The first page the place has asked for with what it says of the whole list. */
export const usePagedRecords = (
  compact: string,
  asked: ListAsked,
  rows: HeldRows,
  { from, to }: RowWindow,
  isOlder: boolean,
): ((place: number) => RecordListed | undefined) => {
  const wanted = useSettled(
    useMemo(() => {
      const first = Math.max(Math.floor(from / pageRows), 1)
      const last = Math.floor(Math.max(to - 1, 0) / pageRows)
      return Array.from({ length: Math.max(last - first + 1, 0) }, (_, i) => first + i)
    }, [from, to]),
  )
  const pages = useQueries({
    // While another list is shown than is asked for, its pages stay as they are.
    queries: (isOlder ? [] : wanted).map((page) => ({
      ...pageOf(compact, asked, page),
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => askPage(compact, asked, page, signal),
      gcTime: keptMs,
    })),
  })
  for (const [at, page] of wanted.entries()) {
    const answer = pages[at]?.data
    if (answer !== undefined) rows.take(page, answer.records)
  }
  return (place) => {
    const page = Math.floor(place / pageRows)
    return rows.page(page)?.[place - page * pageRows]
  }
}

const pageOf = (compact: string, asked: ListAsked, page: number) => ({
  queryKey: ['compact', compact, 'list', asked, page] as const,
  ...heldBy(asked),
})

export const askPage = (
  compact: string,
  asked: ListAsked,
  page: number,
  signal?: AbortSignal,
): Promise<RecordPage> =>
  callNode(
    calls.records,
    { compact },
    { ...asked, state: 'true', limit: pageRows, offset: page * pageRows },
    signal,
  )

const useSettled = <T>(value: T): T => {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs)
    return () => clearTimeout(timer)
  }, [value])
  return settled
}
