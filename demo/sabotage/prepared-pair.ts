/** Two good nodes that have worked together and are stopped: made once, copied for each fault. */
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { runExercise } from '../check/exercise.ts'
import { recordCompact } from '../made-folder.ts'
import { oneHand, openDesk } from '../nodes/desk.ts'
import { findFreePorts } from '../nodes/free-ports.ts'
import { readWaves, releaseWave } from '../nodes/load-record.ts'
import { makeNodes, type Paired, pairNodes } from '../nodes/make-nodes.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { type NodeProcess, startNode } from '../nodes/node-process.ts'
import { untilReconciled } from '../nodes/reconcile.ts'
import { authorities, type BySide, bySide, onBothSides, type Side } from '../nodes/sides.ts'
import { prepareSigning, type Signing } from './prepared-signing.ts'

export interface PreparedPair {
  readonly dir: string
  readonly nodes: BySide<string>
  /** The compact of the public record, and one in which a commitment was claimed and confirmed. */
  readonly record: Paired
  readonly exercise: Paired
  /** The commitment that was claimed and confirmed, and the evidence file of that. */
  readonly born: string
  readonly evidence: string
  readonly signing: Signing
}

const nodesIn = (dir: string): BySide<string> => bySide((side) => join(dir, authorities[side]))

export const preparePair = async (dir: string): Promise<PreparedPair> => {
  const nodes = nodesIn(dir)
  const [VN = 0, TH = 0] = await findFreePorts(2)
  await makeNodes(nodes, { VN, TH })
  const record = await pairNodes(nodes, recordCompact)
  const exercise = await pairNodes(nodes, { name: 'Exercise: sabotage', purpose: 'exercise' })
  return withNodes({ dir, nodes }, ['VN', 'TH'], async (apis) => {
    for (const wave of readWaves()) await releaseWave(apis, record.compact, wave)
    await untilReconciled(apis, record.compact)
    const { born, evidence } = await runExercise(apis, exercise.compact)
    const signing = await prepareSigning(
      bySide((side) => openDesk(apis[side], exercise.compact, { hands: oneHand })),
    )
    await untilReconciled(apis, exercise.compact)
    return { dir, nodes, record, exercise, born, evidence, signing }
  })
}

export const copyPair = async (pair: PreparedPair, dir: string): Promise<PreparedPair> => {
  await cp(pair.dir, dir, { recursive: true })
  return { ...pair, dir, nodes: nodesIn(dir) }
}

/**
 * Runs the nodes of these sides meanwhile, with these variables in their environments. The API of a side
 * that does not run does not answer.
 */
export const withNodes = async <T>(
  { dir, nodes }: Pick<PreparedPair, 'dir' | 'nodes'>,
  running: readonly Side[],
  work: (apis: BySide<NodeApi>) => Promise<T>,
  env: Partial<BySide<Readonly<Record<string, string>>>> = {},
): Promise<T> => {
  const started: NodeProcess[] = []
  try {
    const apis: { [S in Side]?: NodeApi } = {}
    await onBothSides(async (side) => {
      if (!running.includes(side)) return
      const logFile = join(dir, `${authorities[side]}.log`)
      const node = await startNode(nodes[side], { logFile, env: env[side] ?? {} })
      started.push(node)
      apis[side] = node.api
    })
    return await work(bySide((side) => apis[side] ?? notRunning(side)))
  } finally {
    await Promise.all(started.map((node) => node.stop()))
  }
}

const notRunning = (side: Side): NodeApi => {
  const refuse = (): never => {
    throw new Error(`the node of ${authorities[side]} was not started`)
  }
  return new Proxy({ authority: authorities[side], url: '' } as NodeApi, { get: refuse })
}
