/**
 * An officer comes in at a browser: added and invited by the node's operator, and the code of the invitation redeemed from a
 * page of the desk itself, so that the browser holds the very cookie that the node sets.
 */
import type { Page } from 'playwright-core'
import type { Role } from '../../src/affairs/kernel/access.ts'
import { everyOffice, type Grant } from '../../src/node/officers/officer.ts'
import type { Caller } from '../nodes/call-node.ts'

export interface OfficerWanted {
  /** Held for every office. */
  readonly roles: readonly Role[]
  /** Of the officer; made up where it does not matter. */
  readonly handle?: string
  readonly name?: string
  /** Roles by office, beside those held for every one. */
  readonly grants?: readonly Grant[]
  readonly clearedFor?: number
}

export interface OfficerIn {
  readonly id: string
  readonly handle: string
  readonly name: string
  readonly password: string
}

export const password = 'two pens on a green table'

/** The node whose operator invites; anybody else who administers will do. */
export interface Inviting {
  readonly authority: string
  as(who: 'operator'): Pick<Caller, 'call'>
}

/** `page` must show a page of that node's desk. What it shows is old then: go to a place, or load it again. */
export const comeIn = async (page: Page, node: Inviting, wanted: OfficerWanted): Promise<OfficerIn> => {
  const operator = node.as('operator')
  const handle = wanted.handle ?? `officer-${crypto.randomUUID().slice(0, 8)}`
  const { name = `Officer of ${node.authority}`, grants = [], clearedFor = 0 } = wanted
  const { id } = await operator.call<{ readonly id: string }>('POST', '/officers', {
    body: { handle, name, clearedFor, grants: [{ office: everyOffice, roles: wanted.roles }, ...grants] },
  })
  const { code } = await operator.call<{ readonly code: string }>('POST', `/officers/${id}/invitations`, {
    body: {},
  })
  const status = await page.evaluate(
    (body) =>
      fetch('/api/v1/invitations/password', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      }).then((response) => response.status),
    JSON.stringify({ code, password }),
  )
  if (status !== 200) throw new Error(`${node.authority} did not let ${handle} in: HTTP ${status}`)
  return { id, handle, name, password }
}
