/** What leaves no trace in the record: that one has looked. Told when the address, or what stands open there, shows it. */
import { useEffect, useRef } from 'react'
import type { StepName } from './story.ts'

/** `address`: path and search part. */
export const useLooking = (address: string, onLooked: (step: StepName) => void): void => {
  const tell = useRef(onLooked)
  tell.current = onLooked
  useEffect(() => {
    const seen = seenAt(address)
    if (seen !== undefined) tell.current(seen)
  }, [address])
  useEffect(() => {
    // The proof is opened by a key or a button of the place; whether it stands open the button itself says.
    const look = (): void =>
      void requestAnimationFrame(() => {
        if (document.querySelector(openProof) !== null) tell.current('proof')
      })
    document.addEventListener('keyup', look)
    document.addEventListener('click', look)
    return () => {
      document.removeEventListener('keyup', look)
      document.removeEventListener('click', look)
    }
  }, [])
}

const openProof = 'main [aria-keyshortcuts="p"][aria-pressed="true"]'

const seenAt = (address: string): StepName | undefined => {
  if (/\/commitments\?.*question=by-(us|them)/.test(address)) return 'promised'
  if (/\/mechanisms\?|\/records\/mechanism\//.test(address)) return 'cadence'
  return undefined
}
