/** The table beside the picture: what is stated of each mechanism, whether it holds, and whose turn it is. */
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOfRecord } from '../route/places.ts'
import { PrepareLink } from '../session/prepare-link.tsx'
import { StateNames } from '../sides/state-names.tsx'
import { type CadenceShown, type LaneShown, lastMeeting } from './lanes.ts'
import { wasHeld } from './meetings.ts'

export const MechanismTable = ({ lanes }: { readonly lanes: readonly LaneShown[] }) => {
  const { words, format } = useWords()
  const { id } = useCompact()
  const { columns } = words.mechanisms
  return (
    <div className="sheet">
      <table className="mechanism-table">
        <thead>
          <tr>
            <th scope="col">{columns.mechanism}</th>
            <th scope="col" className="number">
              {columns.sessions}
            </th>
            <th scope="col">{columns.last}</th>
            <th scope="col">{columns.cadence}</th>
            <th scope="col">{columns.turn}</th>
          </tr>
        </thead>
        <tbody>
          {lanes.map((lane) => {
            const last = lastMeeting(lane)
            return (
              <tr key={lane.mechanism}>
                <td>
                  <Link to={addressOfRecord(id, lane.mechanism)} data-line>
                    <Said texts={lane.texts} />
                  </Link>
                </td>
                <td className="number" data-label={columns.sessions}>
                  {format.number(lane.meetings.filter(({ status }) => wasHeld({ status })).length)}
                </td>
                <td className="whole" data-label={columns.last}>
                  {last === undefined ? (
                    <span className="quiet">{words.answers.cadence['no-session-known']}</span>
                  ) : (
                    <Link to={addressOfRecord(id, last.record)}>
                      <time>{format.range(last.start, null)}</time>
                    </Link>
                  )}
                </td>
                <td data-label={columns.cadence}>
                  <div>
                    <CadenceWords cadence={lane.cadence} />
                  </div>
                </td>
                <td data-label={columns.turn}>
                  <div>
                    <Turn lane={lane} />
                    <span className="gap">
                      <PrepareLink mechanism={lane.mechanism} />
                    </span>
                  </div>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

export const CadenceWords = ({ cadence }: { readonly cadence: CadenceShown | undefined }) => {
  const { words, format } = useWords()
  if (cadence === undefined || cadence.stated === null)
    return <span className="quiet">{words.answers.cadence['not-stated']}</span>
  return (
    <>
      {words.affairs.mechanism.cadence[cadence.stated]}:{' '}
      <strong className={cadence.verdict === 'missed' ? 'alarm' : ''}>
        {words.answers.cadence[cadence.verdict]}
      </strong>
      {cadence.gaps.map((gap) => (
        <span key={gap.fromOn} className="small quiet gap">
          {fill(words.mechanisms.gap, {
            from: format.date(gap.fromOn),
            to: format.date(gap.toOn),
            length: format.age(Math.round(gap.months * 30.4375)),
          })}
        </span>
      ))}
    </>
  )
}

const Turn = ({ lane: { turn } }: { readonly lane: LaneShown }) => {
  const { words } = useWords()
  if (turn === undefined || turn.side === null)
    return <span className="quiet">{words.answers.turn['not-stated']}</span>
  return (
    <>
      <StateNames states={[turn.side]} />
      {turn.basis === 'by-alternation' ? (
        <span className="small quiet gap">{words.answers.turn['by-alternation']}</span>
      ) : null}
    </>
  )
}
