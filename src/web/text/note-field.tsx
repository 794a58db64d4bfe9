/** A note that goes to the other sides with a wording: why it is worded so. In the language that the page is in. */
import { useId } from 'react'
import { useWords } from '../language/words.tsx'
import type { Texts } from './pasted.ts'

export interface NoteFieldProps {
  readonly note: Texts
  readonly onNote: (note: Texts) => void
}

export const NoteField = ({ note, onNote }: NoteFieldProps) => {
  const { words, language } = useWords()
  const field = useId()
  const isThere = Object.values(note).some((text) => text !== '')
  return (
    <details className="note-field" open={isThere}>
      <summary>{words.textPlace.addNote}</summary>
      <label htmlFor={field}>{words.textPlace.note}</label>
      <textarea
        id={field}
        lang={language}
        rows={2}
        value={note[language] ?? ''}
        onChange={({ target }) => onNote({ ...note, [language]: target.value })}
      />
    </details>
  )
}
