/** Words that our side uses for a thing, and those of others that it does not: what a text says otherwise is pointed at. */
import type { OwnTerm } from '../../affairs/text/own-terms.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords, wordOf } from '../language/words.tsx'

export interface OwnTermsFieldsProps {
  readonly terms: readonly OwnTerm[]
  readonly languages: readonly string[]
  readonly onTerms: (
    terms: readonly {
      readonly by: string
      readonly language: string
      readonly term: string
      readonly instead: string[]
    }[],
  ) => void
}

export const OwnTermsFields = ({ terms, languages, onTerms }: OwnTermsFieldsProps) => {
  const { words } = useWords()
  const { self } = useCompact()
  const { textPlace } = words
  const state = self.slice(0, 2)
  const all = terms.map((each) => ({ ...each, instead: [...each.instead] }))
  // While they are typed rows have no other name than their place. Those of another side are that side's to say.
  const rows = all
    .map((each, place) => ({ each, place, name: `term ${place}` }))
    .filter(({ each: { by } }) => by === state || by === self)
  const change = (place: number, more: Partial<OwnTerm>): void =>
    onTerms(
      all.map((each, at) =>
        at === place ? { ...each, ...more, instead: [...(more.instead ?? each.instead)] } : each,
      ),
    )
  return (
    <details className="own-terms" open={terms.length > 0}>
      <summary>{textPlace.ownTerms}</summary>
      <p className="quiet small">{textPlace.ownTermsWhy}</p>
      <ul>
        {rows.map(({ each, place, name }) => (
          <li key={name} className="own-term">
            <label>
              {textPlace.language}
              <select
                value={each.language}
                onChange={({ target }) => change(place, { language: target.value })}
              >
                {languages.map((language) => (
                  <option key={language} value={language}>
                    {wordOf(textPlace.languages, language)}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {textPlace.ourTerm}
              <input
                type="text"
                lang={each.language}
                maxLength={200}
                value={each.term}
                onChange={({ target }) => change(place, { term: target.value })}
              />
            </label>
            <label>
              {textPlace.notTheseTerms}
              <input
                type="text"
                lang={each.language}
                value={each.instead.join('; ')}
                onChange={({ target }) => change(place, { instead: target.value.split(/;\s?/).slice(0, 16) })}
              />
            </label>
            <button type="button" onClick={() => onTerms(all.filter((_, at) => at !== place))}>
              {textPlace.removeTerm}
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        onClick={() =>
          onTerms([...all, { by: state, language: languages[0] ?? 'en', term: '', instead: [] }])
        }
      >
        {textPlace.addTerm}
      </button>
    </details>
  )
}
