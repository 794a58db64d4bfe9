/** An entry that was accepted, as the rules see it: read again from the texts that came. */
import type { Act } from '../affairs/kernel/act.ts'
import type { Cut } from '../affairs/kernel/cut.ts'
import { encodeBase64 } from '../ledger/base64.ts'
import { parseFacts } from '../ledger/facts.ts'
import { heightOf, type Leaf, parseLeaf } from '../ledger/leaf.ts'
import { damaged } from './damaged.ts'

export interface ActTexts {
  readonly leaf: string
  readonly leafHash: Uint8Array
  readonly facts: string
}

export const actOf = (texts: ActTexts): Act => {
  const leaf = leafOf(texts.leaf)
  const facts = parseFacts(texts.facts)
  if (!facts.ok || facts.value.record === null) throw damaged(`facts of ${leaf.authority} ${leaf.seq}`)
  return {
    compact: leaf.compact,
    authority: leaf.authority,
    seq: leaf.seq,
    leaf: encodeBase64(texts.leafHash),
    cut: pastOf(leaf),
    height: heightOf(leaf),
    record: facts.value.record,
    affair: facts.value.affair,
    version: facts.value.version,
    act: facts.value.act,
    cites: facts.value.cites,
    fields: facts.value.fields,
  }
}

export const cutOfText = (text: string): Cut => pastOf(leafOf(text))

/** Its own feed before it, and each prefix it had seen (protocol section 2). */
const pastOf = ({ authority, seen, seq }: Leaf): Cut => {
  const cut: Record<string, number> = {}
  for (const other of Object.keys(seen)) cut[other] = seen[other]?.[0] ?? 0
  if (seq > 0) cut[authority] = seq
  return cut
}

const leafOf = (text: string): Leaf => {
  const leaf = parseLeaf(text)
  if (!leaf.ok) throw damaged(`a leaf does not parse (${leaf.error.kind})`)
  return leaf.value
}
