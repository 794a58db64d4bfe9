/**
 * The officers of a node of the demonstration, kept by the operator's token through the node's own API: one who works by
 * scripts and loads the public record, and one for whoever tries the desk, who comes in by an invitation as any officer.
 */
import type { Grant, Officer } from '../../src/node/officers/officer.ts'

export type CallAsOperator = <T>(method: 'GET' | 'POST', path: string, body?: unknown) => Promise<T>

const script = {
  handle: 'record-loader',
  name: 'Loads the public record',
  grants: grantsOf('prepare', 'clear', 'release'),
}
const visitor = {
  handle: 'officer',
  name: 'Officer of the demonstration',
  grants: grantsOf('prepare', 'clear', 'release', 'audit', 'administer'),
}

/** A token to work on records with. */
export const scriptToken = async (call: CallAsOperator): Promise<string> => {
  const { id } = await findOrAdd(call, script)
  const label = 'comity demo'
  return (await call<{ readonly token: string }>('POST', `/officers/${id}/tokens`, { label, days: 1 })).token
}

/** The code by which a visitor comes in for the first time; undefined once somebody has. */
export const visitorCode = async (call: CallAsOperator): Promise<string | undefined> => {
  const { id, state } = await findOrAdd(call, visitor)
  if (state !== 'invited') return undefined
  return (await call<{ readonly code: string }>('POST', `/officers/${id}/invitations`, {})).code
}

const findOrAdd = async (call: CallAsOperator, wanted: typeof script): Promise<Officer> => {
  const { officers } = await call<{ readonly officers: readonly Officer[] }>('GET', '/officers')
  return officers.find(({ handle }) => handle === wanted.handle) ?? (await call('POST', '/officers', wanted))
}

function grantsOf(...roles: Grant['roles']): readonly Grant[] {
  return [{ office: '*', roles }]
}
