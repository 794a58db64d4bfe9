/** What the other side did by a note, recorded by a side that has only its paper. */
import { useId, useState } from 'react'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame } from '../acting/form-frame.tsx'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { type Dictionary, useWords } from '../language/words.tsx'
import { type Telling, tell } from './session-acts.ts'

type Did = keyof Dictionary['sessionPlace']['told']['dids']

export interface ToldFormProps {
  readonly record: string
  /** The wording that was answered, or digest of the text. */
  readonly leaf: string
  /** Of a review, the line; of a text, the paragraph. */
  readonly line?: string
  /** What they may have done; the first is what is offered. */
  readonly dids: readonly Did[]
}

export const ToldForm = ({ record, leaf, line, dids }: ToldFormProps) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const form = useActingForm<Telling>(nameOfForm(record, 'told', leaf))
  const { told } = words.sessionPlace
  const other = sides.find(({ relation }) => relation !== 'ours')?.authority ?? ''
  return (
    <FormFrame
      form={form}
      openWord={told.open}
      initial={{ of: other, did: dids[0] ?? 'accepted', noteNumber: '', noteOn: '', says: {}, files: [] }}
      title={told.title}
      about={told.about}
      sendWord={told.send}
      actsOf={(draft) => [tell(record, leaf, line ?? null, draft)]}
    >
      {(draft) => <ToldFields draft={draft} onChange={form.set} dids={dids} />}
    </FormFrame>
  )
}

interface ToldFieldsProps extends Pick<ToldFormProps, 'dids'> {
  readonly draft: Telling
  readonly onChange: (draft: Telling) => void
}

const ToldFields = ({ draft, onChange, dids }: ToldFieldsProps) => {
  const { words, language } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const [writing, setWriting] = useState(language)
  const [of, did, number] = [useId(), useId(), useId()]
  const { told } = words.sessionPlace
  const others = sides.filter(({ relation }) => relation !== 'ours')
  const set = (changed: Partial<Telling>): void => onChange({ ...draft, ...changed })
  return (
    <>
      <div className="field-row">
        {others.length < 2 ? null : (
          <div>
            <label htmlFor={of}>{told.of}</label>
            <select id={of} value={draft.of} onChange={({ target }) => set({ of: target.value })}>
              {others.map(({ authority }) => (
                <option key={authority} value={authority}>
                  {nameOf(authority)}
                </option>
              ))}
            </select>
          </div>
        )}
        <div>
          <label htmlFor={did}>{told.did}</label>
          <select id={did} value={draft.did} onChange={({ target }) => set({ did: target.value })}>
            {dids.map((each) => (
              <option key={each} value={each}>
                {told.dids[each]}
              </option>
            ))}
          </select>
        </div>
        <div className="short-field">
          <label htmlFor={number}>{told.noteNumber}</label>
          <input
            id={number}
            type="text"
            maxLength={64}
            value={draft.noteNumber}
            onChange={({ target }) => set({ noteNumber: target.value })}
          />
        </div>
        <PartialDateField label={told.noteOn} value={draft.noteOn} onChange={(noteOn) => set({ noteOn })} />
      </div>
      <WriteIn language={writing} onChange={setWriting} />
      <TextIn
        label={told.says}
        texts={draft.says}
        language={writing}
        isLong
        onChange={(says) => set({ says })}
      />
      <FilesField files={draft.files} onChange={(files) => set({ files })} />
    </>
  )
}
