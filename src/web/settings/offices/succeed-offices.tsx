/**
 * Succession: one office of ours, or several that are merged, is followed by another. How much is open in their name, and so
 * follows, is said before; once it has left it cannot be unsaid.
 */
import { useQueries } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useActing } from '../../acting/acting.ts'
import { ActButton, OutcomeLine } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { pickLanguage, Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import type { OfficeRow } from './office-rows.ts'

export interface SucceedOfficesProps {
  readonly rows: readonly OfficeRow[]
  readonly onClose: () => void
}

export const SucceedOffices = ({ rows, onClose }: SucceedOfficesProps) => {
  const { words, language } = useWords()
  const texts = words.house.offices
  const { send, isRunning, outcome } = useActing()
  const [ending, setEnding] = useState<readonly string[]>([])
  const [successor, setSuccessor] = useState('')
  const [on, setOn] = useState('')
  const mayEnd = rows.filter((row) => row.isOurs && row.successor === undefined)
  const mayFollow = rows.filter((row) => row.successor === undefined && !ending.includes(row.record))
  const toggle = (record: string): void =>
    setEnding((before) =>
      before.includes(record) ? before.filter((each) => each !== record) : [...before, record],
    )
  const succeed = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const written = { ending, successor, on }
    const acts = ending.map((record) => ({
      record,
      affair: 'office',
      act: 'succeeded',
      cites: [successor],
      fields: {
        corrects: null,
        happenedOn: on === '' ? null : on,
        certainty: 'own' as const,
        marking: null,
        successor,
      },
      body: { note: null, sources: [] },
    }))
    const done = await send(acts, {
      onTakenBack: () => {
        setEnding(written.ending)
        setSuccessor(written.successor)
        setOn(written.on)
      },
    })
    if (done.kind === 'refused' || done.kind === 'unreached') return
    setEnding([])
    setSuccessor('')
  }
  return (
    <section className="sheet" aria-labelledby="succeed">
      <h2 id="succeed">{texts.succeed}</h2>
      <p className="quiet">{texts.succeedNote}</p>
      <form onSubmit={(event) => void succeed(event)} className="stacked">
        <fieldset className="ending">
          <legend>{texts.whichEnd}</legend>
          {mayEnd.map((row) => (
            <label key={row.record} className="choice">
              <input
                type="checkbox"
                checked={ending.includes(row.record)}
                onChange={() => toggle(row.record)}
              />
              <span>
                <Said texts={row.texts} plain /> <code>{row.code}</code>
              </span>
            </label>
          ))}
        </fieldset>
        <label>
          {texts.whoFollows}
          <select required value={successor} onChange={({ target }) => setSuccessor(target.value)}>
            <option value="">{texts.choose}</option>
            {mayFollow.map((row) => (
              <option key={row.record} value={row.record}>
                {row.texts[pickLanguage(row.texts, language) ?? ''] ?? row.code}
              </option>
            ))}
          </select>
        </label>
        <PartialDateField label={texts.succeededOn} value={on} onChange={setOn} />
        {ending.length === 0 ? null : <WhatFollows offices={ending} />}
        <p className="actions">
          <ActButton isRunning={isRunning} kind="main" disabled={ending.length === 0 || successor === ''}>
            {texts.succeedNow}
          </ActButton>
          <button type="button" onClick={onClose}>
            {words.frame.close}
          </button>
        </p>
        <OutcomeLine of={outcome} />
      </form>
    </section>
  )
}

/** How many records name these offices: their successor takes them over without anybody writing them anew. */
const WhatFollows = ({ offices }: { readonly offices: readonly string[] }) => {
  const { words, format } = useWords()
  const texts = words.house.offices
  const { id: compact } = useCompact()
  const { counts, isWhole } = useQueries({
    queries: offices.map((office) => ({
      queryKey: ['compact', compact, 'matters', office],
      queryFn: () => callNode(calls.officeMatters, { compact, id: office.slice('office/'.length) }, {}),
    })),
    combine: (all) => ({
      counts: all.flatMap(({ data }) => data?.matters ?? []),
      isWhole: all.every(({ data }) => data !== undefined),
    }),
  })
  if (!isWhole) return <p role="status">{words.frame.loading}</p>
  const of = (affair: string, which: 'all' | 'open'): number =>
    counts.filter((each) => each.affair === affair).reduce((sum, each) => sum + each[which], 0)
  return (
    <div role="status" className="follows">
      <p>
        <strong>{texts.follows}</strong>
      </p>
      <ul>
        <li>{format.counted(texts.matters.commitments, of('commitment', 'open'))}</li>
        <li>{format.counted(texts.matters.mechanisms, of('mechanism', 'all'))}</li>
        <li>{format.counted(texts.matters.keys, of('credential', 'all'))}</li>
      </ul>
    </div>
  )
}
