/** Comments and positions on a record: in this node alone. */
import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import type { Comment } from '../../drafts/comments.ts'
import { clearance } from '../../officers/names.ts'
import { route } from '../route.ts'
import { compactParam, laneOf, laneQuery, noQuery, recordId } from '../shapes.ts'
import { draftProblem } from './problems.ts'
import { officerOf, version } from './shapes.ts'
import { names, namesOf } from './whole-draft.ts'

const commentId = z.string().regex(/^k-[a-z2-7]{16}$/)
const text = z
  .string()
  .max(100_000)
  .refine((given) => given.trim() !== '' && given.isWellFormed(), 'no text')

const commentShown = z.strictObject({
  id: z.string(),
  compact: z.string(),
  lane: z.enum(['main', 'hot']),
  record: z.string(),
  part: z.string().nullable(),
  kind: z.enum(['comment', 'position']),
  version: z.int(),
  author: z.string(),
  marking: z.int(),
  versions: z.array(
    z.strictObject({ version: z.int(), author: z.string(), at: z.int(), text: z.string().nullable() }),
  ),
})

const show = (comment: Comment): z.infer<typeof commentShown> => ({
  ...comment,
  versions: [...comment.versions],
})

export const listComments = route({
  method: 'GET',
  path: '/compacts/{compact}/comments',
  summary: 'What officers of this authority say of a record among themselves, oldest first.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject({ ...laneQuery, record: recordId }),
  body: null,
  status: 200,
  answer: z.strictObject({ comments: z.array(commentShown), names }),
  handle: (node, call) => {
    const officer = officerOf(call)
    const service = laneOf(node, call.params.compact, call.query.lane)
    if (!service.ok) return service
    const comments = node.comments.on(officer, service.value.context.lane, call.query.record).map(show)
    const authors = comments.flatMap(({ versions }) => versions.map(({ author }) => author))
    return ok({ comments, names: namesOf(node, authors) })
  },
})

export const addComment = route({
  method: 'POST',
  path: '/compacts/{compact}/comments',
  summary: 'Writes a comment or a position on a record.',
  params: z.strictObject({ compact: compactParam }),
  query: z.strictObject(laneQuery),
  body: z.strictObject({
    record: recordId,
    /** Of the record: the key of a paragraph. Null: the record as a whole. */
    part: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
      .nullable()
      .default(null),
    kind: z.enum(['comment', 'position']).default('comment'),
    /** 0: unmarked. */
    marking: clearance.default(0),
    text,
  }),
  status: 201,
  answer: commentShown,
  holdsWords: true,
  handle: (node, call) => {
    const officer = officerOf(call)
    const service = laneOf(node, call.params.compact, call.query.lane)
    if (!service.ok) return service
    const added = node.comments.add(officer, service.value.context.lane, call.body)
    if (!added.ok) return err(draftProblem(added.error))
    return ok(show(added.value))
  },
})

export const changeComment = route({
  method: 'PUT',
  path: '/compacts/{compact}/comments/{id}',
  summary: 'Writes a new version of a comment or position.',
  params: z.strictObject({ compact: compactParam, id: commentId }),
  query: noQuery,
  body: z.strictObject({ version, text }),
  status: 200,
  answer: commentShown,
  holdsWords: true,
  handle: (node, call) => {
    const officer = officerOf(call)
    const changed = node.comments.change(officer, call.params, call.body)
    if (!changed.ok) return err(draftProblem(changed.error))
    return ok(show(changed.value))
  },
})

export const removeComment = route({
  method: 'DELETE',
  path: '/compacts/{compact}/comments/{id}',
  summary: 'Removes a comment or position: the words of all its versions are gone for good.',
  params: z.strictObject({ compact: compactParam, id: commentId }),
  query: z.strictObject({ version: z.coerce.number().pipe(version) }),
  body: null,
  status: 200,
  answer: noQuery,
  handle: (node, call) => {
    const officer = officerOf(call)
    const removed = node.comments.remove(officer, call.params, call.query.version)
    return removed.ok ? ok({}) : err(draftProblem(removed.error))
  },
})
