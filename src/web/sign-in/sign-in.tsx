/** Signing in: by password, or by a passkey where the node has them. What was typed stays when it was refused. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { calls, type Me } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import type { Language } from '../language/language.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { go } from '../route/navigate.ts'
import { useAttempt } from './attempt.ts'
import { Gate } from './gate.tsx'
import { askForPasskey, canUsePasskeys } from './passkey.ts'

export interface SignInProps {
  readonly me: Me
  readonly onLanguage: (language: Language) => void
}

export const SignIn = ({ me, onLanguage }: SignInProps) => {
  const { words } = useWords()
  const enter = useEnter()
  const { isRunning, refusal, run } = useAttempt()
  const [handle, setHandle] = useState('')
  const [password, setPassword] = useState('')
  const byPassword = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.signIn, {}, { handle: handle.trim().toLowerCase(), password })
      await enter()
    })
  }
  const byPasskey = (): void =>
    void run(async () => {
      const response = await askForPasskey(await tellNode(calls.passkeyRequest, {}, {}))
      if (response === undefined) return
      await tellNode(calls.signInWithPasskey, {}, { response })
      await enter()
    })
  const { signIn } = words
  return (
    <Gate title={signIn.title} onLanguage={onLanguage}>
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
      <p className="small quiet">{signIn.lost}</p>
      {me.kind === 'guest' ? (
        <p>
          <Link to="/">{signIn.asGuest}</Link>
        </p>
      ) : null}
    </Gate>
  )
}

/** Everything is asked for anew as whoever it is now; the page goes where it was meant to. */
export const useEnter = (): (() => Promise<void>) => {
  const queries = useQueryClient()
  return async () => {
    await queries.resetQueries()
    if (location.pathname !== '/sign-in' && location.pathname !== '/invitation') return
    const to = new URLSearchParams(location.search).get('to') ?? '/'
    go(isOwnAddress(to) ? to : '/', { replace: true })
  }
}

/** An address of another site must not be gone to because a link to the sign-in page said so. */
export const isOwnAddress = (to: string): boolean => /^\/(?![/\\])/.test(to)
