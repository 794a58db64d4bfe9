import { z } from 'zod'
import { affairNamed } from '../../affairs/registry.ts'
import { affairOf } from '../../ledger/names.ts'
import { err, ok } from '../../ledger/result.ts'
import { listingSorts } from '../../store/listing-table.ts'
import { sortedLanguages } from '../../store/words/words-index.ts'
import { seesAffair, seesAllAffairs } from '../officers/affairs-seen.ts'
import type { Caller } from '../officers/caller.ts'
import { clearanceOf, logSights } from '../officers/clearance.ts'
import { newestBodies } from '../record-text.ts'
import { cursorOf, placeOf } from './list-cursor.ts'
import { type Asked, filterOf, filters, yes } from './list-filters.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery, shown } from './shapes.ts'

export const listRecords = route({
  method: 'GET',
  path: '/compacts/{compact}/records',
  summary: 'Records by what one asks for, in pages, with what a list shows of them.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    ...filters,
    /** `calling`: commitments by their wording, in the order of a language; such a list is paged by `offset`. */
    sort: z.enum([...listingSorts, 'calling']).default('key'),
    language: z.enum(sortedLanguages).default('en'),
    order: z.enum(['asc', 'desc']).default('asc'),
    /** `next` of the page before. */
    after: z.string().max(140).default(''),
    /** Instead of `after`: how many rows of the list come before the page. */
    offset: z.coerce.number().int().min(0).max(10_000_000).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
    /** Also how many there are in all. */
    count: yes.default(false),
    /** Also the state of each record. */
    state: yes.default(false),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    records: z.array(
      z.strictObject({
        record: z.string(),
        affair: z.string(),
        summary: shown,
        /** 0 where nothing in it is marked. */
        marking: z.int(),
        /** When its state last changed here, milliseconds since 1970. */
        changed: z.int(),
        wording: shown.nullable(),
        state: shown.optional(),
      }),
    ),
    /** Give this as `after` for the next page; null where there is none. */
    next: z.string().nullable(),
    total: z.int().nullable(),
    /** False for a while after an upgrade: some records are not listed yet. */
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    if (query.affair !== undefined && affairNamed(query.affair) === undefined)
      return err({ status: 404, kind: 'no-such-affair' })
    const asked = asSeenBy(caller, query)
    if (asked === undefined) return err({ status: 403, kind: 'not-your-role' })
    if (query.sort === 'calling' && query.affair !== 'commitment')
      return err({ status: 400, kind: 'no-such-page' })
    const { lane, compact } = service.value.context
    const { listing } = node.store
    const filter = { ...filterOf(asked, compact.members), marking: clearanceOf(caller) }
    const { sort, limit } = query
    const after = query.after === '' ? undefined : placeOf(sort, query.after)
    if (query.after !== '' && after === undefined) return err({ status: 400, kind: 'no-such-page' })
    const rows = listing.page(lane, {
      filter,
      sort,
      after,
      language: query.language,
      descending: query.order === 'desc',
      limit,
      ...(query.offset === undefined ? {} : { offset: query.offset }),
    })
    const reader = node.store.lane(lane)
    const last = rows.length === limit ? rows.at(-1) : undefined
    const keys = rows.map(({ key }) => key)
    logSights(node, caller, lane, keys)
    const wordings = newestBodies(node.store, lane, keys)
    return ok({
      records: rows.map(({ key, affair, summary, marking, changed }) => ({
        record: key,
        affair,
        summary: JSON.parse(summary),
        marking,
        changed,
        wording: wordings.get(key) ?? null,
        ...(query.state ? { state: reader.record(key)?.state ?? {} } : {}),
      })),
      next: last === undefined || sort === 'calling' ? null : cursorOf(sort, last),
      total: query.count ? listing.count(lane, filter) : null,
      complete: node.isListed(),
    })
  },
})

/** Records that are named are narrowed to those of affairs that the caller sees; undefined where nothing is left to ask for. */
const asSeenBy = <Q extends Pick<Asked, 'affair' | 'records'>>(caller: Caller, query: Q): Q | undefined => {
  if (seesAllAffairs(caller)) return query
  if (query.affair !== undefined) return seesAffair(caller, query.affair) ? query : undefined
  const seen = query.records?.split(',').filter((key) => seesAffair(caller, affairOf(key))) ?? []
  return seen.length === 0 ? undefined : { ...query, records: seen.join(',') }
}
