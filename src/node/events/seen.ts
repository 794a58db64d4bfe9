/**
 * What a listener has been told of, as the identifier of an event: the size of every feed, what peers have witnessed, and
 * the last alarm and step of a draft. The feeds are the log: nothing is kept for a listener who is away.
 */
import { z } from 'zod'

const count = z.int().min(0)

const schema = z.strictObject({
  /** Of the software: another may know rules by which what was held is judged. */
  v: z.string().max(64),
  /** Accepted entries by `compact/lane/authority`. */
  e: z.record(z.string(), count),
  /** Of our own feed, witnessed, by `compact/lane/peer`. */
  w: z.record(z.string(), count),
  /** Number of the last alarm. */
  a: count,
  /** Of the last step of any draft. */
  d: count,
})

export type Seen = Readonly<z.infer<typeof schema>>

export const encodeSeen = (seen: Seen): string => Buffer.from(JSON.stringify(seen)).toString('base64url')

const longest = 65_536

/** Undefined for what no event of ours was called. */
export const decodeSeen = (text: string): Seen | undefined => {
  if (text.length > longest || !/^[A-Za-z0-9_-]+$/.test(text)) return undefined
  try {
    const parsed = schema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
