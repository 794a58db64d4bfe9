/** The ways to sign in: by a passkey where the node has them, or by password. What was typed stays when it was refused. */
import { type FormEvent, useState } from 'react'
import { calls, type Me } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { useWords } from '../language/words.tsx'
import { useAttempt } from './attempt.ts'
import { askForPasskey, canUsePasskeys } from './passkey.ts'

export interface EntryFormProps {
  readonly me: Me
  /** With what to begin. */
  readonly handle?: string
  readonly onEntered: () => Promise<void>
}

export const EntryForm = ({ me, handle: known = '', onEntered }: EntryFormProps) => {
  const { words } = useWords()
  const { isRunning, refusal, run } = useAttempt()
  const [handle, setHandle] = useState(known)
  const [password, setPassword] = useState('')
  const byPassword = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.signIn, {}, { handle: handle.trim().toLowerCase(), password })
      await onEntered()
    })
  }
  const byPasskey = (): void =>
    void run(async () => {
      const response = await askForPasskey(await tellNode(calls.passkeyRequest, {}, {}))
      if (response === undefined) return
      await tellNode(calls.signInWithPasskey, {}, { response })
      await onEntered()
    })
  const { signIn } = words
  return (
    <>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      {me.passkeys && canUsePasskeys() ? (
        <button type="button" className="main" onClick={byPasskey} disabled={isRunning}>
          {signIn.byPasskey}
        </button>
      ) : null}
      <form onSubmit={byPassword}>
        <label>
          {signIn.handle}
          <input
            name="handle"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            required
            value={handle}
            onChange={({ target }) => setHandle(target.value)}
          />
        </label>
        <label>
          {signIn.password}
          <input
            name="password"
            type="password"
            autoComplete="current-password"
            required
            value={password}
            onChange={({ target }) => setPassword(target.value)}
          />
        </label>
        <button type="submit" className={me.passkeys ? '' : 'main'} disabled={isRunning}>
          {signIn.byPassword}
        </button>
      </form>
    </>
  )
}
