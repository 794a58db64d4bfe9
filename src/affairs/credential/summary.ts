/** What a list shows of a credential. Nobody is waited for: a key is its authority's own. */
import type { Summary } from '../kernel/summary.ts'
import { statusOf } from './reading.ts'
import type { CredentialState } from './schema.ts'

export const summary = (state: CredentialState): Summary => ({
  status: statusOf(state),
  open: false,
  waitingFor: [],
  since: state.introductions[0]?.since ?? null,
  due: null,
  sides: [],
  about: state.introductions.flatMap(({ office }) => office ?? []),
  dates: { since: state.introductions[0]?.since ?? null },
  counts: {},
})
