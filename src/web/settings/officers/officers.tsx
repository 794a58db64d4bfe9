/** Officers and roles: the list, one of them, and who could do what. */
import './officers.css'
import { useState } from 'react'
import { Answered } from '../../frame/answered.tsx'
import { foldText } from '../../frame/fold-text.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { go, usePath, useSearch } from '../../route/navigate.ts'
import { addressOfSettings } from '../../route/places.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { AddOfficer } from './add-officer.tsx'
import { OfficeName } from './office-name.tsx'
import { OfficerPage } from './officer-page.tsx'
import { type OfficerShown, useOfficers } from './officers-query.ts'
import { SigningKeys } from './signing-keys.tsx'
import { WhoMay } from './who-may.tsx'

export const Officers = ({ id }: { readonly id: string | undefined }) => {
  const officers = useOfficers()
  return (
    <Answered of={officers}>
      {(all) =>
        id === undefined ? (
          <>
            <OfficerList all={all} />
            <SigningKeys />
          </>
        ) : (
          <OneOf all={all} id={id} />
        )
      }
    </Answered>
  )
}

const OneOf = ({ all, id }: { readonly all: readonly OfficerShown[]; readonly id: string }) => {
  const { words } = useWords()
  const found = all.find((each) => each.id === id)
  return (
    <>
      <p>
        <Link to={addressOfSettings('officers')}>← {words.house.officers.toAll}</Link>
      </p>
      {found === undefined ? (
        <p className="sheet">{words.house.officers.noSuch}</p>
      ) : (
        <OfficerPage key={id} officer={found} />
      )}
    </>
  )
}

const sorts = ['name', 'handle', 'clearance', 'state'] as const
type Sort = (typeof sorts)[number]

/** Rows that are drawn at once: who looks for one among thousands types a part of the name. */
const drawn = 200

const OfficerList = ({ all }: { readonly all: readonly OfficerShown[] }) => {
  const { words, format } = useWords()
  const { officers } = words.house
  const mayChange = useHoldsRole('administer')
  const path = usePath()
  const search = useSearch()
  const [most, setMost] = useState(drawn)
  const find = search.get('find') ?? ''
  const state = search.get('state') ?? ''
  const sort = sorts.find((each) => each === search.get('sort')) ?? 'name'
  const isDown = search.get('order') === 'desc'
  const set = (given: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(given)) value === '' ? next.delete(key) : next.set(key, value)
    const text = next.toString()
    go(text === '' ? path : `${path}?${text}`, { replace: true })
  }
  const sought = foldText(find)
  const rows = all
    .filter((each) => state === '' || each.state === state)
    .filter(({ name, handle }) => sought === '' || foldText(`${name} ${handle}`).includes(sought))
    .sort((a, b) => compareBy(sort, format.compare)(a, b) * (isDown ? -1 : 1))
  return (
    <>
      {mayChange ? <AddOfficer /> : <p className="quiet">{officers.readOnly}</p>}
      <section className="sheet" aria-labelledby="officers">
        <div className="group-head">
          <h2 id="officers">{format.counted(officers.count, all.length)}</h2>
          <div className="in-line no-print">
            <label>
              {officers.find}
              <input type="search" value={find} onChange={({ target }) => set({ find: target.value })} />
            </label>
            <label>
              {officers.columns.state}
              <select value={state} onChange={({ target }) => set({ state: target.value })}>
                <option value="">{officers.everyState}</option>
                {(['active', 'invited', 'disabled'] as const).map((each) => (
                  <option key={each} value={each}>
                    {officers.states[each]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </div>
        {rows.length === 0 ? (
          <p className="quiet">{all.length === 0 ? officers.none : officers.nothingFound}</p>
        ) : (
          <table className="officers-table folds">
            <thead>
              <tr>
                {sorts.map((each) => (
                  <th
                    key={each}
                    scope="col"
                    aria-sort={each !== sort ? undefined : isDown ? 'descending' : 'ascending'}
                  >
                    <button
                      type="button"
                      className="sorts"
                      onClick={() => set({ sort: each, order: each === sort && !isDown ? 'desc' : '' })}
                    >
                      {officers.columns[each]}
                      <span aria-hidden="true">{each !== sort ? '' : isDown ? ' ▾' : ' ▴'}</span>
                    </button>
                  </th>
                ))}
                <th scope="col">{officers.columns.roles}</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, most).map((each) => (
                <Row key={each.id} officer={each} />
              ))}
            </tbody>
          </table>
        )}
        {rows.length > most ? (
          <p className="no-print">
            {fill(officers.shown, { shown: format.number(most), all: format.number(rows.length) })}{' '}
            <button type="button" onClick={() => setMost(most + drawn)}>
              {officers.more}
            </button>
          </p>
        ) : null}
      </section>
      <WhoMay officers={all} />
    </>
  )
}

const compareBy =
  (sort: Sort, compare: (a: string, b: string) => number) =>
  (a: OfficerShown, b: OfficerShown): number => {
    const byName = compare(a.name, b.name) || compare(a.handle, b.handle)
    switch (sort) {
      case 'name':
        return byName
      case 'handle':
        return compare(a.handle, b.handle)
      case 'clearance':
        return a.clearedFor - b.clearedFor || byName
      case 'state':
        return compare(a.state, b.state) || byName
    }
  }

const Row = ({ officer }: { readonly officer: OfficerShown }) => {
  const { words } = useWords()
  const { officers } = words.house
  return (
    <tr className={officer.state === 'disabled' ? 'is-disabled' : undefined}>
      <td data-label={officers.columns.name}>
        <Link to={addressOfSettings('officers', officer.id)} data-line>
          <bdi>{officer.name}</bdi>
        </Link>
      </td>
      <td data-label={officers.columns.handle}>
        <code>{officer.handle}</code>
      </td>
      <td data-label={officers.columns.clearance} className="whole">
        <Clearance level={officer.clearedFor} />
      </td>
      <td data-label={officers.columns.state} className="whole">
        {officers.states[officer.state]}
      </td>
      <td data-label={officers.columns.roles}>
        <RolesHeld officer={officer} />
      </td>
    </tr>
  )
}

export const Clearance = ({ level }: { readonly level: number }) => {
  const { words } = useWords()
  const { officers } = words.house
  return level === 0 ? officers.unmarkedOnly : fill(officers.upToLevel, { level })
}

export const RolesHeld = ({ officer }: { readonly officer: Pick<OfficerShown, 'grants'> }) => {
  const { words, language } = useWords()
  const list = new Intl.ListFormat(language, { type: 'conjunction', style: 'narrow' })
  if (officer.grants.length === 0) return <span className="quiet">{words.house.officers.noRoles}</span>
  return (
    <ul>
      {officer.grants.map(({ office, roles }) => (
        <li key={office}>
          {list.format(roles.map((role) => words.settings.roles[role]))}{' '}
          <span className="quiet small">
            <OfficeName office={office} />
          </span>
        </li>
      ))}
    </ul>
  )
}
