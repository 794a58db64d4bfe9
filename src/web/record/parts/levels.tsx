/** A table of classification: what each state calls a level, and how high each side's node goes. */
import { useCompact, useNames } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { isLocalText, Said } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOf } from '../../sides/sides.ts'
import { StateNames } from '../../sides/state-names.tsx'
import { type AnyObject, isObject } from './objects.ts'

export interface LevelsProps {
  readonly levels: readonly AnyObject[]
  readonly ceilings: unknown
  readonly names: readonly AnyObject[]
}

export const Levels = ({ levels, ceilings, names }: LevelsProps) => {
  const { words } = useWords()
  const { sides } = useCompact()
  const { nameOf } = useNames()
  const { parts } = words.record
  const states = Object.keys(isObject(levels[0]?.marks) ? levels[0].marks : {}).sort(
    (a, b) => placeOf(sides, a) - placeOf(sides, b),
  )
  return (
    <section className="levels">
      <h3>{parts.levels}</h3>
      <table>
        <thead>
          <tr>
            <th scope="col" className="number">
              {parts.level}
            </th>
            {states.map((state) => (
              <th key={state} scope="col">
                <StateNames states={[state]} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {levels.map(({ level, marks }) => (
            <tr key={String(level)}>
              <th scope="row" className="number">
                {String(level)}
              </th>
              {states.map((state) => {
                const name = names.find((each) => each.level === level && each.state === state)?.name
                return (
                  <td key={state}>
                    {isLocalText(name) ? (
                      <Said texts={name} plain />
                    ) : (
                      <code>{String(isObject(marks) ? marks[state] : '')}</code>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{parts.ceilings}</h3>
      <ul>
        {sides.map(({ authority }) => {
          const ceiling = isObject(ceilings) ? Number(ceilings[authority] ?? 0) : 0
          return (
            <li key={authority}>
              <SideName relation={relationOf(sides, authority)} name={nameOf(authority)} />{' '}
              {ceiling === 0 ? parts.nothingMarked : fill(words.telling.level, { level: ceiling })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const placeOf = (sides: readonly { readonly state: string }[], state: string): number => {
  const place = sides.findIndex((side) => side.state === state)
  return place === -1 ? sides.length : place
}
