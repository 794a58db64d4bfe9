/**
 * The places of the desk on a node with the public record, and with what is put there besides: what is photographed, and
 * tested in a browser.
 */
import { type OnTable, putAdoptedText, putTextOnTable } from '../browser/text-on-table.ts'

export interface DeskPlace {
  readonly name: string
  /** Path and search part. */
  readonly path: string
}

/** Sections of the settings that officers see beside their own. */
export const housePlaces: readonly DeskPlace[] = [
  'officers',
  'offices',
  'policy',
  'terms',
  'links',
  'log',
  'alarms',
  'heads',
].map((section) => ({ name: `settings-${section}`, path: `/settings/${section}` }))

/** What the public record has none of: texts under negotiation. */
export const putPlaces = async (table: OnTable): Promise<void> => {
  await putTextOnTable(table, 'TABLE')
  await putAdoptedText(table, 'ADOPTED')
}

/** Of the record: the first that a node tells of. */
export const firstCompactAt = async (url: string): Promise<string> => {
  const response = await fetch(`${url}/api/v1/node`)
  const node = (await response.json()) as { readonly compacts: readonly { readonly id: string }[] }
  return node.compacts[0]?.id ?? ''
}

export const deskPlaces = async (url: string): Promise<readonly DeskPlace[]> => {
  const start = `/${(await firstCompactAt(url)).slice(0, 8)}`
  return [
    { name: 'today', path: `${start}/today` },
    { name: 'commitments', path: `${start}/commitments` },
    { name: 'commitments-restated', path: `${start}/commitments?question=restated` },
    { name: 'mechanisms', path: `${start}/mechanisms` },
    { name: 'sessions', path: `${start}/sessions` },
    { name: 'session', path: `${start}/sessions/HLD-2` },
    { name: 'session-sheet', path: `${start}/sessions/JWG-PS-12?part=review` },
    { name: 'session-papers', path: `${start}/sessions/JWG-PS-11?part=papers` },
    { name: 'session-brief', path: `${start}/sessions/JWG-PS-11?part=brief` },
    { name: 'session-carry-over', path: `${start}/sessions/JWG-PS-11?part=carry-over` },
    { name: 'texts', path: `${start}/texts` },
    { name: 'text', path: `${start}/texts/TABLE` },
    { name: 'text-adopted', path: `${start}/texts/ADOPTED` },
    { name: 'signing', path: `${start}/texts/ADOPTED/sign` },
    { name: 'record', path: `${start}/records/commitment/C13` },
    { name: 'conflict', path: `${start}/records/conflict/CF04` },
    { name: 'reported', path: `${start}/reported` },
    { name: 'settings', path: '/settings' },
    { name: 'settings-links', path: '/settings/links' },
    { name: 'settings-refused', path: '/settings/log' },
    { name: 'nowhere', path: `${start}/treasury` },
  ]
}
