/** Words that a side uses for a thing in a language, and those of others that it does not. */
import { fill } from '../../language/fill.ts'
import { useWords } from '../../language/words.tsx'
import type { AnyObject } from './objects.ts'

export const Glossary = ({ terms }: { readonly terms: readonly AnyObject[] }) => {
  const { words, format } = useWords()
  const { parts } = words.record
  if (terms.length === 0) return null
  return (
    <section>
      <h3>{parts.glossary}</h3>
      <ul className="lines">
        {terms.map(({ by, language, term, instead }) => (
          <li key={`${String(by)} ${String(language)} ${String(term)}`}>
            <bdi className="said" lang={String(language)}>
              {String(term)}
            </bdi>{' '}
            <span className="quiet small">
              <code>{String(by)}</code> · {format.language(String(language))}
              {Array.isArray(instead) && instead.length > 0 ? (
                <> · {fill(parts.insteadOf, { terms: instead.map(String).join(', ') })}</>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
