/** How something is marked, as each side's table of classification calls the level; its number where none does. */
import { useRecords } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Filled } from '../language/filled.tsx'
import { isLocalText, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { objectsIn } from './parts/objects.ts'

export const Marking = ({ level }: { readonly level: number }) => {
  const { words } = useWords()
  return (
    <strong className="marking">
      <Filled text={words.telling.marking} with={{ level: <LevelName level={level} /> }} />
    </strong>
  )
}

const LevelName = ({ level }: { readonly level: number }) => {
  const { words } = useWords()
  const { id, sides } = useCompact()
  const table = useRecords(id, 'classification').data?.[0]
  const names = objectsIn(table?.wording?.names).filter((each) => each.level === level)
  // Ours first, as everywhere.
  const inOrder = sides.flatMap(({ state }) => names.find((each) => each.state === state)?.name ?? [])
  const texts = inOrder.filter(isLocalText)
  if (texts.length === 0) return fill(words.telling.level, { level })
  return texts.map((each, place) => (
    <span key={JSON.stringify(each)}>
      {place === 0 ? null : ' · '}
      <Said texts={each} plain />
    </span>
  ))
}
