/**
 * Rows whose order matters, written by keyboard: Enter adds one below, Alt with an arrow moves it, Alt with Delete removes it
 * and says how to put it back. The focus stays with the row that was moved, and goes to the one that came.
 */
import '../acting/forms.css'
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'

export interface Row {
  /** Names the row while it is written. */
  readonly id: string
}

export interface OrderedRowsProps<R extends Row> {
  readonly rows: readonly R[]
  readonly onChange: (rows: readonly R[]) => void
  /** An empty row whose name none of `rows` has. */
  readonly emptyRow: (rows: readonly R[]) => R
  /** For readers of screens: `Item 3`. */
  readonly labelOf: (row: R, place: number) => string
  /** What stands in the line that offers to put it back. */
  readonly nameOf: (row: R) => string
  readonly addWord: string
  readonly keysWord: string
  /** Its fields; `onKeyDown` is to be given to those in which one types. */
  readonly children: (row: R, place: number, onKeyDown: (event: KeyboardEvent) => void) => ReactNode
}

export const OrderedRows = <R extends Row>(props: OrderedRowsProps<R>) => {
  const { rows, onChange, emptyRow, labelOf, nameOf, addWord, keysWord, children } = props
  const { words } = useWords()
  const { rows: rowWords } = words.sessionPlace
  const list = useRef<HTMLOListElement>(null)
  const wanted = useRef<string>(undefined)
  const [removed, setRemoved] = useState<{ readonly row: R; readonly at: number }>()
  useEffect(() => {
    const id = wanted.current
    if (id === undefined) return
    wanted.current = undefined
    const row = list.current?.querySelector(`[data-row="${CSS.escape(id)}"]`)
    row?.querySelector<HTMLElement>('input[type="text"], textarea, select')?.focus()
  })
  const change = (next: readonly R[], focus: string | undefined): void => {
    wanted.current = focus
    onChange(next)
  }
  const add = (at: number): void => {
    const row = emptyRow(rows)
    change(rows.toSpliced(at, 0, row), row.id)
  }
  const move = (from: number, to: number): void => {
    const row = rows[from]
    if (row === undefined || to < 0 || to >= rows.length) return
    change(rows.toSpliced(from, 1).toSpliced(to, 0, row), row.id)
  }
  const remove = (at: number): void => {
    const row = rows[at]
    if (row === undefined) return
    setRemoved({ row, at })
    change(rows.toSpliced(at, 1), (rows[at + 1] ?? rows[at - 1])?.id)
  }
  const keys =
    (at: number) =>
    (event: KeyboardEvent): void => {
      const act = actOf(event, {
        add: () => add(at + 1),
        move: (by) => move(at, at + by),
        remove: () => remove(at),
      })
      if (act === undefined) return
      event.preventDefault()
      act()
    }
  return (
    <div className="ordered">
      <ol ref={list}>
        {rows.map((row, i) => (
          <li key={row.id} data-row={row.id}>
            <fieldset aria-label={labelOf(row, i + 1)}>
              <span className="row-number number">{i + 1}</span>
              <div className="row-fields">{children(row, i + 1, keys(i))}</div>
              <div className="row-buttons">
                <button
                  type="button"
                  aria-label={`${rowWords.up}: ${labelOf(row, i + 1)}`}
                  disabled={i === 0}
                  onClick={() => move(i, i - 1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  aria-label={`${rowWords.down}: ${labelOf(row, i + 1)}`}
                  disabled={i === rows.length - 1}
                  onClick={() => move(i, i + 1)}
                >
                  ↓
                </button>
                <button
                  type="button"
                  aria-label={`${rowWords.remove}: ${labelOf(row, i + 1)}`}
                  onClick={() => remove(i)}
                >
                  ×
                </button>
              </div>
            </fieldset>
          </li>
        ))}
      </ol>
      <div role="status">
        {removed === undefined ? null : (
          <p className="small facts-row">
            {fill(rowWords.removed, { title: nameOf(removed.row) })}
            <button
              type="button"
              onClick={() => {
                setRemoved(undefined)
                change(rows.toSpliced(removed.at, 0, removed.row), removed.row.id)
              }}
            >
              {rowWords.undo}
            </button>
          </p>
        )}
      </div>
      <div className="facts-row">
        <button type="button" onClick={() => add(rows.length)}>
          {addWord}
        </button>
        <span className="small quiet keys-hint">{keysWord}</span>
      </div>
    </div>
  )
}

interface RowActs {
  add(): void
  move(by: 1 | -1): void
  remove(): void
}

/** While a word is being composed from several keys, Enter belongs to it. */
const actOf = (event: KeyboardEvent, acts: RowActs): (() => void) | undefined => {
  if (event.nativeEvent.isComposing) return undefined
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey && !event.metaKey) return acts.add
  if (!event.altKey) return undefined
  if (event.key === 'ArrowUp') return () => acts.move(-1)
  if (event.key === 'ArrowDown') return () => acts.move(1)
  return event.key === 'Delete' || event.key === 'Backspace' ? acts.remove : undefined
}
