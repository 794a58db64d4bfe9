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
  readonly state: 'prepared' | 'cleared' | 'releasing' | 'sent' | 'taken-back' | 'discarded'
  /** Once sent. */
  readonly entries: Released['acts'] | null
  /** What the rules would refuse as things stand. */
  readonly findings: readonly { readonly kind: string }[]
}

export interface Desk {
  readonly node: NodeApi
  readonly compact: string
  /** `by`: whoever prepares it; where nobody is named, the officer whose part it is. */
  prepare(acts: readonly ActToRelease[], by?: Caller): Promise<Draft>
  edit(draft: Draft, acts: readonly ActToRelease[]): Promise<Draft>
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
  const move = (who: OfficerName, step: string, { id, version }: Draft): Promise<Draft> =>
    node.as(who).call('POST', `/drafts/${id}/${step}`, { body: {}, headers: ifMatch(version) })

  const preparerOf = (acts: readonly ActToRelease[]): Caller =>
    node.as(acts.every(isOfTheHouse) ? 'keeper' : hands.prepare)

  const desk: Desk = {
    node,
    compact,
    prepare: (acts, by = preparerOf(acts)) =>
      by.call('POST', `/compacts/${compact}/drafts`, { body: { acts } }),
    edit: ({ id, version }, acts) =>
      preparerOf(acts).call('PUT', `/drafts/${id}`, { body: { acts }, headers: ifMatch(version) }),
    clear: (draft) => move(hands.clear, 'clearance', draft),
    release: (draft) => move(hands.release, 'release', draft),
    takeBack: (draft) => move(hands.release, 'take-back', draft),
    sent: async ({ id }) => {
      const entries = await until(`that ${node.authority} sends draft ${id}`, async () => {
        const { state, entries: made } = await node.as(hands.release).call<Draft>('GET', `/drafts/${id}`)
        if (made !== null) return made
        if (state !== 'releasing') throw new DemoFailure(`draft ${id} of ${node.authority} is ${state}`)
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

export const ifMatch = (version: number): Readonly<Record<string, string>> => ({ 'if-match': `"${version}"` })

const isOfTheHouse = ({ affair, act }: ActToRelease): boolean =>
  affairNamed(affair)?.access.acts[act]?.prepare.includes('administer') ?? false

const untilWitnessed = (node: NodeApi, compact: string, size: number): Promise<true> =>
  until(`that others witness entry ${size - 1} of ${node.authority}`, async () => {
    const own = (await node.heads(compact)).find(({ authority }) => authority === node.authority)
    const witnessed = Object.values(own?.witnessed ?? {})
    return witnessed.length > 0 && witnessed.every((each) => each >= size) ? true : undefined
  })
