/** Levels with what each side's state calls them, and how high each side's node goes; what differs from before stands out. */
import type { TableFields } from '../../../affairs/classification/schema.ts'
import { useCompact } from '../../frame/compact.tsx'
import { fill } from '../../language/fill.ts'
import { useWords, wordOf } from '../../language/words.tsx'
import type { MarkName } from '../../record/markings.ts'
import { SideName } from '../../sides/side-mark.tsx'
import { relationOfState } from '../../sides/sides.ts'
import { languageOf, nameIn } from './table-draft.ts'

export interface LevelsTableProps {
  readonly fields: TableFields
  readonly names: readonly MarkName[]
  readonly before?: TableFields | undefined
}

export const LevelsTable = ({ fields, names, before }: LevelsTableProps) => {
  const { words } = useWords()
  const texts = words.house.terms
  const { sides } = useCompact()
  const states = [...new Set(sides.map(({ state }) => state))]
  return (
    <table className="levels">
      <thead>
        <tr>
          <th scope="col">{texts.level}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              <SideName relation={relationOfState(sides, state)} name={wordOf(words.frame.states, state)} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fields.levels.map(({ level, marks }) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            {states.map((state) => {
              const told = nameIn(names, level, state)
              const was = before?.levels.find((each) => each.level === level)?.marks[state]
              return (
                <td key={state}>
                  {told === undefined ? null : (
                    <bdi className="said" lang={languageOf[state]}>
                      {told}
                    </bdi>
                  )}{' '}
                  <code className="quiet">{marks[state]}</code>
                  {before !== undefined && was !== marks[state] ? <Differs /> : null}
                </td>
              )
            })}
          </tr>
        ))}
        <tr>
          <th scope="row">{texts.highest}</th>
          {states.map((state) => (
            <td key={state}>
              {sides
                .filter((side) => side.state === state)
                .map(({ authority }) => (
                  <span key={authority} className="gap">
                    {ceilingIn(fields.ceilings[authority], texts)} <code className="quiet">{authority}</code>
                    {before !== undefined && before.ceilings[authority] !== fields.ceilings[authority] ? (
                      <Differs />
                    ) : null}
                  </span>
                ))}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

const Differs = () => {
  const { words } = useWords()
  return <em className="differs small"> {words.house.terms.differs}</em>
}

const ceilingIn = (
  level: number | undefined,
  texts: { readonly unmarkedOnly: string; readonly upTo: string },
): string => (level === undefined || level === 0 ? texts.unmarkedOnly : fill(texts.upTo, { level }))
