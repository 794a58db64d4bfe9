/** A wording in the languages of the text beside each other, one column each; where one is missing the column says so. */
import type { ParagraphShown } from '../api/calls.ts'
import { useWords } from '../language/words.tsx'
import { Differing } from './differing.tsx'
import type { Texts } from './pasted.ts'

export interface WordingCellsProps {
  readonly languages: readonly string[]
  readonly texts: Texts
  readonly form: ParagraphShown['form']
  /** What the differences are shown against; undefined where none are shown. */
  readonly against?: Texts | undefined
  /** In square brackets, as what is not agreed stands in a text. */
  readonly isBracketed?: boolean
}

export const WordingCells = ({ languages, texts, form, against, isBracketed = false }: WordingCellsProps) => {
  const { words } = useWords()
  const isErased = Object.keys(texts).length === 0
  return (
    <div className={`cells form-${form}`}>
      {languages.map((language) => {
        const text = texts[language]
        const before = against?.[language]
        if (text === undefined && (before === undefined || isErased))
          return (
            <p key={language} className="cell quiet small" data-language={language}>
              {isErased && form !== 'omitted' ? words.textPlace.erased : words.textPlace.notInLanguage}
            </p>
          )
        return (
          <p key={language} className="cell" data-language={language}>
            {isBracketed ? <span className="bracket-mark">[</span> : null}
            {before === undefined ? (
              <bdi className="said" lang={language}>
                {text}
              </bdi>
            ) : (
              <Differing before={before} after={text ?? ''} lang={language} />
            )}
            {isBracketed ? <span className="bracket-mark">]</span> : null}
          </p>
        )
      })}
    </div>
  )
}
