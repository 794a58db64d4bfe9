/** Words in the languages of the compact, one language at a time: which one is written in is chosen once for a whole form. */
import { useId } from 'react'
import { type Language, languages, ownNames } from '../language/language.ts'
import type { LocalText } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'

export interface WriteInProps {
  readonly language: Language
  readonly onChange: (language: Language) => void
}

export const WriteIn = ({ language, onChange }: WriteInProps) => {
  const { words } = useWords()
  const name = useId()
  return (
    <fieldset className="write-in">
      <legend>{words.acting.form.writeIn}</legend>
      {languages.map((each) => (
        <label key={each} className="choice">
          <input type="radio" name={name} checked={each === language} onChange={() => onChange(each)} />
          <bdi lang={each}>{ownNames[each]}</bdi>
        </label>
      ))}
    </fieldset>
  )
}

export interface TextInProps {
  readonly label: string
  readonly texts: LocalText
  readonly language: Language
  readonly onChange: (texts: LocalText) => void
  readonly isLong?: boolean
  /** Which of several rows it is of: said to readers of screens, for whom rows have no places. */
  readonly row?: number
  /** For readers of screens alone, where the place says it. */
  readonly isLabelUnseen?: boolean
  readonly placeholder?: string
  readonly onKeyDown?: (event: React.KeyboardEvent) => void
}

export const TextIn = (props: TextInProps) => {
  const { label, texts, language, onChange, isLong = false, isLabelUnseen = false, row, placeholder } = props
  const id = useId()
  const shared = {
    id,
    lang: language,
    dir: 'auto',
    className: 'said',
    value: texts[language] ?? '',
    placeholder,
    onKeyDown: props.onKeyDown,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      onChange({ ...texts, [language]: target.value }),
  }
  return (
    <div className="text-in">
      <label htmlFor={id} className={isLabelUnseen ? 'unseen' : undefined}>
        {label}
        {row === undefined ? null : <span className="unseen"> {row}</span>}
      </label>
      {isLong ? (
        <textarea rows={2} maxLength={20_000} {...shared} />
      ) : (
        <input type="text" maxLength={2_000} {...shared} />
      )}
      <Elsewhere texts={texts} language={language} />
    </div>
  )
}

/** In which other languages it is written already. */
const Elsewhere = ({ texts, language }: { readonly texts: LocalText; readonly language: Language }) => {
  const others = Object.keys(texts).filter((each) => each !== language && texts[each]?.trim() !== '')
  if (others.length === 0) return null
  return (
    <span className="small quiet elsewhere">
      {others.map((each) => (
        <code key={each}>{each}</code>
      ))}
    </span>
  )
}
