/**
 * Checks a range of a feed byte by byte: each leaf in its form and at its place, facts and body as the leaf commits to them,
 * erased bodies gone. Every entry stands for itself here, so ranges are checked beside each other in threads. Gives the
 * roots of the complete subtrees of 256 leaves, from which the tree is put together again.
 */
import type { DatabaseSync } from 'node:sqlite'
import { encodeBase64 } from '../../ledger/base64.ts'
import { equalBytes } from '../../ledger/bytes.ts'
import { type CommitmentTag, commit } from '../../ledger/commitment.ts'
import { parseFacts } from '../../ledger/facts.ts'
import { heightOf, type Leaf, parseLeaf } from '../../ledger/leaf.ts'
import type { Lane } from '../../ledger/names.ts'
import { leafHash as leafHashOf, nodeHash } from '../../ledger/tree.ts'
import { seqOf } from '../../store/entry-row.ts'
import { sha256 } from '../../vault/sha256.ts'
import { mayNameFiles, type NamedFile, namedFiles } from '../attachments/named-files.ts'
import { type ByteRow, byteRows } from './entry-rows.ts'
import { createFindings, type Finding, type FindingCode } from './findings.ts'

/** `from` is a multiple of 256; the range ends at `to` or, complete subtrees being whole, a multiple of 256. */
export interface Range {
  readonly feed: number
  readonly compact: string
  readonly lane: Lane
  readonly authority: string
  readonly from: number
  readonly to: number
}

/** A file, and the entry that names it. */
export type PlacedFile = NamedFile & { readonly place: string }

export interface RangeResult {
  readonly range: Range
  /** Roots of the complete subtrees of 256 leaves, and the hashes of the leaves after them; 32 bytes each. */
  readonly roots: Uint8Array
  readonly tail: Uint8Array
  readonly bodies: number
  /** Places of entries whose bodies are marked as erased. */
  readonly erased: readonly number[]
  /** Files that entries name whose bodies stand. */
  readonly files: readonly PlacedFile[]
  readonly findings: readonly Finding[]
  readonly found: number
}

export const leavesInBlock = 256
const blockLevel = 8
const page = 512

export const placeOf = ({ compact, lane, authority }: Omit<Range, 'feed' | 'from' | 'to'>, seq: number) =>
  `${compact}/${lane}/${authority} ${seq}`

export type CheckRange = (range: Range) => RangeResult

export const createRangeCheck = (db: DatabaseSync): CheckRange => {
  const read = byteRows(db)

  return (range) => {
    const { feed, from, to } = range
    const findings = createFindings()
    const roots: Uint8Array[] = []
    const files: PlacedFile[] = []
    let block: Uint8Array[] = []
    let bodies = 0
    const erased: number[] = []

    const keep = (hash: Uint8Array): void => {
      block.push(hash)
      if (block.length < leavesInBlock) return
      roots.push(rootOfBlock(block))
      block = []
    }

    const checkRow = (row: ByteRow, seq: number): void => {
      const find = (code: FindingCode, detail = ''): void => findings.add(code, placeOf(range, seq), detail)
      const [, height, isErased, leafHash, factsSalt, leafText, factsText, bodyRow, bodySalt, body] = row
      const hash = leafHashOf(sha256, leafText)
      keep(hash)
      if (!equalBytes(hash, leafHash)) find('leaf-hash-differs')
      const leaf = parseLeaf(leafText)
      if (!leaf.ok) {
        find('leaf-malformed', leaf.error.kind)
        return
      }
      if (!isAtPlace(leaf.value, range, seq)) find('leaf-misplaced')
      if (heightOf(leaf.value) !== height) find('height-differs', `${height}, ${heightOf(leaf.value)}`)
      const facts = parseFacts(factsText)
      if (!facts.ok) find('facts-malformed', facts.error.kind)
      if (!opens('facts', leaf.value.facts, factsSalt, factsText)) find('facts-mismatched')
      if (bodyRow !== null && isErased === 0) bodies += 1
      if (isErased === 1) erased.push(seq)
      const fault = findBodyFault(leaf.value.body, isErased, bodyRow, bodySalt, body)
      if (fault !== undefined) find(fault)
      if (isErased === 0 && mayNameFiles(factsText)) {
        for (const file of namedFiles({ facts: factsText, body }))
          files.push({ ...file, place: placeOf(range, seq) })
      }
    }

    let next = from
    while (next < to) {
      const rows = read(feed, next, Math.min(page, to - next))
      for (const row of rows) {
        const seq = seqOf(row[0])
        while (next < seq && next < to) {
          findings.add('entry-missing', placeOf(range, next))
          keep(noLeaf)
          next += 1
        }
        if (next >= to) break
        checkRow(row, seq)
        next += 1
      }
      if (rows.length > 0) continue
      findings.add('entry-missing', placeOf(range, next), `${to - next} from here on`)
      break
    }
    return {
      range,
      roots: join(roots),
      tail: join(block),
      bodies,
      erased,
      files,
      findings: findings.list(),
      found: findings.count(),
    }
  }
}

const findBodyFault = (
  commitment: string | null,
  isErased: number,
  bodyRow: number | null,
  salt: Uint8Array | null,
  text: string | null,
): FindingCode | undefined => {
  if (commitment === null) return isErased === 1 || bodyRow !== null ? 'body-unexpected' : undefined
  if (isErased === 1) return bodyRow === null || isBlank(salt, text) ? undefined : 'body-kept'
  if (salt === null || text === null) return 'body-missing'
  return opens('body', commitment, salt, text) ? undefined : 'body-mismatched'
}

/** Whether salt and text are what the leaf commits to. */
const opens = (tag: CommitmentTag, commitment: string, salt: Uint8Array, text: string): boolean =>
  encodeBase64(commit(sha256, tag, salt, text)) === commitment

/** Stands in the tree for an entry that is not there: the tree is wrong from there on, and the finding says why. */
const noLeaf = new Uint8Array(32)

const isAtPlace = (leaf: Leaf, range: Range, seq: number): boolean =>
  leaf.seq === seq &&
  leaf.authority === range.authority &&
  leaf.compact === range.compact &&
  leaf.lane === range.lane

/** An erased body was overwritten where it stood: a salt of zeros, and blanks. */
const isBlank = (salt: Uint8Array | null, text: string | null): boolean =>
  salt !== null && text !== null && salt.every((byte) => byte === 0) && text === ' '.repeat(text.length)

const rootOfBlock = (leaves: readonly Uint8Array[]): Uint8Array => {
  let level = leaves
  for (let i = 0; i < blockLevel; i += 1) {
    const above: Uint8Array[] = []
    for (let at = 0; at < level.length; at += 2) {
      above.push(nodeHash(sha256, level[at] ?? noLeaf, level[at + 1] ?? noLeaf))
    }
    level = above
  }
  return level[0] ?? noLeaf
}

const join = (hashes: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(32 * hashes.length)
  for (const [i, hash] of hashes.entries()) bytes.set(hash, 32 * i)
  return bytes
}
