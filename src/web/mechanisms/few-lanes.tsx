/** Of many mechanisms those that are called as one types, and of those as many as one looks at; a few stand there whole. */
import '../acting/forms.css'
import { type ReactNode, useState } from 'react'
import { foldText } from '../frame/fold-text.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { More } from '../list/more.tsx'
import { splitRecord } from '../route/places.ts'
import type { LaneShown } from './lanes.ts'

/** With more lanes the picture scrolls by itself, and one finds a lane by its name. */
export const mostInSight = 16

/** Lanes that are drawn at first, and how many come at a time: each draws a mark for every session. */
const drawn = 24

export interface FewLanesProps {
  readonly lanes: readonly LaneShown[]
  readonly children: (few: readonly LaneShown[]) => ReactNode
}

export const FewLanes = ({ lanes, children }: FewLanesProps) => {
  const { words, format } = useWords()
  const [find, setFind] = useState('')
  const [most, setMost] = useState(drawn)
  const sought = foldText(find)
  const found = lanes.filter(
    ({ mechanism, texts }) =>
      sought === '' ||
      foldText(`${splitRecord(mechanism)[1]} ${Object.values(texts).join(' ')}`).includes(sought),
  )
  const few = found.slice(0, most)
  return (
    <>
      {lanes.length <= mostInSight ? null : (
        <p className="facts-row find-lane no-print">
          <label className="inline-label">
            {words.mechanisms.find}
            <input type="search" value={find} onChange={({ target }) => setFind(target.value)} />
          </label>
          <span className="quiet small" role="status">
            {fill(words.mechanisms.few, {
              shown: format.number(few.length),
              total: format.number(lanes.length),
            })}
          </span>
        </p>
      )}
      {few.length === 0 ? null : children(few)}
      <More of={{ hasMore: found.length > most, isLoading: false, more: () => setMost(most + drawn) }} />
    </>
  )
}
