/**
 * The rules of one affair in one version. `judge` and `evolve` are pure and the same code on every node; old versions
 * stay for ever, since a record keeps the version it was created under.
 */
import type { ZodType, z } from 'zod'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { Act } from './act.ts'
import type { Verdict } from './verdict.ts'
import type { View } from './view.ts'

/** Schemas of one act: coded facts, and the free text and personal data of the body (null where it has none). */
export interface ActSchema {
  readonly fields: ZodType<JsonObject>
  readonly body: ZodType<JsonObject> | null
}

export type ActSchemas = Readonly<Record<string, ActSchema>>

/** The acts of an affair as a union told apart by `act`. */
export type ActOf<Schemas extends ActSchemas> = {
  [K in keyof Schemas & string]: Omit<Act, 'act' | 'fields'> & {
    readonly act: K
    readonly fields: z.infer<Schemas[K]['fields']>
  }
}[keyof Schemas & string]

export interface Rules<S extends JsonObject = JsonObject, Schemas extends ActSchemas = ActSchemas> {
  readonly affair: string
  readonly version: number
  readonly acts: Schemas
  /** Acts that may create a record of this affair. */
  readonly creating: readonly (keyof Schemas & string)[]
  judge(view: View<S>, act: ActOf<Schemas>): Verdict
  /** Total: never refuses, whatever the concurrent acts before it did. */
  evolve(state: S | undefined, act: ActOf<Schemas>): S
}

/**
 * Rules as the engine holds them, whichever affair they are of. The engine hands each its own: states that its `evolve`
 * made, and acts whose fields its schemas have accepted.
 */
export interface AnyRules {
  readonly affair: string
  readonly version: number
  readonly acts: ActSchemas
  readonly creating: readonly string[]
  judge(view: View, act: Act): Verdict
  evolve(state: JsonObject | undefined, act: Act): JsonObject
}

/** Which rules this node knows. */
export type RulesOf = (affair: string, version: number) => AnyRules | undefined
