/**
 * The place of one draft: what it would say to the other side, act by act; what stands against it; whose step is next. A step
 * is taken on the very version that is shown: where somebody was quicker, the node says so and nothing is overwritten.
 */
import '../record/record.css'
import './drafts.css'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { calls, type WholeDraft } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Answered } from '../frame/answered.tsx'
import { useCompact } from '../frame/compact.tsx'
import { Heading } from '../frame/frame.tsx'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { actWord } from '../record/field-words.ts'
import { Marking } from '../record/marking.tsx'
import { RecordTitle } from '../record/record-name.tsx'
import { DraftActs } from './draft-acts.tsx'
import { DraftSteps } from './draft-steps.tsx'
import { EditDraft } from './edit-draft.tsx'

export const DraftPlace = ({ id }: { readonly id: string }) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  const draft = useQuery({
    queryKey: ['compact', compact, 'draft', id],
    meta: { holds: 'draft' },
    queryFn: ({ signal }) => callNode(calls.draft, { compact, id }, {}, signal),
  })
  return (
    <Answered of={draft} title={words.drafts.title}>
      {(found) => <Found draft={found} />}
    </Answered>
  )
}

const Found = ({ draft }: { readonly draft: WholeDraft }) => {
  const { words, format } = useWords()
  const [isEditing, setEditing] = useState(false)
  const [first] = draft.subject
  const title = first === undefined ? words.drafts.title : actWord(words, first.affair, first.act)
  const others = draft.subject.length - 1
  return (
    <article className="draft">
      <p className="kind quiet">{words.drafts.title}</p>
      <Heading title={title}>
        {title}
        {first === undefined ? null : (
          <>
            {': '}
            <RecordTitle record={first.record} />
          </>
        )}
        {others > 0 ? <span className="quiet"> {format.counted(words.acting.more, others)}</span> : null}
      </Heading>
      <p className="where">
        <strong>{words.drafts.states[draft.state]}</strong>
        {draft.marking > 0 ? <Marking level={draft.marking} /> : null}
        {draft.due === null ? null : (
          <span>{fill(words.acting.leavesAt, { time: format.moment(draft.due, Date.now()) })}</span>
        )}
      </p>
      <Findings draft={draft} />
      {isEditing ? (
        <EditDraft draft={draft} onOver={() => setEditing(false)} />
      ) : (
        <>
          <DraftSteps draft={draft} onEdit={() => setEditing(true)} />
          <DraftActs draft={draft} />
        </>
      )}
      <History draft={draft} />
    </article>
  )
}

/** What the rules would refuse as things stand, and what a person should look at. */
const Findings = ({ draft }: { readonly draft: WholeDraft }) => {
  const { words, language, format } = useWords()
  if (draft.findings.length === 0) return null
  return (
    <ul className="findings">
      {draft.findings.map((finding) => (
        <li
          key={JSON.stringify([finding.kind, finding.index, finding.values])}
          className={finding.refuses ? 'refused' : ''}
        >
          {finding.refuses ? <strong className="alarm">{words.drafts.refused} </strong> : null}
          {draft.subject.length > 1 && finding.index !== null ? (
            <span className="quiet">
              {fill(words.drafts.actNumber, { number: format.number(finding.index + 1) })}{' '}
            </span>
          ) : null}
          {finding.words[language]}
        </li>
      ))}
    </ul>
  )
}

/** Who did what with it, and when. */
const History = ({ draft }: { readonly draft: WholeDraft }) => {
  const { words, format } = useWords()
  const steps: Readonly<Record<string, string>> = words.drafts.steps
  return (
    <section aria-labelledby="draft-history">
      <h2 id="draft-history">{words.drafts.history}</h2>
      <ol className="lines">
        {draft.steps.map(({ step, actor, at, version }) => (
          <li key={`${at} ${step} ${version}`} className="small">
            <time dateTime={new Date(at).toISOString()}>{format.moment(at, Date.now())}</time>{' '}
            <span>{steps[step] ?? step}</span>{' '}
            <bdi className="quiet">
              {draft.names[actor] ?? (actor === 'node' ? words.drafts.node : actor)}
            </bdi>
            {version > 1 ? (
              <span className="quiet"> {fill(words.drafts.version, { number: format.number(version) })}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
