/** How long what this officer releases can be taken back before it leaves. What the authority asks for holds besides. */
import { useWords } from '../language/words.tsx'
import { useAttempt } from '../sign-in/attempt.ts'
import { useMe } from '../sign-in/me.ts'
import { holds, useHold } from './hold.ts'

export const HoldChoice = () => {
  const { data: me } = useMe()
  return me?.officer == null ? null : <Choice />
}

const Choice = () => {
  const { words, format } = useWords()
  const [seconds, choose] = useHold()
  const { isRunning, refusal, run } = useAttempt()
  return (
    <section className="sheet" aria-labelledby="hold">
      <h2 id="hold">{words.acting.hold.title}</h2>
      <p className="quiet small">{words.acting.hold.how}</p>
      {refusal === undefined ? null : (
        <p className="refused" role="alert">
          {refusal}
        </p>
      )}
      <fieldset aria-busy={isRunning}>
        <legend className="unseen">{words.acting.hold.title}</legend>
        {holds.map((each) => (
          <label key={each} className="choice">
            <input
              type="radio"
              name="hold"
              checked={each === seconds}
              onChange={() => void run(() => choose(each))}
            />
            {each === 0 ? words.acting.hold.none : format.counted(words.acting.hold.seconds, each)}
          </label>
        ))}
      </fieldset>
    </section>
  )
}
