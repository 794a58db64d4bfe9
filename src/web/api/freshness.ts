/**
 * Which answers are old when something moved on the node. An answer that says what it holds is asked for again only when
 * that moved; one that says nothing, whenever anything of its compact did. So a list of offices is not fetched again because
 * somebody reported on a commitment.
 *
 * What a list shows of a record comes from the acts on that record alone (`affairs/listed.ts`); an opening joins several
 * records, and says nothing here.
 */
import type { Query, QueryClient } from '@tanstack/react-query'

/** `affairs`: rows of these. `record`: the row of this one. The others hold nothing of what was released. */
export type Holds = { readonly affairs: readonly string[] } | { readonly record: string } | Aside

/** Own drafts, how the links stand, alarms, who are the officers and what each may do. */
type Aside = 'draft' | 'link' | 'alarm' | 'officer'

/** `witnessed`: what each side has of the other's, and no record. */
export type Moved =
  | { readonly what: 'record'; readonly compact: string; readonly record: string }
  | { readonly what: 'witnessed'; readonly compact: string }
  | { readonly what: Aside }
  | { readonly what: 'anything' }

/** `ofMany`: the answer counts or sorts all records of an affair, so it is not asked for at every single act of others. */
export interface Kept {
  readonly holds?: Holds
  readonly ofMany?: boolean
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: Kept & Record<string, unknown>
  }
}

export const askAgain = async (
  queries: QueryClient,
  moved: readonly Moved[],
  isMeant: (kept: Kept) => boolean = () => true,
): Promise<void> => {
  const predicate = (query: Query): boolean =>
    isMeant(query.meta ?? {}) && moved.some((each) => isOld(query, each))
  // The node may have answered before it moved. Where a page shows an older answer the client begins anew; a first answer,
  // and one that nobody waits for any more, it lets come and takes for new.
  const coming = queries
    .getQueryCache()
    .findAll({ predicate, fetchStatus: 'fetching' })
    .filter((query) => query.state.data === undefined || !query.isActive())
    .map(async (query) => {
      await query.fetch().catch(() => {})
      await queries.invalidateQueries({ queryKey: query.queryKey, exact: true })
    })
  await queries.invalidateQueries({ predicate })
  await Promise.all(coming)
}

/** After a step on a draft of these records: the node's events say so too, but one need not wait for them. */
export const askAgainFor = (
  queries: QueryClient,
  compact: string,
  subject: readonly { readonly record: string }[],
): Promise<void> =>
  askAgain(queries, [
    { what: 'draft' },
    ...subject.map(({ record }) => ({ what: 'record', compact, record }) as const),
  ])

const isOld = ({ queryKey, meta }: Pick<Query, 'queryKey' | 'meta'>, moved: Moved): boolean => {
  const holds = meta?.holds
  if (moved.what === 'anything') return queryKey[0] === 'compact' || holds !== undefined
  if (!('compact' in moved)) return holds === moved.what
  if (queryKey[0] !== 'compact' || queryKey[1] !== moved.compact) return false
  if (holds === undefined) return true
  if (typeof holds === 'string' || moved.what === 'witnessed') return false
  return 'record' in holds
    ? holds.record === moved.record
    : holds.affairs.some((affair) => moved.record.startsWith(`${affair}/`))
}
