/** The filters that this visitor has named, and naming the present one. A view is an address: name and search part. */
import { useState } from 'react'
import { useKept } from '../acting/kept.ts'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'

interface SavedView {
  readonly name: string
  readonly search: string
}

const most = 20

export const SavedViews = ({ search }: { readonly search: string }) => {
  const { words } = useWords()
  const kept = useKept<readonly SavedView[]>('views/commitments', [])
  const views = kept.value
  const [name, setName] = useState('')
  const keep = (next: readonly SavedView[]): void => kept.set(next.slice(-most))
  return (
    <div className="views">
      {views.length === 0 ? null : (
        <ul aria-label={words.commitments.views} className="view-list">
          {views.map((view) => (
            <li key={view.name}>
              <Link
                className="button"
                to={`${location.pathname}${view.search}`}
                aria-current={view.search === search ? 'true' : undefined}
              >
                <bdi>{view.name}</bdi>
              </Link>
              <button
                type="button"
                aria-label={fill(words.commitments.removeView, { name: view.name })}
                onClick={() => keep(views.filter((each) => each !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          const named = name.trim()
          if (named === '') return
          keep([...views.filter((each) => each.name !== named), { name: named, search }])
          setName('')
        }}
      >
        <label>
          {words.commitments.nameOfView}
          <span className="joined">
            <input value={name} maxLength={60} onChange={(event) => setName(event.target.value)} />
            <button type="submit" disabled={name.trim() === ''}>
              {words.commitments.saveView}
            </button>
          </span>
        </label>
      </form>
    </div>
  )
}
