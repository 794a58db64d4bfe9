/** How acts leave this authority, and how long people stay let in: its own choice, told in words of what follows. */
import { useQuery } from '@tanstack/react-query'
import { releasePolicyQuery } from '../../acting/release-policy.ts'
import { Answered, bothOf } from '../../frame/answered.tsx'
import { ReleasePolicyForm } from './release-policy-form.tsx'
import { signInPolicyQuery } from './sign-in-policy.ts'
import { SignInPolicyForm } from './sign-in-policy-form.tsx'

export const Policy = () => (
  <Answered of={bothOf(useQuery(releasePolicyQuery), useQuery(signInPolicyQuery))}>
    {([release, signIn]) => (
      <>
        <ReleasePolicyForm policy={release} />
        <SignInPolicyForm policy={signIn} />
      </>
    )}
  </Answered>
)
