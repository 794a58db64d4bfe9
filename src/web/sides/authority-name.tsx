/** An authority, or a state as papers name it, by its name with the mark of its side. */
import { useCompact, useNames } from '../frame/compact.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from './side-mark.tsx'
import { relationOf, relationOfState } from './sides.ts'

export const AuthorityName = ({ code }: { readonly code: string }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  return code.includes('.') ? (
    <SideName relation={relationOf(sides, code)} name={nameOf(code)} />
  ) : (
    <SideName relation={relationOfState(sides, code)} name={wordOf(words.frame.states, code)} />
  )
}
