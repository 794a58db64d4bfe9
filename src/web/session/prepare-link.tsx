/** From a mechanism to preparing its next session, for those who may prepare one. */
import { useActing } from '../acting/acting.ts'
import { useCompact } from '../frame/compact.tsx'
import { useWords } from '../language/words.tsx'
import { Link } from '../route/link.tsx'
import { addressOf, splitRecord } from '../route/places.ts'

/** Without a mechanism, to the place where one chooses it. */
export const addressOfPreparing = (compact: string, mechanism?: string): string => {
  const place = addressOf(compact, 'sessions')
  return mechanism === undefined
    ? place
    : `${place}?mechanism=${encodeURIComponent(splitRecord(mechanism)[1])}`
}

export const PrepareLink = ({ mechanism }: { readonly mechanism?: string }) => {
  const { words } = useWords()
  const { id } = useCompact()
  const { may } = useActing()
  if (!may('session', 'proposed', 'prepare')) return null
  return (
    <Link className="small no-print" to={addressOfPreparing(id, mechanism)}>
      {words.sessionPlace.prepare.begin}
    </Link>
  )
}
