/**
 * Drafts of the node. Every step of a draft stands in the access log too, and the newest says how the draft must stand: one
 * that another hand cleared, held back or gave to another is found.
 */
import { type DraftRow, type DraftState, type DraftStepRow, draftStates } from '../../store/draft-table.ts'
import { releasePolicyKey } from '../drafts/release-policy.ts'
import type { AuditedStore } from './audited-store.ts'
import type { Findings } from './findings.ts'

/** Number of drafts. */
export const checkDrafts = (
  { store, drafts, searchAccess }: Pick<AuditedStore, 'store' | 'drafts' | 'searchAccess'>,
  findings: Findings,
): number => {
  const everything = { states: draftStates, after: 0, before: Number.MAX_SAFE_INTEGER, limit: -1 }
  const rows = drafts.list(everything)
  for (const row of rows) {
    const steps = drafts.steps(row.id)
    const logged = searchAccess({ target: row.id, limit: steps.length * 2 + 1_000 })
      .filter(({ target }) => target !== row.id)
      .reverse()
      .map(({ actor, action, target, at }) => `${actor} ${action} ${target} ${at}`)
    const taken = steps.map(
      ({ actor, step, version, at }) => `${actor} draft-${step} ${row.id}/${version} ${at}`,
    )
    if (taken.length !== logged.length || taken.some((each, place) => each !== logged[place]))
      findings.add('draft-differs', `draft ${row.id}`, 'steps')
    if (!isAsItsSteps(row, steps)) findings.add('draft-differs', `draft ${row.id}`)
  }
  const policy = store.setting(releasePolicyKey)
  const [set] = searchAccess({ target: releasePolicyKey, limit: 1 })
  if ((policy ?? set) !== undefined && set?.target !== `${releasePolicyKey}/${policy}`)
    findings.add('draft-differs', `setting ${releasePolicyKey}`)
  return rows.length
}

const stateAfter: Readonly<Record<string, DraftState>> = {
  prepared: 'prepared',
  edited: 'prepared',
  refused: 'prepared',
  cleared: 'cleared',
  released: 'releasing',
  sent: 'sent',
  'taken-back': 'taken-back',
  discarded: 'discarded',
}

const isAsItsSteps = (row: DraftRow, steps: readonly DraftStepRow[]): boolean => {
  const last = steps.at(-1)
  const actorOf = (...names: readonly string[]): string | undefined =>
    steps.findLast(({ step }) => names.includes(step))?.actor
  const isCleared = row.state === 'cleared' || row.state === 'releasing' || row.state === 'sent'
  const isReleased = row.state === 'releasing' || row.state === 'sent'
  return (
    last !== undefined &&
    stateAfter[last.step] === row.state &&
    last.id === row.changed &&
    last.version === row.version &&
    row.author === actorOf('prepared', 'edited') &&
    row.clearer === (isCleared ? actorOf('cleared') : null) &&
    row.releaser === (isReleased ? actorOf('released') : null)
  )
}
