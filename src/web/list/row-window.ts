/**
 * Which rows of a long table lie in view. The page itself scrolls and every row is equally high, so that where a row stands
 * follows from its place and the scroll bar tells the truth from the first moment on.
 */
import { type RefObject, useLayoutEffect, useState } from 'react'

/** Rows `from` up to, not including, `to`. */
export interface RowWindow {
  readonly from: number
  readonly to: number
}

/** Rows drawn above and below what is in view, and by how many the window moves at a time. */
const beyond = 8
const step = 4

export const windowAt = (top: number, height: number, rowHeight: number, total: number): RowWindow => {
  const first = Math.floor(-top / rowHeight)
  const last = Math.ceil((height - top) / rowHeight)
  const from = Math.floor((first - beyond) / step) * step
  const to = Math.ceil((last + beyond) / step) * step
  return {
    from: Math.min(Math.max(from, 0), Math.max(total - 1, 0)),
    to: Math.min(Math.max(to, beyond), total),
  }
}

/** `above`: what stands right above the first row. */
export const useRowWindow = (
  above: RefObject<HTMLElement | null>,
  rowHeight: number,
  total: number,
): RowWindow => {
  const [shown, setShown] = useState<RowWindow>({ from: 0, to: Math.min(2 * beyond, total) })
  useLayoutEffect(() => {
    const look = (): void => {
      if (above.current === null) return
      const next = windowAt(above.current.getBoundingClientRect().bottom, innerHeight, rowHeight, total)
      setShown((before) => (before.from === next.from && before.to === next.to ? before : next))
    }
    look()
    addEventListener('scroll', look, { passive: true })
    addEventListener('resize', look)
    return () => {
      removeEventListener('scroll', look)
      removeEventListener('resize', look)
    }
  }, [above, rowHeight, total])
  return shown.to <= total ? shown : { from: Math.min(shown.from, total), to: total }
}
