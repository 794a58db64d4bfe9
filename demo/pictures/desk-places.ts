/** The places of the desk on a node with the public record: what is photographed, and tested in a browser. */
export interface DeskPlace {
  readonly name: string
  /** Path and search part. */
  readonly path: string
}

export const deskPlaces = async (url: string): Promise<readonly DeskPlace[]> => {
  const response = await fetch(`${url}/api/v1/node`)
  const node = (await response.json()) as { readonly compacts: readonly { readonly id: string }[] }
  const start = `/${(node.compacts[0]?.id ?? '').slice(0, 8)}`
  return [
    { name: 'today', path: `${start}/today` },
    { name: 'commitments', path: `${start}/commitments` },
    { name: 'commitments-restated', path: `${start}/commitments?question=restated` },
    { name: 'mechanisms', path: `${start}/mechanisms` },
    { name: 'session', path: `${start}/sessions/HLD-2` },
    { name: 'record', path: `${start}/records/commitment/C13` },
    { name: 'conflict', path: `${start}/records/conflict/CF04` },
    { name: 'reported', path: `${start}/reported` },
    { name: 'settings', path: '/settings' },
    { name: 'settings-links', path: '/settings/links' },
    { name: 'settings-refused', path: '/settings/log' },
    { name: 'nowhere', path: `${start}/treasury` },
  ]
}
