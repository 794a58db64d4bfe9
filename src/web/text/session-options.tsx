/** Sessions as options of a choice, newest first, by mechanism, number and date. */
import type { RecordListed } from '../api/calls.ts'
import { useRecords } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { meetingOf } from '../mechanisms/meetings.ts'
import { wordingOf } from '../record/wording.ts'

export const SessionOptions = ({ sessions }: { readonly sessions: readonly RecordListed[] }) => {
  const { words, language, format } = useWords()
  const { id, shown } = useCompact()
  const mechanisms = useRecords(id, 'mechanism').data ?? []
  const named = sessions
    .map((session) => ({ session, meeting: meetingOf(session, shown.members) }))
    .toSorted((a, b) => ((a.meeting.start ?? '') < (b.meeting.start ?? '') ? 1 : -1))
  return named.map(({ session, meeting }) => {
    const mechanism = mechanisms.find(({ record }) => record === meeting.mechanism)
    const texts = mechanism && wordingOf(mechanism.record, mechanism.wording)
    const parts = [
      meeting.start === null ? undefined : format.date(meeting.start),
      meeting.number === null ? undefined : fill(words.mechanisms.ordinal, { number: meeting.number }),
      texts?.[pickLanguage(texts, language) ?? ''] ?? session.record.slice('session/'.length),
    ]
    return (
      <option key={session.record} value={session.record}>
        {parts.filter((part) => part !== undefined).join(' · ')}
      </option>
    )
  })
}
