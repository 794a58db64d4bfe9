/**
 * What may happen to a draft, in which state, and by whom. Pure: the tables and the clock are `drafts.ts`'s.
 *
 *   prepared ──clear──▶ cleared ──release──▶ releasing ──(due, or send-now)──▶ sent
 *      ▲  ▲               │ edit              │     │
 *      │  └───────────────┘          take back│     │(due, and the rules refuse it by now)
 *      │                                      ▼     ▼
 *      └──edit (clear leads on too)───── taken-back refused        all but releasing and sent ──discard──▶ discarded
 *
 * Clearing and releasing are of one version: whoever names another than the newest is told which that is, so nothing is
 * approved that its approver has not seen, and no version is lost under another. A step that has happened already is not an
 * error: a second submit of it changes nothing.
 */
import { type ActAccess, institutional, ordinary, type Role } from '../../affairs/kernel/access.ts'
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
export type DraftFacts = Pick<DraftRow, 'office' | 'state' | 'version' | 'marking' | 'clearer'> & {
  readonly acts: readonly Subject[]
  /** Whoever wrote a version of it. */
  readonly authors: readonly string[]
}

export type Step = 'edit' | 'clear' | 'release' | 'send-now' | 'take-back' | 'discard'

/** `done`: it has happened before, and nothing changes. */
export type Ruling = { readonly kind: 'go' } | { readonly kind: 'done' } | Objection

export type Objection =
  | { readonly kind: 'not-your-role' }
  | { readonly kind: 'above-clearance'; readonly level: number }
  /** Another is the newest. */
  | { readonly kind: 'stale-version'; readonly version: number }
  /** Four eyes: who wrote in a draft does not clear it. */
  | { readonly kind: 'needs-second-officer' }
  | { readonly kind: 'not-cleared' | 'not-held' | 'being-released' | 'already-sent' | 'draft-discarded' }

const go: Ruling = { kind: 'go' }
const done: Ruling = { kind: 'done' }
const sent: Ruling = { kind: 'already-sent' }
const held: Ruling = { kind: 'being-released' }
const notHeld: Ruling = { kind: 'not-held' }
const notCleared: Ruling = { kind: 'not-cleared' }
const discarded: Ruling = { kind: 'draft-discarded' }

/** For each step, what comes of it in each state. */
const ways: Readonly<Record<Step, Readonly<Record<DraftState, Ruling>>>> = {
  edit: { prepared: go, cleared: go, 'taken-back': go, refused: go, releasing: held, sent, discarded },
  clear: {
    ...{ prepared: go, 'taken-back': go, refused: go },
    ...{ cleared: done, releasing: done, sent: done, discarded },
  },
  release: {
    ...{ cleared: go, releasing: done, sent: done },
    ...{ prepared: notCleared, 'taken-back': notCleared, refused: notCleared, discarded },
  },
  'send-now': {
    ...{ releasing: go, sent: done },
    ...{ prepared: notHeld, cleared: notHeld, 'taken-back': notHeld, refused: notHeld, discarded },
  },
  'take-back': {
    ...{ releasing: go, 'taken-back': done },
    ...{ prepared: notHeld, cleared: notHeld, refused: notHeld, sent, discarded },
  },
  discard: {
    ...{ prepared: go, cleared: go, 'taken-back': go, refused: go },
    ...{ discarded: done, releasing: held, sent },
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
  if (!mayTake(officer, step, draft)) return { kind: 'not-your-role' }
  if (draft.marking > officer.clearedFor) return { kind: 'above-clearance', level: draft.marking }
  if (version !== draft.version) return { kind: 'stale-version', version: draft.version }
  const way = ways[step][draft.state]
  if (way.kind !== 'go' || !fourEyes) return way
  // Asked again at the release: the authority may have come to want four eyes in between.
  const clearer = step === 'clear' ? officer.id : step === 'release' ? draft.clearer : null
  return clearer !== null && draft.authors.includes(clearer) ? { kind: 'needs-second-officer' } : way
}

/** Whoever may send a draft on its way may stop it; who may prepare it may edit it, and discard it as its clearer may. */
const mayTake = (officer: Officer, step: Step, draft: Pick<DraftFacts, 'acts' | 'office'>): boolean => {
  const may = (kind: ActStep): boolean => maySend(officer, kind, draft)
  switch (step) {
    case 'edit':
      return may('prepare')
    case 'clear':
    case 'release':
      return may(step)
    case 'send-now':
      return may('release')
    case 'take-back':
      return may('release') || may('prepare')
    case 'discard':
      return may('prepare') || may('clear')
  }
}

export const actSteps = ['prepare', 'clear', 'release'] as const satisfies readonly (keyof ActAccess)[]

export type ActStep = (typeof actSteps)[number]

/** Whether the officer holds what each act asks for this step, for the office in whose name it is done. */
export const maySend = (
  officer: Pick<Officer, 'grants'>,
  step: ActStep,
  { acts, office }: Pick<DraftFacts, 'acts' | 'office'>,
): boolean => acts.every((each) => holdsRole(officer, rolesFor(each, step), office))

/** What no affair knows the rules refuse, and say why; which rules hold at all is the house's own matter. */
const rolesFor = ({ affair, act }: Subject, step: ActStep): readonly Role[] => {
  if (affair === 'rules') return institutional[step]
  const acts = affairNamed(affair)?.access.acts ?? {}
  const access = Object.hasOwn(acts, act) ? acts[act] : undefined
  return (access ?? ordinary)[step]
}

/** Whoever may take some step with it; auditors see every draft. What is marked asks for clearance besides. */
export const maySee = (
  officer: Pick<Officer, 'grants'>,
  draft: Pick<DraftFacts, 'acts' | 'office'>,
): boolean => holdsRole(officer, ['audit']) || actSteps.some((step) => maySend(officer, step, draft))
