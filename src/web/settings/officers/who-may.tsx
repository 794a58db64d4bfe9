/** Who could do what, at a glance: for one office, who holds each role, that of every office included. */
import { useState } from 'react'
import { type Role, roles } from '../../../affairs/kernel/access.ts'
import { useWords } from '../../language/words.tsx'
import { Link } from '../../route/link.tsx'
import { addressOfSettings } from '../../route/places.ts'
import { useHoldsRole } from '../../sign-in/me.ts'
import { everyOffice } from './office-name.tsx'
import { type OfficerShown, useOurOffices } from './officers-query.ts'
import { WithdrawOffice } from './withdraw-office.tsx'

export const WhoMay = ({ officers }: { readonly officers: readonly OfficerShown[] }) => {
  const { words, format } = useWords()
  const offices = useOurOffices()
  const [office, setOffice] = useState<string>(everyOffice)
  const mayChange = useHoldsRole('administer')
  const holders = officers.filter(({ grants }) => grants.some((grant) => grant.office === office)).length
  const texts = words.house.officers
  return (
    <section className="sheet" aria-labelledby="who-may">
      <div className="group-head">
        <h2 id="who-may">{texts.whoMay}</h2>
        <label className="in-line">
          {texts.office}
          <select value={office} onChange={({ target }) => setOffice(target.value)}>
            <option value={everyOffice}>{texts.everyOffice}</option>
            {offices.map(({ record, name }) => (
              <option key={record} value={record}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p className="quiet small">{texts.whoMayNote}</p>
      <dl className="who-may">
        {roles.map((role) => (
          <div key={role}>
            <dt>
              <strong>{words.settings.roles[role]}</strong>{' '}
              <span className="quiet small">{texts.rolesMean[role]}</span>
            </dt>
            <dd>
              <Holders
                officers={officers
                  .filter((each) => each.state !== 'disabled' && holds(each, role, office))
                  .sort((a, b) => format.compare(a.name, b.name))}
              />
            </dd>
          </div>
        ))}
      </dl>
      {mayChange && office !== everyOffice && holders > 0 ? (
        <WithdrawOffice key={office} office={office} holders={holders} />
      ) : null}
    </section>
  )
}

const Holders = ({ officers }: { readonly officers: readonly OfficerShown[] }) => {
  const { words } = useWords()
  const texts = words.house.officers
  if (officers.length === 0) return <span className="alarm">{texts.nobody}</span>
  return (
    <ul className="names">
      {officers.map(({ id, name, state }) => (
        <li key={id}>
          <Link to={addressOfSettings('officers', id)}>
            <bdi>{name}</bdi>
          </Link>
          {state === 'invited' ? <span className="quiet small"> {texts.notInYet}</span> : null}
        </li>
      ))}
    </ul>
  )
}

const holds = ({ grants }: OfficerShown, role: Role, office: string): boolean =>
  grants.some(
    (grant) => (grant.office === everyOffice || grant.office === office) && grant.roles.includes(role),
  )
