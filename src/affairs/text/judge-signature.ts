/**
 * Whether an act is signed by a key that its author had introduced and not retired. Judged like everything else, at the
 * act's own cut: a signature that does not hold makes the act void on every node alike.
 */
import { challengeOf } from '../credential/challenge.ts'
import { introductionBy, isRetiredBy } from '../credential/reading.ts'
import type { CredentialState, Signature } from '../credential/schema.ts'
import { verifyAssertion } from '../credential/verify-assertion.ts'
import type { Act } from '../kernel/act.ts'
import { effective, type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'

export const judgeSignature = (
  view: View,
  act: Pick<Act, 'act' | 'authority' | 'compact' | 'record'>,
  digest: string,
  by: Signature,
): Verdict => {
  const cited = view.cited(by.credential) as CredentialState | undefined
  if (cited === undefined) return voidFor('no-such-credential', { record: by.credential })
  const introduced = introductionBy(cited, act.authority)
  if (introduced === undefined) return voidFor('not-your-credential')
  if (isRetiredBy(cited, act.authority)) return voidFor('retired-credential', { record: by.credential })
  if (introduced.key !== by.key) return voidFor('other-key', { record: by.credential })
  const { authority, compact, record } = act
  const challenge = challengeOf({
    act: act.act,
    authority,
    compact,
    credential: by.credential,
    digest,
    record,
  })
  const fault = verifyAssertion({ ...introduced, challenge }, by)
  return fault === undefined ? effective : voidFor('bad-signature', { why: fault })
}
