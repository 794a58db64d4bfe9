/** In a demonstration: the page that shows this desk and the other side by side. Not where it stands in that page already. */
import { useWords } from '../language/words.tsx'
import { isFramed } from '../route/framed.ts'

export const StageLink = ({ stage }: { readonly stage: string | null }) => {
  const { words } = useWords()
  if (stage === null || isFramed()) return null
  return (
    <a className="button stage-link" href={stage}>
      {words.frame.stage}
    </a>
  )
}
