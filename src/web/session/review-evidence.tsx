/** Evidence for the commitments that follows from what was agreed, offered and never given by itself. */
import { useActing } from '../acting/acting.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { RecordName } from '../record/record-name.tsx'
import type { ReviewShown } from './opening.ts'

/** Acts that leave together at most. */
const most = 512

export const ReviewEvidence = ({ review }: { readonly review: ReviewShown }) => {
  const { words, format } = useWords()
  const { may, send, isRunning, outcome } = useActing()
  const { review: reviewWords } = words.sessionPlace
  const { evidence } = review
  const mayGive = may('commitment', 'evidence', 'prepare')
  return (
    <section className="sheet" aria-labelledby="evidence">
      <div className="group-head">
        <h2 id="evidence">{reviewWords.evidence}</h2>
        {mayGive && evidence.length > 0 ? (
          <ActButton isRunning={isRunning} onAct={() => void send(evidence.slice(0, most))}>
            {format.counted(reviewWords.give, Math.min(evidence.length, most))}
          </ActButton>
        ) : null}
      </div>
      <p className="small quiet">{reviewWords.evidenceAbout}</p>
      <OutcomeLine of={outcome} />
      {evidence.length === 0 ? <p className="quiet">{reviewWords.evidenceNone}</p> : null}
      <ul className="lines">
        {evidence.map(({ record, fields }) => (
          <li key={record} className="facts-row">
            <RecordName record={record} />
            <span className="quiet">
              {wordOf(words.affairs.commitment.evidence, String(fields.kind))}
              {typeof fields.due === 'string' ? ` · ${format.date(fields.due)}` : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
