/** Sides by their marks and states, as brackets of a text name them. */
import { useCompact, useNames } from '../frame/compact.tsx'
import { SideName } from '../sides/side-mark.tsx'
import { relationOf } from '../sides/sides.ts'

export const PartyNames = ({ parties }: { readonly parties: readonly string[] }) => {
  const { sides } = useCompact()
  const { shortOf } = useNames()
  return (
    <span className="side-names">
      {parties.map((party) => (
        <SideName key={party} relation={relationOf(sides, party)} name={shortOf(party)} />
      ))}
    </span>
  )
}
