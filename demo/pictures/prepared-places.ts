/**
 * Places that show work under way, as an officer sees them who is signed in: a text in brackets, a session with its sheet,
 * the house. What they show is put there first, through both sides' APIs.
 */
import type { Desks } from '../browser/desk-visit.ts'
import { putSessionOnTable, sessionOnTable } from '../browser/session-on-table.ts'
import { putAdoptedText, putTextOnTable } from '../browser/text-on-table.ts'
import type { DeskPlace } from './desk-places.ts'

/** Sections of the settings beside one's own. */
const ofTheHouse = ['officers', 'offices', 'policy', 'terms', 'links', 'log', 'alarms', 'heads'] as const

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
    ...ofTheHouse.map((section) => ({ name: `settings-${section}`, path: `/settings/${section}` })),
  ]
}
