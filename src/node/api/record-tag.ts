/**
 * Records as entity tags (RFC 9110 sections 8.8.3 and 13.1): `"<digest of the state>.<digest of what was shown>"`. Both parts
 * tell whether a caller's copy is still good, since witnesses come and bodies go while the state stays. What is to be
 * released may be bound to the state alone: by `ifMatch` of each act, or by the header where all are on one record.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { recordKey } from '../../affairs/kernel/past.ts'
import { isBase64Of32 } from '../../ledger/base64.ts'
import { err, ok, type Result } from '../../ledger/result.ts'
import type { LaneReader } from '../../store/store.ts'
import type { RecordChanged } from '../drafts/draft-deps.ts'
import type { Calling, Problem } from './route.ts'

/** Of an act: the digest that its record must still have; null where there must be none yet. */
export const ifMatch = {
  ifMatch: z.string().refine(isBase64Of32, 'not a digest').nullable().optional(),
}

export const readsIfSeen = {
  'if-match':
    'The entity tag of the record that all acts are on, or its digest in quotation marks: refused with 412 where it has changed. `*`: there must be one.',
  'if-none-match': '`*`: there must be no such record yet.',
}

export const tagOfRecord = (digest: string, shown: unknown): string =>
  `"${digest}.${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 22)}"`

/** Whether an `if-none-match` header names this tag; weakly, as RFC 9110 section 13.1.2 has it. */
export const isNamed = (header: string | undefined, tag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' || header.split(',').some((each) => each.trim().replace(/^W\//, '') === tag))

/** `digests`: of which the record must have one; undefined: any; empty: there must be no record. */
export interface Expectation {
  readonly index: number
  readonly record: string
  readonly key: string
  readonly digests: readonly string[] | undefined
}

interface OnRecord {
  readonly record: string
  readonly version: number
  readonly ifMatch?: string | null | undefined
}

export const expectationsOf = (
  { header }: Pick<Calling, 'header'>,
  acts: readonly OnRecord[],
): Result<readonly Expectation[], Problem> => {
  const own = acts.flatMap(({ record, version, ifMatch: digest }, index) =>
    digest === undefined
      ? []
      : [{ index, record, key: recordKey(record, version), digests: digest === null ? [] : [digest] }],
  )
  const wanted = digestsOf(header('if-match'), header('if-none-match'))
  if (!wanted.ok) return wanted
  if (wanted.value === 'none') return ok(own)
  const [first] = acts
  if (first === undefined || acts.some(({ record }) => record !== first.record))
    return err({ status: 400, kind: 'tag-of-several-records' })
  const { digests } = wanted.value
  const { record, version } = first
  return ok([...own, { index: 0, record, key: recordKey(record, version), digests }])
}

/** In the same turn as what is then written. */
export const asExpected = (
  reader: Pick<LaneReader, 'record'>,
  expectations: readonly Expectation[],
): Result<void, RecordChanged> => {
  for (const { index, record, key, digests } of expectations) {
    const digest = reader.record(key)?.digest ?? null
    const holds =
      digests === undefined
        ? digest !== null
        : digest === null
          ? digests.length === 0
          : digests.includes(digest)
    if (!holds) return err({ kind: 'record-changed', index, record, digest })
  }
  return ok(undefined)
}

const digestsOf = (
  match: string | undefined,
  noneMatch: string | undefined,
): Result<'none' | Pick<Expectation, 'digests'>, Problem> => {
  if (noneMatch !== undefined)
    return match === undefined && noneMatch.trim() === '*'
      ? ok({ digests: [] })
      : err({ status: 400, kind: 'tag-malformed' })
  if (match === undefined) return ok('none')
  if (match.trim() === '*') return ok({ digests: undefined })
  const digests = match
    .split(',')
    .map((each) => /^"([A-Za-z0-9+/]{43}=)(?:\.[\w-]{22})?"$/.exec(each.trim())?.[1])
  // A weak tag says too little to write by (RFC 9110 section 13.1.1).
  return digests.every((digest) => digest !== undefined)
    ? ok({ digests })
    : err({ status: 400, kind: 'tag-malformed' })
}
