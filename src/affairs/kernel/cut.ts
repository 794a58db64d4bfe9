/**
 * A cut names a prefix of every feed of one compact and lane: authority → size. What is not named is empty.
 * An act's own cut is its past: its feed before it, and what it had seen of the others (protocol section 2).
 */
export type Cut = Readonly<Record<string, number>>

/** One entry of the lane at hand: its author and its place in the author's feed. */
export type Ref = readonly [authority: string, seq: number]

export const sizeIn = (cut: Cut, authority: string): number => cut[authority] ?? 0

export const holds = (cut: Cut, [authority, seq]: Ref): boolean => sizeIn(cut, authority) > seq

/** Whether every prefix that `inner` names lies inside `outer`. */
export const isInside = (inner: Cut, outer: Cut): boolean => {
  for (const authority in inner) if (sizeIn(inner, authority) > sizeIn(outer, authority)) return false
  return true
}

export const sameRef = (a: Ref, b: Ref): boolean => a[0] === b[0] && a[1] === b[1]
