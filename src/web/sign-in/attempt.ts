/** One attempt at a time: while one runs another is not begun, and what refused the last one is kept to be shown. */
import { useState } from 'react'
import { failureBy } from '../api/client.ts'
import { useWords } from '../language/words.tsx'

export interface Attempt {
  readonly isRunning: boolean
  /** The sentence that says why the last one failed. */
  readonly refusal: string | undefined
  run(work: () => Promise<void>): Promise<void>
}

export const useAttempt = (): Attempt => {
  const { words } = useWords()
  const [isRunning, setRunning] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  return {
    isRunning,
    refusal,
    run: async (work) => {
      if (isRunning) return
      setRunning(true)
      setRefusal(undefined)
      try {
        await work()
      } catch (error) {
        const { kind, sentence } = failureBy(error)
        setRefusal(sentence ?? `${words.frame.failures[kind]} ${words.frame.advice[kind]}`)
      } finally {
        setRunning(false)
      }
    },
  }
}
