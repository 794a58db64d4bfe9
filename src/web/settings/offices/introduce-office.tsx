/** Opening an office of our own: from then on officers can act in its name, and records can name it. */
import { type FormEvent, useState } from 'react'
import { useActing } from '../../acting/acting.ts'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../../acting/parts.tsx'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { stateOf } from '../../sides/sides.ts'
import { NameFields, type Names, namesGiven } from './name-fields.tsx'

interface NewOffice {
  readonly code: string
  readonly names: Names
  readonly since: string
}

const blank: NewOffice = { code: '', names: {}, since: '' }

export const IntroduceOffice = ({ known }: { readonly known: readonly string[] }) => {
  const { words } = useWords()
  const texts = words.house.offices
  const { id, self } = useCompact()
  const { send, isRunning, outcome } = useActing()
  const kept = useKept<NewOffice>(`offices/${id}/new`, blank)
  const [isOpen, setOpen] = useState(false)
  const { value, set } = kept
  const isBegun = value.code !== '' || Object.values(value.names).some((name) => name !== '')
  const isTaken = known.includes(value.code)
  const introduce = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const written = value
    const done = await send(
      [
        {
          record: `office/${written.code}`,
          affair: 'office',
          act: 'introduced',
          fields: { since: written.since === '' ? null : written.since },
          body: { name: namesGiven(written.names), ours: [], note: null, sources: [] },
          ifMatch: null,
        },
      ],
      { onTakenBack: () => kept.set(written) },
    )
    if (done.kind === 'refused' || done.kind === 'unreached') return
    kept.clear()
    setOpen(false)
  }
  if (!isOpen && !isBegun)
    return (
      <>
        <p className="no-print">
          <button type="button" className="main" onClick={() => setOpen(true)}>
            {texts.introduce}
          </button>
        </p>
        <OutcomeLine of={outcome} />
      </>
    )
  return (
    <section className="sheet" aria-labelledby="introduce">
      <h2 id="introduce">{texts.introduce}</h2>
      <form onSubmit={(event) => void introduce(event)} className="stacked">
        <NameFields
          names={value.names}
          disabled={!kept.isLoaded}
          onChange={(language, name) =>
            set((before) => ({ ...before, names: { ...before.names, [language]: name } }))
          }
        />
        <label>
          {texts.code}
          <input
            required
            maxLength={64}
            pattern="[A-Za-z0-9][A-Za-z0-9._\-]{0,63}"
            spellCheck={false}
            aria-invalid={isTaken}
            disabled={!kept.isLoaded}
            value={value.code}
            onChange={({ target }) => set((before) => ({ ...before, code: target.value }))}
          />
          <span className="hint">
            {isTaken ? texts.codeTaken : fill(texts.codeHint, { example: `${stateOf(self)}-…` })}
          </span>
        </label>
        <PartialDateField
          label={texts.since}
          value={value.since}
          onChange={(since) => set((before) => ({ ...before, since }))}
        />
        <p className="actions">
          <ActButton isRunning={isRunning} kind="main" disabled={isTaken}>
            {texts.introduceNow}
          </ActButton>
          <button
            type="button"
            onClick={() => {
              kept.clear()
              setOpen(false)
            }}
          >
            {texts.drop}
          </button>
        </p>
        <OutcomeLine of={outcome} />
        <KeptLine of={kept} />
      </form>
    </section>
  )
}
