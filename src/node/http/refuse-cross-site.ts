/**
 * Against calls that another site makes a visitor's browser send (CSRF). Beside `SameSite=Strict`: what changes something
 * and may be spoken for by a cookie must come from a page of this node. Browsers say where a call comes from in
 * `sec-fetch-site` (Fetch Metadata), older ones in `origin`; what says neither, and holds a cookie, is refused. A call with
 * a token is no browser's own doing, and scripts without cookies say nothing.
 */
import type { Context, MiddlewareHandler } from 'hono'
import { getCookie } from 'hono/cookie'
import { problem } from './answer-problem.ts'
import { signInCookie } from './cookies.ts'

export const refuseCrossSite =
  (authority: string, deskOrigin: string | undefined): MiddlewareHandler =>
  async (context, next) =>
    isSafe(context.req.method) || isOwn(context, authority, deskOrigin)
      ? next()
      : problem(context, { status: 403, kind: 'cross-site' })

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD' || method === 'OPTIONS'

const isOwn = (context: Context, authority: string, deskOrigin: string | undefined): boolean => {
  if (context.req.header('authorization') !== undefined) return true
  const site = context.req.header('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin'
  const origin = context.req.header('origin')
  if (origin === undefined) return getCookie(context, signInCookie(authority)) === undefined
  // The host header was held to our names before.
  return (
    origin === deskOrigin || (URL.canParse(origin) && new URL(origin).host === context.req.header('host'))
  )
}
