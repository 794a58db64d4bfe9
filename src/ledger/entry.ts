/** An entry: leaf, facts and body as the texts that are stored and sent, checked against each other. */
import { decodeBase64, encodeBase64 } from './base64.ts'
import { commit, saltLength } from './commitment.ts'
import { encodeFacts, type Facts, type FactsError, parseFacts } from './facts.ts'
import { encodeLeaf, type Leaf, type LeafError, parseLeaf } from './leaf.ts'
import { err, ok, type Result } from './result.ts'
import type { Sha256 } from './sha256.ts'
import {
  canonicalJson,
  caps,
  isJsonObject,
  type JsonObject,
  parseStrictJson,
  type StrictJsonError,
} from './strict-json.ts'
import { leafHash } from './tree.ts'

export type EntryText = {
  readonly leaf: string
  readonly facts: string
  /** Salts are base64 of 32 bytes. */
  readonly factsSalt: string
  readonly body: string | null
  readonly bodySalt: string | null
  /** The leaf names a body and it is gone, with its salt: a salt that stays would let guesses at the body be tested. */
  readonly erased: boolean
}

export type Entry = {
  readonly leaf: Leaf
  readonly leafHash: Uint8Array
  readonly facts: Facts
  readonly text: EntryText
}

export type EntryError =
  | { readonly kind: 'bad-leaf'; readonly why: LeafError }
  | { readonly kind: 'bad-facts'; readonly why: FactsError }
  | { readonly kind: 'bad-salt'; readonly of: 'facts' | 'body' }
  | { readonly kind: 'bad-body'; readonly why: StrictJsonError | { readonly kind: 'not-an-object' } }
  | { readonly kind: 'body-missing' }
  | { readonly kind: 'body-unexpected' }
  | { readonly kind: 'facts-mismatched' }
  | { readonly kind: 'body-mismatched' }

/** Shape and commitments (protocol section 6). Feed, place and past are the receiver's to check. */
export const checkEntry = (sha256: Sha256, text: EntryText): Result<Entry, EntryError> => {
  const leaf = parseLeaf(text.leaf)
  if (!leaf.ok) return err({ kind: 'bad-leaf', why: leaf.error })
  const facts = parseFacts(text.facts)
  if (!facts.ok) return err({ kind: 'bad-facts', why: facts.error })
  const fault =
    opens(sha256, 'facts', leaf.value.facts, text.factsSalt, text.facts) ??
    findBodyFault(sha256, text, leaf.value.body)
  if (fault !== undefined) return err(fault)
  return ok({ leaf: leaf.value, leafHash: leafHash(sha256, text.leaf), facts: facts.value, text })
}

/** What an author writes: the leaf without its commitments, the contents, and fresh random salts of 32 bytes. */
export type Draft = Omit<Leaf, 'body' | 'facts' | 'v'> & {
  readonly facts: Facts
  readonly body: JsonObject | null
  /** The body's is unused where there is no body. */
  readonly salts: { readonly facts: Uint8Array; readonly body: Uint8Array }
}

/** Contents are to be within the profile (`checkJson`), or `checkEntry` will refuse the entry here as anywhere. */
export const makeEntry = (sha256: Sha256, draft: Draft): Entry => {
  const { authority, compact, lane, seen, seq } = draft
  const facts = encodeFacts(draft.facts)
  const factsSalt = encodeBase64(draft.salts.facts)
  const body = draft.body === null ? null : canonicalJson(draft.body)
  const bodySalt = body === null ? null : encodeBase64(draft.salts.body)
  const leaf: Leaf = {
    authority,
    body: body === null ? null : encodeBase64(commit(sha256, 'body', draft.salts.body, body)),
    compact,
    facts: encodeBase64(commit(sha256, 'facts', draft.salts.facts, facts)),
    lane,
    seen,
    seq,
    v: 1,
  }
  const text = encodeLeaf(leaf)
  return {
    leaf,
    leafHash: leafHash(sha256, text),
    facts: draft.facts,
    text: { leaf: text, facts, factsSalt, body, bodySalt, erased: false },
  }
}

const findBodyFault = (
  sha256: Sha256,
  text: EntryText,
  commitment: string | null,
): EntryError | undefined => {
  const { body, bodySalt, erased } = text
  if (commitment === null || erased) {
    if (commitment === null && erased) return { kind: 'body-unexpected' }
    return body === null && bodySalt === null ? undefined : { kind: 'body-unexpected' }
  }
  if (body === null || bodySalt === null) return { kind: 'body-missing' }
  const content = parseStrictJson(body, caps.body)
  if (!content.ok) return { kind: 'bad-body', why: content.error }
  if (!isJsonObject(content.value)) return { kind: 'bad-body', why: { kind: 'not-an-object' } }
  return opens(sha256, 'body', commitment, bodySalt, body)
}

/** Whether salt and content are what the leaf committed to. */
const opens = (
  sha256: Sha256,
  of: 'facts' | 'body',
  commitment: string,
  saltText: string,
  content: string,
): EntryError | undefined => {
  const salt = decodeBase64(saltText)
  if (salt === undefined || salt.length !== saltLength) return { kind: 'bad-salt', of }
  const found = encodeBase64(commit(sha256, of, salt, content))
  return found === commitment ? undefined : { kind: of === 'facts' ? 'facts-mismatched' : 'body-mismatched' }
}
