/** The row of parts with how far each has come, and who is waited for in it. */
import { useEffect, useRef } from 'react'
import { useCompact } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { useWords, wordOf } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { SideMark } from '../sides/side-mark.tsx'
import type { SessionShown } from './opening.ts'
import { addressOfPart, type Part, type Sheet } from './parts.ts'

export interface PartsNavProps {
  readonly session: SessionShown
  readonly parts: readonly Part[]
  readonly part: Part | Sheet
}

export const PartsNav = ({ session, parts, part }: PartsNavProps) => {
  const { words } = useWords()
  const { id } = useCompact()
  const nav = useRef<HTMLElement>(null)
  // Where the row is wider than the page, the part that is open is seen in it.
  useEffect(() => {
    const row = nav.current
    const open = row?.querySelector<HTMLElement>(`[data-part="${part}"]`)
    if (row !== null && open != null) row.scrollLeft = open.offsetLeft - row.offsetLeft
  }, [part])
  return (
    <nav ref={nav} className="parts no-print" aria-label={words.sessionPlace.partsLabel}>
      <ul>
        {parts.map((each, i) => (
          <li key={each}>
            <Link
              to={addressOfPart(id, session.record, each)}
              aria-current={each === part ? 'page' : undefined}
              aria-keyshortcuts={String(i + 1)}
              data-part={each}
            >
              <span className="part-name">
                {words.sessionPlace.parts[each]} <kbd>{i + 1}</kbd>
              </span>
              <PartState session={session} part={each} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** In a few words; nothing where there is nothing to say. */
export const PartState = ({ session, part }: { readonly session: SessionShown; readonly part: Part }) => {
  const { words, format } = useWords()
  const { sides } = useCompact()
  const { sessionPlace } = words
  const state = stateOf(session, part)
  if (state === undefined) return null
  const said =
    state.kind === 'status'
      ? wordOf(words.affairs[state.affair].status, state.status)
      : state.kind === 'count'
        ? format.counted(sessionPlace[state.what], state.count)
        : state.kind === 'review'
          ? fill(sessionPlace.assessedOf, {
              agreed: format.number(state.agreed),
              put: format.number(state.put),
            })
          : sessionPlace.notBegun
  return (
    <span className="part-state small quiet">
      {said}
      {sides
        .filter(({ authority }) => state.waits.includes(authority))
        .map(({ authority, relation }) => (
          <SideMark key={authority} relation={relation} />
        ))}
    </span>
  )
}

type State = { readonly waits: readonly string[] } & (
  | { readonly kind: 'status'; readonly affair: 'session' | 'agenda'; readonly status: string }
  | { readonly kind: 'count'; readonly what: 'listedBy' | 'textCount'; readonly count: number }
  | { readonly kind: 'review'; readonly agreed: number; readonly put: number }
  | { readonly kind: 'none' }
)

const stateOf = (session: SessionShown, part: Part): State | undefined => {
  const { agenda, delegations, review, texts } = session
  switch (part) {
    case 'dates':
      return { kind: 'status', affair: 'session', status: session.status, waits: session.waitingFor }
    case 'agenda':
      return agenda === null
        ? { kind: 'none', waits: [] }
        : { kind: 'status', affair: 'agenda', status: agenda.status, waits: agenda.waitingFor }
    case 'delegations':
      return delegations.length === 0
        ? { kind: 'none', waits: [] }
        : { kind: 'count', what: 'listedBy', count: delegations.length, waits: [] }
    case 'review': {
      if (review === null) return { kind: 'none', waits: [] }
      const agreed = review.rows.filter((row) => row.agreed !== null && row.agreed.basis !== 'told').length
      return { kind: 'review', agreed, put: review.rows.length, waits: [] }
    }
    case 'papers':
      return texts.length === 0
        ? undefined
        : { kind: 'count', what: 'textCount', count: texts.length, waits: [] }
    default:
      return undefined
  }
}
