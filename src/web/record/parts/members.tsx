/** A delegation in its order of precedence: name with rank and title, part, office. */
import { isLocalText, Said } from '../../language/said.tsx'
import { useWords, wordOf } from '../../language/words.tsx'
import { RecordName } from '../record-name.tsx'
import type { AnyObject } from './objects.ts'

export interface MembersProps {
  readonly facts: readonly AnyObject[]
  readonly said: readonly AnyObject[]
}

export const Members = ({ facts, said }: MembersProps) => {
  const { words } = useWords()
  const inOrder = [...facts].sort((a, b) => Number(a.order) - Number(b.order))
  return (
    <section>
      <h3>{words.record.parts.members}</h3>
      <ol className="members">
        {inOrder.map(({ order, part, office }) => {
          const person = said.find((each) => each.order === order)
          const texts = [person?.rank, person?.name, person?.title].filter(isLocalText)
          return (
            <li key={String(order)} value={Number(order)}>
              <span className="person">
                {texts.map((each) => (
                  <Said key={JSON.stringify(each)} texts={each} plain />
                ))}
              </span>
              <span className="quiet small">{wordOf(words.affairs.delegation.parts, String(part))}</span>
              {typeof office === 'string' ? (
                <span className="small">
                  <RecordName record={office} />
                </span>
              ) : null}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
