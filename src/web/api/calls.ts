/**
 * The routes that the desk calls. The types are the routes' own: a path that is no route's, or an answer read otherwise
 * than its schema says, does not compile.
 */
import type { z } from 'zod'
import type { listRecords } from '../../node/api/list-records.ts'
import type { readAnswers } from '../../node/api/read-answers.ts'
import type { readHeads } from '../../node/api/read-heads.ts'
import type { readNode } from '../../node/api/read-node.ts'
import type { readRecord } from '../../node/api/read-record.ts'

/** What a route tells by its types. */
interface AnyRoute {
  readonly path: string
  readonly params: z.ZodObject
  readonly query: z.ZodObject
  readonly answer: z.ZodType
}

export interface Get<R extends AnyRoute> {
  readonly path: R['path']
  /** Only for the types. */
  readonly route?: R
}

export type ParamsOf<R extends AnyRoute> = z.input<R['params']>
export type QueryOf<R extends AnyRoute> = z.input<R['query']>
export type AnswerOf<R extends AnyRoute> = z.output<R['answer']>

const get = <R extends AnyRoute>(path: R['path']): Get<R> => ({ path })

export const calls = {
  node: get<typeof readNode>('/node'),
  records: get<typeof listRecords>('/compacts/{compact}/records'),
  record: get<typeof readRecord>('/compacts/{compact}/records/{affair}/{id}'),
  answers: get<typeof readAnswers>('/compacts/{compact}/answers'),
  heads: get<typeof readHeads>('/compacts/{compact}/heads'),
} as const

export type NodeShown = AnswerOf<typeof readNode>
export type CompactShown = NodeShown['compacts'][number]
export type LinkShown = CompactShown['links'][number]
export type RecordPage = AnswerOf<typeof listRecords>
export type RecordListed = RecordPage['records'][number]
export type RecordShown = AnswerOf<typeof readRecord>
export type ActShown = RecordShown['acts'][number]
export type Answers = AnswerOf<typeof readAnswers>
export type FeedShown = AnswerOf<typeof readHeads>['feeds'][number]
