/** The compact that a place is of: its members as this desk sees them, and what authorities are called. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CompactShown } from '../api/calls.ts'
import { useOffices } from '../api/queries.ts'
import { isLocalText, type LocalText, pickLanguage } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { type Side, sidesOf } from '../sides/sides.ts'

export interface CompactHere {
  /** Its whole identifier, as the node's API takes it. */
  readonly id: string
  readonly self: string
  readonly shown: CompactShown
  readonly sides: readonly Side[]
}

const context = createContext<CompactHere | undefined>(undefined)

export interface CompactOfProps {
  readonly self: string
  readonly shown: CompactShown
  readonly children: ReactNode
}

export const CompactOf = ({ self, shown, children }: CompactOfProps) => {
  const value = useMemo(
    () => ({ id: shown.id, self, shown, sides: sidesOf(self, shown.members) }),
    [self, shown],
  )
  return <context.Provider value={value}>{children}</context.Provider>
}

export const useCompact = (): CompactHere => {
  const found = useContext(context)
  if (found === undefined) throw new Error('a compact is asked for outside of CompactOf')
  return found
}

/** What an authority or an office is called in the reader's language; its code where no record tells. */
export const useNames = (): { nameOf(code: string): string; shortOf(code: string): string } => {
  const { id } = useCompact()
  const { language, words } = useWords()
  const { data } = useOffices(id)
  return useMemo(() => {
    const names = new Map<string, LocalText>()
    for (const { record, wording } of data ?? []) {
      if (isLocalText(wording?.name)) names.set(record.slice('office/'.length), wording.name)
    }
    const nameOf = (code: string): string => {
      const texts = names.get(code.replace(/^office\//, ''))
      const shown = texts && pickLanguage(texts, language)
      return shown === undefined ? code.replace(/^office\//, '') : (texts?.[shown] ?? code)
    }
    return { nameOf, shortOf: (code) => wordOf(words.frame.states, code.split('.')[0] ?? code) }
  }, [data, language, words])
}
