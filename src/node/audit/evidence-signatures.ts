/**
 * Officers' signatures in an evidence file, checked offline: the assertion against the key that the act names, and that
 * key against its introduction, where the file holds that too. An act that only some node's word says is signed proves
 * nothing here: what is shown is what the bytes in the file carry (protocol section 11).
 */
import { challengeOf } from '../../affairs/credential/challenge.ts'
import { acts as credentialActs } from '../../affairs/credential/schema.ts'
import { type AssertionFault, verifyAssertion } from '../../affairs/credential/verify-assertion.ts'
import { steps, acts as textActs } from '../../affairs/text/schema.ts'
import type { EvidenceReport, ProvenEntry } from '../../ledger/evidence.ts'
import { parseStrictJson } from '../../ledger/strict-json.ts'

export interface EvidenceSignature {
  readonly authority: string
  readonly seq: number
  readonly record: string
  readonly act: string
  /** SHA-256 of what was signed, base64. */
  readonly digest: string
  readonly credential: string
  readonly key: string
  /** `no-introduction`: the file does not hold the act that introduced the key, so the signature cannot be checked. */
  readonly verdict: 'holds' | 'no-introduction' | 'not-a-signature' | 'other-key' | AssertionFault
  /** Whose key it is, as its introduction says, where that body is shown: name, rank and title by language. */
  readonly officer: Readonly<Record<string, Readonly<Record<string, string>> | null>> | null
}

/** One for each signing act in the file, in its order. */
export const evidenceSignatures = ({ entries }: EvidenceReport): readonly EvidenceSignature[] =>
  entries.flatMap((proven): readonly EvidenceSignature[] => {
    const { facts, leaf } = proven.entry
    const step = steps.find((each) => each === facts.act)
    if (facts.affair !== 'text' || facts.record === null || step === undefined) return []
    const parsed = textActs[step].fields.safeParse(facts.fields)
    const place = { act: step, authority: leaf.authority, record: facts.record, seq: leaf.seq }
    if (!parsed.success) {
      const verdict = 'not-a-signature' as const
      return [{ ...place, credential: '', digest: '', key: '', officer: null, verdict }]
    }
    const { by, digest } = parsed.data
    const { credential, key } = by
    const found = { ...place, credential, digest, key }
    const introduction = introductionIn(entries, leaf.authority, credential)
    if (introduction === undefined) return [{ ...found, officer: null, verdict: 'no-introduction' as const }]
    const { fields, officer } = introduction
    if (fields.key !== key) return [{ ...found, officer, verdict: 'other-key' as const }]
    const { authority, record } = place
    const challenge = challengeOf({ act: step, authority, compact: leaf.compact, credential, digest, record })
    return [{ ...found, officer, verdict: verifyAssertion({ ...fields, challenge }, by) ?? 'holds' }]
  })

const introductionIn = (entries: readonly ProvenEntry[], authority: string, credential: string) => {
  for (const { entry } of entries) {
    const { facts, leaf } = entry
    if (facts.record !== credential || facts.act !== 'introduced' || leaf.authority !== authority) continue
    const fields = credentialActs.introduced.fields.safeParse(facts.fields)
    if (fields.success) return { fields: fields.data, officer: officerIn(entry.text.body) }
  }
  return undefined
}

const officerIn = (body: string | null): EvidenceSignature['officer'] => {
  const json = body === null ? undefined : parseStrictJson(body, { bytes: 1_048_576, depth: 12 })
  const parsed = json?.ok === true ? credentialActs.introduced.body.safeParse(json.value) : undefined
  return parsed?.success === true ? parsed.data : null
}

/** One sentence a signature: whose key, on what, and whether it holds. */
export const signatureSentence = (signature: EvidenceSignature): string => {
  const { act, authority, credential, digest, record, seq, verdict } = signature
  const at = `${authority} ${seq} (${record}: ${act})`
  if (verdict === 'holds')
    return `${at} carries the signature of ${whose(signature)} of ${authority}, made with the key of ${credential}, on the text with digest ${digest}; that the key was not retired before, or the text adopted, is not proven here.`
  if (verdict === 'no-introduction')
    return `${at} names the key of ${credential}, whose introduction is not in this file: the signature is not checked.`
  return `${at} carries NO VALID SIGNATURE (${verdict}).`
}

const whose = ({ officer }: EvidenceSignature): string => {
  if (officer === null) return 'an officer whose name is not shown'
  const parts = [officer.rank, officer.name, officer.title].flatMap((texts) =>
    texts === null || texts === undefined ? [] : [texts.en ?? Object.values(texts)[0] ?? ''],
  )
  return parts.join(', ')
}
