/** Every open commitment that is not on the sheet, oldest first: put one by one, or all that are shown at once. */
import '../acting/forms.css'
import { useState } from 'react'
import { belongingTo } from '../../affairs/kernel/belongs-to.ts'
import { useActing } from '../acting/acting.ts'
import { hasLeft } from '../acting/acting-form.ts'
import { useLeaving } from '../acting/leaving.ts'
import { ActButton, OutcomeLine } from '../acting/parts.tsx'
import { useRecords } from '../api/queries.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { meetingsOf } from '../mechanisms/meetings.ts'
import { CommitmentLine } from './commitment-line.tsx'
import { isHeld, type SessionShown } from './opening.ts'
import { put } from './session-acts.ts'

/** Acts that leave together at most. */
const most = 512

export const Candidates = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { may, send, isRunning, outcome } = useActing()
  const [from, setFrom] = useState<'all' | 'here'>('all')
  const [onWay, setOnWay] = useState<ReadonlySet<string>>(new Set())
  const isLeaving = useLeaving(belongingTo('review', session.record)).length > 0
  const siblings = useSessionsOf(session.meeting?.mechanism ?? null)
  const { review: reviewWords } = words.sessionPlace
  const mayPut = may('review', 'put', 'prepare')
  const { candidates } = session
  if (isHeld(session) && session.review === null && !mayPut) return null
  const shown =
    from === 'all' ? candidates : candidates.filter(({ origin }) => origin !== null && siblings.has(origin))
  const putAll = async (records: readonly string[]): Promise<void> => {
    const sending = records.slice(0, most)
    const forget = (): void =>
      setOnWay((before) => new Set([...before].filter((record) => !sending.includes(record))))
    const result = await send(
      sending.map((record) => put(session.record, record)),
      { onTakenBack: forget },
    )
    if (hasLeft(result)) setOnWay((before) => new Set([...before, ...sending]))
  }
  const isOnWay = (record: string): boolean => isLeaving && onWay.has(record)
  const open = shown.filter(({ record }) => !isOnWay(record)).map(({ record }) => record)
  return (
    <section className="sheet" aria-labelledby="candidates">
      <div className="group-head">
        <h2 id="candidates">
          {reviewWords.candidates} <span className="quiet">{format.number(shown.length)}</span>
        </h2>
        <span className="facts-row no-print">
          {siblings.size === 0 ? null : (
            <label className="inline-label">
              {reviewWords.from}{' '}
              <select
                value={from}
                onChange={({ target }) => setFrom(target.value === 'here' ? 'here' : 'all')}
              >
                <option value="all">{reviewWords.fromAll}</option>
                <option value="here">{reviewWords.fromHere}</option>
              </select>
            </label>
          )}
          {mayPut && open.length > 0 ? (
            <ActButton isRunning={isRunning} onAct={() => void putAll(open)}>
              {format.counted(reviewWords.putAll, Math.min(open.length, most))}
            </ActButton>
          ) : null}
        </span>
      </div>
      <OutcomeLine of={outcome} />
      {candidates.length === 0 ? <p className="quiet">{reviewWords.noCandidates}</p> : null}
      <ul className="lines candidates">
        {shown.map((each) => (
          <li key={each.record}>
            <div>
              <CommitmentLine record={each.record} of={each} carriedFrom={each.carriedFrom.length} />
            </div>
            {isOnWay(each.record) ? (
              <span className="small quiet">{reviewWords.putting}</span>
            ) : mayPut ? (
              <button
                type="button"
                className="no-print"
                data-line
                disabled={isRunning}
                onClick={() => void putAll([each.record])}
              >
                {reviewWords.put}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {session.next === null ? null : <p className="small quiet">{reviewWords.fewOnly}</p>}
    </section>
  )
}

/** Records of the sessions of one mechanism. */
const useSessionsOf = (mechanism: string | null): ReadonlySet<string> => {
  const { id, shown } = useCompact()
  const { data } = useRecords(id, 'session')
  if (mechanism === null) return new Set()
  return new Set(
    meetingsOf(data ?? [], shown.members)
      .filter((meeting) => meeting.mechanism === mechanism)
      .map(({ record }) => record),
  )
}
