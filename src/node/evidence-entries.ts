/**
 * Which entries an evidence file for some must hold: with each act that an officer signed, the one that introduced the key,
 * since without it nobody who reads the file can check the signature or say whose key it is.
 */
import { introductionBy } from '../affairs/credential/reading.ts'
import { type CredentialState, signature } from '../affairs/credential/schema.ts'
import { parseFacts } from '../ledger/facts.ts'
import type { LaneKey, LaneReader, StoreReader } from '../store/store.ts'
import type { EntryName } from './make-evidence.ts'

/** Those asked for, in their order, then what they need besides; each once. */
export const withIntroductions = (
  store: Pick<StoreReader, 'lane'>,
  lane: LaneKey,
  entries: readonly EntryName[],
): readonly EntryName[] => {
  const reader = store.lane(lane)
  const needed = entries.flatMap((entry) => introductionFor(reader, entry) ?? [])
  const byPlace = new Map([...entries, ...needed].map((each) => [`${each.authority} ${each.seq}`, each]))
  return [...byPlace.values()]
}

const introductionFor = (reader: LaneReader, { authority, seq }: EntryName): EntryName | undefined => {
  const head = reader.heads().find((each) => each.authority === authority)
  const entry = head && reader.entry(head.feed, seq)
  const facts = entry && parseFacts(entry.facts)
  if (facts?.ok !== true) return undefined
  const by = signature.safeParse(facts.value.fields.by)
  if (!by.success) return undefined
  const state = reader.record(by.data.credential)?.state as CredentialState | undefined
  const introduced = state && introductionBy(state, authority)
  return introduced && { authority, seq: introduced.seq }
}
