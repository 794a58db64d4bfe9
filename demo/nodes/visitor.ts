/**
 * The officer whom a visitor of the demonstration may be: kept through the node's own API by its operator, and let in by
 * an invitation as any officer is.
 */
import type { Role } from '../../src/affairs/kernel/access.ts'
import { everyOffice, type Officer } from '../../src/node/officers/officer.ts'
import type { Caller } from './call-node.ts'

const roles: readonly Role[] = ['prepare', 'clear', 'release', 'audit', 'administer']

export const visitor = {
  handle: 'officer',
  name: 'Officer of the demonstration',
  grants: [{ office: everyOffice, roles }],
} as const

/** The code by which they come in for the first time; undefined once somebody has. */
export const visitorCode = async (operator: Caller): Promise<string | undefined> => {
  const { officers } = await operator.call<{ readonly officers: readonly Officer[] }>('GET', '/officers')
  const { id, state } =
    officers.find(({ handle }) => handle === visitor.handle) ??
    (await operator.call<Officer>('POST', '/officers', { body: visitor }))
  if (state !== 'invited') return undefined
  const invited = await operator.call<{ readonly code: string }>('POST', `/officers/${id}/invitations`, {
    body: {},
  })
  return invited.code
}
