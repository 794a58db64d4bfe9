/** What a session is called: its mechanism, its number and its dates, since it has no name of its own. */
import { useRecords } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage, Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { wordingOf } from '../record/wording.ts'
import { idOf, type SessionShown } from './opening.ts'

export const SessionName = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const texts = useNameOfMechanism(session)
  const number = session.meeting?.number ?? null
  return (
    <>
      {texts === undefined ? <WithoutName session={session} /> : <Said texts={texts} plain />}
      {number === null ? null : ` · ${fill(words.mechanisms.ordinal, { number })}`}
    </>
  )
}

/** Under no mechanism, or under one that the reader does not see. */
const WithoutName = ({ session: { meeting } }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  return meeting?.mechanism == null ? (
    words.affairs.session.affair.one
  ) : (
    <code>{idOf(meeting.mechanism)}</code>
  )
}

/** Likewise as a text, for the title of the page. */
export const useSessionTitle = (session: SessionShown): string => {
  const { words, language } = useWords()
  const texts = useNameOfMechanism(session)
  const number = session.meeting?.number ?? null
  return [
    texts?.[pickLanguage(texts, language) ?? ''] ?? words.affairs.session.affair.one,
    ...(number === null ? [] : [fill(words.mechanisms.ordinal, { number })]),
  ].join(' · ')
}

const useNameOfMechanism = ({ meeting }: SessionShown) => {
  const { id } = useCompact()
  const mechanism = useRecords(id, 'mechanism').data?.find(({ record }) => record === meeting?.mechanism)
  return mechanism && wordingOf(mechanism.record, mechanism.wording)
}
