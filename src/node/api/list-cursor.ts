/** Where the next page of a list begins, as callers hand it back: the key alone, or what is sorted by and the key. */
import { isRecordId } from '../../ledger/names.ts'
import type { ListingPage, Place } from '../../store/listing-table.ts'

export const cursorOf = (sort: ListingPage['sort'], { value, key }: Place): string =>
  sort === 'key' ? key : `${value}~${key}`

/** Undefined for what is no cursor of a list in this order. */
export const placeOf = (sort: ListingPage['sort'], text: string): Place | undefined => {
  if (sort === 'key') return isListed(text) ? { value: 0, key: text } : undefined
  const match = /^(-?\d{1,15})~(.+)$/.exec(text)
  const key = match?.[2] ?? ''
  return match !== null && isListed(key) ? { value: Number(match[1]), key } : undefined
}

/** A record under a later version of its rules has that beside its identifier. */
export const isListed = (text: string): boolean => isRecordId(text.replace(/@\d{1,4}$/, ''))
