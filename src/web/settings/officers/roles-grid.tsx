/**
 * Roles × offices. A role held for every office is held for each, and shows there; auditing and administering are for every
 * office or not at all.
 */
import { type Role, roles } from '../../../affairs/kernel/access.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { everyOffice, OfficeName } from './office-name.tsx'
import { type OfficerShown, useOurOffices } from './officers-query.ts'

export type Grants = OfficerShown['grants']

export interface RolesGridProps {
  readonly grants: Grants
  /** Left out: the grid only shows. */
  readonly onChange?: ((grants: Grants) => void) | undefined
}

const undivided: readonly Role[] = ['audit', 'administer']

export const RolesGrid = ({ grants, onChange }: RolesGridProps) => {
  const { words } = useWords()
  const texts = words.house.officers
  const ours = useOurOffices()
  const rows = [
    ...new Set([everyOffice, ...ours.map(({ record }) => record), ...grants.map(({ office }) => office)]),
  ]
  const held = rolesAt(grants)
  const toggle = (office: string, role: Role): void => {
    const before = held(office)
    const after = before.includes(role) ? before.filter((each) => each !== role) : [...before, role]
    const others = grants.filter((grant) => grant.office !== office)
    onChange?.(after.length === 0 ? others : [...others, { office, roles: after }])
  }
  return (
    <>
      <table className="roles-grid">
        <caption className="unseen">{texts.grid}</caption>
        <thead>
          <tr>
            <th scope="col">{texts.office}</th>
            {roles.map((role) => (
              <th key={role} scope="col">
                {words.settings.roles[role]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((office) => (
            <tr key={office}>
              <th scope="row">
                <OfficeName office={office} />
              </th>
              {roles.map((role) => (
                <td key={role}>
                  <Cell
                    isHeld={held(office).includes(role)}
                    isImplied={office !== everyOffice && held(everyOffice).includes(role)}
                    isPossible={office === everyOffice || !undivided.includes(role)}
                    label={words.settings.roles[role]}
                    office={office}
                    onToggle={onChange === undefined ? undefined : () => toggle(office, role)}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {ours.length === 0 ? <p className="quiet small">{texts.noOffices}</p> : null}
    </>
  )
}

interface CellProps {
  readonly isHeld: boolean
  readonly isImplied: boolean
  readonly isPossible: boolean
  readonly label: string
  readonly office: string
  readonly onToggle: (() => void) | undefined
}

const Cell = ({ isHeld, isImplied, isPossible, label, office, onToggle }: CellProps) => {
  const { words } = useWords()
  const texts = words.house.officers
  const named = useOurOffices().find(({ record }) => record === office)?.name ?? office.replace('office/', '')
  const of = office === everyOffice ? texts.everyOffice : named
  if (!isPossible) return <span className="quiet small">{texts.notDivided}</span>
  if (isImplied && !isHeld) return <span className="quiet small">{texts.implied}</span>
  if (onToggle === undefined)
    return isHeld ? (
      <span>
        ✓ <span className="unseen">{label}</span>
      </span>
    ) : (
      <span className="quiet">–</span>
    )
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={isHeld}
        aria-label={fill(texts.roleFor, { role: label, office: of })}
        onChange={onToggle}
      />
      <span className="narrow-only" aria-hidden="true">
        {label}
      </span>
    </label>
  )
}

const rolesAt =
  (grants: Grants) =>
  (office: string): readonly Role[] =>
    grants.find((grant) => grant.office === office)?.roles ?? []
