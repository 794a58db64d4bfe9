/** A table of one's own: the first, a change of the one in force, or another wording of what the other side proposed. */
import { type FormEvent, useState } from 'react'
import { classificationTable } from '../../../affairs/kernel/marking.ts'
import { useActing } from '../../acting/acting.ts'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine, OutcomeLine } from '../../acting/parts.tsx'
import { useCompact } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOfState } from '../../sides/sides.ts'
import {
  fieldsOf,
  languageOf,
  levelDraft,
  mayAddLevel,
  namesOf,
  type TableDraft,
  withoutLastLevel,
} from './table-draft.ts'

export interface ProposeTableProps {
  /** Leaf of the table in force, from which the change starts. */
  readonly base: string | null
  readonly isChange: boolean
  readonly isCounter: boolean
  readonly from: TableDraft
  readonly onClose: () => void
}

export const ProposeTable = ({ base, isChange, isCounter, from, onClose }: ProposeTableProps) => {
  const { words } = useWords()
  const texts = words.house.terms
  const { id, sides } = useCompact()
  const { send, isRunning, outcome } = useActing()
  /** Null: nothing was changed yet. */
  const kept = useKept<TableDraft | null>(`classification/${id}/proposal`, null)
  const [isAsked, setAsked] = useState(isCounter)
  const draft = kept.value ?? from
  const states = [...new Set(sides.map(({ state }) => state))]
  const set = (next: TableDraft): void => kept.set(next)
  const setLevel = (place: number, part: 'marks' | 'names', state: string, text: string): void =>
    set({
      ...draft,
      levels: draft.levels.map((level, each) =>
        each === place ? { ...level, [part]: { ...level[part], [state]: text } } : level,
      ),
    })
  const propose = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    const written = draft
    const parts = fieldsOf(written)
    const done = await send(
      [
        {
          record: classificationTable,
          affair: 'classification',
          act: 'proposed',
          fields: { base, marking: null, levels: [...parts.levels], ceilings: parts.ceilings },
          body: { names: namesOf(written), note: null, ours: [], sources: [] },
        },
      ],
      { onTakenBack: () => kept.set(written) },
    )
    if (done.kind === 'refused' || done.kind === 'unreached') return
    kept.clear()
    setAsked(false)
    onClose()
  }
  if (!isAsked && kept.value === null)
    return (
      <div className="no-print">
        <button type="button" onClick={() => setAsked(true)}>
          {isChange ? texts.change : texts.propose}
        </button>
        <OutcomeLine of={outcome} />
      </div>
    )
  return (
    <form onSubmit={(event) => void propose(event)} className="stacked proposing no-print">
      <h3>{isCounter ? texts.counter : isChange ? texts.change : texts.propose}</h3>
      {draft.levels.map((level, place) => (
        <fieldset key={fill('{place}', { place })} className="level">
          <legend>{fill(texts.levelAt, { level: place + 1 })}</legend>
          {states.map((state) => (
            <div key={state} className="mark">
              <SideName relation={relationOfState(sides, state)} name={wordOf(words.frame.states, state)} />
              <label>
                {texts.markName}
                <input
                  lang={languageOf[state]}
                  required
                  maxLength={200}
                  value={level.names[state] ?? ''}
                  onChange={({ target }) => setLevel(place, 'names', state, target.value)}
                />
              </label>
              <label>
                {texts.markCode}
                <input
                  required
                  pattern="[a-z][a-z\-]{0,31}"
                  spellCheck={false}
                  value={level.marks[state] ?? ''}
                  onChange={({ target }) => setLevel(place, 'marks', state, target.value)}
                />
              </label>
            </div>
          ))}
        </fieldset>
      ))}
      <p className="actions">
        {mayAddLevel(draft) ? (
          <button
            type="button"
            onClick={() =>
              set({ ...draft, levels: [...draft.levels, levelDraft(draft.levels.length + 1, states)] })
            }
          >
            {texts.addLevel}
          </button>
        ) : null}
        {draft.levels.length > 1 ? (
          <button type="button" onClick={() => set(withoutLastLevel(draft))}>
            {texts.dropLevel}
          </button>
        ) : null}
      </p>
      <fieldset className="ceilings">
        <legend>{texts.highest}</legend>
        {sides.map(({ authority }) => (
          <label key={authority}>
            <code>{authority}</code>
            <select
              value={draft.ceilings[authority] ?? 0}
              onChange={({ target }) =>
                set({ ...draft, ceilings: { ...draft.ceilings, [authority]: Number(target.value) } })
              }
            >
              <option value={0}>{texts.unmarkedOnly}</option>
              {draft.levels.map((_, place) => (
                <option key={fill('{place}', { place })} value={place + 1}>
                  {fill(texts.upTo, { level: place + 1 })}
                </option>
              ))}
            </select>
          </label>
        ))}
      </fieldset>
      <p className="hint">{texts.ceilingHint}</p>
      <p className="actions">
        <ActButton isRunning={isRunning} kind="main">
          {texts.proposeNow}
        </ActButton>
        <button
          type="button"
          onClick={() => {
            kept.clear()
            setAsked(false)
            onClose()
          }}
        >
          {texts.drop}
        </button>
      </p>
      <OutcomeLine of={outcome} />
      <KeptLine of={kept} />
    </form>
  )
}
