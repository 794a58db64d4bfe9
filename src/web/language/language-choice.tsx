/** The languages of the desk by their own names; what is chosen changes the page at once. */
import { type Language, languages, ownNames } from './language.ts'
import { useWords } from './words.tsx'

export const LanguageChoice = ({ onLanguage }: { readonly onLanguage: (language: Language) => void }) => {
  const { words, language } = useWords()
  return (
    <ul className="languages" aria-label={words.frame.language}>
      {languages.map((each) => (
        <li key={each}>
          <button type="button" lang={each} aria-pressed={each === language} onClick={() => onLanguage(each)}>
            {ownNames[each]}
          </button>
        </li>
      ))}
    </ul>
  )
}
