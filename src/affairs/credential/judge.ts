/** What may be done with a credential: an authority speaks of its own officers' keys, and of nobody else's. */
import { decodeBase64 } from '../../ledger/base64.ts'
import type { ActOf } from '../kernel/rules.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import { introductionBy, isRetiredBy } from './reading.ts'
import type { acts, CredentialState, IntroducedFields } from './schema.ts'
import { isPublicKey } from './verify-assertion.ts'

export const judge = (view: View<CredentialState>, act: ActOf<typeof acts>): Verdict => {
  const state = view.state ?? empty
  switch (act.act) {
    case 'introduced':
      return judgeIntroduction(view, state, act.authority, act.fields)
    case 'retired':
      if (introductionBy(state, act.authority) === undefined) return voidFor('not-your-credential')
      return isRetiredBy(state, act.authority) ? voidFor('retired-already') : effective
  }
}

const judgeIntroduction = (
  view: View<CredentialState>,
  state: CredentialState,
  authority: string,
  { alg, key, office }: IntroducedFields,
): Verdict => {
  if (introductionBy(state, authority) !== undefined) return voidFor('introduced-already')
  const [other] = state.introductions
  if (other !== undefined) return voidFor('not-your-credential', { by: other.by })
  if (!isPublicKey(alg, decodeBase64(key) ?? new Uint8Array())) return voidFor('bad-key', { alg })
  if (office !== null && view.cited(office) === undefined)
    return voidFor('no-such-office', { record: office })
  return effective
}
