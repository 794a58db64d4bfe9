/** Filters that this visitor has named, kept in this browser. A view is an address: name and search part. */
export interface SavedView {
  readonly name: string
  readonly search: string
}

const kept = 'views:commitments'
const most = 20

export const readViews = (): readonly SavedView[] => {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(kept) ?? '[]')
    return Array.isArray(stored) ? stored.filter(isView).slice(0, most) : []
  } catch {
    return []
  }
}

export const keepViews = (views: readonly SavedView[]): void => {
  try {
    localStorage.setItem(kept, JSON.stringify(views.slice(0, most)))
  } catch {
    // Storage is switched off: views hold until the page is closed.
  }
}

const isView = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  typeof (value as SavedView).name === 'string' &&
  typeof (value as SavedView).search === 'string'
