/** One officer: what they may do, whether they may come in at all, by what they do so, and how they come in again. */
import { useQueryClient } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useKept } from '../../acting/kept.ts'
import { ActButton, KeptLine } from '../../acting/parts.tsx'
import { calls } from '../../api/calls.ts'
import { tellNode } from '../../api/client.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfSettings } from '../../route/places.ts'
import { useAttempt } from '../../sign-in/attempt.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { Refused } from '../refused.tsx'
import { ClearanceChoice } from './clearance-choice.tsx'
import { Invite } from './invite.tsx'
import { OfficerEntry } from './officer-entry.tsx'
import { Clearance } from './officers.tsx'
import { type OfficerShown, officersKey } from './officers-query.ts'
import { type Grants, RolesGrid } from './roles-grid.tsx'

export const OfficerPage = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  const texts = words.house.officers
  const [mayChange, mayAudit] = [useHoldsRole('administer'), useHoldsRole('audit')]
  return (
    <>
      <section className="sheet" aria-labelledby="officer">
        <div className="group-head">
          <h2 id="officer">
            <bdi>{officer.name}</bdi> <code>{officer.handle}</code>
          </h2>
          <strong className={officer.state === 'disabled' ? 'alarm' : undefined}>
            {texts.states[officer.state]}
          </strong>
        </div>
        {mayChange ? <Change officer={officer} /> : <Shown officer={officer} />}
        {mayAudit ? (
          <p>
            <Link to={`${addressOfSettings('log')}?actor=${officer.id}`}>{texts.whatTheyDid}</Link> ·{' '}
            <Link to={`${addressOfSettings('log')}?target=${officer.id}`}>{texts.whatWasDoneToThem}</Link>
          </p>
        ) : null}
      </section>
      {mayChange ? (
        <>
          {officer.state === 'disabled' ? null : <Invite officer={officer} />}
          <OfficerEntry officer={officer} />
          <Disabling officer={officer} />
        </>
      ) : null}
    </>
  )
}

const Shown = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  return (
    <>
      <p>
        {words.house.officers.columns.clearance}: <Clearance level={officer.clearedFor} />
      </p>
      <RolesGrid grants={officer.grants} />
    </>
  )
}

interface Edit {
  readonly name: string
  readonly clearedFor: number
  readonly grants: Grants
}

const Change = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const { id, name, clearedFor, grants } = officer
  const now: Edit = { name, clearedFor, grants }
  /** Null: as the node has it. */
  const kept = useKept<Edit | null>(`officers/${id}`, null)
  const { isRunning, refusal, run } = useAttempt()
  const edit = kept.value ?? now
  const isChanged = kept.value !== null && !isSame(kept.value, now)
  const set = (part: Partial<Edit>): void => kept.set((before) => ({ ...(before ?? now), ...part }))
  const save = (event: FormEvent): void => {
    event.preventDefault()
    void run(async () => {
      await tellNode(calls.changeOfficer, { officer: id }, { ...edit, grants: [...edit.grants] })
      kept.clear()
      await queries.invalidateQueries({ queryKey: officersKey })
    })
  }
  return (
    <form onSubmit={save} className="stacked">
      <Refused why={refusal} />
      <label>
        {texts.name}
        <input
          required
          maxLength={200}
          value={edit.name}
          disabled={!kept.isLoaded}
          onChange={({ target }) => set({ name: target.value })}
        />
      </label>
      <ClearanceChoice level={edit.clearedFor} onChange={(level) => set({ clearedFor: level })} />
      <h3>{texts.columns.roles}</h3>
      <RolesGrid grants={edit.grants} onChange={(next) => set({ grants: next })} />
      <p className="quiet small">{texts.atOnce}</p>
      <p className="actions">
        <ActButton isRunning={isRunning} kind="main" disabled={!isChanged}>
          {texts.save}
        </ActButton>
        {isChanged ? (
          <button type="button" onClick={kept.clear}>
            {texts.drop}
          </button>
        ) : null}
      </p>
      <KeptLine of={kept} />
    </form>
  )
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.name === b.name && a.clearedFor === b.clearedFor && textOf(a.grants) === textOf(b.grants)

const textOf = (grants: Grants): string =>
  grants
    .map(({ office, roles }) => `${office}:${[...roles].sort().join(',')}`)
    .sort()
    .join(';')

const Disabling = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  const texts = words.house.officers
  const queries = useQueryClient()
  const { isRunning, refusal, run } = useAttempt()
  const isDisabled = officer.state === 'disabled'
  const set = (): void =>
    void run(async () => {
      await tellNode(calls.setOfficerState, { officer: officer.id }, { disabled: !isDisabled })
      await queries.invalidateQueries({ queryKey: officersKey })
    })
  return (
    <section className="sheet" aria-labelledby="disabling">
      <h2 id="disabling">{isDisabled ? texts.enable : texts.disable}</h2>
      <p>{fill(isDisabled ? texts.enableNote : texts.disableNote, { name: officer.name })}</p>
      <Refused why={refusal} />
      <ActButton isRunning={isRunning} onAct={set}>
        {isDisabled ? texts.enable : texts.disable}
      </ActButton>
    </section>
  )
}
