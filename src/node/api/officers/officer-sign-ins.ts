import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { actorOf } from '../../officers/caller.ts'
import { route } from '../route.ts'
import { madeToken, tokenWanted } from './own-sign-ins.ts'
import {
  done,
  none,
  officerId,
  passkeyId,
  passkeyShown,
  problemOf,
  showPasskey,
  showSignIn,
  signInId,
  signInShown,
} from './shapes.ts'

const officer = z.strictObject({ officer: officerId })

export const readOfficerAccess = route({
  method: 'GET',
  path: '/officers/{officer}/sign-ins',
  summary: 'Sign-ins, tokens and passkeys of an officer.',
  params: officer,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ signIns: z.array(signInShown), passkeys: z.array(passkeyShown) }),
  handle: (node, { params, caller }) => {
    const { book, signIns, passkeys } = node.officers
    if (book.find(params.officer) === undefined) return err(problemOf({ kind: 'no-such-officer' }))
    return ok({
      signIns: signIns.of(params.officer).map((row) => showSignIn(row, caller)),
      passkeys: passkeys.of(params.officer).map(showPasskey),
    })
  },
})

export const endOfficerSignIns = route({
  method: 'DELETE',
  path: '/officers/{officer}/sign-ins',
  summary: 'Ends all sign-ins and tokens of an officer.',
  params: officer,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ ended: z.int() }),
  handle: (node, { params, caller }) => {
    if (node.officers.book.find(params.officer) === undefined)
      return err(problemOf({ kind: 'no-such-officer' }))
    return ok({ ended: node.officers.signIns.endAll(actorOf(caller), params.officer) })
  },
})

export const endOfficerSignIn = route({
  method: 'DELETE',
  path: '/officers/{officer}/sign-ins/{id}',
  summary: 'Ends one sign-in or token of an officer.',
  params: officer.extend({ id: signInId }),
  query: none,
  body: null,
  status: 200,
  answer: done,
  handle: (node, { params, caller }) =>
    node.officers.signIns.end(actorOf(caller), params.officer, params.id)
      ? ok({})
      : err(problemOf({ kind: 'no-such-sign-in' })),
})

export const removeOfficerPasskey = route({
  method: 'DELETE',
  path: '/officers/{officer}/passkeys/{id}',
  summary: 'Removes a passkey of an officer, such as one that was lost; not the only means to sign in.',
  params: officer.extend({ id: passkeyId }),
  query: none,
  body: null,
  status: 200,
  answer: done,
  handle: (node, { params, caller }) => {
    const removed = node.officers.passkeys.remove(actorOf(caller), params.officer, params.id)
    return removed.ok ? ok({}) : err(problemOf(removed.error))
  },
})

export const makeOfficerToken = route({
  method: 'POST',
  path: '/officers/{officer}/tokens',
  summary:
    'Makes a token of an officer who works by scripts alone, from the terminal of the node. Shown once.',
  params: officer,
  query: none,
  body: tokenWanted,
  status: 201,
  answer: madeToken,
  holdsSecret: true,
  handle: (node, { params, body, caller, address }) => {
    const origin = { label: body.label, address }
    const made = node.officers.signIns.makeToken(actorOf(caller), params.officer, origin, body.days)
    return made.ok ? ok(made.value) : err(problemOf(made.error))
  },
})
