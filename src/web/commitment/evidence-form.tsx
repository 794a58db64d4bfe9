/** What has happened since it was promised: a step, a new date, said again, done; on our word or as a source tells. */
import { useId, useState } from 'react'
import { evidenceKinds } from '../../affairs/commitment/schema.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame } from '../acting/form-frame.tsx'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { useRecords } from '../api/queries.ts'
import { FilesField } from '../fields/files-field.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { meetingOf } from '../mechanisms/meetings.ts'
import { today } from './claim-form.tsx'
import { type EvidenceDraft, emptyEvidence, isSaid, stateEvidence } from './commitment-acts.ts'

export const EvidenceForm = ({ record }: { readonly record: string }) => {
  const { words } = useWords()
  const form = useActingForm<EvidenceDraft>(nameOfForm(record, 'evidence'))
  const { evidence } = words.commitment
  return (
    <FormFrame
      form={form}
      openWord={evidence.open}
      initial={emptyEvidence}
      title={evidence.title}
      sendWord={evidence.send}
      isReady={({ says, kind, due }) => isSaid(says) && (kind !== 'redating' || due !== '')}
      actsOf={(draft) => [stateEvidence(record, draft)]}
    >
      {(draft) => <EvidenceFields draft={draft} onChange={form.set} />}
    </FormFrame>
  )
}

interface EvidenceFieldsProps {
  readonly draft: EvidenceDraft
  readonly onChange: (draft: EvidenceDraft) => void
}

const EvidenceFields = ({ draft, onChange }: EvidenceFieldsProps) => {
  const { words, language } = useWords()
  const [writing, setWriting] = useState(language)
  const [kind, url, onWord] = [useId(), useId(), useId()]
  const { evidence, happenedOn } = words.commitment
  const set = (changed: Partial<EvidenceDraft>): void => onChange({ ...draft, ...changed })
  return (
    <>
      <div className="field-row">
        <div>
          <label htmlFor={kind}>{evidence.kind}</label>
          <select
            id={kind}
            value={draft.kind}
            onChange={({ target }) =>
              set({ kind: evidenceKinds.find((each) => each === target.value) ?? draft.kind })
            }
          >
            {evidenceKinds.map((each) => (
              <option key={each} value={each}>
                {words.affairs.commitment.evidence[each]}
              </option>
            ))}
          </select>
        </div>
        <PartialDateField
          label={happenedOn}
          value={draft.happenedOn}
          max={today()}
          onChange={(value) => set({ happenedOn: value })}
        />
        {draft.kind === 'redating' ? (
          <PartialDateField
            label={evidence.due}
            value={draft.due}
            required
            onChange={(due) => set({ due })}
          />
        ) : null}
        <SourceField value={draft.source} onChange={(source) => set({ source })} />
      </div>
      <fieldset className="write-in">
        <legend>{evidence.onWord}</legend>
        {(['own', 'reported'] as const).map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name={onWord}
              checked={draft.certainty === each}
              onChange={() => set({ certainty: each })}
            />
            {evidence.words[each]}
          </label>
        ))}
      </fieldset>
      {draft.certainty === 'own' ? null : (
        <div>
          <label htmlFor={url}>{evidence.url}</label>
          <input
            id={url}
            type="url"
            maxLength={2_000}
            value={draft.url}
            onChange={({ target }) => set({ url: target.value })}
          />
        </div>
      )}
      <WriteIn language={writing} onChange={setWriting} />
      <TextIn
        label={evidence.says}
        texts={draft.says}
        language={writing}
        isLong
        onChange={(says) => set({ says })}
      />
      <TextIn
        label={words.record.texts.note}
        texts={draft.note}
        language={writing}
        onChange={(note) => set({ note })}
      />
      <FilesField files={draft.files} onChange={(files) => set({ files })} />
    </>
  )
}

interface SourceFieldProps {
  readonly value: string
  readonly onChange: (record: string) => void
}

/** In which session it was said or done, the newest first. */
const SourceField = ({ value, onChange }: SourceFieldProps) => {
  const { words, format } = useWords()
  const { id: compact, shown } = useCompact()
  const id = useId()
  const sessions = (useRecords(compact, 'session').data ?? [])
    .map((session) => ({ ...meetingOf(session, shown.members), id: session.record }))
    .toSorted((a, b) => ((a.start ?? '') < (b.start ?? '') ? 1 : -1))
  return (
    <div>
      <label htmlFor={id}>{words.record.fields.source}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.frame.notStated}</option>
        {sessions.map((session) => (
          <option key={session.id} value={session.id}>
            {[session.id.slice('session/'.length), session.start === null ? '' : format.date(session.start)]
              .filter((part) => part !== '')
              .join(' · ')}
          </option>
        ))}
      </select>
    </div>
  )
}
