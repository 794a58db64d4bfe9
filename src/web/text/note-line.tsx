/** What the author of a wording says about it, to the other sides. */
import { Said } from '../language/said.tsx'
import { useWords } from '../language/words.tsx'
import type { Texts } from './pasted.ts'

export const NoteLine = ({ note }: { readonly note: Texts }) => {
  const { words } = useWords()
  if (Object.keys(note).length === 0) return null
  return (
    <p className="small">
      <span className="quiet">{words.textPlace.noteFrom}</span> <Said texts={note} />
    </p>
  )
}
