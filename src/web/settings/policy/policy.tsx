/** How acts leave this authority, and how long people stay let in: its own choice, told in words of what follows. */
import { Answered, bothOf } from '../../frame/answered.tsx'
import { useReleasePolicy, useSignInPolicy } from './policy-query.ts'
import { ReleasePolicyForm } from './release-policy-form.tsx'
import { SignInPolicyForm } from './sign-in-policy-form.tsx'

export const Policy = () => (
  <Answered of={bothOf(useReleasePolicy(), useSignInPolicy())}>
    {([release, signIn]) => (
      <>
        <ReleasePolicyForm policy={release} />
        <SignInPolicyForm policy={signIn} />
      </>
    )}
  </Answered>
)
