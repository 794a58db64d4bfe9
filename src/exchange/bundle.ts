/**
 * The plaintext of a bundle (docs/protocol.md section 8): one line of JSON that says what follows, then four lines for
 * each entry. Reading checks the form alone; whether entries are what their feed's head says is asked afterwards.
 *
 * Invariant: of a contents there is one plaintext, and only that one is read back.
 */
import { isUtf8 } from 'node:buffer'
import { decodeBase64, encodeBase64, isBase64Of32 } from '../ledger/base64.ts'
import type { EntryText } from '../ledger/entry.ts'
import { isAuthority } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import { canonicalJson, hasExactly, isJsonObject, type Json, parseStrictJson } from '../ledger/strict-json.ts'

export interface BundleFeed {
  readonly authority: string
  /** The signed note as it stands. */
  readonly checkpoint: string
  /** Size of the feed that the sender believes the receiver holds. */
  readonly from: number
  /** The sender's root at that size, base64; null where it is 0. Another root than the receiver's can prove a fork. */
  readonly root: string | null
  /** Consistency proof from there, hashes of 32 bytes. */
  readonly proof: readonly Uint8Array[]
  /** In order from the place `from` up to the checkpoint's size. */
  readonly entries: readonly EntryText[]
}

export interface BundleContents {
  /** Statements of erasure, signed notes. */
  readonly erasures: readonly string[]
  readonly feeds: readonly BundleFeed[]
}

/**
 * In bytes and entries; both sides keep to them, so a bundle that is over is refused before it is read. `signatures`: of
 * officers, in one feed. Each costs a receiver as much as some thirty entries, be it good or bad, so that what one bundle
 * costs stays within what its entries would; no desk signs so many texts at once.
 */
export const bundleLimits = {
  plaintext: 4_194_304,
  entries: 2_048,
  head: 1_048_576,
  proof: 64,
  signatures: 64,
} as const

/** The caller keeps the limits (`takeBatch`); contents beyond them are written and then refused by who reads them. */
export const formatBundle = (contents: BundleContents): Uint8Array => {
  const head = canonicalJson({
    erasures: contents.erasures,
    feeds: contents.feeds.map(({ authority, checkpoint, from, proof, root }) => ({
      authority,
      checkpoint,
      from,
      proof: proof.map(encodeBase64),
      root,
    })),
    v: 1,
  })
  let text = `${head}\n`
  for (const feed of contents.feeds) for (const entry of feed.entries) text += formatEntry(entry)
  return Buffer.from(text, 'utf8')
}

export type BundleError = { readonly kind: 'malformed'; readonly detail: string }

export const parseBundle = (bytes: Uint8Array): Result<BundleContents, BundleError> => {
  if (bytes.length > bundleLimits.plaintext) return malformed('the plaintext is over the limit')
  if (!isUtf8(bytes)) return malformed('the plaintext is not UTF-8')
  const lines = readLines(bytes)
  const headLine = lines.next()
  if (headLine === undefined) return malformed('the first line has no end')
  const head = parseHead(headLine)
  if (!head.ok) return head
  const feeds: BundleFeed[] = []
  for (const { size, ...feed } of head.value.feeds) {
    const entries: EntryText[] = []
    let signatures = 0
    for (let place = feed.from; place < size; place++) {
      const entry = readEntry(lines)
      if (typeof entry === 'string') return malformed(`${feed.authority} ${place}: ${entry}`)
      entries.push(entry)
      signatures += isSigned(entry.facts) ? 1 : 0
      if (signatures > bundleLimits.signatures)
        return malformed(`${feed.authority}: more signatures of officers than the limit`)
    }
    feeds.push({ ...feed, entries })
  }
  return lines.isAtEnd() ? ok({ erasures: head.value.erasures, feeds }) : malformed('more lines than entries')
}

/** How many bytes an entry takes in a plaintext, for `takeBatch`. */
export const entryBytes = (entry: EntryText): number => Buffer.byteLength(formatEntry(entry), 'utf8')

/**
 * Whether an act may carry an officer's signature: some member of its facts is called so. Quotation marks inside a text are
 * escaped in JSON, so no text is taken for one; an act of an affair that we do not know is, since a later judge may verify it.
 */
export const isSigned = (facts: string): boolean => facts.includes('"signature":"')

const malformed = (detail: string): { readonly ok: false; readonly error: BundleError } =>
  err({ kind: 'malformed', detail })

const noBody = '-'
const erasedBody = '!'

const formatEntry = ({ leaf, facts, factsSalt, body, bodySalt, erased }: EntryText): string =>
  `${leaf}\n${factsSalt} ${bodySalt ?? noBody}\n${facts}\n${body ?? (erased ? erasedBody : noBody)}\n`

