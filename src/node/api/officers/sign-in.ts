import { z } from 'zod'
import { err } from '../../../ledger/result.ts'
import { mostBytes } from '../../officers/password-text.ts'
import { route } from '../route.ts'
import { none, problemOf } from './shapes.ts'
import { answerSignedIn, deviceOf, originOf, signedIn } from './signed-in.ts'

export const signIn = route({
  method: 'POST',
  path: '/sign-in',
  summary:
    'Signs an officer in with handle and password, and sets the cookie. Unknown, disabled and wrong are one answer; guessing is slowed down.',
  params: none,
  query: none,
  body: z.strictObject({ handle: z.string().max(64), password: z.string().max(mostBytes) }),
  status: 200,
  answer: signedIn,
  handle: async (node, call) => {
    const { handle, password } = call.body
    const attempt = { ...originOf(call), handle, password, device: deviceOf(node, call) }
    const entered = await node.officers.passwords.signIn(attempt)
    if (entered.ok) return answerSignedIn(node, call, entered.value)
    node.log.warn('sign-in-refused', { why: entered.error.kind, address: call.address })
    return err(problemOf(entered.error))
  },
})
