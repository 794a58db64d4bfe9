/** One statement that waits for us: whose record, who told what, all that it says on request, and the answer. */
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
import { Answer } from './answer.tsx'
import type { Answering } from './answering.ts'

export interface ToldLineProps {
  readonly statement: ReportedStatement
  /** Undefined where this visitor may not answer. */
  readonly answering: Answering | undefined
}

export const ToldLine = ({ statement, answering }: ToldLineProps) => {
  const { words, format } = useWords()
  const { id } = useCompact()
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
      {answering === undefined ? null : <Answer statement={statement} answering={answering} />}
    </article>
  )
}
