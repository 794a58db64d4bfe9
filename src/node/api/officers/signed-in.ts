/** What a browser gets with a sign-in: its cookie, and, where it is new to the officer, the mark by which we know it again. */
import type { z } from 'zod'
import { err, ok, type Result } from '../../../ledger/result.ts'
import { deviceCookie, signInCookie } from '../../http/cookies.ts'
import type { ComityNode } from '../../node.ts'
import { dayMs, minuteMs } from '../../officers/sign-in-policy.ts'
import type { SignedIn } from '../../officers/sign-in-with-password.ts'
import type { Origin } from '../../officers/sign-ins.ts'
import { type Answered, answerWith, type Calling, type Problem } from '../route.ts'
import { officerShown, problemOf, showOfficer } from './shapes.ts'

/** Days in which a browser is known. */
const deviceDays = 180

export const originOf = (call: Calling): Origin => ({
  label: (call.header('user-agent') ?? '').replaceAll(/[^\x20-\x7e]/g, '').slice(0, 160),
  address: call.address,
})

/** Whether this browser is one that the officers of this node have signed in with before: its secret, if it sent one. */
export const deviceOf = (node: ComityNode, call: Calling): string | undefined =>
  call.cookie(deviceCookie(node.config.authority))

export const signedIn = officerShown

export const answerSignedIn = (
  node: ComityNode,
  call: Calling,
  { officer, secret, ends, device }: SignedIn,
): Answered<z.infer<typeof signedIn>> => {
  const { authority } = node.config
  const found = node.officers.book.find(officer)
  if (found === undefined) return err(problemOf({ kind: 'no-such-officer' }))
  // Whoever had signed in here before has left with it.
  if (call.caller.kind === 'officer' && call.caller.by === 'cookie')
    node.officers.signIns.end(call.caller.officer.id, call.caller.officer.id, call.caller.signIn)
  const seconds = Math.floor((ends - Date.now()) / 1_000)
  const known =
    device === undefined ? [] : [[deviceCookie(authority), device, (deviceDays * dayMs) / 1_000] as const]
  return answerWith(showOfficer(found), { cookies: [[signInCookie(authority), secret, seconds], ...known] })
}

/** What gives lasting power, such as a token or another passkey, asks for a sign-in not older than this. */
const freshMinutes = 10

/** The officer who calls, signed in with a browser, and lately. */
export const freshOfficer = (
  node: ComityNode,
  { caller }: Calling,
): Result<{ readonly id: string; readonly signIn: string }, Problem> => {
  if (caller.kind !== 'officer' || caller.by !== 'cookie') return err(problemOf({ kind: 'needs-browser' }))
  const row = node.store.signIns.find(caller.signIn)
  const isFresh = row !== undefined && Date.now() < row.at + freshMinutes * minuteMs
  return isFresh
    ? ok({ id: caller.officer.id, signIn: caller.signIn })
    : err(problemOf({ kind: 'sign-in-again', minutes: freshMinutes }))
}
