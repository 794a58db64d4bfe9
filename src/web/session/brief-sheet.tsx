/** What a head of delegation reads on the way: one page of a session. */

import { closedBy } from '../../affairs/review/reading.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { isLocalText, type LocalText, Said } from '../language/said.tsx'
import { useWords, wordOf } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { stateOf } from '../sides/sides.ts'
import { StateNames } from '../sides/state-names.tsx'
import type { CandidateShown, SessionShown, SheetLine } from './opening.ts'
import { PrintSheet } from './print-sheet.tsx'
import { standingOfLine } from './review-choices.ts'

/** More would not stand on one page. */
const most = { agenda: 9, oldest: 5, outcomes: 6, texts: 4 } as const

export const BriefSheet = ({ session }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { brief } = words.sessionPlace
  return (
    <PrintSheet session={session} title={brief.title}>
      <Facts session={session} />
      <div className="brief-columns">
        <Waits session={session} />
      </div>
      <Agenda session={session} />
      <Review session={session} />
      <Oldest session={session} />
      <Outcomes session={session} />
      <Texts session={session} />
    </PrintSheet>
  )
}

const Facts = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { sessionPlace } = words
  const { meeting, wording, around, delegations } = session
  const { sides } = useCompact()
  const heads = sides.flatMap(({ authority, relation }) => {
    const list = delegations.find(({ of }) => of === authority)
    const head = list?.members.find(({ part }) => part === 'head')
    return head === undefined ? [] : [{ authority, relation, name: head.name, rank: head.rank }]
  })
  const turn = around?.turn
  return (
    <dl className="fields paper-facts">
      <div>
        <dt>{sessionPlace.when}</dt>
        <dd>{format.range(meeting?.start ?? null, meeting?.end ?? null) ?? sessionPlace.noDate}</dd>
      </div>
      <div>
        <dt>{sessionPlace.where}</dt>
        <dd>{isLocalText(wording?.place) ? <Said texts={wording.place} plain /> : words.frame.notStated}</dd>
      </div>
      <div>
        <dt>{sessionPlace.hosts}</dt>
        <dd>
          <StateNames states={meeting?.hosts ?? []} />
        </dd>
      </div>
      <div>
        <dt>{sessionPlace.brief.status}</dt>
        <dd>{wordOf(words.affairs.session.status, session.status)}</dd>
      </div>
      {turn === undefined || turn.side === null || turn.basis === 'not-stated' ? null : (
        <div>
          <dt>{sessionPlace.brief.turn}</dt>
          <dd>
            <StateNames states={[turn.side]} />{' '}
            <span className="small quiet">({sessionPlace.brief.turnBasis[turn.basis]})</span>
          </dd>
        </div>
      )}
      {heads.length === 0 ? null : (
        <div>
          <dt>{sessionPlace.brief.heads}</dt>
          <dd>
            {heads.map(({ authority, relation, name, rank }) => (
              <span key={authority} className="gap">
                <SideName relation={relation} name={wordOf(words.frame.states, stateOf(authority))} />{' '}
                {Object.keys(rank).length === 0 ? null : <Said texts={rank} plain />}{' '}
                <Said texts={name} plain />
              </span>
            ))}
          </dd>
        </div>
      )}
    </dl>
  )
}

/** Who waits for what, ours first. */
const Waits = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const { brief } = words.sessionPlace
  return sides.map(({ authority, relation }) => {
    const owed = session.owed.find(({ party }) => party === authority)
    if (owed === undefined) return null
    const said = [
      ...(owed.report ? [brief.items.report] : []),
      ...(owed.dates ? [brief.items.dates] : []),
      ...(owed.agenda ? [brief.items.agenda] : []),
      ...(owed.delegation ? [brief.items.delegation] : []),
      ...(owed.lines === 0 ? [] : [format.counted(brief.items.review, owed.lines)]),
      ...(owed.overdue === 0 ? [] : [format.counted(brief.items.overdue, owed.overdue)]),
      ...(owed.open === 0 ? [] : [format.counted(brief.items.open, owed.open)]),
    ]
    return (
      <section key={authority} aria-labelledby={`owed-${authority}`}>
        <h2 id={`owed-${authority}`}>
          {relation === 'ours' ? brief.theyWait : brief.weWait}
          <span className="small waits-of">
            <SideName relation={relation} name={nameOf(authority)} />
          </span>
        </h2>
        {said.length === 0 ? <p className="quiet">{brief.nothing}</p> : null}
        <ul className="dashes">
          {said.map((each) => (
            <li key={each}>{each}</li>
          ))}
        </ul>
      </section>
    )
  })
}

