/**
 * Who has signed a text, how far, and on what that rests: an officer's key, ink that every member has confirmed, or one
 * side's word. Readings; `judge.ts` decides what may be signed.
 */
import { agreedWording } from '../kernel/keyed-terms.ts'
import { standingOf } from '../kernel/statement.ts'
import { basisOf, toldIn } from '../kernel/told-act.ts'
import { inkOf } from './reading.ts'
import { type Step, steps, type TextState, type TextStatement } from './schema.ts'

/** `told`: on the word of one side, and of no effect until it is confirmed. */
export const proofs = ['key', 'ink', 'told'] as const

export interface StepDone {
  readonly side: string
  readonly step: Step
  readonly proof: (typeof proofs)[number]
  readonly digest: string | null
  /** Where the act stands that shows it. */
  readonly by: string
  readonly seq: number
  /** Of an officer's key. */
  readonly credential: string | null
}

/** Everything done to the text, by side and then in the order of steps. */
export const stepsDone = (state: TextState, members: readonly string[]): readonly StepDone[] => {
  const byKey = state.signatures.map((made): StepDone => ({ ...made, side: made.by, proof: 'key' }))
  const inInk = inkOf(state).flatMap((ink) => {
    const standing = standingOf(ink, members)
    const { digest, of, step } = ink.fields
    const proof = standing === 'confirmed' ? ('ink' as const) : ('told' as const)
    if (standing === 'disputed') return []
    return of.map((side): StepDone => ({ ...placed(ink), side, step, proof, digest }))
  })
  const told = toldIn<TextStatement>(state.statements).flatMap((each) => {
    const step = steps.find((one) => one === each.fields.did)
    if (step === undefined || basisOf(each) === undefined) return []
    const { of: side, pins: digest } = each.fields
    return [{ ...placed(each), side, step, proof: 'told', digest } satisfies StepDone]
  })
  const all = [...byKey, ...inInk, ...told]
  return members.flatMap((side) =>
    steps.flatMap((step) => all.filter((each) => each.side === side && each.step === step)),
  )
}

const placed = ({ by, worded }: TextStatement) => ({ by, credential: null, seq: worded })

/** How far a side has come, least first. */
export const signings = ['none', 'initialled', 'ad-referendum', 'signed'] as const

export type Signing = (typeof signings)[number]

/** How far each side has come by what counts, and by what is told besides. */
export interface SideSigning {
  readonly side: string
  readonly signing: Signing
  readonly asTold: Signing
}

export const signingOf = (state: TextState, members: readonly string[]): readonly SideSigning[] => {
  const all = stepsDone(state, members)
  const counts = agreedWording(state.frame, members)?.fields.initialling === 'counts'
  return members.map((side) => {
    const own = all.filter((each) => each.side === side)
    const effective = own.filter(({ proof }) => proof !== 'told')
    return { side, signing: furthest(effective, counts), asTold: furthest(own, counts) }
  })
}

const furthest = (done: readonly StepDone[], initialsCount: boolean): Signing => {
  const has = (step: Step): boolean => done.some((each) => each.step === step)
  if (has('signed') || (has('initialled') && initialsCount)) return 'signed'
  if (has('signed-ad-referendum')) return has('referendum-confirmed') ? 'signed' : 'ad-referendum'
  return has('initialled') ? 'initialled' : 'none'
}
