/** What an office is called, in each language of the compact: at least one; who reads another is told that it is missing. */

import { useCompact } from '../../frame/compact.tsx'
import { isLanguage, ownNames } from '../../language/language.ts'
import { useWords } from '../../language/words.tsx'

export type Names = Readonly<Record<string, string>>

export interface NameFieldsProps {
  readonly names: Names
  readonly disabled: boolean
  readonly onChange: (language: string, name: string) => void
}

export const NameFields = ({ names, disabled, onChange }: NameFieldsProps) => {
  const { words } = useWords()
  const { shown } = useCompact()
  const isNamed = Object.values(names).some((name) => name.trim() !== '')
  return (
    <fieldset className="names-of">
      <legend>{words.house.offices.name}</legend>
      {shown.languages.map((language, place) => (
        <label key={language}>
          <span lang={language}>{isLanguage(language) ? ownNames[language] : language}</span>
          <input
            lang={language}
            maxLength={1_000}
            required={place === 0 && !isNamed}
            disabled={disabled}
            value={names[language] ?? ''}
            onChange={({ target }) => onChange(language, target.value)}
          />
        </label>
      ))}
    </fieldset>
  )
}

/** As a body has it: without the languages that were left empty. */
export const namesGiven = (names: Names): Record<string, string> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([language, name]) =>
      name.trim() === '' ? [] : [[language, name.trim().normalize('NFC')] as const],
    ),
  )
