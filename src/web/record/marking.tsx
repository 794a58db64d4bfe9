/** How something is marked, as each side's table of classification calls the level; its number where none does. */
import './marking.css'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Filled } from '../language/filled.tsx'
import { type LocalText, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { useMarkings } from './markings.ts'

export const Marking = ({ level }: { readonly level: number }) => {
  const { words } = useWords()
  return (
    <strong className="marking">
      <Filled text={words.telling.marking} with={{ level: <LevelName level={level} /> }} />
    </strong>
  )
}

export const LevelName = ({ level }: { readonly level: number }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const names = useMarkings()?.names.filter((each) => each.level === level) ?? []
  // Ours first, as everywhere.
  const states = [...new Set(sides.map(({ state }) => state))]
  const texts: readonly LocalText[] = states.flatMap((state) =>
    names.filter((each) => each.state === state).map(({ name }) => name),
  )
  if (texts.length === 0) return fill(words.telling.level, { level })
  return texts.map((each, place) => (
    <span key={JSON.stringify(each)}>
      {place === 0 ? null : ' · '}
      <Said texts={each} plain />
    </span>
  ))
}
