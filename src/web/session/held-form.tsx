/** Recording that the session was held, and what came of it: on our word, until the other side confirms it. */
import { useState } from 'react'
import { useActing } from '../acting/acting.ts'
import { nameOfForm, useActingForm } from '../acting/acting-form.ts'
import { FormFrame } from '../acting/form-frame.tsx'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { languages } from '../language/language.ts'
import type { LocalText } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { useIsExercise } from './exercise.ts'
import { asExercise } from './exercise-name.ts'
import { draftOf, emptyMeeting, isFit, MeetingFields } from './meeting-form.tsx'
import type { SessionShown } from './opening.ts'
import { type MeetingDraft, reportHeld } from './session-acts.ts'

interface HeldDraft {
  readonly meeting: MeetingDraft
  /** One outcome a line; a line of each language is one outcome. */
  readonly outcomes: LocalText
}

export const HeldForm = ({ session }: { readonly session: SessionShown }) => {
  const { words, language } = useWords()
  const { may } = useActing()
  const [writing, setWriting] = useState(language)
  const form = useActingForm<HeldDraft>(nameOfForm(session.record, 'held'))
  const isExercise = useIsExercise(session.record)
  const { held } = words.sessionPlace
  if (!may('session', 'reported', 'prepare')) return null
  const goneBy = session.proposals.find(({ agreed }) => agreed !== null) ?? session.proposals.at(-1)
  const terms = {
    record: session.record,
    mechanism: session.meeting?.mechanism ?? null,
    visit: session.meeting?.visit ?? null,
    base: null,
  }
  return (
    <div className="held">
      <FormFrame
        form={form}
        openWord={held.open}
        initial={{ meeting: goneBy === undefined ? emptyMeeting : draftOf(goneBy), outcomes: {} }}
        title={held.title}
        about={held.about}
        sendWord={held.send}
        isReady={({ meeting }) => meeting.start !== '' && isFit(meeting)}
        actsOf={({ meeting, outcomes }) => [
          reportHeld(
            terms,
            isExercise ? { ...meeting, note: asExercise(meeting.note) } : meeting,
            outcomesOf(outcomes),
          ),
        ]}
      >
        {(draft) => (
          <MeetingFields
            draft={draft.meeting}
            isReport
            onChange={(meeting) => form.set({ ...draft, meeting })}
          >
            <WriteIn language={writing} onChange={setWriting} />
            <TextIn
              label={held.outcomes}
              texts={draft.outcomes}
              language={writing}
              isLong
              onChange={(outcomes) => form.set({ ...draft, outcomes })}
            />
          </MeetingFields>
        )}
      </FormFrame>
    </div>
  )
}

const outcomesOf = (texts: LocalText): readonly LocalText[] => {
  const lines = languages.map((language) => [language, linesOf(texts[language] ?? '')] as const)
  const count = Math.max(...lines.map(([, each]) => each.length))
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(lines.map(([language, each]) => [language, each[i] ?? ''])),
  )
}

const linesOf = (text: string): readonly string[] => text.split(/\r?\n/).filter((line) => line.trim() !== '')
