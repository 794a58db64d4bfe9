/** Whose matter a commitment is: authorities or whole states, with the marks of their sides. */
import { useCompact, useNames } from '../frame/compact.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf, relationOfState } from '../sides/sides.ts'

export const ResponsibleNames = ({ responsible }: { readonly responsible: readonly string[] }) => {
  const { sides } = useCompact()
  const { shortOf } = useNames()
  return (
    <span className="side-names">
      {responsible.map((who) => (
        <SideName
          key={who}
          relation={who.includes('.') ? relationOf(sides, who) : relationOfState(sides, who)}
          name={shortOf(who)}
        />
      ))}
    </span>
  )
}
