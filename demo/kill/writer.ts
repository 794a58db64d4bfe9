/**
 * Somebody who works on a node that dies again and again: releases act after act and, where no answer comes, asks whether
 * the act is there before releasing it once more. What the node has acknowledged is written down here.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { Unanswered } from '../nodes/call-node.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import type { ActToRelease, NodeApi } from '../nodes/node-api.ts'

export interface Acknowledged {
  readonly authority: string
  readonly record: string
  readonly act: string
  readonly seq: number
  readonly leaf: string
}

export interface Writer {
  readonly acknowledged: readonly Acknowledged[]
  /** Resolves when the act in hand is settled, for which the node must answer in the end. */
  stop(): Promise<void>
  /** Leaves the act in hand as it is. */
  abandon(): void
}

const betweenActsMs = 4
const betweenTriesMs = 20

/** `others`: what another side's writer was acknowledged, to be confirmed now and then. */
export const startWriter = (
  node: NodeApi,
  compact: string,
  others: () => readonly Acknowledged[],
): Writer => {
  const acknowledged: Acknowledged[] = []
  let isStopped = false
  let isAbandoned = false

  const keep = (act: ActToRelease, { seq, leaf }: { readonly seq: number; readonly leaf: string }): void => {
    acknowledged.push({ authority: node.authority, record: String(act.record), act: act.act, seq, leaf })
  }

  const settle = async (act: ActToRelease): Promise<void> => {
    while (!isAbandoned) {
      const released = await answered(() => node.release(compact, [act]))
      if (released === 'refused') return
      const [first] = released?.acts ?? []
      if (first !== undefined) return keep(act, first)
      const found = await findAct(act)
      if (found !== undefined) return keep(act, found)
    }
  }

  /** Asks until the node answers. */
  const findAct = async (act: ActToRelease): Promise<{ seq: number; leaf: string } | undefined> => {
    while (!isAbandoned) {
      const shown = await answered(async () => ({ record: await node.record(compact, String(act.record)) }))
      if (typeof shown === 'object') {
        return shown.record?.acts.find((each) => each.authority === node.authority && each.act === act.act)
      }
      await pause(betweenTriesMs)
    }
    return undefined
  }

  const run = async (): Promise<void> => {
    for (let count = 1; !isStopped; count += 1) {
      await settle(count % 4 === 0 ? confirm(others(), count) : report(node.authority, count))
      await pause(betweenActsMs)
    }
  }

  const running = run()
  return {
    acknowledged,
    stop: async () => {
      isStopped = true
      await running
    },
    abandon: () => {
      isStopped = true
      isAbandoned = true
    },
  }
}

/** Undefined where no answer came. */
const answered = <T>(call: () => Promise<T>): Promise<T | 'refused' | undefined> =>
  call().catch((error: unknown) => {
    if (error instanceof Unanswered) return undefined
    if (error instanceof DemoFailure) return 'refused' as const
    throw error
  })

const envelope = { affair: 'commitment', version: 1, cites: [] } as const

const report = (authority: string, count: number): ActToRelease => ({
  ...envelope,
  record: `commitment/${authority}-${count}`,
  act: 'reported',
  fields: {
    corrects: null,
    happenedOn: null,
    certainty: 'reported',
    marking: null,
    kind: 'action',
    bornFrom: null,
    madeOn: null,
    due: null,
    responsible: [],
    offices: [],
    theme: 'exercise',
  },
  body: { text: { en: `Exercise: number ${count}.` }, ours: [], note: null, sources: [] },
})

/** Each report once. A node refuses this as long as it has not heard of the record, and nothing is written then. */
const confirm = (others: readonly Acknowledged[], count: number): ActToRelease => {
  const chosen = others.filter(({ act }) => act === 'reported')[count / 4 - 1]
  return {
    ...envelope,
    record: chosen?.record ?? 'commitment/none',
    act: 'confirmed',
    fields: { statement: chosen?.leaf ?? '' },
    body: null,
  }
}
