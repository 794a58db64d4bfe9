/** The wire between parties of the model: bundles as they are made and read, without the seal around them. */
import { type BundleContents, bundleLimits, formatBundle, parseBundle } from '../exchange/bundle.ts'
import { keepCosignatures } from '../exchange/lane/keep-cosignatures.ts'
import { type NextContents, nextContents } from '../exchange/lane/next-contents.ts'
import { receiveBundle } from '../exchange/lane/receive-bundle.ts'
import type { Outcome, Sizes } from '../exchange/outcome.ts'
import type { Party } from './party.ts'

/** What the sender knows that the peer holds, as its sender keeps it from answer to answer. */
export type Book = { held: Sizes; readonly told: Set<string> }

/** After pairing the peer holds our genesis entry. */
export const freshBook = (from: Party): Book => ({ held: { [from.authority]: 1 }, told: new Set() })

/** The next contents for a peer; undefined where nothing waits. */
export const pack = (from: Party, to: Party, book: Book): BundleContents | undefined =>
  packNext(from, to, book)?.contents

/** The same, with what the peer will hold when it has taken them. */
export const packNext = (from: Party, to: Party, book: Book): NextContents | undefined =>
  nextContents(from.context, {
    peer: to.authority,
    held: book.held,
    limit: bundleLimits.plaintext,
    untold: statementsOf(from).filter((note) => !book.told.has(note)),
  })

const statementsOf = ({ store, context }: Party): readonly string[] =>
  store
    .lane(context.lane)
    .heads()
    .flatMap(({ feed }) => store.erasures(feed).map(({ note }) => note))

/** The contents as they come out of the plaintext at the other end. */
export const throughPlaintext = (contents: BundleContents): BundleContents => {
  const read = parseBundle(formatBundle(contents))
  if (!read.ok) throw new Error(read.error.detail)
  return read.value
}

/** The sender takes the answer: cosignatures are kept, and the next bundle starts from what the peer said. */
export const takeAnswer = (
  from: Party,
  to: Party,
  book: Book,
  contents: BundleContents,
  outcome: Outcome,
): void => {
  if (outcome.kind === 'accepted' || outcome.kind === 'repeated') {
    for (const note of contents.erasures) book.told.add(note)
    keepCosignatures(from.context, to.authority, outcome.feeds)
    book.held = Object.fromEntries(
      Object.entries(outcome.feeds).map(([authority, { size }]) => [authority, size]),
    )
  }
  if (outcome.kind === 'gap') book.held = outcome.sizes
}

/** One bundle from one to the other and the answer back; undefined where nothing waits. */
export const sendOne = (from: Party, to: Party, book: Book): Outcome | undefined => {
  const contents = pack(from, to, book)
  if (contents === undefined) return undefined
  const { outcome } = receiveBundle(to.context, from.authority, throughPlaintext(contents))
  takeAnswer(from, to, book, contents, outcome)
  return outcome
}
