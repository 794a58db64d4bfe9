/**
 * How acts that are being written are marked: the levels that this officer, this node and every side may use, the one of
 * the records that they stand on chosen beforehand. Nothing is asked where no table of classification is in force.
 */
import './forms.css'
import './parts.css'
import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { ActToSend } from '../api/calls.ts'
import { Filled } from '../language/filled.tsx'
import { useWords } from '../language/words.tsx'
import { LevelName } from '../record/marking.tsx'
import { useMarkings } from '../record/markings.ts'
import { useMe } from '../sign-in/me.ts'
import { actsQuery } from './acts-query.ts'
import { useLeastMarking } from './least-marking.ts'
import { takesMarking } from './marked-acts.ts'

export interface MarkingFieldProps {
  /** As they would be sent now. */
  readonly acts: readonly ActToSend[]
  /** 0: unmarked. Undefined where the officer has not chosen. */
  readonly chosen: number | undefined
  readonly onChoose: (level: number) => void
}

export const MarkingField = ({ acts, chosen, onChoose }: MarkingFieldProps) => {
  const least = useLeastMarking(acts)
  return acts.some(takesMarking) && least !== undefined ? (
    <LevelChoice least={least} chosen={chosen} onChoose={onChoose} />
  ) : null
}

export interface LevelChoiceProps extends Omit<MarkingFieldProps, 'acts'> {
  /** What it is marked with where nothing else is chosen. */
  readonly least: number
}

/** Whatever is marked: acts, or words that stay in the house. */
export const LevelChoice = ({ least, chosen = least, onChoose }: LevelChoiceProps) => {
  const { words } = useWords()
  const { marking } = words.acting
  const levels = useLevels()
  const name = useId()
  if (levels.length === 0) return null
  return (
    <fieldset className="write-in marking-field">
      <legend>{marking.legend}</legend>
      {[0, ...levels].map((level) => (
        <label key={level} className="choice">
          <input type="radio" name={name} checked={level === chosen} onChange={() => onChoose(level)} />
          <span>{level === 0 ? marking.unmarked : <LevelName level={level} />}</span>
        </label>
      ))}
      {chosen < least ? (
        <p className="small" role="status">
          <Filled text={marking.lower} with={{ level: <LevelName level={least} /> }} />
        </p>
      ) : null}
    </fieldset>
  )
}

/** From the lowest up; empty where nothing can be marked here. */
const useLevels = (): readonly number[] => {
  const markings = useMarkings()
  const officer = useMe().data?.officer
  const { data } = useQuery({ ...actsQuery, enabled: officer != null })
  const highest = Math.min(markings?.ceiling ?? 0, officer?.clearedFor ?? 0, data?.ceiling ?? 0)
  return markings?.levels.filter((level) => level <= highest) ?? []
}
