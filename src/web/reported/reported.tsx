/** The place Reported: what one side told and the other has not answered yet; first what waits for us. */
import './reported.css'
import { useRecordsOf } from '../api/queries.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { affairsShown, affairWord } from '../record/affairs.ts'
import { actHeading } from '../record/field-words.ts'
import { RecordTitle } from '../record/record-name.tsx'
import { Link } from '../route/link.tsx'
import { useSearch } from '../route/navigate.ts'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import { type WaitingItem, waitingFor } from '../today/waiting.ts'

export const Reported = () => {
  const { id, sides, self } = useCompact()
  const { words, format } = useWords()
  const { nameOf } = useNames()
  const records = useRecordsOf(id, affairsShown)
  const asked = useSearch().get('side')
  const side = sides.find(({ authority }) => authority === asked)?.authority ?? self
  const items = waitingFor(records, side)
  const groups = affairsShown
    .map((affair) => ({ affair, items: items.filter(({ record }) => splitRecord(record)[0] === affair) }))
    .filter((group) => group.items.length > 0)
  return (
    <>
      <Heading title={words.frame.reported}>{words.reported.title}</Heading>
      <nav aria-label={words.reported.whose} className="tabs">
        {sides.map(({ authority, relation }) => (
          <Link
            key={authority}
            to={`${location.pathname}?side=${authority}`}
            aria-current={authority === side ? 'page' : undefined}
          >
            <span>{words.reported.waitingFor}</span> <SideName relation={relation} name={nameOf(authority)} />
            <span className="number">{format.number(waitingFor(records, authority).length)}</span>
          </Link>
        ))}
      </nav>
      {groups.length === 0 ? (
        <p>
          {side === self ? words.reported.nothingForUs : fill(words.reported.nothing, { who: nameOf(side) })}
        </p>
      ) : (
        groups.map((group) => (
          <section key={group.affair} className="sheet group" aria-labelledby={group.affair}>
            <h2 id={group.affair}>
              {affairWord(words, `${group.affair}/`).many}{' '}
              <span className="quiet">{format.number(group.items.length)}</span>
            </h2>
            <ul className="lines">
              {group.items.map((item) => (
                <li key={item.record}>
                  <Line item={item} />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </>
  )
}

const Line = ({ item: { record, statements } }: { readonly item: WaitingItem }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const [affair, code] = splitRecord(record)
  return (
    <>
      <Link className="wording" to={addressOfRecord(id, record)} data-line>
        <RecordTitle record={record} />
      </Link>
      <span className="small quiet facts">
        <code>{code}</code>
        {statements.map((statement) => {
          const { happenedOn } = statement.fields
          return (
            <span key={statement.leaves.at(-1)}>
              {actHeading(words, affair, statement.what, statement.fields)}
              {typeof happenedOn === 'string' ? `, ${format.date(happenedOn)}` : ''}
            </span>
          )
        })}
      </span>
    </>
  )
}
