import { z } from 'zod'
import { err, ok, type Result } from '../../../ledger/result.ts'
import type { ComityNode } from '../../node.ts'
import { label } from '../../officers/names.ts'
import type { Officer } from '../../officers/officer.ts'
import { mostBytes } from '../../officers/password-text.ts'
import type { Attempt } from '../../officers/throttle.ts'
import { registrationResponse } from '../../officers/webauthn.ts'
import { type Calling, type Problem, route } from '../route.ts'
import { ceremony, none, problemOf } from './shapes.ts'
import { answerSignedIn, originOf, signedIn } from './signed-in.ts'

const code = z.string().max(64)

export const redeemInvitation = route({
  method: 'POST',
  path: '/invitations/password',
  summary: 'Uses up the code of an invitation: sets the password, and signs the officer in.',
  params: none,
  query: none,
  body: z.strictObject({ code, password: z.string().max(mostBytes * 2) }),
  status: 200,
  answer: signedIn,
  handle: async (node, call) => {
    const invited = peek(node, call, call.body.code)
    if (!invited.ok) return invited
    const { attempt, officer } = invited.value
    const hashed = await node.officers.passwords.prepare(officer, call.body.password)
    // The code was right: what is wrong with a password is not guessing.
    attempt.succeeded()
    if (!hashed.ok) return err(problemOf(hashed.error))
    const entered = node.officers.invitations.enterWithPassword(call.body.code, hashed.value, originOf(call))
    return entered.ok ? answerSignedIn(node, call, entered.value) : err(problemOf(entered.error))
  },
})

export const invitedPasskeyCreation = route({
  method: 'POST',
  path: '/invitations/passkey/options',
  summary: 'Options for navigator.credentials.create, for whoever holds the code of an invitation.',
  params: none,
  query: none,
  body: z.strictObject({ code }),
  status: 200,
  answer: ceremony,
  handle: async (node, call) => {
    const invited = peek(node, call, call.body.code)
    if (!invited.ok) return invited
    invited.value.attempt.succeeded()
    const { officer } = invited.value
    const options = await node.officers.passkeys.creationOptions(officer, purposeOf(officer))
    return options.ok ? ok({ ...options.value }) : err(problemOf(options.error))
  },
})

export const redeemWithPasskey = route({
  method: 'POST',
  path: '/invitations/passkey',
  summary: 'Uses up the code of an invitation: keeps the passkey, and signs the officer in.',
  params: none,
  query: none,
  body: z.strictObject({ code, response: registrationResponse, label }),
  status: 200,
  answer: signedIn,
  handle: async (node, call) => {
    const invited = peek(node, call, call.body.code)
    if (!invited.ok) return invited
    const { attempt, officer } = invited.value
    const key = await node.officers.passkeys.verify(call.body.response, purposeOf(officer))
    attempt.succeeded()
    if (!key.ok) return err(problemOf(key.error))
    const passkey = { key: key.value, label: call.body.label }
    const entered = node.officers.invitations.enterWithPasskey(call.body.code, passkey, originOf(call))
    return entered.ok ? answerSignedIn(node, call, entered.value) : err(problemOf(entered.error))
  },
})

/** Whose code it is. Guessing is counted by address: a code of 120 bits is not found, and trying it is not free. */
const peek = (
  node: ComityNode,
  call: Calling,
  given: string,
): Result<{ readonly officer: Officer; readonly attempt: Attempt }, Problem> => {
  const { throttle, invitations } = node.officers
  const attempt = throttle.begin([{ kind: 'address', name: call.address }])
  if (!attempt.ok) return err(problemOf(attempt.error))
  const officer = invitations.peek(given)
  if (officer !== undefined) return ok({ officer, attempt: attempt.value })
  node.store.logAccess({ actor: 'nobody', action: 'code-refused', target: 'invitation', at: Date.now() })
  node.log.warn('code-refused', { address: call.address })
  return err(problemOf({ kind: 'code-refused' }))
}

const purposeOf = ({ id }: Officer): string => `invited passkey ${id}`
