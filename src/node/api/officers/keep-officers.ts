import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { actorOf } from '../../officers/caller.ts'
import { grantList, officeScope } from '../../officers/grants.ts'
import { clearance, handle, officerName } from '../../officers/names.ts'
import { route } from '../route.ts'
import { none, officerId, officerShown, problemOf, showOfficer } from './shapes.ts'

const officer = z.strictObject({ officer: officerId })

export const listOfficers = route({
  method: 'GET',
  path: '/officers',
  summary: 'All officers of this authority, ascending by handle.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ officers: z.array(officerShown) }),
  handle: (node) => ok({ officers: node.officers.book.all().map(showOfficer) }),
})

export const readOfficer = route({
  method: 'GET',
  path: '/officers/{officer}',
  summary: 'One officer.',
  params: officer,
  query: none,
  body: null,
  status: 200,
  answer: officerShown,
  handle: (node, { params }) => {
    const found = node.officers.book.find(params.officer)
    return found === undefined ? err(problemOf({ kind: 'no-such-officer' })) : ok(showOfficer(found))
  },
})

export const addOfficer = route({
  method: 'POST',
  path: '/officers',
  summary: 'Adds an officer, who cannot sign in before an invitation.',
  params: none,
  query: none,
  body: z.strictObject({
    handle,
    name: officerName,
    grants: grantList.default([]),
    clearedFor: clearance.default(0),
  }),
  status: 201,
  answer: officerShown,
  handle: (node, { body, caller }) => {
    const added = node.officers.book.add(actorOf(caller), body)
    return added.ok ? ok(showOfficer(added.value)) : err(problemOf(added.error))
  },
})

export const changeOfficer = route({
  method: 'PUT',
  path: '/officers/{officer}',
  summary: 'Changes name, roles by office or clearance of an officer, at once; what is not named stays.',
  params: officer,
  query: none,
  body: z.strictObject({
    name: officerName.optional(),
    grants: grantList.optional(),
    clearedFor: clearance.optional(),
  }),
  status: 200,
  answer: officerShown,
  handle: (node, { params, body, caller }) => {
    const changed = node.officers.book.change(actorOf(caller), params.officer, body)
    return changed.ok ? ok(showOfficer(changed.value)) : err(problemOf(changed.error))
  },
})

export const setOfficerState = route({
  method: 'PUT',
  path: '/officers/{officer}/state',
  summary: 'Disables an officer, whose sign-ins and tokens end at once, or enables one again.',
  params: officer,
  query: none,
  body: z.strictObject({ disabled: z.boolean() }),
  status: 200,
  answer: officerShown,
  handle: (node, { params, body, caller }) => {
    const { book } = node.officers
    const done = body.disabled
      ? book.disable(actorOf(caller), params.officer)
      : book.enable(actorOf(caller), params.officer)
    return done.ok ? ok(showOfficer(done.value)) : err(problemOf(done.error))
  },
})

export const inviteOfficer = route({
  method: 'POST',
  path: '/officers/{officer}/invitations',
  summary:
    'Makes a code with which the officer sets a password or a passkey, shown once. For one who has signed in before this is recovery: password, passkeys, sign-ins and tokens end.',
  params: officer,
  query: none,
  body: none,
  status: 201,
  answer: z.strictObject({ officer: officerShown, code: z.string(), ends: z.int() }),
  holdsSecret: true,
  handle: (node, { params, caller }) => {
    const invited = node.officers.invitations.invite(actorOf(caller), params.officer)
    if (!invited.ok) return err(problemOf(invited.error))
    const { officer: who, code, ends } = invited.value
    return ok({ officer: showOfficer(who), code, ends })
  },
})

export const withdrawOffice = route({
  method: 'POST',
  path: '/grants/withdrawals',
  summary: 'Takes all roles for one office from everybody, as when it is dissolved.',
  params: none,
  query: none,
  body: z.strictObject({ office: officeScope }),
  status: 200,
  answer: z.strictObject({ officers: z.int() }),
  handle: (node, { body, caller }) => {
    const done = node.officers.book.withdrawOffice(actorOf(caller), body.office)
    return done.ok ? ok({ officers: done.value }) : err(problemOf(done.error))
  },
})
