/** The one line behind which new rows wait. */
import './held-line.css'
import { useWords } from '../language/words.tsx'
import type { HeldRows } from './held-rows.ts'

export const HeldLine = ({ rows }: { readonly rows: HeldRows }) => {
  const { words, format } = useWords()
  const { list } = words.frame
  const waiting = rows.waiting()
  return (
    <p className="held-line off-paper" role="status">
      {waiting === undefined ? null : (
        <button type="button" onClick={rows.show}>
          {waiting === 0 ? list.moved : format.counted(list.arrived, waiting)}
        </button>
      )}
    </p>
  )
}
