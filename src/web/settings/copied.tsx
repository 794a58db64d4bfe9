/** A text that is to be taken elsewhere whole: shown, selected by a touch, and copied by a button where the browser lets it. */
import { useState } from 'react'
import { useWords } from '../language/words.tsx'

export const Copied = ({ text }: { readonly text: string }) => {
  const { words } = useWords()
  const [isCopied, setCopied] = useState(false)
  const copy = (): void =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <p className="copied">
      <code className="takes-all">{text}</code>
      {'clipboard' in navigator ? (
        <button type="button" className="no-print" onClick={copy}>
          {isCopied ? words.settings.copied : words.settings.copy}
        </button>
      ) : null}
    </p>
  )
}
