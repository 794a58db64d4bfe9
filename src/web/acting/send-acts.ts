/**
 * Sends acts as far as the officer may and the authority's policy allows: prepared, cleared, released. Each call is
 * repeated under one key, so that a second click or a lost answer does nothing twice; what the rules would refuse is found
 * when it is prepared, and then nothing stays behind.
 */
import type { Role } from '../../affairs/kernel/access.ts'
import {
  type ActsShown,
  type ActToSend,
  calls,
  type DraftShown,
  type Me,
  type ToPrepare,
  type WholeDraft,
} from '../api/calls.ts'
import { CallFailed, callNode, tellNode } from '../api/client.ts'

export type Step = 'prepare' | 'clear' | 'release'

export interface SendOptions {
  /** To colleagues who clear and release it. */
  readonly note?: string
  /** In whose name: an office of ours, or `*` for the authority. */
  readonly office?: string
  readonly lane?: 'main' | 'hot'
  /** 0: unmarked. Left out: as the records are that the acts stand on. */
  readonly marking?: number | undefined
  /** Called where it is taken back while the form is still there: what was typed is to stand in it again. */
  readonly onTakenBack?: () => void
}

export type Outcome =
  | { readonly kind: 'sent'; readonly draft: string }
  /** `until`: when it leaves, milliseconds since 1970. */
  | { readonly kind: 'held'; readonly draft: string; readonly until: number }
  | { readonly kind: 'waits'; readonly draft: string; readonly for: 'clear' | 'release' }
  /** `sentence`: the node's own, in the language of the page. `index`: of the act. */
  | {
      readonly kind: 'refused'
      readonly sentence: string | null
      readonly problem: string | null
      readonly index?: number
    }
  /** Whether it was done is not known; the same content sent again is done once. */
  | { readonly kind: 'unreached'; readonly failure: CallFailed }

export interface Sender {
  readonly compact: string
  readonly me: Me
  readonly acts: ActsShown
  readonly fourEyes: boolean
  readonly holdSeconds: number
  /** Of this attempt. */
  readonly key: string
}

export const sendActs = async (
  sender: Sender,
  acts: readonly ActToSend[],
  { note = '', office = everyOffice, lane = 'main' }: SendOptions,
): Promise<Outcome> => {
  const { compact, key, fourEyes, holdSeconds } = sender
  const may = (step: Step): boolean =>
    acts.every(({ affair, act }) => mayAct(sender, affair, act, step, office))
  try {
    const draft = await prepare(sender, { note, office, lane, acts: [...acts] })
    const { id, version } = draft
    const at = { compact, id }
    const refusing = draft.findings.find(({ refuses }) => refuses)
    if (refusing !== undefined) {
      await giveUp(at, version)
      const language = document.documentElement.lang as keyof typeof refusing.words
      const told = { sentence: refusing.words[language] ?? refusing.words.en, problem: refusing.kind }
      return { kind: 'refused', ...told, ...(refusing.index === null ? {} : { index: refusing.index }) }
    }
    if (draft.state === 'sent') return { kind: 'sent', draft: id }
    if (!may('clear') || fourEyes) return { kind: 'waits', draft: id, for: 'clear' }
    try {
      await tellNode(calls.clearDraft, at, { version }, { key: `${key}-clear` })
      if (!may('release')) return { kind: 'waits', draft: id, for: 'release' }
      const sent = await tellNode(calls.releaseDraft, at, { version, holdSeconds }, { key: `${key}-release` })
      return outcomeOf(sent)
    } catch (error) {
      if (!(error instanceof CallFailed)) throw error
      if (error.problem === 'needs-second-officer') return { kind: 'waits', draft: id, for: 'clear' }
      if (isRefusal(error)) await giveUp(at, version)
      throw error
    }
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error
    if (!isRefusal(error)) return { kind: 'unreached', failure: error }
    const { sentence, problem } = error
    const index = Number(error.values.index ?? Number.NaN)
    return { kind: 'refused', sentence, problem, ...(Number.isInteger(index) ? { index } : {}) }
  }
}

export const everyOffice = '*'

/** Whether an officer holds a role that the step asks for, for the office. What is done in the end the node decides. */
export const mayAct = (
  { me, acts }: Pick<Sender, 'me' | 'acts'>,
  affair: string,
  act: string,
  step: Step,
  office = everyOffice,
): boolean => {
  const roles: readonly Role[] = acts[affair]?.[act]?.[step] ?? []
  return (
    me.officer?.grants.some(
      (grant) =>
        (grant.office === everyOffice || grant.office === office) &&
        grant.roles.some((role) => roles.includes(role)),
    ) === true
  )
}

/** Its answer holds words and is not kept: a repetition is told which draft it made. */
const prepare = async ({ compact, key }: Sender, body: ToPrepare): Promise<WholeDraft> => {
  try {
    return await tellNode(calls.prepareDraft, { compact }, body, { key: `${key}-prepare` })
  } catch (error) {
    const made = error instanceof CallFailed && error.problem === 'done-already' ? error.values.id : undefined
    if (typeof made !== 'string') throw error
    return callNode(calls.draft, { compact, id: made }, {})
  }
}

const outcomeOf = ({ id, state, due }: DraftShown): Outcome =>
  state === 'releasing' && due !== null
    ? { kind: 'held', draft: id, until: due }
    : { kind: 'sent', draft: id }

/** What was refused stays in the form, and not as a draft besides. */
const giveUp = async (
  at: { readonly compact: string; readonly id: string },
  version: number,
): Promise<void> => {
  await tellNode(calls.discardDraft, at, { version }).catch(() => undefined)
}

/** The node has answered, and it was not done. */
const isRefusal = ({ kind, problem }: CallFailed): boolean =>
  problem !== null &&
  kind !== 'signed-out' &&
  !/^(internal-error|being-answered|outcome-unknown)$/.test(problem)
