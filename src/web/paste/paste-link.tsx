/** The way to recording from a text, for whoever may prepare. */
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf } from '../route/places.ts'
import { useHoldsRole } from '../sign-in/me.ts'

export const PasteLink = () => {
  const { id } = useCompact()
  const { words } = useWords()
  return useHoldsRole('prepare') ? (
    <p className="paste-link no-print">
      <Link className="button" to={addressOf(id, 'paste')}>
        {words.paste.open}
      </Link>
    </p>
  ) : null
}
