/** The place Reported: what one side told and another has not answered yet. What waits for us can be answered here. */
import './reported.css'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useWaiting } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { moreRows, useMore } from '../list/more-rows.ts'
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
  const waiting = useWaiting(id).data ?? []
  const countOf = (authority: string): number =>
    waiting.filter((each) => each.authority === authority).reduce((sum, { count }) => sum + count, 0)
  const asked = useSearch().get('side')
  const side = sides.find(({ authority }) => authority === asked)?.authority ?? self
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
            <span className="number">{format.number(countOf(authority))}</span>
          </Link>
        ))}
      </nav>
      {side === self ? <ForUs /> : <ForOthers side={side} />}
    </>
  )
}

const ForOthers = ({ side }: { readonly side: string }) => {
  const { id } = useCompact()
  const { words } = useWords()
  const { nameOf } = useNames()
  return (
    <Answered of={useWaiting(id)}>
      {(waiting) => {
        const theirs = waiting.filter(({ authority }) => authority === side)
        if (theirs.length === 0) return <p>{fill(words.reported.nothing, { who: nameOf(side) })}</p>
        return affairsShown.map((affair) => {
          const count = theirs.find((each) => each.affair === affair)?.count ?? 0
          return count === 0 ? null : <Group key={affair} side={side} affair={affair} count={count} />
        })
      }}
    </Answered>
  )
}

interface GroupProps {
  readonly side: string
  readonly affair: string
  readonly count: number
}

const Group = ({ side, affair, count }: GroupProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const records = useMore({
    key: ['compact', id, 'waiting', side, affair],
    page: (after, signal) =>
      callNode(
        calls.records,
        { compact: id },
        { affair, waitingFor: side, after, limit: moreRows, state: 'true' },
        signal,
      ),
  })
  return (
    <section className="sheet group" aria-labelledby={affair}>
      <h2 id={affair}>
        {affairWord(words, `${affair}/`).many} <span className="quiet">{format.number(count)}</span>
      </h2>
      <Answered of={records}>
        {(pages) => (
          <ul className="lines">
            {waitingFor(
              pages.flatMap((each) => each.records),
              side,
            ).map((item) => (
              <li key={item.record}>
                <Line item={item} />
              </li>
            ))}
          </ul>
        )}
      </Answered>
      <More of={records} />
    </section>
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
