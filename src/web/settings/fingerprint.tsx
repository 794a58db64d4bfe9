/** A digest as people compare it: in groups of four figures and letters, read line by line; and as terminals print it. */
import { useWords } from '../language/words.tsx'

export const Fingerprint = ({ of }: { readonly of: string }) => {
  const { words } = useWords()
  const hex = Array.from(atob(of), (character) => character.charCodeAt(0).toString(16).padStart(2, '0')).join(
    '',
  )
  return (
    <span className="fingerprint">
      {(hex.match(/.{1,16}/g) ?? []).map((line) => (
        <code key={line} className="whole">
          {line.replaceAll(/.{4}(?=.)/g, (group) => `${group} `)}
        </code>
      ))}
      <span className="quiet small">
        {words.settings.atTerminals} <code>{of}</code>
      </span>
    </span>
  )
}
