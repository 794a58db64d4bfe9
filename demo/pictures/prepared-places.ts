/**
 * Places that show work under way, as an officer sees them who is signed in: a text in brackets, a session with its sheet,
 * the house. What they show is put there first, through both sides' APIs.
 */
import type { Desks } from '../browser/desk-visit.ts'
import { putSessionOnTable, sessionOnTable } from '../browser/session-on-table.ts'
import { putAdoptedText, putTextOnTable } from '../browser/text-on-table.ts'
import { type DeskPlace, housePlaces } from './desk-places.ts'

export const preparedPlaces = async (desks: Desks): Promise<readonly DeskPlace[]> => {
  await putSessionOnTable(desks)
  await putTextOnTable(desks, 'EX-TABLE')
  await putAdoptedText(desks, 'EX-ADOPTED')
  const session = sessionOnTable.slice('session/'.length)
  const at = (name: string, ...rest: readonly string[]): DeskPlace => ({ name, path: desks.pathTo(...rest) })
  return [
    at('officer-today', 'today'),
    at('officer-sessions', 'sessions'),
    at('session-prepared', 'sessions', session),
    at('officer-texts', 'texts'),
    at('text-brackets', 'texts', 'EX-TABLE'),
    at('text-adopted', 'texts', 'EX-ADOPTED'),
    at('text-signing', 'texts', 'EX-ADOPTED', 'sign'),
    at('officer-reported', 'reported'),
    { name: 'officer-settings', path: '/settings' },
    ...housePlaces,
  ]
}
