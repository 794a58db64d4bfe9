/** The places of a compact, with the letter that goes to each after `g`. */

import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf, type Place } from '../route/places.ts'

export const destinations = [
  { at: 'today', letter: 't' },
  { at: 'commitments', letter: 'c' },
  { at: 'mechanisms', letter: 'm' },
  { at: 'texts', letter: 'x' },
  { at: 'sessions', letter: 'n' },
  { at: 'reported', letter: 'r' },
] as const

export const settingsLetter = 's'

export interface PlacesNavProps {
  readonly compact: string | undefined
  readonly place: Place
}

export const PlacesNav = ({ compact, place }: PlacesNavProps) => {
  const { words } = useWords()
  return (
    <ul className="places">
      {compact === undefined
        ? null
        : destinations.map(({ at }) => (
            <li key={at}>
              <Link to={addressOf(compact, at)} aria-current={isUnder(place, at) ? 'page' : undefined}>
                {words.frame[at]}
              </Link>
            </li>
          ))}
      <li>
        <Link to="/settings" aria-current={place.at === 'settings' ? 'page' : undefined}>
          {words.frame.settings}
        </Link>
      </li>
    </ul>
  )
}

/** A session stands under the sessions, a text and its signing under the texts. */
const isUnder = (place: Place, at: (typeof destinations)[number]['at']): boolean =>
  place.at === at ||
  (at === 'sessions' && place.at === 'session') ||
  (at === 'texts' && (place.at === 'text' || place.at === 'text-signing'))
