/**
 * An officer at a browser: added and invited by the operator, let in by a passkey that an authenticator in software makes,
 * and known by a cookie from then on. What a browser would send, this sends.
 */
import type { Grant } from '../../src/node/officers/officer.ts'
import { makeAuthenticator, type SoftwareAuthenticator } from '../authenticator/software-authenticator.ts'
import { type Caller, openCaller } from './call-node.ts'
import { DemoFailure } from './demo-failure.ts'
import { originAt } from './make-nodes.ts'
import type { NodeApi } from './node-api.ts'

export interface Newcomer {
  readonly handle: string
  readonly name: string
  readonly grants: readonly Grant[]
}

export interface Browser extends Caller {
  /** Of the officer. */
  readonly id: string
  /** Name and value, as the browser sends it. */
  readonly cookie: string
  /** The key that they sign texts with; another than the one that let them in. */
  makeSigningKey(): Promise<SigningKey>
}

export interface SigningKey {
  readonly authenticator: SoftwareAuthenticator
  /** Fields of the act that introduces it, as the node read them. */
  readonly fields: Readonly<Record<'alg' | 'key' | 'credentialId' | 'rpId', string>>
}

interface Options {
  readonly challenge: string
  readonly rp: { readonly id: string }
}

/** Enters by invitation. */
export const enterByInvitation = async (
  node: NodeApi,
  { handle, name, grants }: Newcomer,
): Promise<Browser> => {
  const operator = node.as('operator')
  const { id } = await operator.call<{ readonly id: string }>('POST', '/officers', {
    body: { handle, name, grants, clearedFor: 0 },
  })
  const { code } = await operator.call<{ readonly code: string }>('POST', `/officers/${id}/invitations`, {
    body: {},
  })
  const guest = openCaller({ authority: node.authority, url: node.url, headers: samePage })
  const options = await guest.call<Options>('POST', '/invitations/passkey/options', { body: { code } })
  const origin = originOf(node)
  const response = makeAuthenticator({ rpId: options.rp.id, origin }).register(options.challenge)
  const entered = await guest.ask('POST', '/invitations/passkey', { body: { code, response, label: handle } })
  const cookie = entered.headers
    .getSetCookie()
    .map((each) => each.split(';', 1)[0] ?? '')
    .find((each) => each.startsWith(`__Host-comity-${node.authority}=`))
  if (!entered.ok || cookie === undefined)
    throw new DemoFailure(`${node.authority} did not let ${handle} in: HTTP ${entered.status}`)
  const caller = openCaller({
    authority: node.authority,
    url: node.url,
    headers: { ...samePage, cookie },
  })
  return { ...caller, id, cookie, makeSigningKey: () => makeSigningKey(caller, origin) }
}

const makeSigningKey = async (caller: Caller, origin: string): Promise<SigningKey> => {
  const options = await caller.call<Options>('POST', '/credentials/options', { body: {} })
  const authenticator = makeAuthenticator({ rpId: options.rp.id, origin })
  const response = authenticator.register(options.challenge)
  return { authenticator, fields: await caller.call('POST', '/credentials/parse', { body: { response } }) }
}

/** Fetch Metadata of a page of the node's own. */
const samePage = { 'sec-fetch-site': 'same-origin' } as const

const originOf = ({ authority, url }: NodeApi): string => originAt(authority, Number(new URL(url).port))
