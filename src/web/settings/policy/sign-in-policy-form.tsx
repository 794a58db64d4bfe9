/** How long a sign-in, an invitation and a token live here, within what is prudent. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ActButton } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { Refused } from '../refused.tsx'
import { type SignInPolicy, signInPolicyQuery } from './sign-in-policy.ts'

/** As the node holds them (node/officers/sign-in-policy.ts), which refuses what is outside. */
const bounds = {
  idleMinutes: [5, 60],
  longestHours: [1, 24],
  invitationHours: [1, 72],
  tokenDays: [1, 366],
} as const satisfies Record<keyof SignInPolicy, readonly [number, number]>

const names = ['idleMinutes', 'longestHours', 'invitationHours', 'tokenDays'] as const

export const SignInPolicyForm = ({ policy }: { readonly policy: SignInPolicy }) => {
  const { words } = useWords()
  const texts = words.house.policy
  const queries = useQueryClient()
  const mayChange = useHoldsRole('administer')
  const { isRunning, refusal, run } = useAttempt()
  const [edit, setEdit] = useState<Readonly<Record<keyof SignInPolicy, number>>>(policy as Whole)
  const [isSaved, setSaved] = useState(false)
  const isChanged = names.some((name) => edit[name] !== policy[name])
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.setSignInPolicy, {}, edit)
      await queries.invalidateQueries({ queryKey: signInPolicyQuery.queryKey })
      setSaved(true)
    })
  }
  return (
    <section className="sheet" aria-labelledby="sign-in-policy">
      <h2 id="sign-in-policy">{texts.signIn}</h2>
      <p className="quiet">{texts.signInNote}</p>
      <Refused why={refusal} />
      <form onSubmit={save} onChange={() => setSaved(false)} className="stacked">
        {names.map((name) => (
          <label key={name}>
            {texts.lasts[name]}
            <input
              type="number"
              required
              disabled={!mayChange}
              min={bounds[name][0]}
              max={bounds[name][1]}
              value={Number.isNaN(edit[name]) ? '' : edit[name]}
              onChange={({ target }) => setEdit({ ...edit, [name]: target.valueAsNumber })}
            />
            <span className="hint">{texts.lastsNote[name]}</span>
          </label>
        ))}
        {mayChange ? (
          <ActButton isRunning={isRunning} kind="main" disabled={!isChanged}>
            {texts.save}
          </ActButton>
        ) : null}
        <p role="status">{isSaved ? texts.saved : null}</p>
      </form>
    </section>
  )
}

type Whole = Readonly<Record<keyof SignInPolicy, number>>
