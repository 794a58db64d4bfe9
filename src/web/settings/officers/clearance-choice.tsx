/** Up to which marking an officer may see. */
import { highestLevel } from '../../../affairs/kernel/marking.ts'
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'

export interface ClearanceChoiceProps {
  readonly level: number
  readonly onChange: (level: number) => void
}

export const ClearanceChoice = ({ level, onChange }: ClearanceChoiceProps) => {
  const { words } = useWords()
  const texts = words.house.officers
  return (
    <label>
      {texts.columns.clearance}
      <select value={level} onChange={({ target }) => onChange(Number(target.value))}>
        {Array.from({ length: highestLevel + 1 }, (_, each) => (
          <option key={fill('{each}', { each })} value={each}>
            {each === 0 ? texts.unmarkedOnly : fill(texts.upToLevel, { level: each })}
          </option>
        ))}
      </select>
      <span className="hint">{texts.clearanceHint}</span>
    </label>
  )
}
