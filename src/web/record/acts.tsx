/** The acts on a record in order, in plain words. Of a long record the newest come first to hand; the others on request. */
import './record.css'
import { memo, useEffect, useState } from 'react'
import type { RecordShown } from '../api/calls.ts'
import { useKeys } from '../frame/keys.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Act } from './act.tsx'
import { Evidence } from './evidence.tsx'

/** Entries shown at once, and as many more each time. */
const page = 50

export const Acts = memo(({ record }: { readonly record: RecordShown }) => {
  const { words } = useWords()
  const [proofs, setProofs] = useState(false)
  const [from, setFrom] = useState(() => firstShown(record.acts.length))
  useKeys({ p: () => setProofs(!proofs) })
  // An address that names an entry is gone to once the entry is there.
  useEffect(() => {
    const place = placeInAddress()
    if (place !== undefined) document.getElementById(`entry-${place + 1}`)?.scrollIntoView()
  }, [])
  return (
    <section aria-labelledby="acts" className="acts">
      <div className="acts-head">
        <h2 id="acts">{words.record.acts}</h2>
        <button type="button" aria-pressed={proofs} aria-keyshortcuts="p" onClick={() => setProofs(!proofs)}>
          {words.record.showProof} <kbd>p</kbd>
        </button>
      </div>
      {proofs ? <Evidence record={record} /> : null}
      <Earlier count={from} onMore={() => setFrom(Math.max(0, from - page))} onAll={() => setFrom(0)} />
      <ol>
        {record.acts.slice(from).map((act, place) => (
          <Act
            key={act.leaf}
            place={from + place}
            record={record}
            withProof={proofs}
            onRefer={(wanted) => setFrom(Math.min(from, wanted))}
          />
        ))}
      </ol>
    </section>
  )
})

const firstShown = (count: number): number =>
  Math.max(0, Math.min(count - page, placeInAddress() ?? Number.POSITIVE_INFINITY))

/** `#entry-12`, as references of one entry to another lead to. */
const placeInAddress = (): number | undefined => {
  const [, number] = /^#entry-(\d{1,6})$/.exec(location.hash) ?? []
  return number === undefined ? undefined : Number(number) - 1
}

interface EarlierProps {
  readonly count: number
  readonly onMore: () => void
  readonly onAll: () => void
}

const Earlier = ({ count, onMore, onAll }: EarlierProps) => {
  const { words, format } = useWords()
  if (count <= 0) return null
  return (
    <p className="earlier">
      <span className="quiet">{format.counted(words.telling.earlier, count)}</span>
      {count > page ? (
        <button type="button" onClick={onMore}>
          {fill(words.telling.showMore, { count: page })}
        </button>
      ) : null}
      <button type="button" onClick={onAll}>
        {words.telling.showAll}
      </button>
    </p>
  )
}
