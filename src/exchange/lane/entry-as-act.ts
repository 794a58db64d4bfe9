/** An entry as the rules see it and as the store keeps it. */
import type { Act } from '../../affairs/kernel/act.ts'
import type { Cut } from '../../affairs/kernel/cut.ts'
import { recordKey } from '../../affairs/kernel/past.ts'
import type { Verdict } from '../../affairs/kernel/verdict.ts'
import { decodeBase64, encodeBase64 } from '../../ledger/base64.ts'
import type { Facts } from '../../ledger/facts.ts'
import { heightOf, type Leaf, type Seen } from '../../ledger/leaf.ts'
import { canonicalJson } from '../../ledger/strict-json.ts'
import type { StoredVerdict } from '../../store/store.ts'

export interface ReadEntry {
  readonly leaf: Leaf
  readonly leafHash: Uint8Array
  readonly facts: Facts
}

export const storedVerdict = (verdict: Verdict): StoredVerdict =>
  verdict.effective
    ? { kind: 'effective' }
    : { kind: 'void', reason: canonicalJson({ ...verdict.reason, detail: { ...verdict.reason.detail } }) }

/** The past that a leaf names: its feed before it and what it had seen. */
export const cutOf = (leaf: Leaf): Cut => ({ ...sizesOf(leaf.seen), [leaf.authority]: leaf.seq })

export const sizesOf = (seen: Seen): Cut => {
  const sizes: Record<string, number> = {}
  for (const authority of Object.keys(seen)) sizes[authority] = seen[authority]?.[0] ?? 0
  return sizes
}

export const actOf = ({ leaf, leafHash, facts }: ReadEntry, record: string, cut: Cut): Act => ({
  compact: leaf.compact,
  authority: leaf.authority,
  seq: leaf.seq,
  leaf: encodeBase64(leafHash),
  cut,
  height: heightOf(leaf),
  record,
  affair: facts.affair,
  version: facts.version,
  act: facts.act,
  cites: facts.cites,
  fields: facts.fields,
})

export const keyOf = (facts: Facts): string | null =>
  facts.record === null ? null : recordKey(facts.record, facts.version)

/** `checkEntry` has checked that salts are base64 of 32 bytes. */
export const saltOf = (text: string): Uint8Array => decodeBase64(text) ?? new Uint8Array(32)
