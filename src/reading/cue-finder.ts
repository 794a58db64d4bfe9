/**
 * Finds the phrases of a cue table in a text: longest phrase first, whole words where the script has them.
 * One pass over a trie, so time grows with the text, not with the table.
 */
import { modernTones } from './source-text.ts'

export interface CueHit {
  readonly start: number
  readonly end: number
  /** The phrase as the table writes it. */
  readonly phrase: string
  /** The classes the table puts the phrase in, e.g. `lead.agree`. */
  readonly classes: readonly string[]
}

/** Class → phrases separated by `|`. Phrases are lower-case; a class `block` keeps its phrases from being read as others. */
export type CueTable = Readonly<Record<string, string>>

interface TrieNode {
  readonly next: Map<number, TrieNode>
  phrase?: string
  classes?: string[]
}

export interface CueFinder {
  /** The longest cue that begins exactly at `at`, if any. */
  longestAt(lower: string, at: number): CueHit | undefined
  /** All cues left to right; inside a found cue no other is looked for. */
  findAll(lower: string, from: number, to: number): CueHit[]
}

export const createCueFinder = (...tables: readonly CueTable[]): CueFinder => {
  const root: TrieNode = { next: new Map() }
  for (const table of tables)
    for (const [name, list] of Object.entries(table))
      for (const phrase of phrasesOf(list)) insert(root, phrase, name)

  const longestAt = (lower: string, at: number): CueHit | undefined => {
    if (!isWordStart(lower, at)) return undefined
    let node: TrieNode | undefined = root
    let found: CueHit | undefined
    for (let i = at; i < lower.length; i++) {
      node = node.next.get(lower.charCodeAt(i))
      if (node === undefined) break
      if (node.phrase !== undefined && node.classes !== undefined && isWordEnd(lower, i + 1))
        found = { start: at, end: i + 1, phrase: node.phrase, classes: node.classes }
    }
    return found
  }

  return {
    longestAt,
    findAll(lower, from, to) {
      const hits: CueHit[] = []
      for (let i = from; i < to; ) {
        const hit = longestAt(lower, i)
        if (hit === undefined || hit.end > to) i++
        else {
          hits.push(hit)
          i = hit.end
        }
      }
      return hits
    },
  }
}

export const phrasesOf = (list: string): string[] =>
  list
    .split('|')
    .map((p) => modernTones(p.trim().replace(/\s+/g, ' ')))
    .filter((p) => p !== '')

const insert = (root: TrieNode, phrase: string, name: string): void => {
  let node = root
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i)
    let next = node.next.get(code)
    if (next === undefined) {
      next = { next: new Map() }
      node.next.set(code, next)
    }
    node = next
  }
  node.phrase = phrase
  node.classes = [...(node.classes ?? []), name]
}

// Thai writes no spaces between words, so only Latin (and other spaced) letters are held to word edges.
const isSpacedLetter = (c: number): boolean =>
  (c >= 0x30 && c <= 0x39) ||
  (c >= 0x41 && c <= 0x5a) ||
  (c >= 0x61 && c <= 0x7a) ||
  (c >= 0xc0 && c <= 0x24f && c !== 0xd7 && c !== 0xf7) ||
  (c >= 0x1e00 && c <= 0x1eff)

const isWordStart = (s: string, i: number): boolean =>
  i === 0 || !isSpacedLetter(s.charCodeAt(i)) || !isSpacedLetter(s.charCodeAt(i - 1))

const isThaiMark = (c: number): boolean =>
  c === 0xe31 || (c >= 0xe33 && c <= 0xe3a) || (c >= 0xe47 && c <= 0xe4e)

const isWordEnd = (s: string, i: number): boolean =>
  i >= s.length ||
  // A Thai cue may not end inside a syllable: what follows must not be a vowel or tone mark of its last letter.
  (!isThaiMark(s.charCodeAt(i)) && (!isSpacedLetter(s.charCodeAt(i - 1)) || !isSpacedLetter(s.charCodeAt(i))))
