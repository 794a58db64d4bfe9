/** What this officer could do to a text: by their roles, and by where our side stands on it. */
import { useActing } from '../acting/acting.ts'
import type { TextShown } from '../api/calls.ts'
import { useCompact } from '../frame/compact.tsx'

export interface MayAct {
  /** Word, accept, decline, move: until our side stands on an adoption. */
  readonly touch: boolean
  readonly adopt: boolean
}

export const useMayAct = ({ adoption }: Pick<TextShown, 'adoption'>): MayAct => {
  const { may } = useActing()
  const { self } = useCompact()
  const standsOnIt = adoption.adopters.includes(self)
  return {
    touch: may('text', 'proposed', 'prepare') && !standsOnIt,
    adopt: may('text', 'adopted', 'prepare'),
  }
}
