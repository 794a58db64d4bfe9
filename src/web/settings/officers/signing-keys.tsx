/**
 * The keys with which officers of this authority sign texts here. Who keeps the house introduces them, on the device that is
 * to hold the key, and retires them; whoever clears and releases has a say as with everything that leaves.
 */
import { retirementGrounds } from '../../../affairs/credential/schema.ts'
import { useActing } from '../../acting/acting.ts'
import { nameOfForm, useActingForm } from '../../acting/acting-form.ts'
import { FormFrame, ReasonField } from '../../acting/form-frame.tsx'
import { useLeaving } from '../../acting/leaving.ts'
import type { ActToSend } from '../../api/calls.ts'
import { fill } from '../../language/fill.ts'
import { Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { IntroduceKey } from '../../text/signing/introduce-key.tsx'
import { type SigningKeyShown, useSigningKeys } from '../../text/signing/signing-keys.ts'

export const SigningKeys = () => {
  const { words } = useWords()
  const { keys: texts } = words.house.officers
  const keys = useSigningKeys()
  const { may } = useActing()
  if (keys === undefined) return null
  return (
    <section className="sheet" aria-labelledby="signing-keys">
      <h2 id="signing-keys">{words.affairs.credential.affair.many}</h2>
      <p className="quiet small">{texts.note}</p>
      {keys.length === 0 ? <p>{words.textPlace.signing.noKeyYet}</p> : null}
      <ul className="lines">
        {keys.map((each) => (
          <li key={each.record}>
            <Key of={each} />
          </li>
        ))}
      </ul>
      {may('credential', 'introduced', 'prepare') ? <IntroduceKey signatory="" /> : null}
    </section>
  )
}

const Key = ({ of }: { readonly of: SigningKeyShown }) => {
  const { words, format } = useWords()
  const { may } = useActing()
  const isLeaving = useLeaving(of.record).length > 0
  const { since } = of.introduction
  return (
    <>
      <p>
        <Said texts={of.name} plain />{' '}
        {since === null ? null : (
          <span className="quiet small">
            {words.affairs.credential.dates.since} <time dateTime={since}>{format.date(since)}</time>
          </span>
        )}
      </p>
      {isLeaving || !may('credential', 'retired', 'prepare') ? null : <Retire of={of} />}
    </>
  )
}

interface Retirement {
  readonly ground: (typeof retirementGrounds)[number]
  readonly reason: string
}

const Retire = ({ of }: { readonly of: SigningKeyShown }) => {
  const { words, language } = useWords()
  const { keys: texts } = words.house.officers
  const form = useActingForm<Retirement>(nameOfForm(of.record, 'retire'))
  const actOf = ({ ground, reason }: Retirement): ActToSend => ({
    ...{ record: of.record, affair: 'credential', act: 'retired' },
    fields: { ground, on: new Date().toISOString().slice(0, 10) },
    body: { reason: reason.trim() === '' ? null : { [language]: reason.trim() } },
  })
  return (
    <FormFrame
      form={form}
      openWord={texts.retire}
      initial={{ ground: 'no-longer-used', reason: '' }}
      title={fill(texts.retireTitle, { name: of.name[language] ?? Object.values(of.name)[0] ?? of.record })}
      about={texts.retireNote}
      sendWord={texts.retireNow}
      actsOf={(draft) => [actOf(draft)]}
    >
      {(draft) => (
        <>
          <fieldset>
            <legend>{words.record.fields.ground}</legend>
            {retirementGrounds.map((each) => (
              <label key={each} className="choice">
                <input
                  type="radio"
                  checked={each === draft.ground}
                  onChange={() => form.set({ ...draft, ground: each })}
                />
                {words.affairs.credential.grounds[each]}
              </label>
            ))}
          </fieldset>
          <ReasonField value={draft.reason} onChange={(reason) => form.set({ ...draft, reason })} />
        </>
      )}
    </FormFrame>
  )
}
