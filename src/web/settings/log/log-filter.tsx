/** What of the access log is asked for; it stands in the address. */
import { useState } from 'react'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useWords } from '../../language/words.tsx'
import { go, usePath, useSearch } from '../../route/navigate.ts'
import { useOfficers } from '../officers/officers-query.ts'
import { groupNames } from './action-groups.ts'

export const LogFilter = () => {
  const { words, format } = useWords()
  const texts = words.house.log
  const path = usePath()
  const search = useSearch()
  const { data: officers = [] } = useOfficers()
  const sought = search.get('target') ?? ''
  const [target, setTarget] = useState(sought)
  const [given, setGiven] = useState(sought)
  // The address has changed otherwise, as by a link or by going back.
  if (sought !== given) {
    setGiven(sought)
    setTarget(sought)
  }
  const ask = (part: Readonly<Record<string, string>>): void => {
    const next = new URLSearchParams(search)
    for (const [key, value] of Object.entries(part)) value === '' ? next.delete(key) : next.set(key, value)
    const text = next.toString()
    go(text === '' ? path : `${path}?${text}`, { replace: true })
  }
  return (
    <form
      className="sheet in-line no-print"
      aria-label={texts.filter}
      onSubmit={(event) => {
        event.preventDefault()
        ask({ target: target.trim() })
      }}
    >
      <label>
        {texts.columns.who}
        <select value={search.get('actor') ?? ''} onChange={({ target: { value } }) => ask({ actor: value })}>
          <option value="">{texts.anybody}</option>
          {[...officers]
            .sort((a, b) => format.compare(a.name, b.name))
            .map(({ id, name, handle }) => (
              <option key={id} value={id}>
                {name} · {handle}
              </option>
            ))}
          {(['operator', 'node', 'guest', 'nobody'] as const).map((each) => (
            <option key={each} value={each}>
              {texts.actors[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {texts.columns.did}
        <select value={search.get('did') ?? ''} onChange={({ target: { value } }) => ask({ did: value })}>
          <option value="">{texts.anything}</option>
          {groupNames.map((each) => (
            <option key={each} value={each}>
              {texts.groups[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="grows">
        {texts.columns.what}
        <input
          type="search"
          spellCheck={false}
          maxLength={300}
          value={target}
          onChange={({ target: { value } }) => setTarget(value)}
        />
        <span className="hint">{texts.targetHint}</span>
      </label>
      <PartialDateField
        label={texts.from}
        precision="day"
        value={search.get('from') ?? ''}
        onChange={(from) => ask({ from })}
      />
      <PartialDateField
        label={texts.until}
        precision="day"
        value={search.get('until') ?? ''}
        onChange={(until) => ask({ until })}
      />
      <button type="submit" className="main">
        {texts.search}
      </button>
    </form>
  )
}
