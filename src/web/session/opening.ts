/** A session as the node opens it whole, and the names of what is in it. */
import { useQuery } from '@tanstack/react-query'
import { calls, type SessionShown } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import type { Asked } from '../api/queries.ts'

export type { SessionShown }
export type Proposal = SessionShown['proposals'][number]
export type Told = SessionShown['told'][number]
export type Refused = SessionShown['refused'][number]
export type AgendaShown = NonNullable<SessionShown['agenda']>
export type AgendaWording = AgendaShown['wordings'][number]
export type AgendaItem = AgendaShown['items'][number]
export type DelegationShown = SessionShown['delegations'][number]
export type DelegationList = DelegationShown['lists'][number]
export type Delegate = DelegationShown['members'][number]
export type ReviewShown = NonNullable<SessionShown['review']>
export type SheetLine = ReviewShown['rows'][number]
export type CandidateShown = SessionShown['candidates'][number]
export type Assessment = SheetLine['proposed'][number]['assessment']

/** The most candidates that the node gives at once; more of them come when these are put. */
const most = 500

export const useSession = (compact: string, id: string): Asked<SessionShown> =>
  useQuery({
    queryKey: ['compact', compact, 'session', id],
    queryFn: ({ signal }) => callNode(calls.session, { compact, id }, { limit: most }, signal),
  })

/** The part of its name by which what belongs to it is named too. */
export const idOf = (record: string): string => record.slice(record.indexOf('/') + 1)

/** Whether the meeting is known to have taken place. */
export const isHeld = ({ status }: Pick<SessionShown, 'status'>): boolean =>
  status === 'reported' || status === 'confirmed'
