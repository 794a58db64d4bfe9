/** When this visitor last said that they have seen what is new in a compact; kept in this browser. Milliseconds since 1970. */
import { useState } from 'react'

/** At the first visit everything is as it is, and nothing is new. */
export const useLooked = (compact: string): readonly [since: number, look: () => void] => {
  const [since, setSince] = useState(() => readLooked(compact) ?? look(compact))
  return [since, () => setSince(look(compact))]
}

const keyOf = (compact: string): string => `looked:${compact}`

const look = (compact: string): number => {
  const now = Date.now()
  try {
    localStorage.setItem(keyOf(compact), String(now))
  } catch {
    // Storage is switched off: it holds until the page is closed.
  }
  return now
}

const readLooked = (compact: string): number | undefined => {
  try {
    const kept = Number(localStorage.getItem(keyOf(compact)) ?? Number.NaN)
    return Number.isSafeInteger(kept) ? kept : undefined
  } catch {
    return undefined
  }
}
