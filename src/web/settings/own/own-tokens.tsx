/** Tokens of one's own, for scripts: made with what it is for and for how long, shown once, ended among the sign-ins. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useMe } from '../../sign-in/me.ts'
import { Copied } from '../copied.tsx'
import { Refused } from '../refused.tsx'

export const OwnTokens = () => {
  const { words, format } = useWords()
  const { data: me } = useMe()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const [label, setLabel] = useState('')
  const [days, setDays] = useState('30')
  const [made, setMade] = useState<{ readonly token: string; readonly ends: number }>()
  if (me?.officer == null) return null
  const { own } = words.settings
  const make = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      setMade(await tellNode(calls.makeToken, {}, { label, days: Number(days) }))
      setLabel('')
      await queries.invalidateQueries({ queryKey: ['own'] })
    })
  }
  return (
    <section className="sheet" aria-labelledby="own-tokens">
      <h2 id="own-tokens">{own.tokens}</h2>
      <p className="quiet small">{own.tokensNote}</p>
      <Refused why={refusal} />
      {made === undefined ? null : (
        <div className="once" role="status">
          <p>
            <strong>{own.tokenOnce}</strong>{' '}
            {fill(own.tokenEnds, { at: format.moment(made.ends, Date.now()) })}
          </p>
          <Copied text={made.token} />
        </div>
      )}
      <form onSubmit={make} className="in-line">
        <label>
          {own.tokenFor}
          <input required maxLength={200} value={label} onChange={({ target }) => setLabel(target.value)} />
        </label>
        <label>
          {own.tokenDays}
          <input
            type="number"
            min={1}
            max={366}
            required
            value={days}
            onChange={({ target }) => setDays(target.value)}
          />
        </label>
        <button type="submit" disabled={isRunning}>
          {own.makeToken}
        </button>
      </form>
    </section>
  )
}
