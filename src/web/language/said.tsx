/**
 * What people said, in the voice of the record: in the reader's language where it is there, else in another, with its own
 * `lang`; a translation that the author made is marked. `bdi` holds whatever turns the direction of text inside it.
 */
import { isLanguage } from './language.ts'
import { useWords } from './words.tsx'

export type LocalText = Readonly<Record<string, string>>

export interface SaidProps {
  readonly texts: LocalText
  /** Languages of it that are the author's translation. */
  readonly ours?: readonly string[] | undefined
  /** In a title or a name the marks of language would be noise. */
  readonly plain?: boolean
}

export const Said = ({ texts, ours = [], plain = false }: SaidProps) => {
  const { language, words } = useWords()
  const shown = pickLanguage(texts, language)
  if (shown === undefined) return null
  // An identifier is in no language.
  if (shown === 'und') return <code>{texts[shown]}</code>
  return (
    <>
      <bdi className="said" lang={shown}>
        {texts[shown]}
      </bdi>
      {plain || shown === language ? null : (
        <span className="quiet small"> {isLanguage(shown) ? words.frame.onlyIn[shown] : shown}</span>
      )}
      {!plain && ours.includes(shown) ? (
        <span className="quiet small"> {words.frame.translation}</span>
      ) : null}
    </>
  )
}

/** Which language of a text to show; undefined where there is none at all. */
export const pickLanguage = (texts: LocalText, language: string): string | undefined =>
  [language, 'en', ...Object.keys(texts)].find((each) => texts[each] !== undefined)

/** Whether a value of a body is text by language. */
export const isLocalText = (value: unknown): value is LocalText =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}$/.test(key) && typeof text === 'string')
