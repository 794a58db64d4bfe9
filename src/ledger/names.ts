/** How authorities, lanes, affairs, records and feeds are named (protocol section 1). */

export type Lane = 'main' | 'hot'

export const lanes: readonly Lane[] = ['main', 'hot']

const authority = /^[A-Z]{2}\.[A-Z0-9-]{1,24}$/
const compact = /^c[a-z2-7]{32}$/
const code = /^[a-z][a-z-]{0,31}$/
const record = /^[a-z][a-z-]{0,31}\/[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/

export const isLane = (value: unknown): value is Lane => value === 'main' || value === 'hot'

export const isAuthority = (value: unknown): value is string =>
  typeof value === 'string' && authority.test(value)

export const isCompactId = (value: unknown): value is string =>
  typeof value === 'string' && compact.test(value)

/** An affair, an act, a ground, a reason: what rules branch on. */
export const isCode = (value: unknown): value is string => typeof value === 'string' && code.test(value)

export const isRecordId = (value: unknown): value is string => typeof value === 'string' && record.test(value)

/** `commitment/C16` → `commitment` */
export const affairOf = (recordId: string): string => recordId.slice(0, recordId.indexOf('/'))

/** `VN.MPS` → `VN` (ISO 3166-1 alpha-2) */
export const stateOf = (authorityName: string): string => authorityName.slice(0, 2)

/** First line of a feed's checkpoints, and the name of its log keys. */
export const feedOrigin = (compactName: string, authorityName: string, lane: Lane): string =>
  `comity/${compactName}/${authorityName}/${lane}`
