/**
 * The dialog over a page whose sign-in has ended in the middle of something. The page stays with all that was typed; after
 * signing in, what was begun goes on. Closed without signing in, it fails and nothing of it is lost.
 */
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { calls, type Me } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { Dialog } from '../frame/dialog.tsx'
import { useWords } from '../language/words.tsx'
import { EntryForm } from './entry-form.tsx'
import { hearExpired, tellEntered } from './expired.ts'
import { meKey, useMe } from './me.ts'

type Done = (isSignedIn: boolean) => void

export const SignInAgain = () => {
  const { data: me } = useMe()
  const [waiting, setWaiting] = useState<readonly Done[]>([])
  const isOfficer = me?.officer != null
  useEffect(
    () => (isOfficer ? hearExpired(({ done }) => setWaiting((all) => [...all, done])) : undefined),
    [isOfficer],
  )
  if (me === undefined || waiting.length === 0) return null
  const end = (isSignedIn: boolean): void => {
    for (const done of waiting) done(isSignedIn)
    setWaiting([])
  }
  return <Again me={me} onEnd={end} />
}

const Again = ({ me, onEnd }: { readonly me: Me; readonly onEnd: Done }) => {
  const { words } = useWords()
  const queries = useQueryClient()
  const enter = async (): Promise<void> => {
    const now = await callNode(calls.me, {}, {})
    if (now.officer?.id !== me.officer?.id) {
      // Somebody else sits here now: the page is theirs, and nothing of the one before goes out in their name.
      onEnd(false)
      await queries.resetQueries()
      return
    }
    queries.setQueryData(meKey, now)
    onEnd(true)
    tellEntered()
    await queries.invalidateQueries({ queryKey: ['compact'] })
  }
  return (
    <Dialog title={words.signIn.again} onClose={() => onEnd(false)}>
      <p>{words.signIn.againHow}</p>
      <div className="entry-form">
        <EntryForm me={me} handle={me.officer?.handle ?? ''} onEntered={enter} />
      </div>
    </Dialog>
  )
}
