/**
 * What may happen to a draft, in which state, and by whom. Pure: the tables and the clock are `drafts.ts`'s.
 *
 *   prepared ──clear──▶ cleared ──release──▶ releasing ──(due)──▶ sent
 *      ▲  ▲               │ edit                │ take back
 *      │  └───────────────┘                     ▼
 *      └──────────edit, or clear─────────── taken-back          prepared, cleared, taken-back ──discard──▶ discarded
 *
 * Clearing and releasing are of one version: whoever names another than the newest is told which that is, so nothing is
 * approved that its approver has not seen, and no version is lost under another. A step that has happened already is not an
 * error: a second submit of it changes nothing. Where the record has moved on while a draft was held, the rules may refuse
 * it when it is due; it is then prepared again, and says why.
 */
import { institutional, type Role } from '../../affairs/kernel/access.ts'
import { rulesVersions } from '../../affairs/kernel/rules-version.ts'
import { affairNamed } from '../../affairs/registry.ts'
import type { DraftRow, DraftState } from '../../store/draft-table.ts'
import { holdsRole, type Officer } from '../officers/officer.ts'
import type { ReleasePolicy } from './release-policy.ts'

/** One act of a draft, without its words. */
export interface Subject {
  readonly record: string
  readonly affair: string
  readonly act: string
}

/** What the rules know of a draft. */
export type DraftFacts = Pick<DraftRow, 'office' | 'state' | 'version' | 'author' | 'marking'> & {
  readonly acts: readonly Subject[]
}

export type Step = 'edit' | 'clear' | 'release' | 'take-back' | 'discard'

/** `done`: it has happened before, and nothing changes. */
export type Ruling = { readonly kind: 'go' } | { readonly kind: 'done' } | Objection

export type Objection =
  | { readonly kind: 'not-your-role'; readonly step: string }
  | { readonly kind: 'above-clearance'; readonly level: number }
  /** Another is the newest. */
  | { readonly kind: 'stale-version'; readonly version: number }
  /** Four eyes: who wrote a version does not clear it. */
  | { readonly kind: 'own-version' }
  | { readonly kind: 'not-cleared' | 'not-held' | 'being-released' | 'already-sent' | 'draft-discarded' }

const go: Ruling = { kind: 'go' }
const done: Ruling = { kind: 'done' }

/** For each step, where it leads from each state. */
const ways: Readonly<Record<Step, Readonly<Record<DraftState, Ruling>>>> = {
  edit: {
    prepared: go,
    cleared: go,
    'taken-back': go,
    releasing: { kind: 'being-released' },
    sent: { kind: 'already-sent' },
    discarded: { kind: 'draft-discarded' },
  },
  clear: {
    prepared: go,
    'taken-back': go,
    cleared: done,
    releasing: done,
    sent: done,
    discarded: { kind: 'draft-discarded' },
  },
  release: {
    cleared: go,
    prepared: { kind: 'not-cleared' },
    'taken-back': { kind: 'not-cleared' },
    releasing: done,
    sent: done,
    discarded: { kind: 'draft-discarded' },
  },
  'take-back': {
    releasing: go,
    'taken-back': done,
    prepared: { kind: 'not-held' },
    cleared: { kind: 'not-held' },
    sent: { kind: 'already-sent' },
    discarded: { kind: 'draft-discarded' },
  },
  discard: {
    prepared: go,
    cleared: go,
    'taken-back': go,
    discarded: done,
    releasing: { kind: 'being-released' },
    sent: { kind: 'already-sent' },
  },
}

/** `version`: the one that the officer has before them. */
export const ruleOn = (
  draft: DraftFacts,
  step: Step,
  officer: Officer,
  version: number,
  { fourEyes }: Pick<ReleasePolicy, 'fourEyes'>,
): Ruling => {
  if (!mayTake(officer, step, draft)) return { kind: 'not-your-role', step }
  if (draft.marking > officer.clearedFor) return { kind: 'above-clearance', level: draft.marking }
  if (version !== draft.version) return { kind: 'stale-version', version: draft.version }
  const way = ways[step][draft.state]
  const isOwn = step === 'clear' && fourEyes && draft.author === officer.id
  return way.kind === 'go' && isOwn ? { kind: 'own-version' } : way
}

/** Whoever takes part in the way of a draft may stop it; who may prepare it may edit and discard it. */
const mayTake = (officer: Officer, step: Step, draft: Pick<DraftFacts, 'acts' | 'office'>): boolean => {
  const may = (kind: ActStep): boolean => maySend(officer, kind, draft)
  switch (step) {
    case 'edit':
      return may('prepare')
    case 'clear':
    case 'release':
      return may(step)
    case 'take-back':
      return may('release') || may('clear') || may('prepare')
    case 'discard':
      return may('prepare') || may('clear')
  }
}

export type ActStep = 'prepare' | 'clear' | 'release'

/** Whether the officer holds what each act asks for this step, for the office in whose name it is done. */
export const maySend = (
  officer: Pick<Officer, 'grants'>,
  step: ActStep,
  { acts, office }: Pick<DraftFacts, 'acts' | 'office'>,
): boolean => acts.every((each) => holdsRole(officer, rolesFor(each, step), office))

/** Of an act that no rules know nobody holds the roles: it can be prepared by nobody. */
const rolesFor = ({ affair, act }: Subject, step: ActStep): readonly Role[] => {
  if (affair === rulesVersions.affair) return institutional[step]
  const acts = affairNamed(affair)?.access.acts
  return acts !== undefined && Object.hasOwn(acts, act) ? (acts[act]?.[step] ?? []) : []
}

/** Auditors see every draft up to their clearance, others those that they have a step in. */
export const maySee = (
  officer: Pick<Officer, 'grants'>,
  draft: Pick<DraftFacts, 'acts' | 'office'>,
): boolean =>
  holdsRole(officer, ['audit']) ||
  (['prepare', 'clear', 'release'] as const).some((step) => maySend(officer, step, draft))
