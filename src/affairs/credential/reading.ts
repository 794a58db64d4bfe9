/** What a credential's state says: whose key it is, and whether it still signs. */
import type { CredentialState, Introduction } from './schema.ts'

export const introductionBy = (state: CredentialState, authority: string): Introduction | undefined =>
  state.introductions.find(({ by }) => by === authority)

/** Whether the authority has retired what it introduced. */
export const isRetiredBy = (state: CredentialState, authority: string): boolean =>
  state.retirements.some(({ by }) => by === authority)

export const statuses = ['in-use', 'retired'] as const

export type Status = (typeof statuses)[number]

/** `retired` when everyone who introduced it has retired it. */
export const statusOf = (state: CredentialState): Status =>
  state.introductions.some(({ by }) => !isRetiredBy(state, by)) ? 'in-use' : 'retired'
