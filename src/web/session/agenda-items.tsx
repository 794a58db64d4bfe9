/** The items of an agenda in their order; beside another agenda, with what is new, moved, worded otherwise or left out. */
import './agenda.css'
import { fill } from '../language/fill.ts'
import { type LocalText, pickLanguage, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { RecordName, RecordTitle } from '../record/record-name.tsx'
import { agendaDifferences, type ItemDifference, isChanged } from './agenda-differences.ts'
import type { AgendaItem } from './opening.ts'

export interface AgendaItemsProps {
  readonly items: readonly AgendaItem[]
  readonly before?: readonly AgendaItem[] | undefined
}

export const AgendaItems = ({ items, before }: AgendaItemsProps) => {
  const { words } = useWords()
  const { agenda } = words.sessionPlace
  const { items: shown, gone, isSame } = agendaDifferences(before ?? items, items)
  return (
    <>
      {before !== undefined && isSame ? <p className="quiet small">{agenda.same}</p> : null}
      <ol className="agenda-items">
        {shown.map((difference) => (
          <li key={difference.item.id} className={isChanged(difference) ? 'changed' : undefined}>
            <div>
              <Item of={difference} />
              <Changes difference={difference} />
            </div>
          </li>
        ))}
      </ol>
      {gone.length === 0 ? null : (
        <div className="gone">
          <h4 className="small">{agenda.gone}</h4>
          <ul>
            {gone.map((item) => (
              <li key={item.id}>
                <s>
                  <ItemTitle item={item} />
                </s>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

const Item = ({ of: { item, linked, unlinked } }: { readonly of: ItemDifference }) => {
  const { words } = useWords()
  const { agenda } = words.sessionPlace
  return (
    <>
      <ItemTitle item={item} />
      {item.about.length + unlinked.length === 0 ? null : (
        <ul className="small about">
          {item.about.map((record) => (
            <li key={record}>
              <RecordName record={record} />
              {linked.includes(record) ? <em className="change-mark">{agenda.isNew}</em> : null}
            </li>
          ))}
          {unlinked.map((record) => (
            <li key={record} className="quiet">
              {agenda.gone}{' '}
              <s>
                <RecordTitle record={record} />
              </s>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Its title; where it was given none, the name of its kind. */
const ItemTitle = ({ item: { kind, title } }: { readonly item: Pick<AgendaItem, 'kind' | 'title'> }) => {
  const { words } = useWords()
  const name = wordOf(words.affairs.agenda.itemKinds, kind)
  return Object.keys(title).length === 0 ? <span>{name}</span> : <Said texts={title} />
}

const textShown = (title: LocalText, language: string): string | undefined =>
  title[pickLanguage(title, language) ?? '']

const Changes = ({ difference }: { readonly difference: ItemDifference }) => {
  const { words, language } = useWords()
  const { agenda } = words.sessionPlace
  const { item, isNew, movedFrom, calledBefore, rewordedIn } = difference
  // What differs may be in a language that the reader does not see here.
  const isShownOtherwise =
    calledBefore !== null &&
    (calledBefore.kind !== item.kind ||
      textShown(calledBefore.title, language) !== textShown(item.title, language))
  return (
    <>
      {isNew ? <em className="small change-mark">{agenda.isNew}</em> : null}
      {movedFrom === null ? null : (
        <em className="small change-mark">{fill(agenda.movedFrom, { number: movedFrom })}</em>
      )}
      {calledBefore === null ? null : isShownOtherwise ? (
        <span className="small quiet gap">
          {agenda.before}{' '}
          <s>
            <ItemTitle item={calledBefore} />
          </s>
        </span>
      ) : (
        <span className="small quiet gap">
          {agenda.rewordedIn} <code>{rewordedIn.join(', ')}</code>
        </span>
      )}
    </>
  )
}
