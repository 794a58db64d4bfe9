/** How acts leave this authority: its own choice, kept as a setting. */
import { z } from 'zod'
import { ok } from '../../ledger/result.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'

/** Seconds for which what is released is held, and may be taken back; 0: it is sent at once. */
export const holdSeconds = z.int().min(0).max(86_400)

export const releasePolicy = z.strictObject({
  /** At least so long; an officer may ask for longer. */
  holdSeconds: holdSeconds.default(0),
  /** Whether who clears a version must be another than all who wrote it. */
  fourEyes: z.boolean().default(false),
})

export type ReleasePolicy = z.infer<typeof releasePolicy>

/** Name of the setting. */
export const releasePolicyKey = 'release-policy'

export const readReleasePolicy = (store: Pick<SqliteStore, 'setting'>): ReleasePolicy =>
  releasePolicy.parse(JSON.parse(store.setting(releasePolicyKey) ?? '{}'))

/** The setting and what the access log says of it are one, so that an audit finds one that another hand changed. */
export const setReleasePolicy = (
  store: Pick<SqliteStore, 'atomically' | 'setSetting' | 'logAccess'>,
  actor: string,
  policy: ReleasePolicy,
  at: number,
): void => {
  store.atomically(() => {
    const value = canonicalJson(policy)
    store.setSetting(releasePolicyKey, value)
    store.logAccess({ actor, action: 'release-policy-set', target: `${releasePolicyKey}/${value}`, at })
    return ok(undefined)
  })
}
