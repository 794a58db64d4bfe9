/**
 * Editing a draft: the words of its acts, and their facts as their forms have them; what it is an act of does not change. The new version is written from the
 * one that is shown. What is typed is kept until then.
 */
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useKept } from '../acting/kept.ts'
import { levelOf, markedAs } from '../acting/marked-acts.ts'
import { MarkingField } from '../acting/marking-field.tsx'
import { ActButton, KeptLine } from '../acting/parts.tsx'
import { type ActToSend, calls, type WholeDraft } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { actWord } from '../record/field-words.ts'
import { RecordTitle } from '../record/record-name.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import type { Json } from './draft-act.ts'
import { EditFacts } from './edit-facts.tsx'
import { EditValue, inPlaces } from './edit-value.tsx'

export interface EditDraftProps {
  readonly draft: WholeDraft
  readonly onOver: () => void
}

interface Writing {
  readonly note: string
  readonly acts: readonly ActToSend[]
}

export const EditDraft = ({ draft, onOver }: EditDraftProps) => {
  const { id: compact } = useCompact()
  const { words } = useWords()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const begun: Writing = {
    note: draft.words?.note ?? '',
    acts: (draft.words?.acts ?? []) as unknown as ActToSend[],
  }
  const kept = useKept<Writing>(`draft/${draft.id}/${draft.version}`, begun)
  const { note, acts } = kept.value
  const send = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      const { office, version } = draft
      const body = { note, acts: [...acts], office, version }
      const edited = await tellNode(calls.editDraft, { compact, id: draft.id }, body)
      queries.setQueryData(['compact', compact, 'draft', draft.id], edited)
      await queries.invalidateQueries({ queryKey: ['compact', compact, 'drafts'] })
      kept.clear()
      onOver()
    })
  }
  const change = (place: number, part: 'fields' | 'body', value: Json): void =>
    kept.set({ note, acts: acts.map((each, at) => (at === place ? { ...each, [part]: value } : each)) })
  return (
    <form className="edit-draft" onSubmit={send}>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      {inPlaces(acts).map(({ id, each: act, place }) => (
        <fieldset key={id} className="sheet">
          <legend>
            {actWord(words, act.affair, act.act)}: <RecordTitle record={act.record} />
          </legend>
          <EditValue
            name=""
            value={act.body ?? null}
            onChange={(value) => change(place, 'body', value as Json)}
          />
          <EditFacts act={act} onChange={(fields) => change(place, 'fields', fields)} />
        </fieldset>
      ))}
      <MarkingField
        acts={acts}
        chosen={levelOf(acts)}
        onChoose={(level) => kept.set({ note, acts: markedAs(acts, level) })}
      />
      <label>
        {words.drafts.note}
        <textarea
          rows={2}
          maxLength={4_000}
          value={note}
          onChange={({ target }) => kept.set({ acts, note: target.value })}
        />
      </label>
      <p className="acts-row">
        <ActButton kind="main" isRunning={isRunning}>
          {words.drafts.steps.keep}
        </ActButton>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            onOver()
          }}
        >
          {words.drafts.leave}
        </button>
      </p>
      <KeptLine of={kept} />
    </form>
  )
}
