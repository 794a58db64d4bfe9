/**
 * A letter of credence: its digits in groups of four, to be read out over a telephone line that both knew before, and the
 * letter itself, to be kept with whoever checks evidence.
 */
import { saveFile } from '../../frame/save-file.ts'
import { useWords } from '../../language/words.tsx'
import type { Introduction } from './links-query.ts'

export interface LetterShownProps {
  readonly of: Introduction
  readonly isOwn?: boolean
}

export const LetterShown = ({ of, isOwn = false }: LetterShownProps) => {
  const { words } = useWords()
  const texts = words.house.links
  return (
    <details className="letter">
      <summary>{isOwn ? texts.ownDigits : texts.theirDigits}</summary>
      <p className="quiet small">{isOwn ? texts.ownDigitsNote : texts.theirDigitsNote}</p>
      <Digits of={of.digits} />
      <p className="no-print">
        <button
          type="button"
          onClick={() => saveFile(`${of.authority}.credence.json`, of.letter, 'application/json')}
        >
          {texts.saveLetter}
        </button>
      </p>
    </details>
  )
}

/** Read line by line: three groups stand in each. */
export const Digits = ({ of }: { readonly of: string }) => (
  <p className="digits">
    {(of.match(/\d{4}(?: \d{4}){0,2}/g) ?? []).map((line) => (
      <code key={line}>{line}</code>
    ))}
  </p>
)
