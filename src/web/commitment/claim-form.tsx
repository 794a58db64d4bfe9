/** Our word that the commitment is done, with what shows it: the other side confirms or disputes it. */
import { useState } from 'react'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame } from '../acting/form-frame.tsx'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { FilesField } from '../fields/files-field.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useWords } from '../language/words.tsx'
import { dayOf } from '../today/day.ts'
import { type ClaimDraft, claimDone, emptyClaim, isSaid } from './commitment-acts.ts'

export const ClaimForm = ({ record }: { readonly record: string }) => {
  const { words, language } = useWords()
  const [writing, setWriting] = useState(language)
  const form = useActingForm<ClaimDraft>(nameOfForm(record, 'claim'))
  const { claim } = words.commitment
  return (
    <FormFrame
      form={form}
      openWord={claim.open}
      initial={emptyClaim}
      title={claim.title}
      about={claim.about}
      sendWord={claim.send}
      isReady={({ says }) => isSaid(says)}
      actsOf={(draft) => [claimDone(record, draft)]}
    >
      {(draft) => (
        <>
          <PartialDateField
            label={words.commitment.happenedOn}
            value={draft.happenedOn}
            max={today()}
            onChange={(happenedOn) => form.set({ ...draft, happenedOn })}
          />
          <WriteIn language={writing} onChange={setWriting} />
          <TextIn
            label={claim.says}
            texts={draft.says}
            language={writing}
            isLong
            onChange={(says) => form.set({ ...draft, says })}
          />
          <FilesField files={draft.files} onChange={(files) => form.set({ ...draft, files })} />
        </>
      )}
    </FormFrame>
  )
}

/** In the zone of whoever sits here. */
export const today = (): string => new Date(dayOf(new Date()) * 86_400_000).toISOString().slice(0, 10)
