/** The carry-over file on paper: every commitment under review with its age, its dates, and what each side says of it. */

import { closedBy } from '../../affairs/review/reading.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { StateNames } from '../sides/state-names.tsx'
import type { CandidateShown, SessionShown, SheetLine } from './opening.ts'
import { PrintSheet } from './print-sheet.tsx'
import { saidBy } from './review-choices.ts'

export const CarryOverSheet = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { meeting, candidates } = session
  const { file, review } = words.sessionPlace
  const rows = session.review?.rows ?? []
  const when = format.range(meeting?.start ?? null, meeting?.end ?? null)
  return (
    <PrintSheet session={session} title={file.title} isLandscape>
      {when === null ? null : (
        <p>
          <time>{when}</time> <StateNames states={meeting?.hosts ?? []} />
        </p>
      )}
      {rows.length === 0 ? <p>{review.none}</p> : <Reviewed rows={rows} />}
      {candidates.length === 0 ? null : <Open candidates={candidates} />}
    </PrintSheet>
  )
}

const Reviewed = ({ rows }: { readonly rows: readonly SheetLine[] }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { shortOf } = useNames()
  const { file, review } = words.sessionPlace
  return (
    <table className="paper-table">
      <thead>
        <tr>
          <th scope="col">{review.columns.number}</th>
          <th scope="col" className="wide">
            {review.columns.commitment}
          </th>
          <FactHeads />
          {sides.map(({ authority, relation }) => (
            <th key={authority} scope="col">
              <SideName relation={relation} name={shortOf(authority)} />
            </th>
          ))}
          <th scope="col">{file.agreed}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, i) => (
          <tr key={row.commitment}>
            <td className="number">{i + 1}</td>
            <td>
              <Said texts={row.text} plain />
            </td>
            <FactCells of={row} />
            {sides.map(({ authority }) => (
              <td key={authority}>
                <Word row={row} party={authority} />
              </td>
            ))}
            <td>
              {row.agreed === null ? null : words.affairs.review.assessments[row.agreed.assessment]}
              <span className="gap small quiet">{closedBy(row) === 'both' ? file.closed : file.onward}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Word = ({ row, party }: { readonly row: SheetLine; readonly party: string }) => {
  const { words, format } = useWords()
  const said = saidBy(row, party)
  if (said === undefined) return <span className="quiet">–</span>
  return (
    <>
      {words.affairs.review.assessments[said.assessment]}
      {said.due === null ? null : ` ${fill(words.sessionPlace.review.by, { date: format.date(said.due) })}`}
      {Object.keys(said.remark).length === 0 ? null : (
        <span className="gap small">
          <Said texts={said.remark} plain />
        </span>
      )}
    </>
  )
}

const FactHeads = () => {
  const { words } = useWords()
  const { file } = words.sessionPlace
  return (
    <>
      <th scope="col">{file.responsible}</th>
      <th scope="col">{file.madeOn}</th>
      <th scope="col">{file.age}</th>
      <th scope="col">{file.due}</th>
      <th scope="col" className="number">
        {file.again}
      </th>
      <th scope="col" className="number">
        {file.dates}
      </th>
    </>
  )
}

type Facts = Pick<
  CandidateShown,
  'responsible' | 'madeOn' | 'ageDays' | 'due' | 'overdue' | 'restatements' | 'redatings'
>

const FactCells = ({ of }: { readonly of: Facts }) => {
  const { words, format } = useWords()
  return (
    <>
      <td>
        {of.responsible.length === 0 ? (
          <span className="quiet">–</span>
        ) : (
          <StateNames states={of.responsible} />
        )}
      </td>
      <td>{of.madeOn === null ? '–' : <time>{format.date(of.madeOn)}</time>}</td>
      <td>{of.ageDays === null ? '–' : format.age(of.ageDays)}</td>
      <td>
        {of.due === null ? '–' : <time>{format.date(of.due)}</time>}
        {of.overdue ? <strong className="gap alarm">{words.sessionPlace.review.overdue}</strong> : null}
      </td>
      <td className="number">{format.number(of.restatements)}</td>
      <td className="number">{format.number(of.redatings)}</td>
    </>
  )
}

const Open = ({ candidates }: { readonly candidates: readonly CandidateShown[] }) => {
  const { words, format } = useWords()
  const { file, review } = words.sessionPlace
  return (
    <section aria-labelledby="file-open">
      <h2 id="file-open">
        {file.candidates} <span className="quiet">{format.number(candidates.length)}</span>
      </h2>
      <table className="paper-table">
        <thead>
          <tr>
            <th scope="col" className="wide">
              {review.columns.commitment}
            </th>
            <FactHeads />
          </tr>
        </thead>
        <tbody>
          {candidates.map((each) => (
            <tr key={each.record}>
              <td>
                <Said texts={each.text} plain />
              </td>
              <FactCells of={each} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
