/** Signing by an officer's key: which step, with whose key, and one button. */
import { useId, useState } from 'react'
import type { Step } from '../../../affairs/text/schema.ts'
import { useActing } from '../../acting/acting.ts'
import { useKept } from '../../acting/kept.ts'
import { useLeaving } from '../../acting/leaving.ts'
import { ActButton, OutcomeLine } from '../../acting/parts.tsx'
import type { TextShown } from '../../api/calls.ts'
import { useCompact } from '../../frame/compact.tsx'
import { pickLanguage } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { useMe } from '../../sign-in/me.ts'
import { canUsePasskeys } from '../../sign-in/passkey.ts'
import { textAct } from '../text-acts.ts'
import { IntroduceKey } from './introduce-key.tsx'
import { shownDigest } from './shown-digest.ts'
import { signWithKey } from './sign-with-key.ts'
import { useSigningKeys } from './signing-keys.ts'
import { nextSteps } from './steps.ts'

export interface SignFormProps {
  readonly text: TextShown
  readonly digest: string
}

export const SignForm = ({ text, digest }: SignFormProps) => {
  const { words, language } = useWords()
  const { id: compact, self } = useCompact()
  const { may, send, isRunning, outcome } = useActing()
  const { signing } = words.textPlace
  const keys = useSigningKeys()
  const me = useMe().data?.officer
  const keyOf = useId()
  const lastKey = useKept('signing-key', '')
  const [step, setStep] = useState<Step>()
  const [isAsked, setAsked] = useState(false)
  const [saidNo, setSaidNo] = useState(false)
  const steps = nextSteps(text, self)
  const isLeaving = useLeaving(text.record).some(({ subject }) =>
    subject.some(({ act }) => steps.some((each) => each === act)),
  )
  const [first] = steps
  if (first === undefined) return <OutcomeLine of={outcome} />
  if (!may('text', first, 'prepare') || keys === undefined) return null
  const chosen = step !== undefined && steps.includes(step) ? step : first
  const key = keys.find(({ record }) => record === lastKey.value) ?? keys[0]
  if (key === undefined)
    return (
      <section className="sign-form sheet" aria-labelledby="sign">
        <h2 id="sign">{signing.byKey}</h2>
        <p>{signing.noKeyYet}</p>
        <IntroduceKey signatory={me?.name ?? ''} onMade={lastKey.set} />
      </section>
    )
  const sign = async (): Promise<void> => {
    setAsked(true)
    setSaidNo(false)
    // What is on the page now, and nothing that came meanwhile.
    const what = {
      ...{ act: chosen, authority: self, compact, record: text.record },
      digest: shownDigest(compact, text),
    }
    const by = await signWithKey(key, what)
    setAsked(false)
    if (by === undefined) return setSaidNo(true)
    lastKey.set(key.record)
    await send([textAct(text.record, chosen, { digest, by }, { cites: [key.record] })])
  }
  return (
    <section className="sign-form sheet" aria-labelledby="sign">
      <h2 id="sign">{signing.byKey}</h2>
      {canUsePasskeys() ? null : <p>{signing.noPasskeysHere}</p>}
      {steps.length === 1 ? null : (
        <fieldset className="plain-set">
          <legend className="unseen">{signing.step}</legend>
          {steps.map((each) => (
            <label key={each} className="choice">
              <input type="radio" checked={chosen === each} onChange={() => setStep(each)} />
              {signing.steps[each]}
            </label>
          ))}
        </fieldset>
      )}
      {keys.length === 1 ? (
        <p className="small">
          {signing.withKeyOf} <bdi>{key.name[pickLanguage(key.name, language) ?? ''] ?? key.record}</bdi>
        </p>
      ) : (
        <p>
          <label htmlFor={keyOf}>{signing.withKeyOf}</label>
          <select id={keyOf} value={key.record} onChange={({ target }) => lastKey.set(target.value)}>
            {keys.map(({ record, name }) => (
              <option key={record} value={record}>
                {name[pickLanguage(name, language) ?? ''] ?? record}
              </option>
            ))}
          </select>
        </p>
      )}
      <ActButton
        isRunning={isRunning || isAsked}
        disabled={isLeaving || !canUsePasskeys()}
        kind="main"
        onAct={() => void sign()}
      >
        {signing.steps[chosen]}
      </ActButton>
      {isLeaving ? <p role="status">{words.acting.leaves}</p> : null}
      {saidNo ? <p role="alert">{signing.nothingSigned}</p> : null}
      <OutcomeLine of={outcome} />
      <details className="another-key">
        <summary className="small">{signing.anotherKey}</summary>
        <IntroduceKey signatory={me?.name ?? ''} onMade={lastKey.set} />
      </details>
    </section>
  )
}
