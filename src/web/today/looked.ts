/** When this visitor last said that they have seen what is new in a compact. Milliseconds since 1970. */
import { useEffect, useState } from 'react'
import { useKept } from '../acting/kept.ts'

/** At the first visit everything is as it is, and nothing is new. `since`: undefined until it is known. */
export const useLooked = (compact: string): readonly [since: number | undefined, look: () => void] => {
  const { value, isLoaded, set } = useKept<number | null>(`looked/${compact}`, null)
  const [now] = useState(() => Date.now())
  const isFirst = isLoaded && typeof value !== 'number'
  useEffect(() => {
    if (isFirst) set(now)
  }, [isFirst, now, set])
  return [isFirst ? now : (value ?? undefined), () => set(Date.now())]
}
