/** One statement that waits for us: whose record, who told what, all that it says on request, and the answer. */
import { useState } from 'react'
import type { ReportedStatement } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { BodyWords } from '../record/body.tsx'
import { Fields } from '../record/fields.tsx'
import { Marking } from '../record/marking.tsx'
import { RecordTitle } from '../record/record-name.tsx'
import { sentenceOf } from '../record/telling/sentence.ts'
import { Telling } from '../record/telling/telling.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord, splitRecord } from '../route/places.ts'
import type { Answering, Given } from './answering.ts'
import { Dispute } from './dispute.tsx'

export interface ToldLineProps {
  readonly statement: ReportedStatement
  /** Undefined where this visitor may not answer. */
  readonly answering: Answering | undefined
}

export const ToldLine = ({ statement, answering }: ToldLineProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const [disputing, setDisputing] = useState(false)
  const [given, setGiven] = useState<Given>({ ground: 'not-as-told', reason: '' })
  const became = answering?.became(statement)
  const { record, affair, act, by, fields, body } = statement
  const [named = record] = record.split('@')
  const { happenedOn, certainty, marking } = fields
  const told = { leaf: statement.statement, act, fields }
  return (
    <article className="told">
      <div className="told-says">
        <p className="told-what">
          <Link className="wording" to={addressOfRecord(id, named)} data-line>
            <RecordTitle record={named} />
          </Link>{' '}
          <code className="quiet">{splitRecord(named)[1]}</code>
        </p>
        <div className="small facts">
          <Telling sentence={sentenceOf(words, named, told, [])} by={by} />
          {typeof marking === 'number' ? <Marking level={marking} /> : null}
          {typeof happenedOn === 'string' ? (
            <time dateTime={happenedOn}>{fill(words.record.of, { date: format.date(happenedOn) })}</time>
          ) : null}
          {typeof certainty === 'string' ? (
            <span className="quiet">{wordOf(words.kernel.certainty, certainty)}</span>
          ) : null}
        </div>
        <details>
          <summary className="small">{words.reported.all}</summary>
          {body === null ? null : <BodyWords body={body} />}
          <Fields affair={affair} act={act} fields={fields} />
        </details>
      </div>
      {answering === undefined ? null : became !== undefined ? (
        <p className="quiet small">{became === 'waits' ? words.reported.prepared : words.acting.leaves}</p>
      ) : disputing ? (
        <Dispute
          statement={statement}
          answering={answering}
          given={given}
          onSent={setGiven}
          onOpen={setDisputing}
        />
      ) : (
        <p className="answers">
          <button
            type="button"
            data-answer="c"
            aria-disabled={answering.isRunning}
            onClick={() => answering.confirm([statement])}
          >
            {words.reported.confirm}
          </button>
          <button type="button" data-answer="d" onClick={() => setDisputing(true)}>
            {words.reported.dispute}
          </button>
        </p>
      )}
    </article>
  )
}
