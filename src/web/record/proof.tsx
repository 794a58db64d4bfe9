/** What holds an act in place, for whoever wants to know exactly: its number in its author's log, and who holds it since when. */
import type { ActShown } from '../api/calls.ts'
import { useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'

export const Proof = ({ act }: { readonly act: ActShown }) => {
  const { words, format } = useWords()
  const { nameOf } = useNames()
  const { proof } = words.record
  return (
    <div className="proof small">
      <p>{fill(proof.place, { number: format.number(act.seq + 1), who: nameOf(act.authority) })}</p>
      {act.witnessed.map(({ by, at }) => (
        <p key={by}>{fill(proof.witnessed, { who: nameOf(by), time: format.moment(at, Date.now()) })}</p>
      ))}
      {act.witnessed.length === 0 ? <p>{proof.unwitnessed}</p> : null}
      <p>
        {proof.fingerprint} <code>{act.leaf}</code>
      </p>
    </div>
  )
}
