/**
 * What one reads does not move (docs/design-position.md): while a list is looked at, its rows change their values in place,
 * and rows that came, went or changed places wait until one asks for them.
 */
import { useReducer, useRef } from 'react'
import type { RecordListed } from '../api/calls.ts'

type Rows = readonly RecordListed[]

/** `list`: what is asked for. Another list begins anew. */
export interface Held {
  readonly list: string
  readonly total: number
  readonly pages: Map<number, Rows>
}

export const holdList = (list: string, total: number): Held => ({ list, total, pages: new Map() })

/** Takes a page in where its rows are those that are shown, in their order; false where they wait. */
export const takePage = ({ pages }: Held, page: number, rows: Rows): boolean => {
  const before = pages.get(page)
  const isTaken =
    before === undefined ||
    (before.length === rows.length && before.every(({ record }, at) => record === rows[at]?.record))
  if (isTaken) pages.set(page, rows)
  return isTaken
}

export interface HeldRows {
  /** As many rows as are shown. */
  readonly total: number
  take(page: number, rows: Rows): void
  page(page: number): Rows | undefined
  /** After all pages were taken: how many rows more there are by now; undefined where nothing waits. */
  waiting(): number | undefined
  show(): void
}

export const useHeldRows = (list: string, total: number): HeldRows => {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0)
  const held = useRef<Held>(undefined)
  if (held.current?.list !== list) held.current = holdList(list, total)
  const now = held.current
  let hasMoved = now.total !== total
  return {
    total: now.total,
    take: (page, rows) => {
      if (!takePage(now, page, rows)) hasMoved = true
    },
    page: (page) => now.pages.get(page),
    waiting: () => (hasMoved ? Math.max(0, total - now.total) : undefined),
    show: () => {
      held.current = undefined
      drawAgain()
    },
  }
}
