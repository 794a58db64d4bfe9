/**
 * The story that the guide tells, and how far the record has come in it. What was done is read from the record itself,
 * whoever did it and in whatever way; only what leaves no trace there (that one has looked, that the link was cut) is taken
 * from what the guide keeps for this officer. Pure.
 */
import type { LinkShown, TextShown } from '../api/calls.ts'

export const steps = [
  'promised',
  'cadence',
  'session',
  'draft',
  'bracket',
  'agree',
  'adopt',
  'sign',
  'born',
  'cut',
  'proof',
] as const

export type StepName = (typeof steps)[number]

/** Of cutting the link: what comes next. */
export const cutPhases = ['cut', 'work', 'restore', 'done'] as const
export type CutPhase = (typeof cutPhases)[number]

/** Kept for this officer. */
export interface Progress {
  readonly isOpen: boolean
  readonly looked: readonly StepName[]
  readonly skipped: readonly StepName[]
  readonly cut: CutPhase
}

export const begun: Progress = { isOpen: true, looked: [], skipped: [], cut: 'cut' }

/** What the guide looks at. */
export interface Scene {
  readonly self: string
  /** The session that is being prepared; undefined where none is. */
  readonly session: string | undefined
  readonly text: TextShown | undefined
  /** The commitment that was born of the text and stands in the record. */
  readonly commitment: string | undefined
}

/** `theirs`: the other side's to do. `ahead`: not before the steps that it rests on. */
export type StepState = 'done' | 'ours' | 'theirs' | 'ahead'

export const stateOf = (step: StepName, scene: Scene, progress: Progress): StepState => {
  switch (step) {
    case 'promised':
    case 'cadence':
    case 'proof':
      return progress.looked.includes(step) ? 'done' : 'ours'
    case 'session':
      return scene.session === undefined && scene.text === undefined ? 'ours' : 'done'
    case 'cut':
      return progress.cut === 'done' ? 'done' : 'ours'
    default:
      return stateInText(step, scene)
  }
}

const stateInText = (
  step: Exclude<StepName, 'promised' | 'cadence' | 'proof' | 'session' | 'cut'>,
  { self, session, text, commitment }: Scene,
): StepState => {
  if (step === 'draft') {
    if (text !== undefined && text.paragraphs.length > 0) return 'done'
    return session === undefined && text === undefined ? 'ahead' : 'ours'
  }
  if (text === undefined || text.paragraphs.length === 0) return 'ahead'
  switch (step) {
    case 'bracket':
      if (isWordedByTwo(text) || isAgreed(text)) return 'done'
      return text.frame?.by === self ? 'theirs' : 'ours'
    case 'agree':
      if (isAgreed(text)) return 'done'
      if (!isWordedByTwo(text)) return 'ahead'
      return waitsFor(text, self) ? 'ours' : 'theirs'
    case 'adopt':
      if (text.adoption.digest !== null) return 'done'
      if (!isAgreed(text)) return 'ahead'
      return !text.adoption.adopters.includes(self) && text.adoption.refusal === null ? 'ours' : 'theirs'
    case 'sign': {
      if (text.adoption.digest === null) return 'ahead'
      const unsigned = text.signing.filter(({ signing }) => signing !== 'signed')
      if (unsigned.length === 0) return 'done'
      return unsigned.some(({ side }) => side === self) ? 'ours' : 'theirs'
    }
    case 'born':
      if (commitment !== undefined) return 'done'
      return text.adoption.digest === null ? 'ahead' : 'ours'
  }
}

/** Whether any paragraph was worded by more than one side. */
const isWordedByTwo = ({ frame, paragraphs }: TextShown): boolean =>
  paragraphs.some(({ by, brackets }) =>
    [by, ...brackets.map((each) => each.by)].some((who) => who !== frame?.by),
  )

const isAgreed = ({ blocks, adoption }: TextShown): boolean => adoption.digest !== null || blocks.length === 0

const waitsFor = ({ frame, paragraphs }: TextShown, self: string): boolean =>
  [...(frame?.waitingFor ?? []), ...paragraphs.flatMap(({ waitingFor }) => waitingFor)].includes(self) ||
  paragraphs.some(({ standing, brackets }) => standing === 'open' && brackets.length > 1)

/** The first that is neither done nor left out; undefined at the end. */
export const currentStep = (scene: Scene, progress: Progress): StepName | undefined =>
  steps.find((step) => !progress.skipped.includes(step) && stateOf(step, scene, progress) !== 'done')

/** How far cutting has come, as the link now stands: what was worked while it was cut has to wait, and then to go. */
export const nextPhase = (phase: CutPhase, { suspended, ours, witnessed }: LinkShown): CutPhase => {
  if (phase === 'cut') return suspended ? 'work' : phase
  if (phase === 'work') {
    if (!suspended) return 'cut'
    return ours > witnessed ? 'restore' : phase
  }
  if (phase === 'restore') return suspended ? phase : 'done'
  return phase
}
