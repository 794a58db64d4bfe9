/**
 * One value of what an act says, with whatever stands in it: wordings by language, texts and lists. What is no words of anybody
 * is not shown for editing.
 */
import { useId } from 'react'
import { isLocalText } from '../language/said.tsx'
import { type Dictionary, useWords } from '../language/words.tsx'

export interface EditValueProps {
  /** Of the member that it stands under; empty for the whole. */
  readonly name: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
}

/** Texts that are no words of anybody. */
const notWords: readonly string[] = [
  'url',
  'language',
  'commitment',
  'salt',
  'digest',
  'state',
  'office',
  'key',
]

export const EditValue = ({ name, value, onChange }: EditValueProps) => {
  const { words, format } = useWords()
  if (typeof value === 'string') {
    if (notWords.includes(name)) return null
    return <TextField label={labelOf(words, name)} value={value} onChange={onChange} />
  }
  if (typeof value !== 'object' || value === null) return null
  if (Array.isArray(value))
    return inPlaces(value).map(({ id, each, place }) => (
      <EditValue
        key={id}
        name={name}
        value={each}
        onChange={(next) => onChange(value.map((old, at) => (at === place ? next : old)))}
      />
    ))
  const isByLanguage = isLocalText(value)
  return Object.entries(value).map(([key, each]) => {
    const put = (next: unknown): void => onChange({ ...value, [key]: next })
    return isByLanguage ? (
      <TextField
        key={key}
        label={[labelOf(words, name), format.language(key)].filter((part) => part !== '').join(', ')}
        lang={key}
        value={String(each)}
        onChange={put}
      />
    ) : (
      <EditValue key={key} name={key} value={each} onChange={put} />
    )
  })
}

/** Members of a list have no name but their place. */
export const inPlaces = <T,>(list: readonly T[]) =>
  list.map((each, place) => ({ each, place, id: `at ${place}` }))

interface TextFieldProps {
  readonly label: string
  readonly lang?: string
  readonly value: string
  readonly onChange: (value: string) => void
}

const TextField = ({ label, lang, value, onChange }: TextFieldProps) => {
  const id = useId()
  const { words } = useWords()
  return (
    <div>
      <label htmlFor={id}>{label === '' ? words.drafts.wording : label}</label>
      <textarea
        id={id}
        className="said"
        lang={lang}
        rows={Math.min(12, 2 + Math.floor(value.length / 80))}
        maxLength={20_000}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  )
}

type Labels = Readonly<Record<string, string>>

/** What the record calls it; nothing for what needs no name. */
export const labelOf = ({ record, drafts }: LabelWords, name: string): string =>
  (record.texts as Labels)[name] ?? (record.fields as Labels)[name] ?? (drafts.labels as Labels)[name] ?? ''

type LabelWords = Pick<Dictionary, 'record' | 'drafts'>
