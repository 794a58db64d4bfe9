/** Who is who in a compact, as this desk sees it: ours first, then the others in the order of their codes. */
export type Relation = 'ours' | 'theirs' | 'third'

export interface Side {
  /** `VN.MPS` */
  readonly authority: string
  /** `VN` */
  readonly state: string
  readonly relation: Relation
}

export const stateOf = (authority: string): string => authority.slice(0, authority.indexOf('.'))

/** The alternat: one's own side is named first. */
export const sidesOf = (self: string, members: readonly string[]): readonly Side[] => {
  const others = members.filter((member) => member !== self).sort()
  return [self, ...others].map((authority, place) => ({
    authority,
    state: stateOf(authority),
    relation: place === 0 ? 'ours' : place === 1 ? 'theirs' : 'third',
  }))
}

export const relationOfState = (sides: readonly Side[], state: string): Relation =>
  sides.find((side) => side.state === state)?.relation ?? 'third'

export const relationOf = (sides: readonly Side[], authority: string): Relation =>
  sides.find((side) => side.authority === authority)?.relation ?? 'third'
