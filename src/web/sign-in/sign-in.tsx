/** The page of signing in. */
import { useQueryClient } from '@tanstack/react-query'
import type { Me } from '../api/calls.ts'
import type { Language } from '../language/language.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { go } from '../route/navigate.ts'
import { EntryForm } from './entry-form.tsx'
import { Gate } from './gate.tsx'

export interface SignInProps {
  readonly me: Me
  readonly onLanguage: (language: Language) => void
}

export const SignIn = ({ me, onLanguage }: SignInProps) => {
  const { words } = useWords()
  const enter = useEnter()
  const { signIn } = words
  return (
    <Gate title={signIn.title} onLanguage={onLanguage}>
      <EntryForm me={me} onEntered={enter} />
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
