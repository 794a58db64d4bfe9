import { ok } from '../../../ledger/result.ts'
import { releasePolicy } from '../../drafts/release-policy.ts'
import { actorOf } from '../../officers/caller.ts'
import { route } from '../route.ts'
import { noQuery } from '../shapes.ts'

export const readPolicy = route({
  method: 'GET',
  path: '/release-policy',
  summary: 'How long what is released is held, and whether four eyes are asked for.',
  params: noQuery,
  query: noQuery,
  body: null,
  status: 200,
  answer: releasePolicy,
  handle: (node) => ok(node.drafts.policy()),
})

export const setPolicy = route({
  method: 'PUT',
  path: '/release-policy',
  summary: 'Sets it, for what is released from now on.',
  params: noQuery,
  query: noQuery,
  body: releasePolicy,
  status: 200,
  answer: releasePolicy,
  handle: (node, { body, caller }) => {
    node.drafts.setPolicy(actorOf(caller), body)
    return ok(body)
  },
})
