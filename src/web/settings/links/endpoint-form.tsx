/** Where the other side's node answers: as its letter says, until an administrator corrects it. Its keys stay the same. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ActButton } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useCompact } from '../../frame/compact.tsx'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { Refused } from '../refused.tsx'
import type { Introduction } from './links-query.ts'

export const EndpointForm = ({ letter }: { readonly letter: Introduction }) => {
  const { words } = useWords()
  const texts = words.house.links
  const { id: compact } = useCompact()
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const [endpoint, setEndpoint] = useState(letter.endpoint ?? '')
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      const given = endpoint.trim() === '' ? null : endpoint.trim()
      await tellNode(calls.setEndpoint, { compact, authority: letter.authority }, { endpoint: given })
      await queries.invalidateQueries({ queryKey: ['compact', compact, 'links'] })
    })
  }
  return (
    <form onSubmit={save} className="in-line">
      <label className="grows">
        {texts.endpoint}
        <input
          type="url"
          spellCheck={false}
          maxLength={2_000}
          value={endpoint}
          onChange={({ target }) => setEndpoint(target.value)}
        />
        <span className="hint">{texts.endpointHint}</span>
      </label>
      <ActButton isRunning={isRunning} disabled={endpoint === (letter.endpoint ?? '')}>
        {texts.setEndpoint}
      </ActButton>
      <Refused why={refusal} />
    </form>
  )
}
