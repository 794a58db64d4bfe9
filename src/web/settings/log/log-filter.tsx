/** What of the access log is asked for; it stands in the address. */
import { useId, useState } from 'react'
import { PartialDateField } from '../../fields/partial-date-field.tsx'
import { useWords } from '../../language/words.tsx'
import { go, usePath, useSearch } from '../../route/navigate.ts'
import { useOfficers } from '../officers/officers-query.ts'
import { groupNames } from './action-groups.ts'

export const LogFilter = () => {
  const { words } = useWords()
  const texts = words.house.log
  const path = usePath()
  const search = useSearch()
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
      <WhoField actor={search.get('actor') ?? ''} onAsk={(actor) => ask({ actor })} />
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
          name="about"
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

interface WhoFieldProps {
  /** Its identifier in the log, or empty. */
  readonly actor: string
  readonly onAsk: (actor: string) => void
}

const kinds = ['operator', 'node', 'guest', 'nobody'] as const

/** An officer among very many is typed, by name or by what they sign in with, and chosen among those that fit. */
const WhoField = ({ actor, onAsk }: WhoFieldProps) => {
  const { words, format } = useWords()
  const texts = words.house.log
  const list = useId()
  const { data: officers = [] } = useOfficers()
  const known = [
    ...[...officers]
      .sort((a, b) => format.compare(a.name, b.name))
      .map(({ id, name, handle }) => ({ id, shown: `${name} · ${handle}`, handle })),
    ...kinds.map((id) => ({ id, shown: texts.actors[id], handle: id })),
  ]
  const chosen = known.find(({ id }) => id === actor)?.shown ?? actor
  const [typed, setTyped] = useState(chosen)
  const [given, setGiven] = useState(chosen)
  // The address has changed otherwise, or the officers have come.
  if (chosen !== given) {
    setGiven(chosen)
    setTyped(chosen)
  }
  const change = (text: string): void => {
    setTyped(text)
    const found = known.find(({ shown, handle }) => text === shown || text === handle)
    if (found !== undefined) onAsk(found.id)
    else if (text.trim() === '') onAsk('')
  }
  return (
    <label>
      {texts.columns.who}
      <input
        type="search"
        name="who"
        list={list}
        spellCheck={false}
        placeholder={texts.anybody}
        value={typed}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={list}>
        {known.map(({ id, shown }) => (
          <option key={id} value={shown} />
        ))}
      </datalist>
    </label>
  )
}
