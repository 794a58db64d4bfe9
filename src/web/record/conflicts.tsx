/** Where the sources of a record differ: said at its head, before anybody relies on it. */
import type { RecordShown } from '../api/calls.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { RecordName } from './record-name.tsx'

export const Conflicts = ({ conflicts }: Pick<RecordShown, 'conflicts'>) => {
  const { words } = useWords()
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">{words.record.conflicts}</h2>
      <ul>
        {conflicts.map(({ conflict, status }) => (
          <li key={conflict}>
            <RecordName record={conflict} />{' '}
            <span className="quiet small">{wordOf(words.affairs.conflict.status, status)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
