/** What a session is called: its mechanism, its number and its dates, since it has no name of its own. */
import { useRecords } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { RecordTitle } from '../record/record-name.tsx'
import { wordingOf } from '../record/wording.ts'
import type { SessionShown } from './opening.ts'

export const SessionName = ({ session: { meeting } }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const number = meeting?.number ?? null
  return (
    <>
      {meeting?.mechanism == null ? (
        words.affairs.session.affair.one
      ) : (
        <RecordTitle record={meeting.mechanism} />
      )}
      {number === null ? null : ` · ${fill(words.mechanisms.ordinal, { number })}`}
    </>
  )
}

/** Likewise as a text, for the title of the page. */
export const useSessionTitle = ({ meeting }: SessionShown): string => {
  const { words, language } = useWords()
  const { id } = useCompact()
  const mechanism = useRecords(id, 'mechanism').data?.find(({ record }) => record === meeting?.mechanism)
  const texts = mechanism && wordingOf(mechanism.record, mechanism.wording)
  const number = meeting?.number ?? null
  return [
    texts?.[pickLanguage(texts, language) ?? ''] ?? words.affairs.session.affair.one,
    ...(number === null ? [] : [fill(words.mechanisms.ordinal, { number })]),
  ].join(' · ')
}
