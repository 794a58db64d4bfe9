/** The agreed days as a file for a calendar; nothing while they are not agreed, or not days. */
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { idOf, isHeld, type SessionShown } from './opening.ts'

export const CalendarLink = ({ session }: { readonly session: SessionShown }) => {
  const { words, language } = useWords()
  const { id } = useCompact()
  if (!hasDays(session)) return null
  const path = `/api/v1/compacts/${id}/sessions/${encodeURIComponent(idOf(session.record))}/calendar`
  return (
    <p className="no-print">
      <a className="button" href={`${path}?language=${language}`} download>
        {words.sessionPlace.calendar}
      </a>
    </p>
  )
}

const hasDays = (session: SessionShown): boolean => {
  if (isHeld(session)) return false
  const agreed = session.proposals.find((each) => each.agreed !== null && each.postponed.length === 0)
  if (agreed === undefined) return false
  const { start, end } = agreed.fields
  return isDay(start) && (end === null || isDay(end))
}

const isDay = (date: string | null): boolean => date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date)
