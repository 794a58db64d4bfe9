/** How long a sign-in, a token and an invitation live here: the authority's own choice within what is prudent. */
import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { OfficerDeps, OfficerStore } from './officer-deps.ts'

/**
 * NIST SP 800-63B-4 section 2.2.3 (AAL2): at most 24 hours, and at most one hour without use; ours are stricter by default.
 */
export const signInPolicy = z.strictObject({
  /** Minutes without use after which a sign-in ends. */
  idleMinutes: z.int().min(5).max(60).default(30),
  /** Hours after which it ends in any case. */
  longestHours: z.int().min(1).max(24).default(12),
  /** Hours in which the code of an invitation must be used. */
  invitationHours: z.int().min(1).max(72).default(24),
  /** Days that an officer's token lives at most. */
  tokenDays: z.int().min(1).max(366).default(90),
})

export type SignInPolicy = z.infer<typeof signInPolicy>

/** Name of the setting. */
export const signInPolicyKey = 'sign-in-policy'

export const readSignInPolicy = (store: Pick<OfficerStore, 'setting'>): SignInPolicy =>
  signInPolicy.parse(JSON.parse(store.setting(signInPolicyKey) ?? '{}'))

/** The setting and what the access log says of it are one, so that an audit finds one that another hand changed. */
export const setSignInPolicy = ({ store, now }: OfficerDeps, actor: string, policy: SignInPolicy): void => {
  store.atomically(() => {
    const value = canonicalJson(policy)
    store.setSetting(signInPolicyKey, value)
    store.logAccess({ actor, action: 'sign-in-policy-set', target: `${signInPolicyKey}/${value}`, at: now() })
    return ok(undefined)
  })
}

export const minuteMs = 60_000
export const hourMs = 3_600_000
export const dayMs = 86_400_000
