/**
 * The code by which two people tell over the telephone whether they have the same text: the first 80 bits of its digest, in
 * groups of letters and figures of which none is taken for another. The whole digest is what is adopted and signed.
 */

import { useWords } from '../language/words.tsx'
import { checkCode } from './check-code.ts'

export const CheckCode = ({ digest }: { readonly digest: string }) => {
  const { words } = useWords()
  return (
    <p className="check-code small">
      <span className="quiet">{words.textPlace.checkCode}</span> <code>{checkCode(digest)}</code>
    </p>
  )
}
