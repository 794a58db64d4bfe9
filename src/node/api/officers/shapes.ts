/** Shapes that the routes of officers share, and what becomes of the domain's refusals. */
import { z } from 'zod'
import { roles } from '../../../affairs/kernel/access.ts'
import type { PasskeyRow } from '../../../store/passkey-table.ts'
import { type SignInRow, signInMeans } from '../../../store/sign-in-table.ts'
import type { Caller } from '../../officers/caller.ts'
import type { Officer } from '../../officers/officer.ts'
import type { Problem } from '../route.ts'

export const officerId = z.string().regex(/^o-[a-z2-7]{16}$/)
export const signInId = z.string().regex(/^[st]-[a-z2-7]{32}$/)
export const passkeyId = z
  .string()
  .max(1_400)
  .regex(/^[A-Za-z0-9_-]+$/)
export const none = z.strictObject({})
export const done = z.strictObject({})

export const officerShown = z.strictObject({
  id: z.string(),
  handle: z.string(),
  name: z.string(),
  grants: z.array(z.strictObject({ office: z.string(), roles: z.array(z.enum(roles)) })),
  /** Highest marking they may see; 0: unmarked only. */
  clearedFor: z.int(),
  state: z.enum(['invited', 'active', 'disabled']),
})

export const showOfficer = (officer: Officer): z.infer<typeof officerShown> => ({
  ...officer,
  grants: officer.grants.map((grant) => ({ office: grant.office, roles: [...grant.roles] })),
})

export const signInShown = z.strictObject({
  id: z.string(),
  means: z.enum(signInMeans),
  label: z.string(),
  address: z.string(),
  /** Milliseconds since 1970, as all that follow. */
  at: z.int(),
  used: z.int(),
  ends: z.int(),
  /** Whether it is the one that asks. */
  current: z.boolean(),
})

export const showSignIn = (row: SignInRow, caller: Caller): z.infer<typeof signInShown> => {
  const { id, means, label, address, at, used, ends } = row
  const current = caller.kind === 'officer' && caller.signIn === id
  return { id, means, label, address, at, used, ends, current }
}

export const passkeyShown = z.strictObject({
  id: z.string(),
  label: z.string(),
  at: z.int(),
  used: z.int().nullable(),
})

export const showPasskey = ({ id, label, at, used }: PasskeyRow): z.infer<typeof passkeyShown> => ({
  id,
  label,
  at,
  used,
})

/** Options for `navigator.credentials`, in the JSON form of WebAuthn Level 3 section 5.1. */
export const ceremony = z.looseObject({ challenge: z.string() })

export const statusOf = {
  'sign-in-refused': 401,
  'too-many-attempts': 429,
  busy: 503,
  'code-refused': 401,
  'sign-in-again': 403,
  'needs-browser': 403,
  'no-such-officer': 404,
  'no-such-sign-in': 404,
  'no-such-passkey': 404,
  'officer-disabled': 409,
  'handle-taken': 409,
  'last-administrator': 409,
  'only-means': 409,
  'no-desk': 409,
  'passkey-known': 409,
  'too-many-passkeys': 409,
  'not-for-one-office': 422,
  'token-too-long': 422,
  'too-much-kept': 409,
  'kept-too-large': 413,
  'password-too-short': 422,
  'password-too-long': 422,
  'password-not-text': 422,
  'password-common': 422,
  'password-names-officer': 422,
  'passkey-refused': 422,
} as const satisfies Readonly<Record<string, Problem['status']>>

interface Refusal {
  readonly kind: keyof typeof statusOf
  readonly [value: string]: string | number
}

/** Whatever stands in a refusal beside its kind is what its words name. */
export const problemOf = <R extends { readonly kind: keyof typeof statusOf }>(refusal: R): Problem => {
  const { kind, ...values } = refusal as unknown as Refusal
  const wait = kind === 'busy' ? 2 : Number(values.seconds ?? 0)
  return {
    status: statusOf[kind],
    kind,
    ...(Object.keys(values).length === 0 ? {} : { values }),
    ...(wait === 0 ? {} : { retryAfter: wait }),
  }
}
