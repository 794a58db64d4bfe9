/**
 * A credential: the key with which one officer signs for an authority. A WebAuthn credential, whose private half never
 * leaves the officer's authenticator; the authority introduces its public half by an act, and retires it by another.
 *
 * Facts hold key and scope. Whose it is (name, rank, title) stands in the body of the introduction.
 */
import { z } from 'zod'
import { decodeBase64 } from '../../ledger/base64.ts'
import { partialDate } from '../kernel/partial-date.ts'
import { recordIn } from '../kernel/references.ts'
import type { ActSchemas } from '../kernel/rules.ts'
import { localText } from '../kernel/wording.ts'

/** COSE algorithms of RFC 9053: ECDSA on P-256 with SHA-256 (-7), and Ed25519 (-8). */
export const algorithms = ['ES256', 'EdDSA'] as const

export const retirementGrounds = ['lost', 'compromised', 'left-office', 'replaced', 'no-longer-used'] as const

/** Bytes in base64, at least one. */
export const base64Bytes = (most: number) =>
  z
    .string()
    .min(4)
    .max(Math.ceil(most / 3) * 4)
    .refine((text) => decodeBase64(text) !== undefined, 'not base64')

/** Relying party identifier: the host name at which the officers' desk is served. */
const rpId = z
  .string()
  .max(253)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/)

const introduction = {
  /** The office the officer signs for, where one is kept. */
  office: recordIn('office').nullable(),
  alg: z.enum(algorithms),
  /** ES256: the uncompressed point, 65 bytes (SEC 1 section 2.3.3). EdDSA: 32 bytes (RFC 8032). */
  key: base64Bytes(65),
  /** As the authenticator gave it; at most 1,023 bytes (WebAuthn section 4). */
  credentialId: base64Bytes(1_023),
  rpId,
  since: partialDate.nullable(),
}

export const acts = {
  introduced: {
    fields: z.strictObject(introduction),
    body: z.strictObject({ name: localText, rank: localText.nullable(), title: localText.nullable() }),
  },
  /** What it signed before stays signed; after this it signs nothing more. */
  retired: {
    fields: z.strictObject({ ground: z.enum(retirementGrounds), on: partialDate.nullable() }),
    body: z.strictObject({ reason: localText.nullable() }),
  },
} as const satisfies ActSchemas

/** An officer's signature, as it stands in the act that it signs (`signature.ts`). */
export const signature = z.strictObject({
  /** The record that introduced the key; cited. */
  credential: recordIn('credential'),
  /** The key itself, so that the act can be checked alone. */
  key: base64Bytes(65),
  authenticatorData: base64Bytes(4_096),
  /** The JSON text that the browser made (WebAuthn section 5.8.1), unchanged. */
  clientData: z.string().min(2).max(4_096),
  signature: base64Bytes(256),
})

export type Signature = z.infer<typeof signature>

export type IntroducedFields = z.infer<(typeof acts)['introduced']['fields']>

export type Introduction = IntroducedFields & { readonly by: string; readonly seq: number }

export type Retirement = z.infer<(typeof acts)['retired']['fields']> & {
  readonly by: string
  readonly seq: number
}

export type CredentialState = {
  readonly introductions: readonly Introduction[]
  readonly retirements: readonly Retirement[]
}
