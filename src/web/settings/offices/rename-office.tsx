/** An office of our own goes by another name: it stays the same office, with all that is open in its name. */
import type { FormEvent } from 'react'
import { useActing } from '../../acting/acting.ts'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../../acting/parts.tsx'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { NameFields, type Names, namesGiven } from './name-fields.tsx'
import type { OfficeRow } from './office-rows.ts'

interface Renaming {
  readonly names: Names
  readonly on: string
}

export interface RenameOfficeProps {
  readonly office: OfficeRow
  readonly onClose: () => void
}

export const RenameOffice = ({ office, onClose }: RenameOfficeProps) => {
  const { words } = useWords()
  const texts = words.house.offices
  const { id } = useCompact()
  const { send, isRunning, outcome } = useActing()
  const kept = useKept<Renaming>(`offices/${id}/${office.code}`, { names: office.texts, on: '' })
  const { value, set } = kept
  const rename = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const written = value
    const done = await send(
      [
        {
          record: office.record,
          affair: 'office',
          act: 'renamed',
          fields: {
            corrects: null,
            happenedOn: written.on === '' ? null : written.on,
            certainty: 'own',
            marking: null,
          },
          body: { name: namesGiven(written.names), ours: [], note: null, sources: [] },
        },
      ],
      { onTakenBack: () => kept.set(written) },
    )
    if (done.kind !== 'refused' && done.kind !== 'unreached') kept.clear()
  }
  return (
    <section className="sheet" aria-labelledby="rename">
      <h2 id="rename">
        {texts.rename}: <Said texts={office.texts} plain /> <code>{office.code}</code>
      </h2>
      <p className="quiet">{texts.renameNote}</p>
      <form onSubmit={(event) => void rename(event)} className="stacked">
        <NameFields
          names={value.names}
          disabled={!kept.isLoaded}
          onChange={(language, name) =>
            set((before) => ({ ...before, names: { ...before.names, [language]: name } }))
          }
        />
        <PartialDateField
          label={texts.renamedOn}
          value={value.on}
          onChange={(on) => set((before) => ({ ...before, on }))}
        />
        <p className="actions">
          <ActButton isRunning={isRunning} kind="main">
            {texts.renameNow}
          </ActButton>
          <button
            type="button"
            onClick={() => {
              kept.clear()
              onClose()
            }}
          >
            {words.frame.close}
          </button>
        </p>
        <OutcomeLine of={outcome} />
        <KeptLine of={kept} />
      </form>
    </section>
  )
}
