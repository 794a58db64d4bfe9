/** Where our side has no signing key for this desk: making one on this device, and introducing it to the other sides. */
import { useState } from 'react'
import { useActing } from '../../acting/acting.ts'
import { ActButton, OutcomeLine } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useMe } from '../../sign-in/me.ts'
import { canUsePasskeys, makePasskey } from '../../sign-in/passkey.ts'
import { isTaken, newKey } from '../text-acts.ts'

export interface IntroduceKeyProps {
  /** Who is to sign with it, as far as that is known. */
  readonly signatory: string
  /** Its record, as soon as it is on its way. */
  readonly onMade?: (record: string) => void
}

export const IntroduceKey = ({ signatory, onMade }: IntroduceKeyProps) => {
  const { words, language } = useWords()
  const { signing } = words.textPlace
  const me = useMe().data?.officer
  const { may, send, isRunning, outcome } = useActing()
  const making = useAttempt()
  const [name, setName] = useState(signatory)
  const [rank, setRank] = useState('')
  if (me == null) return null
  if (!may('credential', 'introduced', 'prepare'))
    return (
      <p>
        {fill(signing.administratorIntroduces, {
          settings: words.frame.settings,
          section: words.settings.sections.officers,
        })}
      </p>
    )
  if (!canUsePasskeys()) return <p>{signing.noPasskeysHere}</p>
  const introduce = (): void =>
    void making.run(async () => {
      const made = await makePasskey(await tellNode(calls.signingKeyCreation, {}, {}))
      if (made === undefined) return
      const fields = await tellNode(calls.readSigningKey, {}, { response: made })
      const inOurs = (text: string) => (text.trim() === '' ? null : { [language]: text.trim() })
      const record = `credential/${newKey().replace('p-', 'K-')}`
      const result = await send([
        {
          record,
          affair: 'credential',
          act: 'introduced',
          fields: { ...fields, office: null, since: new Date().toISOString().slice(0, 10) },
          body: { name: inOurs(name) ?? { [language]: me.name }, rank: inOurs(rank), title: null },
        },
      ])
      if (!isTaken(result)) return
      // Another click would make another key.
      setName('')
      setRank('')
      onMade?.(record)
    })
  return (
    <form
      className="introduce-key stacked"
      onSubmit={(event) => {
        event.preventDefault()
        introduce()
      }}
    >
      <h3>{signing.makeKey}</h3>
      <p className="small">{signing.whatKeyIs}</p>
      <label>
        {signing.signatory}
        <input
          type="text"
          lang={language}
          required
          maxLength={200}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label>
        {signing.rank}
        <input
          type="text"
          lang={language}
          maxLength={200}
          value={rank}
          onChange={({ target }) => setRank(target.value)}
        />
      </label>
      <ActButton isRunning={isRunning || making.isRunning} disabled={name.trim() === ''}>
        {signing.makeAndIntroduce}
      </ActButton>
      {making.refusal === undefined ? null : (
        <p className="refused" role="alert">
          {making.refusal}
        </p>
      )}
      <OutcomeLine of={outcome} />
    </form>
  )
}
