/** The filters that this visitor has named, and naming the present one. */
import { useState } from 'react'
import { fill } from '../language/fill.ts'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { keepViews, readViews } from './kept-views.ts'

export const SavedViews = ({ search }: { readonly search: string }) => {
  const { words } = useWords()
  const [views, setViews] = useState(readViews)
  const [name, setName] = useState('')
  const keep = (next: typeof views): void => {
    keepViews(next)
    setViews(next)
  }
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
