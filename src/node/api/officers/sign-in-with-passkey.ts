import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { assertionResponse } from '../../officers/webauthn.ts'
import { route } from '../route.ts'
import { ceremony, none, problemOf } from './shapes.ts'
import { answerSignedIn, deviceOf, originOf, signedIn } from './signed-in.ts'

export const passkeyRequest = route({
  method: 'POST',
  path: '/sign-in/passkey/options',
  summary: 'Options for navigator.credentials.get, with a challenge for five minutes and one use.',
  params: none,
  query: none,
  body: none,
  status: 200,
  answer: ceremony,
  handle: async (node) => {
    const options = await node.officers.passkeys.requestOptions()
    return options.ok ? ok({ ...options.value }) : err(problemOf(options.error))
  },
})

export const signInWithPasskey = route({
  method: 'POST',
  path: '/sign-in/passkey',
  summary: 'Signs in the officer whose passkey answered the challenge, and sets the cookie.',
  params: none,
  query: none,
  body: z.strictObject({ response: assertionResponse }),
  status: 200,
  answer: signedIn,
  handle: async (node, call) => {
    const from = { ...originOf(call), device: deviceOf(node, call) }
    const entered = await node.officers.passkeys.signIn(call.body.response, from)
    if (entered.ok) return answerSignedIn(node, call, entered.value)
    node.log.warn('sign-in-refused', { why: entered.error.kind, address: call.address })
    return err(problemOf(entered.error))
  },
})
