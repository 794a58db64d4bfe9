/**
 * Keys in a table of which only a part is drawn: `j` and `k` and the arrows go from row to row, Page Down and Page Up by what
 * is in view, Home and End to the first and the last. The row that one goes to is brought into view and has the focus as soon
 * as it is there; until then it is remembered.
 */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'
import { useKeys } from '../frame/keys.ts'

export interface RowKeys {
  readonly total: number
  /** Undefined where all rows are drawn. */
  readonly rowHeight: number | undefined
}

/** `above`: what stands right above the first row, in the table. The link of each row has its place as `data-row`. */
export const useRowKeys = (
  above: RefObject<HTMLElement | null>,
  { total, rowHeight }: RowKeys,
): ((event: KeyboardEvent) => void) => {
  const at = useRef<number | undefined>(undefined)
  const awaited = useRef<number | undefined>(undefined)

  const focusAwaited = (): void => {
    if (awaited.current === undefined) return
    const line = above.current?.parentElement?.querySelector<HTMLElement>(`[data-row="${awaited.current}"]`)
    if (line == null) return
    awaited.current = undefined
    line.focus({ preventScroll: true })
    line.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }
  useEffect(focusAwaited)

  const goTo = (place: number): void => {
    const next = Math.min(Math.max(place, 0), total - 1)
    at.current = next
    awaited.current = next
    const top = above.current?.getBoundingClientRect().bottom ?? 0
    if (rowHeight !== undefined) {
      const row = top + next * rowHeight
      if (row < 0 || row + rowHeight > innerHeight)
        scrollBy({ top: row - innerHeight / 3, behavior: 'instant' })
    }
    focusAwaited()
  }
  const here = (): number | undefined => {
    const place = (document.activeElement as HTMLElement | null)?.dataset.row
    return place === undefined ? undefined : Number(place)
  }
  /** Where one left off, if that is still in sight; else the first row in view. */
  const start = (step: 1 | -1): number => {
    const place = here() ?? at.current
    if (place !== undefined && (rowHeight === undefined || isInSight(above.current, place, rowHeight)))
      return place + step
    if (rowHeight === undefined) return step === 1 ? 0 : total - 1
    const first = Math.ceil(-(above.current?.getBoundingClientRect().bottom ?? 0) / rowHeight)
    return Math.max(first, 0)
  }
  useKeys({ j: () => goTo(start(1)), k: () => goTo(start(-1)) })

  return (event) => {
    const place = here()
    if (place === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    const inView = Math.max(1, Math.floor(innerHeight / (rowHeight ?? 88)) - 1)
    const to = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + inView,
      PageUp: place - inView,
      Home: 0,
      End: total - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    goTo(to)
  }
}

const isInSight = (above: HTMLElement | null, place: number, rowHeight: number): boolean => {
  const top = (above?.getBoundingClientRect().bottom ?? 0) + place * rowHeight
  return top > -rowHeight && top < innerHeight
}
