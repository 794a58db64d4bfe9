/** The line under a list that has more. */
import { useWords } from '../language/words.tsx'
import type { MoreRows } from './more-rows.ts'

export const More = ({ of }: { readonly of: Pick<MoreRows<unknown>, 'hasMore' | 'isLoading' | 'more'> }) => {
  const { words } = useWords()
  return of.hasMore ? (
    <p className="off-paper">
      <button type="button" disabled={of.isLoading} onClick={of.more}>
        {words.frame.list.more}
      </button>
    </p>
  ) : null
}
