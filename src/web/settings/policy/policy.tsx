/** How acts leave this authority, and how long people stay let in: its own choice, told in words of what follows. */
import { Answered } from '../../frame/answered.tsx'
import { useReleasePolicy, useSignInPolicy } from './policy-query.ts'
import { ReleasePolicyForm } from './release-policy-form.tsx'
import { SignInPolicyForm } from './sign-in-policy-form.tsx'

export const Policy = () => (
  <>
    <Answered of={useReleasePolicy()}>{(policy) => <ReleasePolicyForm policy={policy} />}</Answered>
    <Answered of={useSignInPolicy()}>{(policy) => <SignInPolicyForm policy={policy} />}</Answered>
  </>
)
