import { z } from 'zod'
import { encodeBase64 } from '../../../ledger/base64.ts'
import { ok } from '../../../ledger/result.ts'
import { actorOf } from '../../officers/caller.ts'
import { route } from '../route.ts'
import { none } from './shapes.ts'

export const readAccessLog = route({
  method: 'GET',
  path: '/access-log',
  summary:
    'Who saw or did what, newest first: of one actor, of one thing and what is below it, or all. That somebody looked is written there too.',
  params: none,
  query: z.strictObject({
    actor: z.string().max(64).optional(),
    /** An officer, a compact, a record: `o-…`, `c…`, `c…/main/commitment/C16`. */
    target: z.string().max(300).optional(),
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
    /** Null where there is no further page. */
    next: z.int().nullable(),
  }),
  handle: (node, { query, caller }) => {
    const rows = node.store.searchAccess(query)
    // Once for each look, not for each page.
    if (query.before === undefined) {
      const target = query.target ?? query.actor ?? 'all'
      node.store.logAccess({ actor: actorOf(caller), action: 'access-log-read', target, at: Date.now() })
    }
    return ok({
      rows: rows.map(({ seq, at, actor, action, target, hash }) => ({
        seq,
        at,
        actor,
        action,
        target,
        hash: encodeBase64(hash),
      })),
      next: rows.length === query.limit ? (rows.at(-1)?.seq ?? null) : null,
    })
  },
})
