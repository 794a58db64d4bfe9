/** A long list on paper: its first rows, as many as are stated, are fetched and drawn before the page is printed. */
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { ListAsked, RecordListed } from '../api/calls.ts'
import { askPage, mostWhole, pageRows } from './paged-records.ts'

/** More is no paper that anybody reads; a filter narrows it. */
const most = 500

export interface Printing {
  readonly most: number
  readonly isLoading: boolean
  /** What goes on paper, while it does. */
  readonly records: readonly RecordListed[] | undefined
  print(): void
}

export const usePrinting = (compact: string, asked: ListAsked, total: number): Printing => {
  const [records, setRecords] = useState<readonly RecordListed[]>()
  const [isLoading, setLoading] = useState(false)
  useEffect(() => {
    const done = (): void => setRecords(undefined)
    addEventListener('afterprint', done)
    return () => removeEventListener('afterprint', done)
  }, [])
  const load = async (): Promise<void> => {
    setLoading(true)
    try {
      const pages = Math.ceil(Math.min(total, most) / pageRows)
      const answers = await Promise.all(
        Array.from({ length: pages }, (_, page) => askPage(compact, asked, page)),
      )
      flushSync(() => setRecords(answers.flatMap((answer) => answer.records)))
      window.print()
    } finally {
      setLoading(false)
    }
  }
  // Where the node does not answer, what is drawn is printed.
  const print = (): void => void load().catch(() => window.print())
  const latest = useRef(print)
  latest.current = print
  const isLong = total > mostWhole
  // The key of the platform would print the rows that are drawn; its menu does, and the paper says how many those are.
  useEffect(() => {
    if (!isLong) return
    const hear = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey)) return
      if (event.altKey || event.shiftKey) return
      event.preventDefault()
      latest.current()
    }
    addEventListener('keydown', hear)
    return () => removeEventListener('keydown', hear)
  }, [isLong])
  return { most, isLoading, records, print }
}
