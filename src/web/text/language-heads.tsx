/** The languages of the text over their columns; where there is room for one alone, which of them is shown. */
import type { FrameOfText } from '../api/calls.ts'
import { useWords, wordOf } from '../language/words.tsx'

export interface LanguageHeadsProps {
  readonly languages: readonly string[]
  readonly frame: FrameOfText | null
  readonly only: string
  readonly onOnly: (language: string) => void
}

export const LanguageHeads = ({ languages, frame, only, onOnly }: LanguageHeadsProps) => {
  const { words } = useWords()
  const { textPlace } = words
  const markOf = (language: string): string | undefined => {
    if (frame?.prevailing === language) return textPlace.prevails
    return frame?.authentic.includes(language) === true ? textPlace.authentic : undefined
  }
  return (
    <>
      <div className="language-heads">
        {languages.map((language) => (
          <p key={language} data-language={language}>
            <strong>{wordOf(textPlace.languages, language)}</strong>{' '}
            <span className="quiet small">{markOf(language)}</span>
          </p>
        ))}
      </div>
      <fieldset className="language-switch no-print">
        <legend className="unseen">{textPlace.languageShown}</legend>
        {languages.map((language) => (
          <button
            key={language}
            type="button"
            aria-pressed={only === language}
            onClick={() => onOnly(language)}
          >
            {wordOf(textPlace.languages, language)}
          </button>
        ))}
      </fieldset>
    </>
  )
}
