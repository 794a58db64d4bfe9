/**
 * Coming in for the first time, or again after a loss: the code of the invitation, and a password or a passkey. The code
 * stands behind `#` in the address of the letter, so that no server on the way ever writes it down.
 */
import { type FormEvent, useState } from 'react'
import { calls, type Me } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import type { Language } from '../language/language.ts'
import { useWords } from '../language/words.tsx'
import { useAttempt } from './attempt.ts'
import { Gate } from './gate.tsx'
import { canUsePasskeys, makePasskey } from './passkey.ts'
import { useEnter } from './sign-in.tsx'

export interface InvitationProps {
  readonly me: Me
  readonly onLanguage: (language: Language) => void
}

export const Invitation = ({ me, onLanguage }: InvitationProps) => {
  const { words } = useWords()
  const enter = useEnter()
  const { isRunning, refusal, run } = useAttempt()
  const [code, setCode] = useState(() => location.hash.slice(1))
  const [password, setPassword] = useState('')
  const byPassword = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.redeem, {}, { code: code.trim(), password })
      await enter()
    })
  }
  const byPasskey = (): void =>
    void run(async () => {
      const options = await tellNode(calls.invitedPasskey, {}, { code: code.trim() })
      const response = await makePasskey(options)
      if (response === undefined) return
      const label = words.signIn.thisDevice
      await tellNode(calls.redeemWithPasskey, {}, { code: code.trim(), response, label })
      await enter()
    })
  const { signIn } = words
  return (
    <Gate title={signIn.invited} onLanguage={onLanguage}>
      <p>{signIn.invitedHow}</p>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      <form onSubmit={byPassword}>
        <label>
          {signIn.code}
          <input
            name="code"
            autoComplete="one-time-code"
            spellCheck={false}
            required
            value={code}
            onChange={({ target }) => setCode(target.value)}
          />
        </label>
        {me.passkeys && canUsePasskeys() ? (
          <button
            type="button"
            className="main"
            onClick={byPasskey}
            disabled={isRunning || code.trim() === ''}
          >
            {signIn.makePasskey}
          </button>
        ) : null}
        <label>
          {signIn.newPassword}
          <input
            name="password"
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <button type="submit" className={me.passkeys ? '' : 'main'} disabled={isRunning}>
          {signIn.setPassword}
        </button>
      </form>
    </Gate>
  )
}
