import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { label } from '../../officers/names.ts'
import { route } from '../route.ts'
import { done, none, problemOf, showSignIn, signInId, signInShown } from './shapes.ts'
import { freshOfficer } from './signed-in.ts'

export const listSignIns = route({
  method: 'GET',
  path: '/sign-ins',
  summary: 'Sign-ins and tokens of the officer who calls, newest first.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ signIns: z.array(signInShown) }),
  handle: (node, { caller }) => {
    const rows = caller.kind === 'officer' ? node.officers.signIns.of(caller.officer.id) : []
    return ok({ signIns: rows.map((row) => showSignIn(row, caller)) })
  },
})

export const endSignIn = route({
  method: 'DELETE',
  path: '/sign-ins/{id}',
  summary: 'Ends one sign-in or token of the officer who calls.',
  params: z.strictObject({ id: signInId }),
  query: none,
  body: null,
  status: 200,
  answer: done,
  handle: (node, { caller, params }) => {
    const officer = caller.kind === 'officer' ? caller.officer.id : ''
    return node.officers.signIns.end(officer, officer, params.id)
      ? ok({})
      : err(problemOf({ kind: 'no-such-sign-in' }))
  },
})

export const madeToken = z.strictObject({ id: z.string(), token: z.string(), ends: z.int() })

export const tokenWanted = z.strictObject({
  /** What it is for. */
  label,
  days: z.int().min(1).max(366).optional(),
})

export const makeToken = route({
  method: 'POST',
  path: '/tokens',
  summary:
    'Makes a token of the officer who calls, for scripts. It is shown once; it ends as a sign-in does.',
  params: none,
  query: none,
  body: tokenWanted,
  status: 201,
  answer: madeToken,
  holdsSecret: true,
  handle: (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const { label: what, days } = call.body
    const origin = { label: what, address: call.address }
    const made = node.officers.signIns.makeToken(fresh.value.id, fresh.value.id, origin, days)
    return made.ok ? ok(made.value) : err(problemOf(made.error))
  },
})
