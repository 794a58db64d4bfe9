/** Signed on paper: the scan, whose signatures it shows and on which day. It counts when every side has confirmed the scan. */
import { useRef, useState } from 'react'
import { type Step, steps } from '../../../affairs/text/schema.ts'
import { useActing } from '../../acting/acting.ts'
import { MarkingField } from '../../acting/marking-field.tsx'
import { ActButton, OutcomeLine } from '../../acting/parts.tsx'
import type { ActToSend, TextShown } from '../../api/calls.ts'
import { type FileSent, sendFile } from '../../api/send-file.ts'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useCompact, useNames } from '../../frame/compact.tsx'
import { useWords } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { useAttempt } from '../../sign-in/attempt.ts'
import { isTaken, textAct } from '../text-acts.ts'

export interface InkFormProps {
  readonly text: TextShown
  readonly digest: string
}

export const InkForm = ({ text, digest }: InkFormProps) => {
  const { words } = useWords()
  const { id: compact, self, sides } = useCompact()
  const { nameOf } = useNames()
  const { may, send, isRunning, outcome } = useActing()
  const sending = useAttempt()
  const { signing } = words.textPlace
  const file = useRef<HTMLInputElement>(null)
  const [hasFile, setHasFile] = useState(false)
  const [step, setStep] = useState<Step>('signed')
  const [of, setOf] = useState<readonly string[]>([self])
  const [day, setDay] = useState('')
  const [marking, setMarking] = useState<number>()
  if (!may('text', 'ink', 'prepare')) return null
  const actOf = (taken: readonly FileSent[]): ActToSend =>
    textAct(
      text.record,
      'ink',
      {
        ...{ corrects: null, happenedOn: day === '' ? null : day, certainty: 'own', marking: null },
        ...{ step, of: [...of], digest, files: taken.map(({ facts }) => facts) },
      },
      { body: { note: null, ours: [], sources: [], files: taken.map(({ body }) => body) } },
    )
  const tell = (): void =>
    void sending.run(async () => {
      const chosen = file.current?.files?.[0]
      if (chosen === undefined) return
      const result = await send([actOf([await sendFile(compact, chosen)])], { marking })
      if (!isTaken(result)) return
      if (file.current !== null) file.current.value = ''
      setHasFile(false)
    })
  return (
    <details className="ink-form sheet">
      <summary>
        <h2>{signing.inInk}</h2>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          tell()
        }}
      >
        <p className="small">{signing.inkCounts}</p>
        <label>
          {signing.scan}
          <input
            ref={file}
            type="file"
            accept="application/pdf,image/png,image/jpeg,image/tiff"
            onChange={({ target }) => setHasFile((target.files?.length ?? 0) > 0)}
          />
        </label>
        <label>
          {signing.step}
          <select
            value={step}
            onChange={({ target }) => setStep(steps.find((each) => each === target.value) ?? 'signed')}
          >
            {steps.map((each) => (
              <option key={each} value={each}>
                {words.affairs.text.steps[each]}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="plain-set">
          <legend>{signing.whoseSignatures}</legend>
          {sides.map(({ authority, relation }) => (
            <label key={authority} className="choice">
              <input
                type="checkbox"
                checked={of.includes(authority)}
                onChange={({ target }) =>
                  setOf(target.checked ? [...of, authority] : of.filter((each) => each !== authority))
                }
              />
              <SideName relation={relation} name={nameOf(authority)} />
            </label>
          ))}
        </fieldset>
        <PartialDateField label={signing.signedOn} value={day} onChange={setDay} precision="day" />
        <MarkingField acts={[actOf([])]} chosen={marking} onChoose={setMarking} />
        <ActButton
          isRunning={isRunning || sending.isRunning}
          disabled={!hasFile || of.length === 0}
          kind="main"
        >
          {signing.tellOfInk}
        </ActButton>
        {sending.refusal === undefined ? null : (
          <p className="refused" role="alert">
            {sending.refusal}
          </p>
        )}
        <OutcomeLine of={outcome} />
      </form>
    </details>
  )
}
