import { z } from 'zod'
import { affairNamed } from '../../affairs/registry.ts'
import { err, ok } from '../../ledger/result.ts'
import { foundPassages } from '../../store/words/found-passages.ts'
import { askForWords } from '../../store/words/words-asked.ts'
import { mostFound } from '../../store/words/words-search.ts'
import { clearanceOf, logSights } from '../officers/clearance.ts'
import { newestBody } from '../record-text.ts'
import { route } from './route.ts'
import { compactParam, laneOf, laneQuery, shown } from './shapes.ts'

export const searchWords = route({
  method: 'GET',
  path: '/compacts/{compact}/search',
  summary:
    'Records in which the words stand that were typed, in any language, with or without marks: what is called so first, then what says so.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({
    ...laneQuery,
    /** The last word may be only begun. */
    q: z.string().max(200),
    affair: z.string().max(32).optional(),
    offset: z.coerce.number().int().min(0).max(mostFound).default(0),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    found: z.array(
      z.strictObject({
        record: z.string(),
        affair: z.string(),
        wording: shown.nullable(),
        /** Where in it the words stand: pieces of wordings, with what was found told apart. */
        passages: z.array(
          z.strictObject({
            language: z.string().nullable(),
            parts: z.array(z.strictObject({ at: z.int(), text: z.string(), found: z.boolean() })),
          }),
        ),
      }),
    ),
    /** Of all that was found, of whichever affair. */
    byAffair: z.array(z.strictObject({ affair: z.string(), count: z.int() })),
    /** There are more than are counted, and nobody could page through them. */
    isMore: z.boolean(),
    /** Give this as `offset` for the next page; null where there is none. */
    next: z.int().nullable(),
    /** False for a while after an upgrade, and for an instant after a change: not all words are in the index yet. */
    complete: z.boolean(),
  }),
  handle: (node, { params, query, caller }) => {
    const service = laneOf(node, params.compact, query.lane)
    if (!service.ok) return service
    const { affair, offset, limit } = query
    if (affair !== undefined && affairNamed(affair) === undefined)
      return err({ status: 404, kind: 'no-such-affair' })
    const { lane } = service.value.context
    const { words } = node.store
    const asked = askForWords(query.q)
    const complete = words.isComplete() && node.isListed()
    if (asked === undefined) return ok({ found: [], byAffair: [], isMore: false, next: null, complete })
    const page = { asked, affair, marking: clearanceOf(caller), offset, limit }
    const { records, byAffair } = words.search(lane, page)
    logSights(
      node,
      caller,
      lane,
      records.map(({ key }) => key),
    )
    const end = offset + records.length
    return ok({
      found: records.map(({ id, key }) => ({
        record: key,
        affair: key.slice(0, key.indexOf('/')),
        wording: newestBody(node.store, lane, key),
        passages: foundPassages(words.standing(id, key), asked.words).map(({ language, parts }) => ({
          language,
          parts: [...parts],
        })),
      })),
      byAffair: [...byAffair],
      isMore: byAffair.reduce((sum, { count }) => sum + count, 0) >= mostFound,
      next: records.length === limit && end < mostFound ? end : null,
      complete,
    })
  },
})
