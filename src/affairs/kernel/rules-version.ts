/**
 * Activating a version of an affair's rules is an accord of all members, kept in a record `rules/<affair>.<version>`.
 * An act that creates a record under a version above 1 cites that record, and the accord must be final at its own cut.
 */
import { z } from 'zod'
import type { Accord } from './accord.ts'
import { finalAt, mayMove, move, no, noAccord } from './accord.ts'
import type { Act } from './act.ts'
import type { ActOf, ActSchemas, Rules } from './rules.ts'
import { effective, voidFor } from './verdict.ts'
import type { View } from './view.ts'

const fields = z.strictObject({
  affair: z.string().regex(/^[a-z][a-z-]{0,31}$/),
  version: z.int().min(2).max(1000),
})

const acts = {
  endorsed: { fields, body: null },
  declined: { fields, body: null },
} as const satisfies ActSchemas

export type RulesVersionState = { readonly accord: Accord }

const active = 'active'

export const rulesVersionRecord = (affair: string, version: number): string => `rules/${affair}.${version}`

const digestOf = (act: ActOf<typeof acts>): string => (act.act === 'endorsed' ? active : no)

export const rulesVersions: Rules<RulesVersionState, typeof acts> = {
  affair: 'rules',
  version: 1,
  acts,
  creating: ['endorsed', 'declined'],
  judge(view, act) {
    if (act.record !== rulesVersionRecord(act.fields.affair, act.fields.version))
      return voidFor('other-record')
    const accord = view.state?.accord ?? noAccord
    return mayMove(accord, view.members, digestOf(act)) ? effective : voidFor('bound')
  },
  evolve: (state, act) => ({ accord: move(state?.accord ?? noAccord, act as Act, digestOf(act)) }),
}

export const rulesVersionActive = (view: View, act: Act): boolean => {
  const state = view.cited(rulesVersionRecord(act.affair, act.version)) as RulesVersionState | undefined
  return state !== undefined && finalAt(state.accord, view, view.members) === active
}
