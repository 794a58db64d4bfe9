/**
 * Which browser is the visitor's: the one that has opened the address that the terminal printed, in which stands a key of
 * this start. To it the stage hands an invitation for either desk, made by that node's operator for the visitor's officer as
 * for any other, and lets it cut the link. To nobody else: the stage answers whoever reaches this machine.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'

export interface WayIn {
  /** Of the address, below the origin of the stage. */
  readonly path: string
  /** Notes the browser that brought the key; false where it brought another. */
  admit(context: Context, key: string): boolean
  isAdmitted(context: Context): boolean
}

const cookie = '__Host-comity-stage'

export const openWayIn = (): WayIn => {
  const own = randomBytes(16).toString('base64url')
  const isOwn = (key: string): boolean => {
    const [given, wanted] = [Buffer.from(key), Buffer.from(own)]
    return given.length === wanted.length && timingSafeEqual(given, wanted)
  }
  return {
    path: `/start/${own}`,
    admit: (context, key) => {
      if (!isOwn(key)) return false
      // Until the browser is closed; a later start has another key.
      setCookie(context, cookie, own, { path: '/', secure: true, httpOnly: true, sameSite: 'Strict' })
      return true
    },
    isAdmitted: (context) => isOwn(getCookie(context, cookie) ?? ''),
  }
}
