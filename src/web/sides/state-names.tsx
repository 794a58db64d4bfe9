/** States by their names with the marks of their sides; ours first, as everywhere. */
import { useCompact } from '../frame/compact.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from './side-mark.tsx'
import { relationOfState } from './sides.ts'

const rank = { ours: 0, theirs: 1, third: 2 } as const

export const StateNames = ({ states }: { readonly states: readonly string[] }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  if (states.length === 0) return <span className="quiet">{words.frame.notStated}</span>
  const related = states
    .map((state) => ({ state, relation: relationOfState(sides, state) }))
    .sort((a, b) => rank[a.relation] - rank[b.relation])
  return (
    <span className="side-names">
      {related.map(({ state, relation }) => (
        <SideName key={state} relation={relation} name={wordOf(words.frame.states, state)} />
      ))}
    </span>
  )
}
