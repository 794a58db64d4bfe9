/** What a list shows of a text. */
import type { Summary } from '../kernel/summary.ts'
import { toldIn } from '../kernel/told-act.ts'
import { awaitedByItems, awaitedByStatements, awaitedByTerms, inAnyOf } from '../kernel/waiting.ts'
import { adoptedDigest, adopters, frameShown, paragraphsOf } from './reading.ts'
import type { TextState } from './schema.ts'
import { signingOf, stepsDone } from './signatures.ts'
import { statusOf } from './status.ts'

export const summary = (state: TextState, members: readonly string[]): Summary => {
  const paragraphs = paragraphsOf(state, members)
  const frame = frameShown(state, members)?.wording.fields
  const status = statusOf(state, members)
  const told = toldIn(state.statements)
  return {
    status,
    open: status !== 'signed',
    waitingFor: inAnyOf(
      members,
      awaitedByTerms(state.frame, members, told),
      awaitedByItems(state.paragraphs, members, told),
      awaitedByStatements(state.statements, members),
      awaitedByAdoption(state, members),
    ),
    since: frame?.date ?? null,
    due: null,
    sides: [],
    about: frame?.session == null ? [] : [frame.session],
    dates: { date: frame?.date ?? null },
    counts: {
      paragraphs: paragraphs.filter(({ number }) => number !== null).length,
      open: paragraphs.filter(({ standing }) => standing === 'open').length,
      signatures: stepsDone(state, members).filter(({ proof }) => proof !== 'told').length,
    },
  }
}

/** Who has not adopted what another has; then who has not signed what another has. */
const awaitedByAdoption = (state: TextState, members: readonly string[]): readonly string[] => {
  const standing = adopters(state.adoption, members)
  if (adoptedDigest(state, members) === undefined)
    return standing.length === 0 ? [] : members.filter((member) => !standing.includes(member))
  const sides = signingOf(state, members)
  return sides.some(({ signing }) => signing !== 'none')
    ? sides.filter(({ signing }) => signing !== 'signed').map(({ side }) => side)
    : []
}
