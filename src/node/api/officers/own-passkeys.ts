import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import type { PasskeyRow } from '../../../store/passkey-table.ts'
import { label } from '../../officers/names.ts'
import type { PasskeyError } from '../../officers/passkeys.ts'
import { registrationResponse } from '../../officers/webauthn.ts'
import { route } from '../route.ts'
import { ceremony, done, none, passkeyId, passkeyShown, problemOf, showPasskey } from './shapes.ts'
import { freshOfficer } from './signed-in.ts'

export const listPasskeys = route({
  method: 'GET',
  path: '/passkeys',
  summary: 'Passkeys of the officer who calls, oldest first.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({ passkeys: z.array(passkeyShown) }),
  handle: (node, { caller }) => {
    const rows = caller.kind === 'officer' ? node.officers.passkeys.of(caller.officer.id) : []
    return ok({ passkeys: rows.map(showPasskey) })
  },
})

export const passkeyCreation = route({
  method: 'POST',
  path: '/passkeys/options',
  summary: 'Options for navigator.credentials.create, with which the officer who calls adds a passkey.',
  params: none,
  query: none,
  body: none,
  status: 200,
  answer: ceremony,
  handle: async (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const officer = node.officers.book.find(fresh.value.id)
    if (officer === undefined) return err(problemOf({ kind: 'no-such-officer' }))
    const options = await node.officers.passkeys.creationOptions(officer, purposeOf(fresh.value.signIn))
    return options.ok ? ok({ ...options.value }) : err(problemOf(options.error))
  },
})

export const addPasskey = route({
  method: 'POST',
  path: '/passkeys',
  summary: 'Adds the passkey that a browser made for the officer who calls.',
  params: none,
  query: none,
  body: z.strictObject({ response: registrationResponse, label }),
  status: 201,
  answer: passkeyShown,
  handle: async (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const { id, signIn } = fresh.value
    const { passkeys } = node.officers
    const key = await passkeys.verify(call.body.response, purposeOf(signIn))
    if (!key.ok) return err(problemOf(key.error))
    const kept = node.store.atomically<PasskeyRow, PasskeyError>(() =>
      // While the key was verified, the officer may have been recovered and this sign-in ended.
      node.store.signIns.find(signIn) === undefined
        ? err({ kind: 'passkey-refused' })
        : passkeys.keep(id, id, key.value, call.body.label),
    )
    return kept.ok ? ok(showPasskey(kept.value)) : err(problemOf(kept.error))
  },
})

export const removePasskey = route({
  method: 'DELETE',
  path: '/passkeys/{id}',
  summary: 'Removes a passkey of the officer who calls; not the only means to sign in.',
  params: z.strictObject({ id: passkeyId }),
  query: none,
  body: null,
  status: 200,
  answer: done,
  handle: (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const removed = node.officers.passkeys.remove(fresh.value.id, fresh.value.id, call.params.id)
    return removed.ok ? ok({}) : err(problemOf(removed.error))
  },
})

/** Of the sign-in that asked, so that no other one of whomever can use the challenge. */
const purposeOf = (signIn: string): string => `passkey ${signIn}`
