/**
 * What one agenda changes against another: items that came, went, moved, are worded otherwise or are about other records.
 * By their names, not their places.
 */
import type { LocalText } from '../language/said.tsx'
import type { AgendaItem } from './opening.ts'

export interface ItemDifference {
  readonly item: AgendaItem
  readonly isNew: boolean
  /** Where it stood, from 1, where it was moved past another; null where it stayed. */
  readonly movedFrom: number | null
  /** What it was called, where that was otherwise. */
  readonly calledBefore: Pick<AgendaItem, 'kind' | 'title'> | null
  /** Languages in which its title came, went or was worded otherwise. */
  readonly rewordedIn: readonly string[]
  /** Records that it is about only here, or only there. */
  readonly linked: readonly string[]
  readonly unlinked: readonly string[]
}

export interface AgendaDifferences {
  /** Every item of the new agenda in its order. */
  readonly items: readonly ItemDifference[]
  /** Items that the other has and this one has not. */
  readonly gone: readonly AgendaItem[]
  readonly isSame: boolean
}

export const agendaDifferences = (
  before: readonly AgendaItem[],
  after: readonly AgendaItem[],
): AgendaDifferences => {
  const stayed = keptInOrder(
    before.map(({ id }) => id),
    after.map(({ id }) => id),
  )
  const items = after.map((item) => {
    const place = before.findIndex(({ id }) => id === item.id)
    const was = before[place]
    if (was === undefined)
      return {
        item,
        ...{ isNew: true, movedFrom: null, calledBefore: null, rewordedIn: [], linked: [], unlinked: [] },
      }
    return {
      item,
      isNew: false,
      movedFrom: stayed.has(item.id) ? null : place + 1,
      calledBefore: isCalledAlike(was, item) ? null : { kind: was.kind, title: was.title },
      rewordedIn: reworded(was.title, item.title),
      linked: item.about.filter((record) => !was.about.includes(record)),
      unlinked: was.about.filter((record) => !item.about.includes(record)),
    }
  })
  const gone = before.filter(({ id }) => !after.some((item) => item.id === id))
  return { items, gone, isSame: gone.length === 0 && !items.some(isChanged) }
}

export const isChanged = ({ isNew, movedFrom, calledBefore, linked, unlinked }: ItemDifference): boolean =>
  isNew || movedFrom !== null || calledBefore !== null || linked.length + unlinked.length > 0

const isCalledAlike = (a: AgendaItem, b: AgendaItem): boolean =>
  a.kind === b.kind && reworded(a.title, b.title).length === 0

const reworded = (a: LocalText, b: LocalText): readonly string[] =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((each) => a[each] !== b[each]).sort()

/** The longest run of names that both lists have in the same order: whatever is not of it was moved. */
const keptInOrder = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const row = lengths[i]
      if (row === undefined) continue
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const kept = new Set<string>()
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const name = before[i]
    if (name !== undefined && name === after[j]) {
      kept.add(name)
      i += 1
      j += 1
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1
    else j += 1
  }
  return kept
}
