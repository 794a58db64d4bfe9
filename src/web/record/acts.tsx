/** The acts on a record in order, in plain words: which side, what it says, when it was here and when there. */
import './record.css'
import { useState } from 'react'
import type { ActShown, RecordShown } from '../api/calls.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { useKeys } from '../frame/keys.ts'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { splitRecord } from '../route/places.ts'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { BodyWords } from './body.tsx'
import { Evidence } from './evidence.tsx'
import { actHeading } from './field-words.ts'
import { Fields } from './fields.tsx'
import { Proof } from './proof.tsx'
import { standingIn } from './standing.ts'

export const Acts = ({ record }: { readonly record: RecordShown }) => {
  const { words } = useWords()
  const [proofs, setProofs] = useState(false)
  useKeys({ p: () => setProofs(!proofs) })
  return (
    <section aria-labelledby="acts" className="acts">
      <div className="acts-head">
        <h2 id="acts">{words.record.acts}</h2>
        <button type="button" aria-pressed={proofs} aria-keyshortcuts="p" onClick={() => setProofs(!proofs)}>
          {words.record.showProof} <kbd>p</kbd>
        </button>
      </div>
      {proofs ? <Evidence record={record} /> : null}
      <ol>
        {record.acts.map((act) => (
          <Act key={act.leaf} act={act} record={record} withProof={proofs} />
        ))}
      </ol>
    </section>
  )
}

interface ActProps {
  readonly act: ActShown
  readonly record: RecordShown
  readonly withProof: boolean
}

const Act = ({ act, record, withProof }: ActProps) => {
  const { words, format } = useWords()
  const { sides, shown } = useCompact()
  const { nameOf } = useNames()
  const [affair] = splitRecord(record.record)
  const relation = relationOf(sides, act.authority)
  const { happenedOn, certainty } = act.fields
  const standing = standingIn(record.state, act.leaf, shown.members)
  return (
    <li className={`act ${relation} ${act.verdict.kind}`}>
      <p className="act-who">
        <SideName relation={relation} name={nameOf(act.authority)} />
        <strong>{actHeading(words, affair, act.act, act.fields)}</strong>
        {typeof happenedOn === 'string' ? (
          <time dateTime={happenedOn}>{fill(words.record.of, { date: format.date(happenedOn) })}</time>
        ) : null}
        {typeof certainty === 'string' ? (
          <span className="quiet">{wordOf(words.kernel.certainty, certainty)}</span>
        ) : null}
        {standing === undefined ? null : <em className={standing}>{words.kernel.standing[standing]}</em>}
      </p>
      {act.verdict.kind === 'void' ? <p className="alarm">{words.record.withoutEffect}</p> : null}
      {act.erased ? <p className="quiet">{words.record.erased}</p> : null}
      {act.body === null ? null : <BodyWords body={act.body} />}
      <Fields affair={affair} act={act.act} fields={act.fields} />
      <p className="when small quiet">
        <Times act={act} />
      </p>
      {withProof ? <Proof act={act} /> : null}
    </li>
  )
}

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
