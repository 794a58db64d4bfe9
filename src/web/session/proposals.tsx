/** Proposals for one meeting side by side: what each says, where they differ, and who stands on which. */
import './proposals.css'
import type { ReactNode } from 'react'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { isLocalText, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'
import { StateNames } from '../sides/state-names.tsx'
import type { Proposal } from './opening.ts'

const facts = ['when', 'hosts', 'where', 'format', 'number', 'note', 'noteNumber'] as const

type Fact = (typeof facts)[number]

export interface ProposalsProps {
  readonly proposals: readonly Proposal[]
  /** What can be done with each. */
  readonly actions?: ((proposal: Proposal) => ReactNode) | undefined
}

export const Proposals = ({ proposals, actions }: ProposalsProps) => {
  const { words } = useWords()
  const { sessionPlace } = words
  const shown = facts.filter((fact) => proposals.some((each) => isStated(each, fact)))
  return (
    <div className="scrolled">
      <table className={`compare of-${Math.min(proposals.length, 3)}`}>
        <thead>
          <tr>
            <td />
            {proposals.map((each) => (
              <th key={each.leaf} scope="col">
                <Headline proposal={each} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((fact) => {
            const isDifferent = new Set(proposals.map((each) => saidIn(each, fact))).size > 1
            const isOfMeeting = fact !== 'note' && fact !== 'noteNumber'
            return (
              <tr key={fact} className={isDifferent && isOfMeeting ? 'differs' : undefined}>
                <th scope="row">
                  {sessionPlace[fact]}
                  {isDifferent && isOfMeeting ? (
                    <span className="small differs-mark"> {sessionPlace.dates.differs}</span>
                  ) : null}
                </th>
                {proposals.map((each) => (
                  <td key={each.leaf}>
                    <Value proposal={each} fact={fact} />
                  </td>
                ))}
              </tr>
            )
          })}
          {actions === undefined ? null : (
            <tr className="actions no-print">
              <td />
              {proposals.map((each) => (
                <td key={each.leaf}>
                  <div className="acts-row">{actions(each)}</div>
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  )
}

const Headline = ({ proposal }: { readonly proposal: Proposal }) => {
  const { words, format } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const { dates } = words.sessionPlace
  const agreed =
    proposal.agreed === null
      ? undefined
      : { own: dates.agreed, confirmed: dates.agreedConfirmed, told: dates.agreedAsTold }[proposal.agreed]
  return (
    <>
      {agreed === undefined ? null : <strong className="agreed-mark">{agreed}</strong>}
      <span className="small quiet gap">{fill(dates.proposedBy, { who: nameOf(proposal.by) })}</span>
      <span className="small gap stands">
        {proposal.stands.length === 0 ? (
          dates.nobody
        ) : (
          <>
            {dates.standsOn}
            {proposal.stands.map(({ party, basis }) => (
              <span key={party}>
                <SideName relation={relationOf(sides, party)} name={nameOf(party)} />{' '}
                {basis === 'told' ? dates.standsTold : basis === 'confirmed' ? dates.standsConfirmed : ''}
              </span>
            ))}
          </>
        )}
      </span>
      {proposal.postponed.map((each) => (
        <span key={each.by} className="gap postponed">
          {fill(dates.postponedBy, {
            who: nameOf(each.by),
            ground: words.affairs.session.postponementGrounds[each.ground],
          })}
          {each.notBefore === null
            ? null
            : `; ${fill(dates.notBeforeOn, { date: format.date(each.notBefore) })}`}
          {each.reason === null ? null : <bdi className="said gap">{each.reason}</bdi>}
        </span>
      ))}
    </>
  )
}

const Value = ({ proposal, fact }: { readonly proposal: Proposal; readonly fact: Fact }) => {
  const { words, format } = useWords()
  const { fields, body } = proposal
  switch (fact) {
    case 'when':
      return <time>{format.range(fields.start, fields.end) ?? words.sessionPlace.noDate}</time>
    case 'hosts':
      return <StateNames states={fields.hosts} />
    case 'where':
      return isLocalText(body?.place) ? <Said texts={body.place} /> : <NotStated />
    case 'format':
      return fields.format === null ? <NotStated /> : wordOf(words.affairs.session.formats, fields.format)
    case 'number':
      return fields.number === null ? <NotStated /> : format.number(fields.number)
    case 'note':
      return isLocalText(body?.note) ? <Said texts={body.note} /> : null
    case 'noteNumber':
      return typeof body?.noteNumber === 'string' ? <bdi>{body.noteNumber}</bdi> : null
  }
}

const NotStated = () => {
  const { words } = useWords()
  return <span className="quiet">{words.frame.notStated}</span>
}

/** Of what stands in the facts and the body; two alike differ in nothing that is shown. */
const saidIn = ({ fields, body }: Proposal, fact: Fact): string => {
  const values: Readonly<Record<Fact, unknown>> = {
    when: [fields.start, fields.end ?? fields.start],
    hosts: fields.hosts.toSorted(),
    where: body?.place ?? null,
    format: fields.format,
    number: fields.number,
    note: body?.note ?? null,
    noteNumber: body?.noteNumber ?? null,
  }
  return JSON.stringify(values[fact])
}

const isStated = (proposal: Proposal, fact: Fact): boolean =>
  fact === 'when' || !['null', '[]'].includes(saidIn(proposal, fact))
