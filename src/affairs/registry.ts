/** The affairs this build knows: one line each. Rules of every version stay; the newest comes last. */

import type { JsonObject } from '../ledger/strict-json.ts'
import { access as agendaAccess } from './agenda/access.ts'
import { agenda } from './agenda/rules.ts'
import { summary as agendaSummary } from './agenda/summary.ts'
import { access as classificationAccess } from './classification/access.ts'
import { classification } from './classification/rules.ts'
import { summary as classificationSummary } from './classification/summary.ts'
import { access as commitmentAccess } from './commitment/access.ts'
import { deadlines as commitmentDeadlines } from './commitment/deadlines.ts'
import { commitment } from './commitment/rules.ts'
import { summary as commitmentSummary } from './commitment/summary.ts'
import { access as conflictAccess } from './conflict/access.ts'
import { conflict } from './conflict/rules.ts'
import { summary as conflictSummary } from './conflict/summary.ts'
import { access as contactAccess } from './contact/access.ts'
import { contact } from './contact/rules.ts'
import { summary as contactSummary } from './contact/summary.ts'
import { access as credentialAccess } from './credential/access.ts'
import { credential } from './credential/rules.ts'
import { summary as credentialSummary } from './credential/summary.ts'
import { access as delegationAccess } from './delegation/access.ts'
import { delegation } from './delegation/rules.ts'
import { summary as delegationSummary } from './delegation/summary.ts'
import { access as instrumentAccess } from './instrument/access.ts'
import { instrument } from './instrument/rules.ts'
import { summary as instrumentSummary } from './instrument/summary.ts'
import type { AffairAccess } from './kernel/access.ts'
import type { Deadline } from './kernel/deadline.ts'
import type { AnyRules, RulesOf } from './kernel/rules.ts'
import { rulesVersions } from './kernel/rules-version.ts'
import type { Summary } from './kernel/summary.ts'
import { access as mechanismAccess } from './mechanism/access.ts'
import { mechanism } from './mechanism/rules.ts'
import { summary as mechanismSummary } from './mechanism/summary.ts'
import { access as officeAccess } from './office/access.ts'
import { office } from './office/rules.ts'
import { summary as officeSummary } from './office/summary.ts'
import { access as reviewAccess } from './review/access.ts'
import { review } from './review/rules.ts'
import { summary as reviewSummary } from './review/summary.ts'
import { access as sessionAccess } from './session/access.ts'
import { session } from './session/rules.ts'
import { summary as sessionSummary } from './session/summary.ts'

import { access as textAccess } from './text/access.ts'
import { text } from './text/rules.ts'
import { summary as textSummary } from './text/summary.ts'

/** What the engine and the lists need of an affair. States are those that its own rules made. */
export interface Affair {
  /** Ascending by version. */
  readonly rules: readonly [AnyRules, ...AnyRules[]]
  /** Who of an authority's officers may do what with it. */
  readonly access: AffairAccess
  /** Acts beside those that create a record whose words say what it is called from then on. */
  readonly naming?: readonly string[]
  summary(state: JsonObject, members: readonly string[]): Summary
  deadlines(state: JsonObject, members: readonly string[]): readonly Deadline[]
}

const noClock = (): readonly Deadline[] => []

export const affairs: readonly Affair[] = [
  {
    rules: [office],
    access: officeAccess,
    naming: ['renamed'],
    summary: officeSummary,
    deadlines: noClock,
  },
  { rules: [mechanism], access: mechanismAccess, summary: mechanismSummary, deadlines: noClock },
  { rules: [session], access: sessionAccess, summary: sessionSummary, deadlines: noClock },
  { rules: [agenda], access: agendaAccess, summary: agendaSummary, deadlines: noClock },
  { rules: [delegation], access: delegationAccess, summary: delegationSummary, deadlines: noClock },
  { rules: [review], access: reviewAccess, summary: reviewSummary, deadlines: noClock },
  { rules: [instrument], access: instrumentAccess, summary: instrumentSummary, deadlines: noClock },
  { rules: [contact], access: contactAccess, summary: contactSummary, deadlines: noClock },
  {
    rules: [commitment],
    access: commitmentAccess,
    summary: commitmentSummary,
    deadlines: commitmentDeadlines,
  },
  { rules: [credential], access: credentialAccess, summary: credentialSummary, deadlines: noClock },
  {
    rules: [classification],
    access: classificationAccess,
    summary: classificationSummary,
    deadlines: noClock,
  },
  { rules: [text], access: textAccess, summary: textSummary, deadlines: noClock },
  { rules: [conflict], access: conflictAccess, summary: conflictSummary, deadlines: noClock },
]

/** By its code, as in the facts of its acts. */
export const affairNamed = (name: string): Affair | undefined =>
  affairs.find(({ rules: [first] }) => first.affair === name)

const known: ReadonlyMap<string, AnyRules> = new Map(
  [...affairs.flatMap(({ rules }) => rules), rulesVersions].map((rules) => [
    `${rules.affair}@${rules.version}`,
    rules,
  ]),
)

/** Rules of the affairs above, and of the kernel's own affair `rules`. */
export const rulesOf: RulesOf = (affair, version) => known.get(`${affair}@${version}`)
