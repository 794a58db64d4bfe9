/**
 * One side's officers at work on one compact. What goes out is prepared by one, cleared by another and released by a third,
 * or by one alone where the house is small; what changes the house itself is prepared by whoever keeps it.
 */
import { affairNamed } from '../../src/affairs/registry.ts'
import type { Caller } from './call-node.ts'
import { DemoFailure } from './demo-failure.ts'
import type { ActToRelease, NodeApi, Released } from './node-api.ts'
import type { OfficerName } from './officers.ts'
import { until } from './until.ts'

export interface Draft {
  readonly id: string
  readonly version: number
  readonly state: 'prepared' | 'cleared' | 'releasing' | 'sent' | 'taken-back' | 'refused' | 'discarded'
  /** Once sent. */
  readonly entries: Released['acts'] | null
}

export interface Prepared extends Draft {
  /** What the rules would refuse as things stand. */
  readonly findings: readonly { readonly kind: string }[]
}

export interface Desk {
  readonly node: NodeApi
  readonly compact: string
  /** `by`: whoever prepares it; where nobody is named, the officer whose part it is. */
  prepare(acts: readonly ActToRelease[], by?: Caller): Promise<Prepared>
  edit(draft: Draft, acts: readonly ActToRelease[]): Promise<Prepared>
  clear(draft: Draft): Promise<Draft>
  release(draft: Draft): Promise<Draft>
  takeBack(draft: Draft): Promise<Draft>
  /** Resolves when a draft that was released is in the record and every linked side has witnessed it. */
  sent(draft: Draft): Promise<Released['acts']>
  /** The whole way of these acts, all or none. */
  send(acts: readonly ActToRelease[], by?: Caller): Promise<Released['acts']>
}

export interface Hands {
  readonly prepare: OfficerName
  readonly clear: OfficerName
  readonly release: OfficerName
}

export const separateHands: Hands = { prepare: 'drafter', clear: 'chief', release: 'registrar' }
export const oneHand: Hands = { prepare: 'desk', clear: 'desk', release: 'desk' }

export interface DeskOptions {
  readonly hands: Hands
  /** Whether there is another side's node to wait for. */
  readonly isLinked?: boolean
}

export const openDesk = (node: NodeApi, compact: string, { hands, isLinked = true }: DeskOptions): Desk => {
  const step = (who: OfficerName, name: DraftStep, draft: Draft): Promise<Draft> =>
    node.as(who).call('POST', pathOf(compact, draft, name), { body: bodyOf(name, draft) })

  const preparerOf = (acts: readonly ActToRelease[]): Caller =>
    node.as(acts.every(isOfTheHouse) ? 'keeper' : hands.prepare)

  const read = (draft: Draft): Promise<Draft> => node.as(hands.release).call('GET', pathOf(compact, draft))

  const desk: Desk = {
    node,
    compact,
    prepare: (acts, by = preparerOf(acts)) =>
      by.call('POST', `/compacts/${compact}/drafts`, { body: { acts } }),
    edit: (draft, acts) =>
      preparerOf(acts).call('PUT', pathOf(compact, draft), { body: { acts, version: draft.version } }),
    clear: (draft) => step(hands.clear, 'clear', draft),
    release: (draft) => step(hands.release, 'release', draft),
    takeBack: (draft) => step(hands.release, 'take-back', draft),
    sent: async (draft) => {
      const { authority } = node
      const entries = await until(`that ${authority} sends draft ${draft.id}`, async () => {
        const now = draft.entries === null ? await read(draft) : draft
        if (now.entries !== null) return now.entries
        if (now.state !== 'releasing')
          throw new DemoFailure(`draft ${now.id} of ${authority} is ${now.state}`)
        return undefined
      })
      if (isLinked) await untilWitnessed(node, compact, (entries.at(-1)?.seq ?? 0) + 1)
      return entries
    },
    send: async (acts, by) => {
      const prepared = await desk.prepare(acts, by)
      const [finding] = prepared.findings
      if (finding !== undefined)
        throw new DemoFailure(`${node.authority} finds ${finding.kind} in what it prepares: ${acts[0]?.act}`)
      return desk.sent(await desk.release(await desk.clear(prepared)))
    },
  }
  return desk
}

export type DraftStep = 'clear' | 'release' | 'take-back'

export const pathOf = (compact: string, { id }: Pick<Draft, 'id'>, step?: DraftStep): string =>
  `/compacts/${compact}/drafts/${id}${step === undefined ? '' : `/${step}`}`

/** Whoever stops a draft stops it as it stands; clearing and releasing are of one version. */
export const bodyOf = (step: DraftStep, { version }: Pick<Draft, 'version'>): object =>
  step === 'take-back' ? {} : { version }

const isOfTheHouse = ({ affair, act }: ActToRelease): boolean =>
  affairNamed(affair)?.access.acts[act]?.prepare.includes('administer') ?? false

const untilWitnessed = (node: NodeApi, compact: string, size: number): Promise<true> =>
  until(`that others witness entry ${size - 1} of ${node.authority}`, async () => {
    const own = (await node.heads(compact)).find(({ authority }) => authority === node.authority)
    const witnessed = Object.values(own?.witnessed ?? {})
    return witnessed.length > 0 && witnessed.every((each) => each >= size) ? true : undefined
  })
