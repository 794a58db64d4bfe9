/** The compact that a place is of: its members as this desk sees them, and what authorities are called. */
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { CompactShown, LinkShown } from '../api/calls.ts'
import { useOffices } from '../api/queries.ts'
import { isLocalText, type LocalText, pickLanguage } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { type Side, sidesOf } from '../sides/sides.ts'

export interface CompactHere {
  /** Its whole identifier, as the node's API takes it. */
  readonly id: string
  readonly self: string
  readonly shown: Omit<CompactShown, 'links'>
  readonly sides: readonly Side[]
}

const context = createContext<CompactHere | undefined>(undefined)

/** Apart from the rest: how the links stand changes with every entry, and a page must not be drawn anew for it. */
const linksContext = createContext<readonly LinkShown[]>([])

export interface CompactOfProps {
  readonly self: string
  readonly shown: CompactShown
  readonly children: ReactNode
}

export const CompactOf = ({ self, shown, children }: CompactOfProps) => {
  const { id, name, purpose, members, languages, links } = shown
  const value = useMemo(
    () => ({ id, self, shown: { id, name, purpose, members, languages }, sides: sidesOf(self, members) }),
    [self, id, name, purpose, members, languages],
  )
  return (
    <context.Provider value={value}>
      <linksContext.Provider value={links}>{children}</linksContext.Provider>
    </context.Provider>
  )
}

/** To each other member, in each lane. */
export const useLinksHere = (): readonly LinkShown[] => useContext(linksContext)

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
