import { z } from 'zod'
import { firstDay, fullDate, lastDay, partialDate } from '../../affairs/kernel/partial-date.ts'
import { maskOf } from '../../affairs/listed.ts'
import { affairNamed } from '../../affairs/registry.ts'
import { err, ok } from '../../ledger/result.ts'
import type { ListingFilter } from '../../store/listing-filter.ts'
import { listingSorts } from '../../store/listing-table.ts'
import { seesAffair, seesAllAffairs } from '../officers/affairs-seen.ts'
import { clearanceOf, logSights } from '../officers/clearance.ts'
import { newestBody } from '../record-text.ts'
import { cursorOf, placeOf } from './list-cursor.ts'
import { route } from './route.ts'
import { authority, compactParam, laneOf, laneQuery, recordId, shown } from './shapes.ts'

const yes = z.enum(['true', 'false']).transform((text) => text === 'true')
const atLeast = z.coerce.number().int().min(0).max(1_000_000)

const filters = {
  affair: z.string().max(32).optional(),
  /** Codes, with commas between. */
  status: z
    .string()
    .regex(/^[a-z-]{1,32}(,[a-z-]{1,32}){0,15}$/)
    .optional(),
  open: yes.optional(),
  waitingFor: authority.optional(),
  /** State whose matter it is: who is responsible, who hosts. */
  side: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  /** Past its last possible day by then. */
  overdueOn: fullDate.optional(),
  /** It may be due by then. */
  dueBy: fullDate.optional(),
  from: partialDate.optional(),
  to: partialDate.optional(),
  restatements: atLeast.optional(),
  redatings: atLeast.optional(),
  /** Record that it belongs to or speaks of. */
  about: recordId.optional(),
  /** Milliseconds since 1970. */
  changedSince: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).optional(),
}

export const listRecords = route({
  method: 'GET',
  path: '/compacts/{compact}/records',
  summary: 'Records by what one asks for, in pages, with what a list shows of them.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    ...filters,
    sort: z.enum(listingSorts).default('key'),
    order: z.enum(['asc', 'desc']).default('asc'),
    /** `next` of the page before. */
    after: z.string().max(140).default(''),
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
    const maySee = query.affair === undefined ? seesAllAffairs(caller) : seesAffair(caller, query.affair)
    if (!maySee) return err({ status: 403, kind: 'not-your-role' })
    const { lane, compact } = service.value.context
    const { listing } = node.store
    const filter = { ...filterOf(query, compact.members), marking: clearanceOf(caller) }
    const { sort, limit } = query
    const after = query.after === '' ? undefined : placeOf(sort, query.after)
    if (query.after !== '' && after === undefined) return err({ status: 400, kind: 'no-such-page' })
    const rows = listing.page(lane, { filter, sort, after, descending: query.order === 'desc', limit })
    const reader = node.store.lane(lane)
    const last = rows.length === limit ? rows.at(-1) : undefined
    logSights(
      node,
      caller,
      lane,
      rows.map(({ key }) => key),
    )
    return ok({
      records: rows.map(({ key, affair, summary, marking, changed }) => ({
        record: key,
        affair,
        summary: JSON.parse(summary),
        marking,
        changed,
        wording: newestBody(node.store, lane, key),
        ...(query.state ? { state: reader.record(key)?.state ?? {} } : {}),
      })),
      next: last === undefined ? null : cursorOf(sort, last),
      total: query.count ? listing.count(lane, filter) : null,
      complete: node.isListed(),
    })
  },
})

type Asked = z.infer<z.ZodObject<typeof filters>>

/** Dates were checked by the schema. */
const filterOf = (asked: Asked, members: readonly string[]): ListingFilter => {
  const { affair, open, side, restatements, redatings, about, changedSince } = asked
  const given = {
    affair,
    open,
    side,
    restatements,
    redatings,
    about,
    changedSince,
    status: asked.status?.split(','),
    waiting: asked.waitingFor === undefined ? undefined : maskOf([asked.waitingFor], members),
    overdueOn: dayOf(asked.overdueOn, firstDay),
    dueBy: dayOf(asked.dueBy, firstDay),
    sinceFrom: dayOf(asked.from, firstDay),
    sinceTo: dayOf(asked.to, lastDay),
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
}

const dayOf = (text: string | undefined, day: typeof firstDay): number | undefined =>
  text === undefined ? undefined : day(text)
