/** The items of an agenda in their order: title, kind, and the records that each is about. */
import { isLocalText, Said } from '../../language/said.tsx'
import { useWords, wordOf } from '../../language/words.tsx'
import { RecordName } from '../record-name.tsx'
import type { AnyObject } from './objects.ts'

export interface AgendaItemsProps {
  readonly facts: readonly AnyObject[]
  readonly said: readonly AnyObject[]
}

export const AgendaItems = ({ facts, said }: AgendaItemsProps) => {
  const { words } = useWords()
  return (
    <section>
      <h3>{words.record.parts.items}</h3>
      <ol className="outcomes">
        {facts.map(({ id, kind, about }) => {
          const title = said.find((each) => each.id === id)?.title
          const concerned = Array.isArray(about) ? about.map(String) : []
          return (
            <li key={String(id)}>
              {isLocalText(title) ? <Said texts={title} /> : null}{' '}
              <span className="quiet small">{wordOf(words.affairs.agenda.itemKinds, String(kind))}</span>
              {concerned.length === 0 ? null : (
                <ul className="small">
                  {concerned.map((record) => (
                    <li key={record}>
                      {words.record.parts.about} <RecordName record={record} />
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