interface Lines {
  /** The next line without its LF, `undefined` where no whole line is left. */
  readonly next: () => string | undefined
  readonly isAtEnd: () => boolean
}

/**
 * Lines are decoded one by one: a text of ASCII then stays one byte a character (Vietnamese or Thai in one body would
 * otherwise double all of them) and no line keeps the whole bundle in memory. The bytes are known to be UTF-8.
 */
const readLines = (bytes: Uint8Array): Lines => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  return {
    next: () => {
      const end = buffer.indexOf(0x0a, at)
      if (end === -1) return undefined
      const line = buffer.toString('utf8', at, end)
      at = end + 1
      return line
    },
    isAtEnd: () => at === buffer.length,
  }
}

/** The entry, or what is wrong with it. */
const readEntry = (lines: Lines): EntryText | string => {
  const leaf = lines.next()
  const salts = lines.next()
  const facts = lines.next()
  const body = lines.next()
  if (leaf === undefined || salts === undefined || facts === undefined || body === undefined) {
    return 'the entry is cut short'
  }
  const factsSalt = salts.slice(0, saltText)
  const rest = salts.slice(saltText)
  if (!isBase64Of32(factsSalt) || !rest.startsWith(' ')) return 'the salts are not two words of base64'
  if (body === noBody || body === erasedBody) {
    if (rest !== ` ${noBody}`) return 'a salt without its body'
    return { leaf, facts, factsSalt, body: null, bodySalt: null, erased: body === erasedBody }
  }
  const bodySalt = rest.slice(1)
  return isBase64Of32(bodySalt)
    ? { leaf, facts, factsSalt, body, bodySalt, erased: false }
    : 'a body without its salt'
}

/** Characters of 32 bytes in base64. */
const saltText = 44

type HeadFeed = Omit<BundleFeed, 'entries'> & { readonly size: number }

interface Head {
  readonly erasures: readonly string[]
  readonly feeds: readonly HeadFeed[]
}

const parseHead = (line: string): Result<Head, BundleError> => {
  const json = parseStrictJson(line, { bytes: bundleLimits.head, depth: 5 })
  if (!json.ok) return malformed(`first line: ${json.error.kind}`)
  const head = json.value
  if (!isJsonObject(head) || !hasExactly(head, ['erasures', 'feeds', 'v']) || head.v !== 1) {
    return malformed('first line: not a head of version 1')
  }
  const erasures = readArray(head.erasures, (item) => (typeof item === 'string' ? item : undefined))
  if (erasures === undefined) return malformed('first line: erasures')
  const feeds = readArray(head.feeds, readFeed)
  if (feeds === undefined || feeds.length === 0) return malformed('first line: feeds')
  if (new Set(feeds.map((feed) => feed.authority)).size < feeds.length) {
    return malformed('first line: a feed stands twice')
  }
  const entries = feeds.reduce((sum, feed) => sum + feed.size - feed.from, 0)
  if (entries > bundleLimits.entries) return malformed('more entries than the limit')
  return ok({ erasures, feeds })
}

const readFeed = (json: Json): HeadFeed | undefined => {
  if (!isJsonObject(json) || !hasExactly(json, ['authority', 'checkpoint', 'from', 'proof', 'root']))
    return undefined
  const { authority, checkpoint, from, root } = json
  if (!isAuthority(authority) || typeof checkpoint !== 'string' || typeof from !== 'number') return undefined
  const size = readSize(checkpoint)
  const proof = readArray(json.proof, (item) => (isBase64Of32(item) ? decodeBase64(item) : undefined))
  if (size === undefined || proof === undefined || proof.length > bundleLimits.proof) return undefined
  if (from === 0) {
    return root === null && proof.length === 0
      ? { authority, checkpoint, from, proof, root, size }
      : undefined
  }
  if (from < 0 || from > size || !isBase64Of32(root)) return undefined
  return { authority, checkpoint, from, proof, root, size }
}

/** The size that stands in a checkpoint whose signature is not checked yet: it says how many lines follow. */
const readSize = (checkpoint: string): number | undefined => {
  const second = checkpoint.split('\n', 3)[1] ?? ''
  if (!/^(0|[1-9][0-9]{0,15})$/.test(second)) return undefined
  const size = Number(second)
  return Number.isSafeInteger(size) ? size : undefined
}

const readArray = <T>(json: Json | undefined, read: (item: Json) => T | undefined): T[] | undefined => {
  if (!isArray(json)) return undefined
  const items: T[] = []
  for (const each of json) {
    const item = read(each)
    if (item === undefined) return undefined
    items.push(item)
  }
  return items
}

const isArray = (json: Json | undefined): json is readonly Json[] => Array.isArray(json)
