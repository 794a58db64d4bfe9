/** The signing keys that our authority has introduced and not retired, and that were made for this desk's host. */
import { introductionBy, isRetiredBy } from '../../../affairs/credential/reading.ts'
import type { CredentialState, Introduction } from '../../../affairs/credential/schema.ts'
import type { RecordListed } from '../../api/calls.ts'
import { useRecords } from '../../api/queries.ts'
import { useCompact } from '../../frame/compact.tsx'

export interface SigningKeyShown {
  readonly record: string
  readonly introduction: Introduction
  /** Whose it is. */
  readonly name: Readonly<Record<string, string>>
}

/** Undefined until they have come. */
export const useSigningKeys = (): readonly SigningKeyShown[] | undefined => {
  const { id, self } = useCompact()
  return useRecords(id, 'credential').data?.flatMap((each) => shownKey(each, self) ?? [])
}

const shownKey = ({ record, state, wording }: RecordListed, self: string): SigningKeyShown | undefined => {
  const keys = state as CredentialState | undefined
  const introduction = keys && introductionBy(keys, self)
  if (keys === undefined || introduction === undefined || isRetiredBy(keys, self)) return undefined
  if (introduction.rpId !== location.hostname) return undefined
  const name = wording?.name
  return {
    record,
    introduction,
    name: typeof name === 'object' && name !== null ? (name as Readonly<Record<string, string>>) : {},
  }
}
