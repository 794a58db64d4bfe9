import { z } from 'zod'
import { err } from '../../../ledger/result.ts'
import { signInCookie } from '../../http/cookies.ts'
import type { ComityNode } from '../../node.ts'
import { answerWith, route } from '../route.ts'
import { done, none, problemOf } from './shapes.ts'

export const signOut = route({
  method: 'POST',
  path: '/sign-out',
  summary: 'Ends the sign-in, or the token, that calls.',
  params: none,
  query: none,
  body: none,
  status: 200,
  answer: done,
  handle: (node, { caller }) => {
    if (caller.kind !== 'officer') return err(problemOf({ kind: 'no-such-sign-in' }))
    node.officers.signIns.end(caller.officer.id, caller.officer.id, caller.signIn)
    return answerWith({}, withoutCookie(node))
  },
})

export const signOutEverywhere = route({
  method: 'POST',
  path: '/sign-out/everywhere',
  summary: 'Ends all sign-ins and tokens of the officer who calls, this one too.',
  params: none,
  query: none,
  body: none,
  status: 200,
  answer: z.strictObject({ ended: z.int() }),
  handle: (node, { caller }) => {
    if (caller.kind !== 'officer') return err(problemOf({ kind: 'no-such-sign-in' }))
    const ended = node.officers.signIns.endAll(caller.officer.id, caller.officer.id)
    return answerWith({ ended }, withoutCookie(node))
  },
})

/** Browsers forget it, and what else they keep of the desk (Clear Site Data). */
const withoutCookie = (node: ComityNode) => ({
  cookies: [[signInCookie(node.config.authority), '', 0] as const],
  headers: { 'clear-site-data': '"cache", "storage"' },
})
