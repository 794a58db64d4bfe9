/**
 * How a credential changes.
 *
 *  crossing acts              outcome
 *  introduce ∥ introduce      (two authorities, one record) both stand, each the author's own; signatures are checked
 *                             against the signer's
 *  retire    ∥ sign           cannot cross: both are acts of one authority, and its feed puts them in order
 */
import type { ActOf } from '../kernel/rules.ts'
import type { acts, CredentialState } from './schema.ts'

export const empty: CredentialState = { introductions: [], retirements: [] }

export const evolve = (before: CredentialState | undefined, act: ActOf<typeof acts>): CredentialState => {
  const state = before ?? empty
  const placed = { by: act.authority, seq: act.seq }
  switch (act.act) {
    case 'introduced':
      return { ...state, introductions: [...state.introductions, { ...act.fields, ...placed }] }
    case 'retired':
      return { ...state, retirements: [...state.retirements, { ...act.fields, ...placed }] }
  }
}
