/** How acts leave this authority: its own choice, kept as a setting. */
import { z } from 'zod'
import type { SqliteStore } from '../../store/sqlite-store.ts'

export const releasePolicy = z.strictObject({
  /** Seconds for which a released draft is held and may be taken back; 0: it is sent at once. */
  holdSeconds: z
    .int()
    .min(0)
    .max(7 * 24 * 3_600)
    .default(0),
  /** Whether who clears a version must be another than who wrote it. */
  fourEyes: z.boolean().default(false),
})

export type ReleasePolicy = z.infer<typeof releasePolicy>

/** Name of the setting. */
export const releasePolicyKey = 'release-policy'

export const readReleasePolicy = (store: Pick<SqliteStore, 'setting'>): ReleasePolicy =>
  releasePolicy.parse(JSON.parse(store.setting(releasePolicyKey) ?? '{}'))
