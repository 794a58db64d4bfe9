import { z } from 'zod'
import { encodeBase64 } from '../../../ledger/base64.ts'
import { ok } from '../../../ledger/result.ts'
import { actorOf } from '../../officers/caller.ts'
import { route } from '../route.ts'
import { none } from './shapes.ts'

const moment = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER)

export const readAccessLog = route({
  method: 'GET',
  path: '/access-log',
  summary:
    'Who saw or did what, newest first: of one actor, of one thing and what is below it, of some actions or some time, or all. That somebody looked is written there too.',
  params: none,
  query: z.strictObject({
    actor: z.string().max(64).optional(),
    /** An officer, a compact, a record: `o-…`, `c…`, `c…/main/commitment/C16`. */
    target: z.string().max(300).optional(),
    /** Actions, with commas between. */
    action: z
      .string()
      .regex(/^[a-z-]{1,64}(,[a-z-]{1,64}){0,63}$/)
      .optional(),
    /** Milliseconds since 1970, as the rows state them. */
    from: moment.optional(),
    /** Before this moment. */
    until: moment.optional(),
    /** `next` of the page before. */
    before: z.coerce.number().int().min(0).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  body: null,
  status: 200,
  answer: z.strictObject({
    rows: z.array(
      z.strictObject({
        seq: z.int(),
        at: z.int(),
        actor: z.string(),
        action: z.string(),
        target: z.string(),
        /** Worth writing down elsewhere: nobody can change this row, or one before it, and keep it. */
        hash: z.string(),
      }),
    ),
    /** Null where there is no further page. A page may be shorter than asked for, or empty, and have a next one. */
    next: z.int().nullable(),
    /** The end of the whole log, this look included: how many rows, and the hash of the newest. */
    head: z.strictObject({ size: z.int(), hash: z.string() }),
  }),
  handle: (node, { query: { action, ...query }, caller }) => {
    const { store } = node
    const page = store.searchAccess({ ...query, actions: action?.split(',') })
    // Once for each look, not for each page.
    if (query.before === undefined) {
      const target = query.target ?? query.actor ?? 'all'
      store.logAccess({ actor: actorOf(caller), action: 'access-log-read', target, at: Date.now() })
    }
    const [newest] = store.searchAccess({ limit: 1 }).rows
    return ok({
      rows: page.rows.map(({ seq, at, actor, action: done, target, hash }) => ({
        seq,
        at,
        actor,
        action: done,
        target,
        hash: encodeBase64(hash),
      })),
      next: page.next,
      head: { size: (newest?.seq ?? -1) + 1, hash: newest === undefined ? '' : encodeBase64(newest.hash) },
    })
  },
})
