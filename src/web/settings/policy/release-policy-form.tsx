/** The hold, in which what is released can be taken back, and the four eyes. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ActButton } from '../../acting/parts.tsx'
import { type ReleasePolicy, releasePolicyQuery } from '../../acting/release-policy.ts'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { useWords } from '../../language/words.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { Refused } from '../refused.tsx'

/** Seconds in each unit that a hold is given in. */
const units = { seconds: 1, minutes: 60, hours: 3_600 } as const
type Unit = keyof typeof units

/** The largest unit in which it is a whole number. */
const unitOf = (seconds: number): Unit =>
  seconds > 0 && seconds % 3_600 === 0 ? 'hours' : seconds > 0 && seconds % 60 === 0 ? 'minutes' : 'seconds'

export const ReleasePolicyForm = ({ policy }: { readonly policy: ReleasePolicy }) => {
  const { words, format } = useWords()
  const texts = words.house.policy
  const queries = useQueryClient()
  const mayChange = useHoldsRole('administer')
  const { isRunning, refusal, run } = useAttempt()
  const [unit, setUnit] = useState<Unit>(unitOf(policy.holdSeconds))
  const [amount, setAmount] = useState(String(policy.holdSeconds / units[unitOf(policy.holdSeconds)]))
  const [fourEyes, setFourEyes] = useState(policy.fourEyes)
  const [isSaved, setSaved] = useState(false)
  const holdSeconds = Math.round(Number(amount) * units[unit])
  const isChanged = holdSeconds !== policy.holdSeconds || fourEyes !== policy.fourEyes
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.setReleasePolicy, {}, { holdSeconds, fourEyes })
      await queries.invalidateQueries({ queryKey: releasePolicyQuery.queryKey })
      setSaved(true)
    })
  }
  return (
    <section className="sheet" aria-labelledby="release-policy">
      <h2 id="release-policy">{texts.release}</h2>
      <p className="quiet">{texts.releaseNote}</p>
      <Refused why={refusal} />
      <form onSubmit={save} onChange={() => setSaved(false)} className="stacked">
        <fieldset disabled={!mayChange} className="in-line">
          <legend>{texts.hold}</legend>
          <label>
            <span className="unseen">{texts.hold}</span>
            <input
              type="number"
              min={0}
              max={86_400 / units[unit]}
              required
              value={amount}
              onChange={({ target }) => setAmount(target.value)}
            />
          </label>
          <label>
            <span className="unseen">{texts.unit}</span>
            <select value={unit} onChange={({ target }) => setUnit(target.value as Unit)}>
              {(['seconds', 'minutes', 'hours'] as const).map((each) => (
                <option key={each} value={each}>
                  {texts.units[each]}
                </option>
              ))}
            </select>
          </label>
        </fieldset>
        <p className="hint">{holdSeconds === 0 ? texts.noHold : texts.withHold}</p>
        <label className="choice">
          <input
            type="checkbox"
            disabled={!mayChange}
            checked={fourEyes}
            onChange={({ target }) => setFourEyes(target.checked)}
          />
          {texts.fourEyes}
        </label>
        <p className="hint">{fourEyes ? texts.withFourEyes : texts.withoutFourEyes}</p>
        {mayChange ? (
          <ActButton isRunning={isRunning} kind="main" disabled={!isChanged}>
            {texts.save}
          </ActButton>
        ) : null}
        <p role="status">{isSaved ? texts.saved : null}</p>
      </form>
      <p className="quiet small">
        {policy.holdSeconds === 0 ? texts.nowNoHold : format.counted(texts.nowHold, policy.holdSeconds)}{' '}
        {policy.fourEyes ? texts.nowFourEyes : texts.nowNoFourEyes}
      </p>
    </section>
  )
}
