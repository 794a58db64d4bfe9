/** What a text's state says: its frame, its paragraphs with brackets, what blocks adoption, where it stands. Pure. */
import { type Accord, agreed, no, positionOf } from '../kernel/accord.ts'
import {
  agreedWording,
  type Bracket,
  bracketsOf,
  type ItemStanding,
  itemStanding,
} from '../kernel/keyed-terms.ts'
import type { Wording } from '../kernel/terms.ts'
import { type Basis, toldIn, wordingWithTold } from '../kernel/told-act.ts'
import { digestOfWordings, inPlaces } from './digest.ts'
import type { FrameFields, InkStatement, ParagraphFields, TextState, TextStatement } from './schema.ts'

export const inkOf = (state: TextState): readonly InkStatement[] =>
  state.statements.filter((each): each is InkStatement => each.what === 'ink')

const toldAbout = (state: TextState, key: string | null) =>
  toldIn<TextStatement>(state.statements).filter(({ fields }) => fields.key === key)

/** The frame to go by: agreed, or as told; else the newest wording, which is one side's wish. */
export const frameShown = (
  state: TextState,
  members: readonly string[],
): { readonly wording: Wording<FrameFields>; readonly basis: Basis | null } | undefined => {
  const found = wordingWithTold(state.frame, toldAbout(state, null), members)
  if (found !== undefined) return found
  const newest = state.frame.at(-1)?.wordings.at(-1)
  return newest && { wording: newest, basis: null }
}

export interface Paragraph {
  readonly key: string
  readonly standing: ItemStanding
  /** What it says now: as agreed, or as told; else the first wording in brackets, else the last that was made. */
  readonly wording: Wording<ParagraphFields>
  /** On what agreement rests; null where there is none. */
  readonly basis: Basis | null
  /** Wordings that are not agreed, each with the members who stand on it. */
  readonly brackets: readonly Bracket<ParagraphFields>[]
  /** Counts paragraphs, not headings; null where it has none. */
  readonly number: number | null
}

/** In order, without those that were agreed to be left out and those on which nobody stands any more. */
export const paragraphsOf = (state: TextState, members: readonly string[]): readonly Paragraph[] => {
  const all = state.paragraphs.flatMap(({ key, terms }): readonly Omit<Paragraph, 'number'>[] => {
    const standing = itemStanding(terms, members)
    const brackets = bracketsOf(terms, members)
    const found = wordingWithTold(terms, toldAbout(state, key), members)
    const wording = found?.wording ?? brackets[0]?.wording
    if (standing === 'withdrawn' || wording === undefined) return []
    return [{ basis: found?.basis ?? null, brackets, key, standing, wording }]
  })
  let last = 0
  return inPlaces(all).map((paragraph) => {
    const isNumbered = paragraph.wording.fields.form === 'paragraph'
    if (isNumbered) last += 1
    return { ...paragraph, number: isNumbered ? last : null }
  })
}

export const blockKinds = ['frame-not-agreed', 'nothing-to-adopt', 'open-paragraph'] as const

export type Block =
  | { readonly kind: 'frame-not-agreed' }
  | { readonly kind: 'nothing-to-adopt' }
  /** `waitingFor`: members who stand on none of its wordings. */
  | { readonly kind: 'open-paragraph'; readonly key: string; readonly waitingFor: readonly string[] }

/** What keeps the members from adopting; that they know of each other's agreement is judged when they adopt. */
export const blocksOf = (state: TextState, members: readonly string[]): readonly Block[] => {
  const blocks: Block[] = []
  const isFrameAgreed = itemStanding(state.frame, members) === 'agreed'
  if (!isFrameAgreed) blocks.push({ kind: 'frame-not-agreed' })
  const items = state.paragraphs.map((item) => ({ ...item, standing: itemStanding(item.terms, members) }))
  for (const { key, standing, terms } of items) {
    if (standing !== 'open') continue
    const parties = bracketsOf(terms, members).flatMap((bracket) => bracket.parties)
    blocks.push({
      kind: 'open-paragraph',
      key,
      waitingFor: members.filter((member) => !parties.includes(member)),
    })
  }
  const isEmpty = items.every(
    ({ terms }) => (agreedWording(terms, members)?.fields.form ?? 'omitted') === 'omitted',
  )
  if (isEmpty && blocks.every(({ kind }) => kind !== 'open-paragraph'))
    blocks.push({ kind: 'nothing-to-adopt' })
  return blocks
}

/** The digest that an adoption would have to name now; undefined while something blocks it. */
export const digestToAdopt = (
  compact: string,
  record: string,
  state: TextState,
  members: readonly string[],
): string | undefined => {
  const frame = agreedWording(state.frame, members)
  if (frame === undefined || blocksOf(state, members).length > 0) return undefined
  const wordings = state.paragraphs.flatMap(({ terms }) => agreedWording(terms, members) ?? [])
  return digestOfWordings(compact, record, frame, wordings)
}

/** The digest that all members stand on. */
export const adoptedDigest = (state: TextState, members: readonly string[]): string | undefined =>
  agreed(state.adoption, members)

/** Members who stand on an adoption; ascending. */
export const adopters = (adoption: Accord, members: readonly string[]): readonly string[] =>
  members.filter((member) => (positionOf(adoption, member) ?? no) !== no)

/** The order in which the sides stand in the copy that a side keeps: its own first (alternat), then the others. */
export const alternatOrder = (members: readonly string[], side: string): readonly string[] => [
  ...members.filter((member) => member === side),
  ...members.filter((member) => member !== side),
]
