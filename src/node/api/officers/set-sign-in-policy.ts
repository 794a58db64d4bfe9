import { ok } from '../../../ledger/result.ts'
import { actorOf } from '../../officers/caller.ts'
import { signInPolicy } from '../../officers/sign-in-policy.ts'
import { route } from '../route.ts'
import { none } from './shapes.ts'

export const readPolicy = route({
  method: 'GET',
  path: '/sign-in-policy',
  summary: 'How long sign-ins, tokens and invitations live here.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: signInPolicy,
  handle: (node) => ok(node.officers.readPolicy()),
})

export const setPolicy = route({
  method: 'PUT',
  path: '/sign-in-policy',
  summary:
    'Sets how long sign-ins, tokens and invitations live here, from the next one on; idle time at once.',
  params: none,
  query: none,
  body: signInPolicy,
  status: 200,
  answer: signInPolicy,
  handle: (node, { body, caller }) => {
    node.officers.setPolicy(actorOf(caller), body)
    return ok(body)
  },
})
