/** What needs words about dates: a wording of our own, a refusal, a postponement, and what came on paper. */
import { useId } from 'react'
import { postponementGrounds } from '../../affairs/session/schema.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame, ReasonField } from '../acting/form-frame.tsx'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { useIsExercise } from './exercise.ts'
import { asExercise } from './exercise-name.ts'
import { draftOf, emptyMeeting, isFit, MeetingFields } from './meeting-form.tsx'
import type { Proposal, SessionShown } from './opening.ts'
import { decline, type MeetingDraft, type Postponing, postpone, proposeMeeting } from './session-acts.ts'
import { ToldForm } from './told-form.tsx'

export interface DatesFormsProps {
  readonly session: SessionShown
  /** What is agreed, and what somebody stands on. */
  readonly alive: readonly Proposal[]
}

export const DatesForms = ({ session, alive }: DatesFormsProps) => {
  const { self, sides } = useCompact()
  const isOurs = ({ stands }: Proposal): boolean => stands.some(({ party }) => party === self)
  const open = alive.filter(({ agreed }) => agreed !== 'own')
  const theirs = open.findLast((each) => !isOurs(each))
  const ours = open.findLast(isOurs)
  const agreed = alive.find((each) => each.agreed !== null)
  const others = sides.filter(({ relation }) => relation !== 'ours').map(({ authority }) => authority)
  const unanswered = ours ?? agreed
  const isAnswerAwaited =
    unanswered !== undefined &&
    others.some((other) => !unanswered.stands.some(({ party }) => party === other))
  return (
    <div className="forms no-print">
      <ProposeForm session={session} from={theirs ?? ours ?? agreed} agreed={agreed} theirs={theirs} />
      {theirs === undefined ? null : <DeclineForm session={session} proposal={theirs} />}
      {agreed === undefined ? null : <PostponeForm session={session} proposal={agreed} />}
      {unanswered === undefined ? null : (
        <ToldForm
          record={session.record}
          leaf={unanswered.leaf}
          dids={isAnswerAwaited ? ['accepted', 'declined', 'postponed'] : ['postponed']}
        />
      )}
    </div>
  )
}

interface ProposeProps {
  readonly session: SessionShown
  /** The wording that the new one begins as. */
  readonly from: Proposal | undefined
  readonly agreed: Proposal | undefined
  readonly theirs: Proposal | undefined
}

const ProposeForm = ({ session, from, agreed, theirs }: ProposeProps) => {
  const { words } = useWords()
  const { dates } = words.sessionPlace
  const form = useActingForm<MeetingDraft>(nameOfForm(session.record, 'dates', from?.leaf))
  const isExercise = useIsExercise(session.record)
  const { meeting } = session
  const own = from === agreed ? dates.change : dates.amend
  const terms = {
    record: session.record,
    mechanism: from?.fields.mechanism ?? meeting?.mechanism ?? null,
    visit: from?.fields.visit ?? meeting?.visit ?? null,
    base: session.base,
  }
  const number = meeting?.number == null ? '' : String(meeting.number)
  return (
    <FormFrame
      form={form}
      openWord={theirs !== undefined ? dates.counter : from === undefined ? dates.begin : own}
      initial={from === undefined ? { ...emptyMeeting, number } : draftOf(from)}
      title={dates.formTitle}
      about={session.base === null ? undefined : dates.newRound}
      sendWord={dates.send}
      isReady={isFit}
      actsOf={(draft) => [
        proposeMeeting(terms, isExercise ? { ...draft, note: asExercise(draft.note) } : draft),
      ]}
    >
      {(draft) => <MeetingFields draft={draft} onChange={form.set} />}
    </FormFrame>
  )
}

interface OfProposal {
  readonly session: SessionShown
  readonly proposal: Proposal
}

const DeclineForm = ({ session, proposal }: OfProposal) => {
  const { words } = useWords()
  const { dates } = words.sessionPlace
  const form = useActingForm<string>(nameOfForm(session.record, 'decline', proposal.leaf))
  return (
    <FormFrame
      form={form}
      openWord={dates.decline}
      initial=""
      title={dates.declineTitle}
      sendWord={dates.sendDecline}
      isReady={(draft) => draft.trim() !== ''}
      actsOf={(draft) => [decline(session.record, proposal.leaf, draft.trim())]}
    >
      {(draft) => <ReasonField value={draft} onChange={form.set} isRequired />}
    </FormFrame>
  )
}

const PostponeForm = ({ session, proposal }: OfProposal) => {
  const { words } = useWords()
  const { dates } = words.sessionPlace
  const ground = useId()
  const form = useActingForm<Postponing>(nameOfForm(session.record, 'postpone', proposal.leaf))
  return (
    <FormFrame
      form={form}
      openWord={dates.postpone}
      initial={{ ground: 'calendar', notBefore: '', reason: '' }}
      title={dates.postponeTitle}
      about={dates.postponeAbout}
      sendWord={dates.sendPostpone}
      actsOf={(draft) => [postpone(session.record, proposal.leaf, draft)]}
    >
      {(draft) => (
        <>
          <div className="field-row">
            <div>
              <label htmlFor={ground}>{dates.ground}</label>
              <select
                id={ground}
                value={draft.ground}
                onChange={({ target }) =>
                  form.set({
                    ...draft,
                    ground: postponementGrounds.find((each) => each === target.value) ?? 'other',
                  })
                }
              >
                {postponementGrounds.map((each) => (
                  <option key={each} value={each}>
                    {words.affairs.session.postponementGrounds[each]}
                  </option>
                ))}
              </select>
            </div>
            <PartialDateField
              label={dates.notBefore}
              value={draft.notBefore}
              onChange={(notBefore) => form.set({ ...draft, notBefore })}
            />
          </div>
          <ReasonField value={draft.reason} onChange={(reason) => form.set({ ...draft, reason })} />
        </>
      )}
    </FormFrame>
  )
}