/** By what both say, or one tells. */
const isClosed = (each: SheetLine | CandidateShown): boolean =>
  'agreed' in each && closedBy(each) !== undefined

const Agenda = ({ session: { agenda } }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { brief } = words.sessionPlace
  if (agenda === null) return null
  const more = agenda.items.length - most.agenda
  return (
    <section aria-labelledby="brief-agenda">
      <h2 id="brief-agenda">
        {brief.agenda}{' '}
        <span className="small quiet">({wordOf(words.affairs.agenda.status, agenda.status)})</span>
      </h2>
      <ol className="numbered">
        {agenda.items.slice(0, most.agenda).map(({ id, kind, title }) => (
          <li key={id}>
            {Object.keys(title).length === 0 ? (
              wordOf(words.affairs.agenda.itemKinds, kind)
            ) : (
              <Said texts={title} plain />
            )}
          </li>
        ))}
      </ol>
      {more > 0 ? <p className="small quiet">{format.counted(brief.more, more)}</p> : null}
    </section>
  )
}

const Review = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { self } = useCompact()
  const { brief } = words.sessionPlace
  const rows = session.review?.rows ?? []
  return (
    <section aria-labelledby="brief-review">
      <h2 id="brief-review">{brief.reviewed}</h2>
      <p>
        {rows.length === 0
          ? fill(brief.nothingPut, { open: format.number(session.candidates.length) })
          : fill(brief.reviewedCount, {
              agreed: rows.filter(({ agreed }) => agreed !== null && agreed.basis !== 'told').length,
              put: rows.length,
              differ: rows.filter((row) => standingOfLine(row, self) === 'differ').length,
              overdue: rows.filter(({ overdue }) => overdue).length,
            })}
      </p>
    </section>
  )
}

const Oldest = ({ session }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { brief, review } = words.sessionPlace
  const rows = (session.review?.rows ?? []).map((row) => ({ ...row, record: row.commitment }))
  const oldest = [...rows, ...session.candidates]
    .filter((each) => !isClosed(each))
    .toSorted((a, b) => (b.ageDays ?? -1) - (a.ageDays ?? -1))
    .slice(0, most.oldest)
  if (oldest.length === 0) return null
  return (
    <section aria-labelledby="brief-oldest">
      <h2 id="brief-oldest">{brief.oldest}</h2>
      <ul className="dashes">
        {oldest.map((each) => (
          <li key={each.record}>
            <Said texts={each.text} plain />{' '}
            <span className="small quiet">
              <StateNames states={each.responsible} />{' '}
              {each.ageDays === null ? null : format.age(each.ageDays)}
              {each.restatements === 0 ? null : `; ${format.counted(review.restated, each.restatements)}`}
              {each.due === null ? null : `; ${fill(review.dueOn, { date: format.date(each.due) })}`}{' '}
              {each.overdue ? <strong className="alarm">{review.overdue}</strong> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Outcomes = ({ session: { around } }: { readonly session: SessionShown }) => {
  const { words, format } = useWords()
  const { brief } = words.sessionPlace
  const previous = around?.previous
  if (previous == null || previous.outcomes.length === 0) return null
  const more = previous.outcomes.length - most.outcomes
  return (
    <section aria-labelledby="brief-outcomes">
      <h2 id="brief-outcomes">{fill(brief.outcomes, { date: format.date(previous.start) })}</h2>
      <ul className="dashes">
        {previous.outcomes.slice(0, most.outcomes).map((each: LocalText) => (
          <li key={JSON.stringify(each)}>
            <Said texts={each} plain />
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="small quiet">{format.counted(brief.more, more)}</p> : null}
    </section>
  )
}

const Texts = ({ session: { texts } }: { readonly session: SessionShown }) => {
  const { words } = useWords()
  const { brief } = words.sessionPlace
  if (texts.length === 0) return null
  return (
    <section aria-labelledby="brief-texts">
      <h2 id="brief-texts">{brief.texts}</h2>
      <ul className="dashes">
        {texts.slice(0, most.texts).map(({ record, status, title }) => (
          <li key={record}>
            <Said texts={title} plain />{' '}
            <span className="quiet">{wordOf(words.affairs.text.status, status)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
