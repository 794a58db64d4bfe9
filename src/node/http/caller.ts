/** Who calls: whoever holds the node's token may write; without it one may read where the configuration says so. */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'

export type Caller = 'nobody' | 'reader' | 'writer'

export const callerFrom =
  (token: string, openReading: boolean) =>
  (context: Context): Caller => {
    const given = /^Bearer (\S{1,200})$/.exec(context.req.header('authorization') ?? '')?.[1]
    if (given !== undefined) return sameText(given, token) ? 'writer' : 'nobody'
    return openReading ? 'reader' : 'nobody'
  }

/** In constant time, whatever the lengths. */
const sameText = (a: string, b: string): boolean => timingSafeEqual(digestOf(a), digestOf(b))

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
