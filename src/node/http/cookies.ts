/**
 * The cookies of a node, named for its authority: browsers keep cookies by host and not by port, and two nodes on one
 * machine must not end each other's sign-ins. `__Host-` (RFC 6265bis section 4.1.3.2) binds them to this host, to secure
 * transport and to no domain above; `SameSite=Strict` keeps them out of every call that another site begins.
 */
import type { Context } from 'hono'
import { setCookie } from 'hono/cookie'

export const signInCookie = (authority: string): string => `__Host-comity-${authority}`

/** Of a browser in which the officer has signed in before (officers/throttle.ts). */
export const deviceCookie = (authority: string): string => `__Host-comity-known-${authority}`

/** `seconds`: 0 removes it. */
export const putCookie = (context: Context, name: string, value: string, seconds: number): void =>
  setCookie(context, name, value, {
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'Strict',
    maxAge: seconds,
  })
