/** One's own password: setting another ends every other sign-in, which is said before. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useMe } from '../../sign-in/me.ts'
import { Refused } from '../refused.tsx'

export const OwnPassword = () => {
  const { words, format } = useWords()
  const { data: me } = useMe()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const [present, setPresent] = useState('')
  const [wanted, setWanted] = useState('')
  const [ended, setEnded] = useState<number>()
  if (me?.officer == null) return null
  const { own } = words.settings
  const change = (event: FormEvent): void => {
    event.preventDefault()
    setEnded(undefined)
    void run(async () => {
      const done = await tellNode(calls.changePassword, {}, { present, wanted })
      setPresent('')
      setWanted('')
      setEnded(done.ended)
      await queries.invalidateQueries({ queryKey: ['own'] })
    })
  }
  return (
    <section className="sheet" aria-labelledby="own-password">
      <h2 id="own-password">{own.password}</h2>
      <p className="quiet small">{own.passwordNote}</p>
      <Refused why={refusal} />
      <form onSubmit={change} className="stacked">
        <input
          type="text"
          name="username"
          autoComplete="username"
          value={me.officer.handle}
          readOnly
          hidden
        />
        <label>
          {own.presentPassword}
          <input
            type="password"
            autoComplete="current-password"
            value={present}
            onChange={({ target }) => setPresent(target.value)}
          />
        </label>
        <label>
          {words.signIn.newPassword}
          <input
            type="password"
            autoComplete="new-password"
            required
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
          />
        </label>
        <button type="submit" disabled={isRunning}>
          {own.setPassword}
        </button>
      </form>
      <p role="status">{ended === undefined ? null : format.counted(own.passwordSet, ended)}</p>
    </section>
  )
}
