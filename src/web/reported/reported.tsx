/** The place Reported: what one side told and another has not answered yet. What waits for us can be answered here. */
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
import { ForUs } from './for-us.tsx'

export const Reported = () => {
  const { id, sides, self } = useCompact()
  const { words, format } = useWords()
  const { nameOf } = useNames()
  const records = useRecordsOf(id, affairsShown)
  const asked = useSearch().get('side')
  const side = sides.find(({ authority }) => authority === asked)?.authority ?? self
  const items = waitingFor(records, side)
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
      {side === self ? <ForUs /> : <ForOthers side={side} items={items} />}
    </>
  )
}

interface ForOthersProps {
  readonly side: string
  readonly items: readonly WaitingItem[]
}

const ForOthers = ({ side, items }: ForOthersProps) => {
  const { words, format } = useWords()
  const { nameOf } = useNames()
  if (items.length === 0) return <p>{fill(words.reported.nothing, { who: nameOf(side) })}</p>
  return affairsShown.map((affair) => {
    const ofAffair = items.filter(({ record }) => splitRecord(record)[0] === affair)
    return ofAffair.length === 0 ? null : (
      <section key={affair} className="sheet group" aria-labelledby={affair}>
        <h2 id={affair}>
          {affairWord(words, `${affair}/`).many}{' '}
          <span className="quiet">{format.number(ofAffair.length)}</span>
        </h2>
        <ul className="lines">
          {ofAffair.map((item) => (
            <li key={item.record}>
              <Line item={item} />
            </li>
          ))}
        </ul>
      </section>
    )
  })
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
