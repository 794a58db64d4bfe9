/** "This paragraph commits": what kind of promise, whose, by when. It becomes a commitment when the text is adopted. */

import { kinds } from '../../affairs/commitment/schema.ts'
import type { Commits } from '../../affairs/text/schema.ts'
import { PartialDateField } from '../fields/partial-date-field.tsx'
import { useCompact, useNames } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { SideName } from '../sides/side-mark.tsx'

export interface CommitsFieldsProps {
  readonly commits: Commits | null
  readonly onCommits: (commits: Commits | null) => void
}

export const CommitsFields = ({ commits, onCommits }: CommitsFieldsProps) => {
  const { words } = useWords()
  const { textPlace } = words
  return (
    <fieldset className="commits-fields">
      <legend>
        <label className="choice">
          <input
            type="checkbox"
            checked={commits !== null}
            onChange={({ target }) => onCommits(target.checked ? first : null)}
          />
          {textPlace.thisCommits}
        </label>
      </legend>
      {commits === null ? null : <Stated commits={commits} onCommits={onCommits} />}
    </fieldset>
  )
}

const first: Commits = { kind: 'action', responsible: [], offices: [], due: null, theme: 'political' }

const Stated = ({ commits, onCommits }: CommitsFieldsProps & { readonly commits: Commits }) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { shortOf } = useNames()
  const { textPlace } = words
  const set = (more: Partial<Commits>): void => onCommits({ ...commits, ...more })
  const themes = Object.entries(textPlace.themes)
  return (
    <>
      <label>
        {textPlace.kindOfPromise}
        <select
          value={commits.kind}
          onChange={({ target }) => set({ kind: kinds.find((each) => each === target.value) ?? 'action' })}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {words.affairs.commitment.kinds[each]}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="plain-set">
        <legend>{textPlace.whoActs}</legend>
        {sides.map(({ authority, relation, state }) => (
          <label key={authority} className="choice">
            <input
              type="checkbox"
              checked={commits.responsible.includes(authority)}
              onChange={({ target }) =>
                set({
                  responsible: target.checked
                    ? [...commits.responsible, authority]
                    : commits.responsible.filter((each) => each !== authority),
                })
              }
            />
            <SideName relation={relation} name={shortOf(state)} />
          </label>
        ))}
      </fieldset>
      <PartialDateField
        label={textPlace.due}
        value={commits.due ?? ''}
        onChange={(due) => set({ due: due === '' ? null : due })}
      />
      <label>
        {textPlace.theme}
        <select value={commits.theme} onChange={({ target }) => set({ theme: target.value })}>
          {themes.some(([code]) => code === commits.theme) ? null : (
            <option value={commits.theme}>{commits.theme}</option>
          )}
          {themes.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
