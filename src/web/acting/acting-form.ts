/**
 * A form that ends in acts: opened by a button, kept while it is written, emptied when its acts have left the hands of this
 * officer, and filled again where they are taken back.
 */

import type { ActToSend } from '../api/calls.ts'
import { useActing } from './acting.ts'
import { type KeptWork, useKept } from './kept.ts'
import type { Outcome } from './send-acts.ts'

interface Held<T> {
  readonly isOpen: boolean
  /** What was typed; it stays when the form is closed without sending. */
  readonly draft: T | null
  /** As the officer chose. */
  readonly marking?: number | undefined
}

export interface ActingForm<T> {
  /** Undefined while the form is closed. */
  readonly draft: T | undefined
  readonly kept: Omit<KeptWork<unknown>, 'set'>
  readonly isRunning: boolean
  readonly outcome: Outcome | undefined
  /** With what was typed before, else with `initial`. */
  open(initial: T): void
  set(draft: T): void
  /** 0: unmarked; undefined until the officer chooses. */
  readonly marking: number | undefined
  mark(level: number): void
  leave(): void
  send(acts: readonly ActToSend[]): Promise<void>
}

export const useActingForm = <T>(name: string): ActingForm<T> => {
  const kept = useKept<Held<T>>(name, { isOpen: false, draft: null })
  const { send, isRunning, outcome, forget } = useActing()
  const { isOpen, draft, marking } = kept.value
  return {
    draft: isOpen && draft !== null && kept.isLoaded ? draft : undefined,
    kept,
    marking,
    isRunning,
    outcome,
    open: (initial) => {
      forget()
      kept.set({ isOpen: true, draft: draft ?? initial, marking })
    },
    set: (next) => kept.set((before) => ({ ...before, isOpen: true, draft: next })),
    mark: (level) => kept.set((before) => ({ ...before, marking: level })),
    leave: () => {
      forget()
      kept.set({ isOpen: false, draft, marking })
    },
    send: async (acts) => {
      const before = kept.value
      const result = await send(acts, { marking, onTakenBack: () => kept.set(before) })
      if (hasLeft(result)) kept.clear()
    },
  }
}

/** Whether what was typed is kept elsewhere by now: sent, or waiting as a draft. */
export const hasLeft = ({ kind }: Outcome): boolean => kind === 'sent' || kind === 'held' || kind === 'waits'

/** Of a wording that a form starts from: another wording is another form. */
export const nameOfForm = (record: string, what: string, leaf = ''): string =>
  [what, record, leaf.slice(0, 12).replace(/[+/=]/g, '-')].filter((part) => part !== '').join('/')
