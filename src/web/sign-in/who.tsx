/** Who is signed in, and signing out; for a guest the way to sign in, which comes back to this very address. */
import { useQueryClient } from '@tanstack/react-query'
import { forgetCopies } from '../acting/copy-on-device.ts'
import { calls } from '../api/calls.ts'
import { tellNode } from '../api/client.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { usePath } from '../route/navigate.ts'
import { useMe } from './me.ts'

export const Who = () => {
  const { words } = useWords()
  const { data: me } = useMe()
  const queries = useQueryClient()
  const path = usePath()
  if (me === undefined) return null
  const { officer } = me
  if (officer === null) {
    return (
      <p className="who small">
        <span>{words.signIn.guest}</span>{' '}
        <Link to={`/sign-in?to=${encodeURIComponent(`${path}${location.search}`)}`}>
          {words.signIn.title}
        </Link>
      </p>
    )
  }
  const leave = async (): Promise<void> => {
    const { id } = officer
    await tellNode(calls.signOut, {}, {}).then(
      () => forgetCopies(id),
      () => undefined,
    )
    await queries.resetQueries()
  }
  return (
    <p className="who small">
      <bdi>{officer.name}</bdi>{' '}
      <button type="button" className="plain small" onClick={() => void leave()}>
        {words.signIn.out}
      </button>
    </p>
  )
}
