/** What two nodes can do together (docs/protocol.md section 8.1, `hello`): pure, from what each says of itself. */
import { z } from 'zod'
import { err, ok, type Result } from '../ledger/result.ts'

/** The answer to `GET /exchange/v1/hello`. It is unsigned: nothing is trusted on its word but how to speak. */
export interface Hello {
  readonly versions: readonly number[]
  readonly suites: readonly number[]
  /** In bytes: of a whole bundle, of a file. */
  readonly limits: { readonly bundle: number; readonly file: number }
  readonly capabilities: readonly string[]
  readonly software: string
}

export interface Agreed {
  readonly version: number
  readonly suite: number
  readonly limits: Hello['limits']
  /** Ascending. */
  readonly capabilities: readonly string[]
}

export type NegotiateError = {
  readonly kind: 'no-common-version'
  readonly what: 'version' | 'suite'
  readonly theirs: readonly number[]
}

/** Highest common version and suite, the smaller limits, the capabilities of both. Alike from either side. */
export const negotiate = (ours: Hello, theirs: Hello): Result<Agreed, NegotiateError> => {
  const version = highestCommon(ours.versions, theirs.versions)
  if (version === undefined)
    return err({ kind: 'no-common-version', what: 'version', theirs: theirs.versions })
  const suite = highestCommon(ours.suites, theirs.suites)
  if (suite === undefined) return err({ kind: 'no-common-version', what: 'suite', theirs: theirs.suites })
  const limits = {
    bundle: Math.min(ours.limits.bundle, theirs.limits.bundle),
    file: Math.min(ours.limits.file, theirs.limits.file),
  }
  const both = new Set(theirs.capabilities)
  const capabilities = ours.capabilities.filter((capability) => both.has(capability)).sort()
  return ok({ version, suite, limits, capabilities: [...new Set(capabilities)] })
}

/** A peer's hello, which is outside input; `undefined` where it is none. */
export const parseHello = (body: string): Hello | undefined => {
  try {
    return helloSchema.safeParse(JSON.parse(body)).data
  } catch {
    return undefined
  }
}

const highestCommon = (ours: readonly number[], theirs: readonly number[]): number | undefined => {
  const common = ours.filter((each) => theirs.includes(each))
  return common.length === 0 ? undefined : Math.max(...common)
}

const identifiers = z.array(z.int().min(0)).max(64)

const helloSchema = z.object({
  versions: identifiers,
  suites: identifiers,
  limits: z.object({ bundle: z.int().min(0), file: z.int().min(0) }),
  capabilities: z.array(z.string().regex(/^[a-z][a-z0-9-]{0,31}$/)).max(64),
  software: z.string().regex(/^[\x20-\x7e]{0,100}$/),
})
