/** The steps on which a draft leaves this authority. Taking one that was taken already changes nothing. */
import { z } from 'zod'
import { holdSeconds } from '../../drafts/release-policy.ts'
import { route } from '../route.ts'
import { noQuery } from '../shapes.ts'
import { draftParams, draftShown, none, takeStep, version } from './shapes.ts'

const ofVersion = z.strictObject({ version })

export const clearDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts/{id}/clear',
  summary: 'Approves the version that is named, which must be the newest.',
  params: draftParams,
  query: noQuery,
  body: ofVersion,
  status: 200,
  answer: draftShown,
  handle: (node, call) =>
    takeStep(node, call, (officer, id) => node.drafts.clear(officer, id, call.body.version)),
})

export const releaseDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts/{id}/release',
  summary:
    'Sends the cleared version that is named: at once, or, where the policy or the officer holds it, when it is due. Its words leave the drafts when they are in the record.',
  params: draftParams,
  query: noQuery,
  body: z.strictObject({
    version,
    /** Hold of the officer's own, to take it back in; the longer of it and the policy's. */
    holdSeconds: holdSeconds.optional(),
  }),
  status: 200,
  answer: draftShown,
  handle: (node, call) =>
    takeStep(node, call, (officer, id) =>
      node.drafts.release(officer, id, call.body.version, call.body.holdSeconds),
    ),
})

export const sendDraftNow = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts/{id}/send-now',
  summary: 'Sends a draft that is held by the wish of an officer; the hold of the policy is waited out.',
  params: draftParams,
  query: noQuery,
  body: ofVersion,
  status: 200,
  answer: draftShown,
  handle: (node, call) =>
    takeStep(node, call, (officer, id) => node.drafts.sendNow(officer, id, call.body.version)),
})

export const takeBackDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts/{id}/take-back',
  summary: 'Takes back a draft that is held. Once it is sent it cannot be taken back.',
  params: draftParams,
  query: noQuery,
  body: none,
  status: 200,
  answer: draftShown,
  handle: (node, call) => takeStep(node, call, node.drafts.takeBack),
})

export const discardDraft = route({
  method: 'POST',
  path: '/compacts/{compact}/drafts/{id}/discard',
  summary: 'Gives a draft up: the words of all its versions are removed, its steps stay.',
  params: draftParams,
  query: noQuery,
  body: ofVersion,
  status: 200,
  answer: draftShown,
  handle: (node, call) =>
    takeStep(node, call, (officer, id) => node.drafts.discard(officer, id, call.body.version)),
})
