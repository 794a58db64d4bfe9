/**
 * Prepares, clears and releases acts in one step: for one officer who may do all three, where the authority's policy asks
 * for no second pair of eyes and no hold. No draft is kept; the access log says what was released.
 */
import type { Released } from '../../exchange/lane/release-acts.ts'
import { err, type Result } from '../../ledger/result.ts'
import type { Officer } from '../officers/officer.ts'
import { markingOf, subjectOf } from './acts-of-draft.ts'
import type { AsSeen, DraftDeps, DraftError } from './draft-deps.ts'
import { actSteps, maySend } from './draft-rules.ts'
import type { ToPrepare } from './drafts.ts'
import { isOfficeOfOurs } from './own-office.ts'
import { readReleasePolicy } from './release-policy.ts'
import { appendActs } from './send-draft.ts'

export const releaseAtOnce = async (
  deps: DraftDeps,
  officer: Officer,
  { compact, lane, office, acts }: Omit<ToPrepare, 'note'>,
  asSeen?: AsSeen,
): Promise<Result<readonly Released[], DraftError>> => {
  const service = deps.lane(compact, lane)
  const main = deps.lane(compact, 'main')
  if (service === undefined || main === undefined) return err({ kind: 'no-such-compact' })
  const subject = { acts: subjectOf(acts), office }
  if (!actSteps.every((step) => maySend(officer, step, subject))) return err({ kind: 'not-your-role' })
  if (!isOfficeOfOurs(main.context, office)) return err({ kind: 'no-such-office' })
  const level = markingOf(acts)
  if (level > officer.clearedFor) return err({ kind: 'above-clearance', level })
  const { holdSeconds, fourEyes } = readReleasePolicy(deps.store)
  if (holdSeconds > 0 || fourEyes) return err({ kind: 'needs-the-steps' })
  const log = (released: readonly Released[]): boolean => {
    const [first, last] = [released[0]?.seq, released.at(-1)?.seq]
    const target = `${compact}/${lane}/${first}${last === first ? '' : `-${last}`}`
    deps.store.logAccess({ actor: officer.id, action: 'acts-released', target, at: deps.now() })
    return true
  }
  return appendActs(deps, service, acts, log, asSeen)
}
