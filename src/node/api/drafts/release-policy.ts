import { ok } from '../../../ledger/result.ts'
import { releasePolicy } from '../../drafts/release-policy.ts'
import { actorOf } from '../../officers/caller.ts'
import { route } from '../route.ts'
import { noQuery } from '../shapes.ts'
import { none } from './shapes.ts'

export const readReleasePolicy = route({
  method: 'GET',
  path: '/policy',
  summary: 'How acts leave this authority: how long they are held, and whether two officers must look.',
  params: none,
  query: noQuery,
  body: null,
  status: 200,
  answer: releasePolicy,
  handle: (node) => ok(node.drafts.policy()),
})

export const setReleasePolicy = route({
  method: 'PUT',
  path: '/policy',
  summary: 'Sets how acts leave this authority, from the next release on. What is held already stays held.',
  params: none,
  query: noQuery,
  body: releasePolicy,
  status: 200,
  answer: releasePolicy,
  handle: (node, { body, caller }) => {
    node.drafts.setPolicy(actorOf(caller), body)
    return ok(body)
  },
})
