/**
 * Keys. One listener for the page; what a component binds holds while it is shown, and the newest binding of a key wins.
 * A key is heard alone or after `g`, within a second; never while one types, and never where the visitor has switched
 * single keys off (WCAG 2.1.4).
 */
import { useEffect, useRef } from 'react'

/** `j`, `?`, or in two strokes `g t`. */
export type Bindings = Readonly<Record<string, () => void>>

const bound: Bindings[] = []
const pauseMs = 1_000
const switchedOff = 'single-keys-off'

export const areKeysOn = (): boolean => {
  try {
    return localStorage.getItem(switchedOff) === null
  } catch {
    return true
  }
}

export const switchKeys = (on: boolean): void => {
  try {
    if (on) localStorage.removeItem(switchedOff)
    else localStorage.setItem(switchedOff, 'yes')
  } catch {
    // Storage is switched off: keys stay on.
  }
}

/** Listens for the whole page; returns how to stop. */
export const hearKeys = (): (() => void) => {
  let first: { readonly key: string; readonly at: number } | undefined
  const hear = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return
    if (!areKeysOn() || isTyping(event.target)) return
    const isSecond = first !== undefined && event.timeStamp - first.at < pauseMs
    const name = isSecond ? `${first?.key} ${event.key}` : event.key
    first = !isSecond && event.key === 'g' ? { key: event.key, at: event.timeStamp } : undefined
    const action = bound.findLast((bindings) => bindings[name] !== undefined)?.[name]
    if (action === undefined) return
    event.preventDefault()
    action()
  }
  document.addEventListener('keydown', hear)
  return () => document.removeEventListener('keydown', hear)
}

export const useKeys = (bindings: Bindings): void => {
  const newest = useRef(bindings)
  newest.current = bindings
  const names = Object.keys(bindings).join('\n')
  useEffect(() => {
    const stable = Object.fromEntries(
      names.split('\n').map((name) => [name, () => newest.current[name]?.()] as const),
    )
    bound.push(stable)
    return () => {
      bound.splice(bound.indexOf(stable), 1)
    }
  }, [names])
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'))

/** Walks the lines of a list: elements with `data-line`, in the order of the page. */
export const walkLines = (step: 1 | -1): void => {
  const lines = [...document.querySelectorAll<HTMLElement>('main [data-line]')]
  const at = lines.indexOf(document.activeElement as HTMLElement)
  const next = at === -1 ? (step === 1 ? 0 : lines.length - 1) : at + step
  lines[next]?.focus()
  lines[next]?.scrollIntoView({ block: 'nearest' })
}
