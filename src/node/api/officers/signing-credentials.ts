import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { registrationResponse } from '../../officers/webauthn.ts'
import { route } from '../route.ts'
import { ceremony, none, problemOf } from './shapes.ts'
import { freshOfficer } from './signed-in.ts'

export const credentialCreation = route({
  method: 'POST',
  path: '/credentials/options',
  summary:
    'Options for navigator.credentials.create, with which the officer who calls makes a key to sign texts with.',
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
    const options = await node.officers.credentials.options(officer)
    return options.ok ? ok({ ...options.value }) : err(problemOf(options.error))
  },
})

export const parseCredential = route({
  method: 'POST',
  path: '/credentials/parse',
  summary:
    'Reads from what the browser made the fields of the act that introduces the credential. Keeps nothing: the act does.',
  params: none,
  query: none,
  body: z.strictObject({ response: registrationResponse }),
  status: 200,
  answer: z.strictObject({
    alg: z.enum(['ES256', 'EdDSA']),
    /** Base64: of ES256 the uncompressed point, of EdDSA 32 bytes. */
    key: z.string(),
    /** Base64. */
    credentialId: z.string(),
    rpId: z.string(),
  }),
  handle: async (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const officer = node.officers.book.find(fresh.value.id)
    if (officer === undefined) return err(problemOf({ kind: 'no-such-officer' }))
    const parsed = await node.officers.credentials.parse(officer, call.body.response)
    if (!parsed.ok) return err(problemOf(parsed.error))
    const target = `${officer.id}/${call.body.response.id}`
    node.store.logAccess({ actor: officer.id, action: 'signing-key-made', target, at: Date.now() })
    return ok(parsed.value)
  },
})
