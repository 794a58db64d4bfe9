import { z } from 'zod'
import { err, ok } from '../../../ledger/result.ts'
import { mostBytes } from '../../officers/password-text.ts'
import { route } from '../route.ts'
import { none, officerShown, problemOf, showOfficer } from './shapes.ts'
import { freshOfficer } from './signed-in.ts'

export const readMe = route({
  method: 'GET',
  path: '/me',
  summary: 'Who the node takes the caller for.',
  params: none,
  query: none,
  body: null,
  status: 200,
  answer: z.strictObject({
    kind: z.enum(['nobody', 'guest', 'operator', 'officer']),
    officer: officerShown.nullable(),
    by: z.enum(['cookie', 'token']).nullable(),
    signIn: z.string().nullable(),
    /** Whether passkeys are set up on this node. */
    passkeys: z.boolean(),
  }),
  handle: (node, { caller }) => {
    const passkeys = node.config.desk !== null
    if (caller.kind !== 'officer')
      return ok({ kind: caller.kind, officer: null, by: null, signIn: null, passkeys })
    const { officer, by, signIn } = caller
    return ok({ kind: 'officer' as const, officer: showOfficer(officer), by, signIn, passkeys })
  },
})

export const changePassword = route({
  method: 'PUT',
  path: '/me/password',
  summary: 'Sets the password of the officer who calls. Every other sign-in and all tokens end.',
  params: none,
  query: none,
  body: z.strictObject({
    /** Empty where there is none yet. */
    present: z.string().max(mostBytes).default(''),
    wanted: z.string().max(mostBytes * 2),
  }),
  status: 200,
  answer: z.strictObject({ ended: z.int() }),
  holdsSecret: true,
  handle: async (node, call) => {
    const fresh = freshOfficer(node, call)
    if (!fresh.ok) return fresh
    const { present, wanted } = call.body
    const changed = await node.officers.passwords.change(fresh.value.id, fresh.value.signIn, present, wanted)
    return changed.ok ? ok({ ended: changed.value }) : err(problemOf(changed.error))
  },
})
