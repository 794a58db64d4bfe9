/** Which steps of signing a side could take next, of what it has taken. Pure; the rules are the node's. */
import type { Step } from '../../../affairs/text/schema.ts'
import type { TextShown } from '../../api/calls.ts'

export const nextSteps = (
  { adoption, steps }: Pick<TextShown, 'adoption' | 'steps'>,
  side: string,
): readonly Step[] => {
  if (adoption.digest === null) return []
  const done = steps.filter((each) => each.side === side && each.proof !== 'told').map(({ step }) => step)
  if (done.includes('signed') || done.includes('referendum-confirmed')) return []
  if (done.includes('signed-ad-referendum')) return ['referendum-confirmed']
  return done.includes('initialled')
    ? ['signed', 'signed-ad-referendum']
    : ['signed', 'signed-ad-referendum', 'initialled']
}
