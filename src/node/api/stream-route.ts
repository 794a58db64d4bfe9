/**
 * Routes whose request or answer is a file, in the same manner as `route.ts`: streamed, so that nothing larger than a part
 * is ever held in memory.
 */
import type { ZodObject, ZodType, z } from 'zod'
import type { Result } from '../../ledger/result.ts'
import type { ComityNode } from '../node.ts'
import type { Answered, Calling, Problem } from './route.ts'

interface StreamRoute<P extends ZodObject> {
  /** Below `/api/v1`, parameters in braces. */
  readonly path: string
  readonly summary: string
  readonly params: P
}

/** POST of a file as it is; answers JSON with status 201. */
export interface UploadRoute<P extends ZodObject = ZodObject, A extends ZodType = ZodType>
  extends StreamRoute<P> {
  readonly answer: A
  handle(
    node: ComityNode,
    call: Calling & {
      readonly params: z.infer<P>
      /** The `content-type` header, empty where there is none. */
      readonly type: string
      /** The `content-length` header in bytes; undefined where there is none. */
      readonly length: number | undefined
      readonly content: AsyncIterable<Uint8Array>
    },
  ): Promise<Answered<z.infer<A>>>
}

/** GET of a file, whole or from a byte on. */
export interface DownloadRoute<P extends ZodObject = ZodObject, Q extends ZodObject = ZodObject>
  extends StreamRoute<P> {
  readonly query: Q
  handle(
    node: ComityNode,
    call: Calling & {
      readonly params: z.infer<P>
      readonly query: z.infer<Q>
      /** The first byte that is asked for. */
      readonly from: number
    },
  ): Promise<Result<Download, DownloadProblem>>
}

export interface Download {
  /** A name of ASCII letters, digits, `-`, `_` and `.`. */
  readonly name: string
  /** Media type; `application/octet-stream` where none is given. */
  readonly type?: string
  readonly from: number
  /** Of the whole, in bytes. */
  readonly size: number
  readonly content: AsyncIterable<Uint8Array>
}

export type DownloadProblem =
  | Problem
  /** There is no such byte; `size` is that of the whole. */
  | { readonly status: 416; readonly kind: 'no-such-range'; readonly size: number }

/** Keep the types of a route's schemas while it is written. */
export const uploadRoute = <P extends ZodObject, A extends ZodType>(
  definition: UploadRoute<P, A>,
): UploadRoute => definition as unknown as UploadRoute

export const downloadRoute = <P extends ZodObject, Q extends ZodObject>(
  definition: DownloadRoute<P, Q>,
): DownloadRoute => definition as unknown as DownloadRoute
