/** What a node does with its index of words. It is opened when it is first needed: whoever only writes needs none. */
import type { DatabaseSync } from 'node:sqlite'
import { createListingReader, type ListingPage, type ListingReader } from '../listing-table.ts'
import { prepareQuery } from '../sqlite-file.ts'
import { openStandingWords, type StandingWords } from './standing-words.ts'
import { removeWordsFile } from './words-file.ts'
import { creatingActs, openWordsIndex, type WordsIndex } from './words-index.ts'
import { openWordsSearch, type SearchWords } from './words-search.ts'

export interface WordsStore {
  readonly search: SearchWords
  /** Reads lists that ask for words, or are sorted by them. */
  readonly listing: () => ListingReader
  /** The words that stand in a record. `id`: of its row. */
  standing(id: number, key: string): StandingWords
  /** Takes in up to so many records that changed; gives how many it took. */
  catchUp(limit: number): number
  /** What was erased is not found any more when this returns. */
  forgetErased(): void
  /** Writes the file anew where something was erased since. */
  cleanUp(): void
  /** False for a while after an upgrade, and for an instant after a change. */
  isComplete(): boolean
  close(): void
}

export const openWordsStore = (node: DatabaseSync, database: string): WordsStore => {
  const standing = openStandingWords(node)
  const anyDue = prepareQuery<{ n: number }>(node, 'SELECT EXISTS (SELECT 1 FROM words_due) AS n')
  let opened: (WordsIndex & { readonly search: SearchWords; readonly listing: ListingReader }) | undefined
  const open = () => {
    if (opened !== undefined) return opened
    const index = openWordsIndex(node, database)
    opened = { ...index, search: openWordsSearch(index.db), listing: createListingReader(index.db) }
    return opened
  }
  return {
    search: (lane, page) => open().search(lane, page),
    listing: () => open().listing,
    standing: (id, key) => standing(id, creatingActs(key)),
    catchUp: (limit) => open().catchUp(limit),
    forgetErased: () => {
      // Nobody waits for it here: what is not there holds nothing, and the node makes it anew.
      if (opened === undefined) removeWordsFile(database)
      else opened.forgetErased()
    },
    cleanUp: () => open().cleanUp(),
    isComplete: () => anyDue.first()?.n === 0,
    close: () => opened?.close(),
  }
}

/** Lists of a database, asked beside the index where they ask for words. */
export const listingBeside = (plain: ListingReader, words: Pick<WordsStore, 'listing'>): ListingReader => {
  const readerFor = ({ words: asked }: ListingPage['filter']): ListingReader =>
    asked === undefined ? plain : words.listing()
  return {
    ...plain,
    page: (lane, page) =>
      (page.sort === 'calling' ? words.listing() : readerFor(page.filter)).page(lane, page),
    count: (lane, filter) => readerFor(filter).count(lane, filter),
    tally: (lane, filter, each) => readerFor(filter).tally(lane, filter, each),
    ages: (lane, asked) => readerFor(asked.filter).ages(lane, asked),
  }
}
