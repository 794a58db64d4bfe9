/** Adding an officer: a name as people write it, a short one to sign in with, and what they may do. Then they are invited. */
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { foldText } from '../../frame/fold-text.ts'
import { useWords } from '../../language/words.tsx'
import { go } from '../../route/navigate.ts'
import { addressOfSettings } from '../../route/places.ts'
import { useAttempt } from '../../sign-in/attempt.ts'
import { Refused } from '../refused.tsx'
import { ClearanceChoice } from './clearance-choice.tsx'
import { officersKey } from './officers-query.ts'
import { type Grants, RolesGrid } from './roles-grid.tsx'

interface Newcomer {
  readonly name: string
  readonly handle: string
  readonly clearedFor: number
  readonly grants: Grants
}

const blank: Newcomer = { name: '', handle: '', clearedFor: 0, grants: [] }

export const AddOfficer = () => {
  const { words } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const kept = useKept<Newcomer>('officers/new', blank)
  const { isRunning, refusal, run } = useAttempt()
  const [isOpen, setOpen] = useState(false)
  const { value, set } = kept
  const isBegun = value.name !== '' || value.handle !== ''
  const add = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      const { id } = await tellNode(calls.addOfficer, {}, { ...value, grants: [...value.grants] })
      kept.clear()
      await queries.invalidateQueries({ queryKey: officersKey })
      go(addressOfSettings('officers', id))
    })
  }
  if (!isOpen && !isBegun)
    return (
      <p className="no-print">
        <button type="button" className="main" onClick={() => setOpen(true)}>
          {texts.add}
        </button>
      </p>
    )
  return (
    <section className="sheet" aria-labelledby="add-officer">
      <h2 id="add-officer">{texts.add}</h2>
      <Refused why={refusal} />
      <form onSubmit={add} className="stacked">
        <label>
          {texts.name}
          <input
            required
            maxLength={200}
            value={value.name}
            disabled={!kept.isLoaded}
            onChange={({ target }) =>
              set((before) => ({
                ...before,
                name: target.value,
                // As long as nobody has chosen another, the handle follows the name.
                handle: before.handle === handleOf(before.name) ? handleOf(target.value) : before.handle,
              }))
            }
          />
          <span className="hint">{texts.nameHint}</span>
        </label>
        <label>
          {texts.handle}
          <input
            required
            maxLength={64}
            pattern="[a-z][a-z0-9]*([.\-][a-z0-9]+)*"
            autoCapitalize="none"
            spellCheck={false}
            value={value.handle}
            disabled={!kept.isLoaded}
            onChange={({ target }) => set((before) => ({ ...before, handle: target.value.toLowerCase() }))}
          />
          <span className="hint">{texts.handleHint}</span>
        </label>
        <ClearanceChoice
          level={value.clearedFor}
          onChange={(clearedFor) => set((before) => ({ ...before, clearedFor }))}
        />
        <h3>{texts.columns.roles}</h3>
        <RolesGrid grants={value.grants} onChange={(grants) => set((before) => ({ ...before, grants }))} />
        <p className="actions">
          <ActButton isRunning={isRunning} kind="main">
            {texts.addNow}
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
        <KeptLine of={kept} />
      </form>
    </section>
  )
}

/** `Nguyễn Văn An` → `an.nguyen`: the given name and the family name, in the letters that a handle has. */
export const handleOf = (name: string): string => {
  const parts = foldText(name)
    .split(' ')
    .map((part) => part.replace(/[^a-z0-9]/g, ''))
    .filter((part) => /^[a-z]/.test(part))
  const [first, last] = [parts[0], parts.at(-1)]
  return parts.length < 2 ? (first ?? '') : `${last}.${first}`
}
