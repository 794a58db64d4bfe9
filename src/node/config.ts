/** The node's one configuration file, `comity.json` in its data folder. Checked whole before anything is opened. */
import { readFile } from 'node:fs/promises'
import { isIP } from 'node:net'
import { z } from 'zod'
import { highestLevel } from '../affairs/kernel/marking.ts'
import { isAuthority } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'

const url = z.url({ protocol: /^https?$/ })

/** Where a node answers its peers; null where it exchanges by file alone. */
export const endpoint = url.max(2_000).nullable()

/** Secure contexts with a name: an address of digits can be no RP ID (WebAuthn Level 3 section 5.1.2). */
const isDeskOrigin = (text: string): boolean => {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin } = new URL(text)
  const isSecure = protocol === 'https:' || (protocol === 'http:' && /(^|\.)localhost$/.test(hostname))
  return isSecure && origin === text && isIP(hostname.replaceAll(/[[\]]/g, '')) === 0
}

const fields = {
  /** Who we are: `VN.MPS`. */
  authority: z.string().refine(isAuthority, 'not an authority such as VN.MPS'),
  /** What the node is for. A `service` node takes part in no compact of another purpose, and others in none of service. */
  purpose: z.enum(['service', 'demonstration', 'exercise']),
  /** Where it listens. Loopback unless a proxy with TLS stands before it. */
  listen: z.strictObject({ host: z.string().min(1).max(255), port: z.int().min(0).max(65_535) }),
  /** Where peers reach it. Stands in its letters of credence. */
  endpoint,
  /** Names under which browsers may call it, besides the address it listens on (against DNS rebinding). */
  hosts: z.array(z.string().min(1).max(255)).max(32),
  /** Whether everyone who reaches it may read without signing in. Never in service. */
  openReading: z.boolean(),
  /** How officers reach the node in a browser; null where nobody does. */
  desk: z
    .strictObject({
      /** Exactly as the browser shows it, without a path. Its host is the RP ID to which passkeys are bound for ever. */
      origin: z
        .string()
        .refine(isDeskOrigin, 'not https://… with a host name, nor http://localhost or a name under it'),
      /** Whether a proxy stands before the node, whose `x-forwarded-for` tells where a call comes from. */
      behindProxy: z.boolean(),
      /** The one origin whose page may frame the desk, to show two of them side by side; never in service. */
      stage: z.string().refine(isDeskOrigin, 'not an origin').nullable().default(null),
    })
    .nullable()
    .default(null),
  /** Largest attachment, in bytes. */
  fileLimit: z.int().min(1).max(10_737_418_240),
  /** Highest classification level it may hold; 0 where it holds nothing marked. Neither written nor taken above it. */
  ceiling: z.int().min(0).max(highestLevel).default(0),
}

const schema = z
  .strictObject(fields)
  .refine((config) => !(config.openReading && config.purpose === 'service'), {
    path: ['openReading'],
    message: 'a service node is never open to all readers',
  })
  .refine((config) => !(config.desk?.stage != null && config.purpose === 'service'), {
    path: ['desk', 'stage'],
    message: 'the desk of a service node is never framed',
  })

export type Config = z.infer<typeof schema>

export type ConfigError =
  | { readonly kind: 'config-missing'; readonly file: string }
  | { readonly kind: 'config-not-json'; readonly file: string }
  | { readonly kind: 'config-invalid'; readonly file: string; readonly at: string; readonly why: string }

export const readConfig = async (file: string): Promise<Result<Config, ConfigError>> => {
  const text = await readFile(file, 'utf8').catch(() => undefined)
  if (text === undefined) return err({ kind: 'config-missing', file })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return err({ kind: 'config-not-json', file })
  }
  return checkConfig(json, file)
}

export const checkConfig = (json: unknown, file: string): Result<Config, ConfigError> => {
  const parsed = schema.safeParse(json)
  if (parsed.success) return ok(parsed.data)
  const issue = parsed.error.issues[0]
  return err({ kind: 'config-invalid', file, at: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
}

export const defaultConfig = (authority: string, purpose: Config['purpose'], port: number): Config => ({
  authority,
  purpose,
  listen: { host: '127.0.0.1', port },
  endpoint: null,
  hosts: [],
  openReading: false,
  desk: null,
  fileLimit: 104_857_600,
  ceiling: 0,
})

export const explainConfigError = (error: ConfigError): string => {
  switch (error.kind) {
    case 'config-missing':
      return `${error.file} is not there: make a node first with "comity init".`
    case 'config-not-json':
      return `${error.file} is not JSON: mend it or put back the last one that worked.`
    case 'config-invalid':
      return `${error.file}: ${error.at === '' ? '' : `${error.at}: `}${error.why}.`
  }
}
