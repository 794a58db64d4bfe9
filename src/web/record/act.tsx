/**
 * One act as an entry of its record: its sentence, what it says, what it changed, when it was here and when there; and what
 * came of it where it crossed another, has no effect, waits, or has lost its words.
 */
import type { ActShown, RecordShown } from '../api/calls.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Filled } from '../language/filled.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { splitRecord } from '../route/places.ts'
import { relationOf } from '../sides/sides.ts'
import { affairOf } from './affairs.ts'
import { BodyWords } from './body.tsx'
import { Fields } from './fields.tsx'
import { Marking } from './marking.tsx'
import { Files } from './parts/files.tsx'
import { Parts } from './parts/parts.tsx'
import { Proof } from './proof.tsx'
import { standingIn } from './standing.ts'
import { crossingOf } from './telling/crossing.ts'
import { replacedBy, sentenceOf } from './telling/sentence.ts'
import { NumberOf, Telling } from './telling/telling.tsx'
import { whyVoid } from './telling/why-void.ts'

export interface ActProps {
  /** From 0. */
  readonly place: number
  readonly record: RecordShown
  readonly withProof: boolean
  readonly onRefer: (place: number) => void
}

export const Act = ({ place, record, withProof, onRefer }: ActProps) => {
  const { words, format } = useWords()
  const { sides, shown } = useCompact()
  const act = record.acts[place]
  if (act === undefined) return null
  const [affair] = splitRecord(record.record)
  // What an authority says of its own office or delegation needs nobody's answer.
  const isOwnMatter = act.fields.certainty === 'own' && (affair === 'office' || affair === 'delegation')
  const standing = isOwnMatter ? undefined : standingIn(record.state, act.leaf, shown.members)
  const before = replacedBy(act, record.acts)
  return (
    <li
      id={`entry-${place + 1}`}
      className={`act ${relationOf(sides, act.authority)} ${act.verdict.kind}`}
      tabIndex={-1}
      data-line
    >
      <p className="act-number quiet small" aria-hidden="true">
        {format.number(place + 1)}
      </p>
      <div className="act-says">
        <Telling
          sentence={sentenceOf(words, record.record, act, record.acts)}
          by={act.authority}
          onRefer={onRefer}
        />
        <ActFacts act={act} standing={standing} />
        <Without affair={affair} act={act} />
        <BodyWords body={act.body ?? {}}>
          <Parts affair={affair} act={act} />
          <Fields affair={affair} act={act.act} fields={act.fields} before={before?.fields} />
          <Files files={act.files} />
        </BodyWords>
        <Outcome act={act} record={record} onRefer={onRefer} />
        <p className="when small quiet">
          <Times act={act} />
        </p>
        {withProof ? <Proof act={act} /> : null}
      </div>
    </li>
  )
}

interface ActFactsProps {
  readonly act: Pick<ActShown, 'fields'>
  readonly standing: ReturnType<typeof standingIn>
}

/** Of what day it is told, on whose word, how it is marked, and whether the other side has answered. */
export const ActFacts = ({ act, standing }: ActFactsProps) => {
  const { words, format } = useWords()
  const { happenedOn, certainty, marking } = act.fields
  const isDated = typeof happenedOn === 'string'
  const isMarked = typeof marking === 'number'
  if (!isDated && !isMarked && typeof certainty !== 'string' && standing === undefined) return null
  return (
    <p className="act-facts small">
      {isMarked ? <Marking level={marking} /> : null}
      {isDated ? (
        <time dateTime={happenedOn}>{fill(words.record.of, { date: format.date(happenedOn) })}</time>
      ) : null}
      {typeof certainty === 'string' ? (
        <span className="quiet">{wordOf(words.kernel.certainty, certainty)}</span>
      ) : null}
      {standing === undefined ? null : <em className={standing}>{words.kernel.standing[standing]}</em>}
    </p>
  )
}

/** Why an act has no effect, waits, or has no words. */
const Without = ({ affair, act }: { readonly affair: string; readonly act: ActShown }) => {
  const { words } = useWords()
  const { without, erased } = words.telling
  const { kind } = act.verdict
  return (
    <>
      {kind === 'void' ? (
        <p className="alarm">{fill(without.void, { why: whyVoid(words, affair, act.verdict.reason) })}</p>
      ) : null}
      {kind === 'held' || kind === 'early' ? <p className="notice">{without[kind]}</p> : null}
      {act.erased ? (
        <p className="notice">
          <strong>{erased.title}</strong> {erased.remains}
        </p>
      ) : null}
    </>
  )
}

interface OutcomeProps {
  readonly act: ActShown
  readonly record: RecordShown
  readonly onRefer: (place: number) => void
}

/** What the act made of the record, and what came of what it crossed. */
const Outcome = ({ act, record, onRefer }: OutcomeProps) => {
  const { words } = useWords()
  const { telling, affairs } = words
  const affair = affairOf(record.record)
  const statuses: Readonly<Record<string, string>> = affair === undefined ? {} : affairs[affair].status
  const crossed = act.crossed.flatMap((leaf) => {
    const place = record.acts.findIndex((each) => each.leaf === leaf)
    const other = record.acts[place]
    const kind = other === undefined ? undefined : crossingOf(act, other, record.acts)
    return kind === undefined ? [] : [{ place, kind }]
  })
  const { changed } = act
  const isChange = changed !== null && changed.from !== null && changed.from !== changed.to
  if (!isChange && crossed.length === 0) return null
  return (
    <div className="outcome small">
      {isChange ? (
        <p>
          {fill(telling.changed, {
            from: wordOf(statuses, changed.from ?? ''),
            to: wordOf(statuses, changed.to),
          })}
        </p>
      ) : null}
      {crossed.slice(0, mostCrossed).map(({ place, kind }) => (
        <p key={place}>
          <Filled text={telling.crossing.met} with={{ ref: <NumberOf place={place} onRefer={onRefer} /> }} />{' '}
          {telling.crossing[kind]}
        </p>
      ))}
    </div>
  )
}

/** After a link was cut for long, an act may have crossed many; the first say what came of it. */
const mostCrossed = 3

/** When it was here, and when each other side had it; on this desk's own acts, when they came to be. */
const Times = ({ act }: { readonly act: ActShown }) => {
  const { words, format } = useWords()
  const { self } = useCompact()
  const { nameOf } = useNames()
  const now = Date.now()
  const here = format.moment(act.at, now)
  return (
    <>
      {fill(act.authority === self ? words.record.sentAt : words.record.cameAt, { time: here })}
      {act.witnessed
        .filter(({ by }) => by !== self)
        .map(
          ({ by, at }) =>
            ` · ${fill(words.record.thereAt, { who: nameOf(by), time: format.moment(at, now) })}`,
        )}
      {act.authority === self && act.witnessed.length === 0 ? ` · ${words.record.notThereYet}` : null}
    </>
  )
}
