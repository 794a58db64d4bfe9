/** How a paragraph came to be what it is: every wording and answer in order, by whom and when it was here, with what changed. */
import { useState } from 'react'
import type { ActShown, ParagraphShown } from '../api/calls.ts'
import { useRecord } from '../api/queries.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { isLocalText } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { actHeading } from '../record/field-words.ts'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { WordingCells } from './wording-cells.tsx'

export interface HistoryProps {
  readonly record: string
  readonly paragraph: ParagraphShown
  readonly languages: readonly string[]
}

export const History = (props: HistoryProps) => {
  const { words } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.textPlace.history}</summary>
      {isOpen ? <Told {...props} /> : null}
    </details>
  )
}

const Told = ({ record, paragraph, languages }: HistoryProps) => {
  const { id } = useCompact()
  return (
    <Answered of={useRecord(id, 'text', record.slice('text/'.length))}>
      {({ acts }) => {
        const own = acts.filter(
          ({ fields, verdict }) => fields.key === paragraph.key && verdict.kind === 'effective',
        )
        return (
          <ol className="history-list">
            {own.map((act, place) => (
              <Step key={act.leaf} act={act} before={own.slice(0, place)} languages={languages} />
            ))}
          </ol>
        )
      }}
    </Answered>
  )
}

interface StepProps {
  readonly act: ActShown
  /** What was done to the paragraph until then. */
  readonly before: readonly ActShown[]
  readonly languages: readonly string[]
}

const Step = ({ act, before, languages }: StepProps) => {
  const { words, format } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const texts = textsOf(act)
  const previous = before.findLast((each) => each.act === 'proposed')
  const answered = before.find(({ leaf }) => leaf === act.fields.terms)
  const form = act.fields.form === 'heading' || act.fields.form === 'omitted' ? act.fields.form : 'paragraph'
  const reason = act.body?.reason
  return (
    <li>
      <p className="small">
        <SideName relation={relationOf(sides, act.authority)} name={nameOf(act.authority)} />{' '}
        <strong>{actHeading(words, 'text', act.act, act.fields)}</strong>{' '}
        {answered === undefined || answered.authority === act.authority ? null : (
          <span className="quiet">
            {words.textPlace.wordingOf} {nameOf(answered.authority)}
          </span>
        )}{' '}
        <time className="quiet" dateTime={new Date(act.at).toISOString()}>
          {format.moment(act.at, Date.now())}
        </time>
      </p>
      {act.act === 'proposed' && form === 'omitted' ? (
        <p className="small">{wordOf(words.affairs.text.forms, 'omitted')}</p>
      ) : null}
      {act.act === 'proposed' && form !== 'omitted' ? (
        <WordingCells
          languages={languages}
          texts={texts}
          form={form}
          against={previous === undefined ? undefined : textsOf(previous)}
        />
      ) : null}
      {typeof reason === 'string' && reason !== '' ? (
        <p>
          <bdi className="said">{reason}</bdi>
        </p>
      ) : null}
    </li>
  )
}

const textsOf = ({ body }: ActShown): Readonly<Record<string, string>> =>
  isLocalText(body?.texts) ? body.texts : {}
