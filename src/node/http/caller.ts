/**
 * Who calls: by the node's own token its operator, by an officer's token or the cookie of a sign-in that officer; else a
 * guest where the configuration opens reading, or nobody. A token that is wrong makes nobody of a caller, whatever else
 * the call holds; a cookie that has ended is as none.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Caller } from '../officers/caller.ts'
import type { Officers } from '../officers/officers.ts'
import type { FoundSignIn } from '../officers/sign-ins.ts'
import { signInCookie } from './cookies.ts'

export interface CallerDeps {
  /** The node's own token. */
  readonly token: string
  readonly authority: string
  readonly openReading: boolean
  readonly officers: Pick<Officers, 'signIns'>
}

export const callerFrom =
  ({ token, authority, openReading, officers }: CallerDeps) =>
  (context: Context): Caller => {
    const given = context.req.header('authorization')
    if (given !== undefined) {
      const bearer = /^Bearer (\S{1,200})$/.exec(given)?.[1]
      if (bearer === undefined) return { kind: 'nobody' }
      if (sameText(bearer, token)) return { kind: 'operator' }
      return officerOr(officers.signIns.find('token', bearer), 'token', { kind: 'nobody' })
    }
    const secret = getCookie(context, signInCookie(authority))
    const found = secret === undefined ? undefined : officers.signIns.find('sign-in', secret)
    return officerOr(found, 'cookie', { kind: openReading ? 'guest' : 'nobody' })
  }

const officerOr = (found: FoundSignIn | undefined, by: 'cookie' | 'token', other: Caller): Caller =>
  found === undefined ? other : { kind: 'officer', officer: found.officer, by, signIn: found.signIn.id }

/** In constant time, whatever the lengths. */
const sameText = (a: string, b: string): boolean => timingSafeEqual(digestOf(a), digestOf(b))

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest()
