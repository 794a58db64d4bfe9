/**
 * `comity demo`: the nodes of both sides with the public record, in a folder that keeps them from one start to the next.
 * The first start makes, pairs and loads; the next ones only start.
 */
import { type DemoFolder, type DemoFolderError, openDemoFolder } from './demo-folder.ts'
import { type MadeMark, type MakeOptions, madeFolder } from './made-folder.ts'
import { DemoFailure } from './nodes/demo-failure.ts'
import { readWaves, releaseWave, withoutReleased } from './nodes/load-record.ts'
import { originAt, stageOriginAt, stagePort } from './nodes/make-nodes.ts'
import { type NodeProcess, startNode } from './nodes/node-process.ts'
import { untilReconciled } from './nodes/reconcile.ts'
import { authorities, type BySide, bySide, citiesInWords, onBothSides, sides } from './nodes/sides.ts'
import { type Stage, serveStage } from './stage/serve-stage.ts'

export interface DemoOptions extends MakeOptions {
  readonly dir: string
}

export interface RunningDemo {
  readonly nodes: BySide<NodeProcess>
  /** Where both desks stand side by side; undefined where another program has its port. */
  readonly stage: Pick<Stage, 'origin' | 'start'> | undefined
  /** Resolves with a line when a node has ended by itself. */
  readonly failed: Promise<string>
  stop(): Promise<void>
}

/** `told` is called with a line for each step that takes time. */
export const startDemo = async (
  { dir, ...options }: DemoOptions,
  told: (line: string) => void,
  isStopped: () => boolean,
): Promise<RunningDemo> => {
  const opened = await openDemoFolder(dir)
  if (!opened.ok) throw new DemoFailure(explainFolder(opened.error))
  const folder = opened.value
  const started: NodeProcess[] = []
  let stage: Stage | undefined
  const stop = async (): Promise<void> => {
    await stage?.close()
    await Promise.all(started.map((node) => node.stop()))
    folder.release()
  }
  try {
    const mark = await madeFolder(folder, options, told)
    const nodes = await onBothSides(async (side) => {
      const node = await startNode(folder.nodes[side], { logFile: folder.logs[side] })
      started.push(node)
      return node
    }).catch((error: unknown) => {
      throw error instanceof DemoFailure ? new DemoFailure(`${error.message} ${adviceFor(dir)}`) : error
    })
    if (mark.stage === 'made') await load(folder, mark, nodes, told, isStopped)
    const failed = Promise.race(
      sides.map(
        async (side) =>
          `the node of ${authorities[side]} ended: ${(await nodes[side].ended) ?? 'it was told to'}`,
      ),
    )
    stage = await openStage(mark, nodes)
    return { nodes, stage, failed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The demonstration is whole without it, so a port that is taken does not stop it. */
const openStage = ({ ports, compact }: MadeMark, nodes: BySide<NodeProcess>): Promise<Stage | undefined> =>
  serveStage({
    port: stagePort(ports.VN),
    origin: stageOriginAt(ports.VN),
    compact,
    desks: sides.map((side) => ({
      authority: authorities[side],
      city: citiesInWords[side],
      origin: originAt(authorities[side], ports[side]),
      node: nodes[side].api,
    })),
  }).catch(() => undefined)

const load = async (
  folder: DemoFolder,
  mark: MadeMark,
  nodes: BySide<NodeProcess>,
  told: (line: string) => void,
  isStopped: () => boolean,
): Promise<void> => {
  told('Loading the public record, each act by the side that told it …')
  const apis = bySide((side) => nodes[side].api)
  const { compact } = mark
  for (const wave of await withoutReleased(apis, compact, readWaves())) {
    if (isStopped()) return
    await releaseWave(apis, compact, wave)
  }
  await untilReconciled(apis, compact)
  await folder.keepMark({ ...mark, stage: 'loaded' })
}

const explainFolder = (error: DemoFolderError): string => {
  switch (error.kind) {
    case 'foreign':
      return `${error.dir} holds other things than a demonstration: nothing was changed; name another folder with --dir.`
    case 'damaged':
      return `${error.file} is damaged: remove ${error.dir}, or name another folder with --dir.`
    case 'cannot-make':
      return `${error.dir} cannot be made (${error.why}): name another folder with --dir.`
    case 'cannot-write':
      return `${error.dir} cannot be written to (${error.why}): name another folder with --dir.`
    case 'in-use':
      return `a demonstration runs in ${error.dir} already (process ${error.pid ?? 'unknown'}): use that one, or stop it first.`
  }
}

const adviceFor = (dir: string): string =>
  `("comity demo --fresh" begins ${dir} afresh and loses what was done there.)`
