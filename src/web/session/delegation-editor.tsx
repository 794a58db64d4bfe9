/** A delegation as it is written, in order of precedence. */
import { type ReactNode, useState } from 'react'
import { parts } from '../../affairs/delegation/schema.ts'
import { TextIn, WriteIn } from '../acting/writing.tsx'
import { useRecords } from '../api/queries.ts'
import { useCompact, useNames } from '../frame/compact.tsx'
import { fill } from '../language/fill.ts'
import { pickLanguage } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import { stateOf } from '../sides/sides.ts'
import type { Delegate } from './opening.ts'
import { OrderedRows } from './ordered-rows.tsx'
import { stated } from './session-acts.ts'

export type DelegateDraft = Omit<Delegate, 'order'> & { readonly id: string }

export const draftsOf = (members: readonly Delegate[]): readonly DelegateDraft[] =>
  members.length === 0
    ? [{ ...nobody, id: 'p1', part: 'head' }]
    : members.map(({ order, ...member }) => ({ ...member, id: `p${order}` }))

/** Everybody has a name, and one is the head at most. */
export const isComplete = (members: readonly DelegateDraft[]): boolean =>
  members.length > 0 && members.every(({ name }) => stated(name) !== null) && !hasTwoHeads(members)

const hasTwoHeads = (members: readonly DelegateDraft[]): boolean =>
  members.filter(({ part }) => part === 'head').length > 1

const nobody = { part: 'member', office: null, name: {}, rank: {}, title: {} } as const

export interface DelegationEditorProps {
  readonly members: readonly DelegateDraft[]
  /** The authority whose delegation it is. */
  readonly of: string
  readonly onChange: (members: readonly DelegateDraft[]) => void
}

export const DelegationEditor = ({ members, of, onChange }: DelegationEditorProps) => {
  const { words, language } = useWords()
  const { id: compact } = useCompact()
  const { nameOf } = useNames()
  const [writing, setWriting] = useState(language)
  const offices = useRecords(compact, 'office').data ?? []
  const { delegations } = words.sessionPlace
  const set = (member: DelegateDraft, changed: Partial<DelegateDraft>): void =>
    onChange(members.map((each) => (each.id === member.id ? { ...each, ...changed } : each)))
  const ofState = offices.filter(({ record }) => record.startsWith(`office/${stateOf(of)}`))
  return (
    <>
      <WriteIn language={writing} onChange={setWriting} />
      <OrderedRows
        rows={members}
        onChange={onChange}
        emptyRow={(rows) => ({ ...nobody, id: freeId(rows) })}
        labelOf={(_, number) => fill(delegations.person, { number })}
        nameOf={({ name }) => name[pickLanguage(name, language) ?? ''] ?? ''}
        addWord={delegations.add}
        keysWord={delegations.keys}
      >
        {(member, number, onKeyDown) => (
          <>
            {(['name', 'rank', 'title'] as const).map((field) => (
              <TextIn
                key={field}
                label={delegations[field]}
                row={number}
                texts={member[field]}
                language={writing}
                onChange={(texts) => set(member, { [field]: texts })}
                onKeyDown={onKeyDown}
              />
            ))}
            <Labelled label={delegations.part}>
              <select
                aria-label={`${delegations.part} ${number}`}
                value={member.part}
                onChange={({ target }) => set(member, { part: target.value })}
              >
                {parts.map((part) => (
                  <option key={part} value={part}>
                    {words.affairs.delegation.parts[part]}
                  </option>
                ))}
              </select>
            </Labelled>
            {ofState.length === 0 ? null : (
              <Labelled label={delegations.office}>
                <select
                  aria-label={`${delegations.office} ${number}`}
                  value={member.office ?? ''}
                  onChange={({ target }) =>
                    set(member, { office: target.value === '' ? null : target.value })
                  }
                >
                  <option value="">{delegations.noOffice}</option>
                  {ofState.map(({ record }) => (
                    <option key={record} value={record}>
                      {nameOf(record)}
                    </option>
                  ))}
                </select>
              </Labelled>
            )}
          </>
        )}
      </OrderedRows>
      {hasTwoHeads(members) ? (
        <p className="refused" role="alert">
          {delegations.twoHeads}
        </p>
      ) : null}
      {members.every(({ name }) => stated(name) !== null) ? null : (
        <p className="small quiet">{delegations.needsName}</p>
      )}
    </>
  )
}

/** The label above a choice whose name holds the number of its row besides. */
const Labelled = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div className="labelled">
    <span className="small label" aria-hidden="true">
      {label}
    </span>
    {children}
  </div>
)

const freeId = (rows: readonly DelegateDraft[]): string => {
  for (let n = rows.length + 1; ; n += 1) {
    if (!rows.some(({ id }) => id === `p${n}`)) return `p${n}`
  }
}
