/**
 * The officers of a demonstration's node, invented: one for each step of the way, one who keeps the house, one who audits,
 * and one who does all steps alone, as where a house is small. Each works by a token of their own.
 */
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Role } from '../../src/affairs/kernel/access.ts'
import { everyOffice } from '../../src/node/officers/officer.ts'
import { officerWithToken } from '../../src/node/officers/officer-with-token.ts'
import { openOfficers } from '../../src/node/officers/officers.ts'
import type { SqliteStore } from '../../src/store/sqlite-store.ts'
import { DemoFailure } from './demo-failure.ts'

const rolesOf = {
  desk: ['prepare', 'clear', 'release'],
  drafter: ['prepare'],
  chief: ['clear'],
  registrar: ['release'],
  keeper: ['administer'],
  auditor: ['audit'],
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type OfficerName = keyof typeof rolesOf

export const officerNames = Object.keys(rolesOf) as readonly OfficerName[]

export type OfficerTokens = Readonly<Record<OfficerName, string>>

/** Highest marking that a demonstration's node takes. Its officers may see more, so it is the node that refuses. */
export const demoCeiling = 1
const clearedFor = 2

export const makeOfficers = async (dir: string, store: SqliteStore, authority: string): Promise<void> => {
  const officers = openOfficers({ store, authority, origin: undefined })
  const tokens = officerNames.map((handle) => {
    const grants = [{ office: everyOffice, roles: rolesOf[handle] }]
    const made = officerWithToken(officers, { handle, grants, clearedFor })
    if (!made.ok) throw new DemoFailure(`${authority} has no officer ${handle}: ${made.error.kind}`)
    return [handle, made.value.token]
  })
  await writeFile(tokensFile(dir), `${JSON.stringify(Object.fromEntries(tokens), null, 2)}\n`, {
    mode: 0o600,
  })
}

export const readOfficers = async (dir: string): Promise<OfficerTokens> =>
  JSON.parse(await readFile(tokensFile(dir), 'utf8')) as OfficerTokens

/** Beside the operator's token. */
const tokensFile = (dir: string): string => join(dir, 'demo-officers.json')
