/**
 * `comity demo`: the nodes of both sides with the public record, in a folder that keeps them from one start to the next.
 * The first start makes, pairs and loads; the next ones only start.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { keepPeer, peersOf } from '../src/node/compact-book.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { lockFileOf, takeWriterLock } from '../src/store/writer-lock.ts'
import { type DemoFolder, type DemoFolderError, type DemoMark, openDemoFolder } from './demo-folder.ts'
import { DemoFailure } from './nodes/demo-failure.ts'
import { isFree } from './nodes/free-ports.ts'
import { readWaves, releaseWave, withoutReleased } from './nodes/load-record.ts'
import { endpointAt, makeNodes, pairNodes, withStores } from './nodes/make-nodes.ts'
import { type NodeProcess, startNode } from './nodes/node-process.ts'
import { untilReconciled } from './nodes/reconcile.ts'
import { authorities, type BySide, bySide, onBothSides, otherSide, sides } from './nodes/sides.ts'
import { until } from './nodes/until.ts'

export interface DemoOptions {
  readonly dir: string
  readonly fresh: boolean
  /** Of the node in Hà Nội; Bangkok takes the next. Undefined: as last time. */
  readonly port: number | undefined
}

export interface RunningDemo {
  readonly compact: string
  readonly nodes: BySide<NodeProcess>
  /** Resolves with a line when a node has ended by itself. */
  readonly failed: Promise<string>
  stop(): Promise<void>
}

export const recordCompact = {
  name: 'Viet Nam – Thailand: the public record',
  purpose: 'demonstration',
} as const

const firstPort = 8471

/** `told` is called with a line for each step that takes time. */
export const startDemo = async (
  { dir, fresh, port }: DemoOptions,
  told: (line: string) => void,
  isStopped: () => boolean,
): Promise<RunningDemo> => {
  const opened = await openDemoFolder(dir)
  if (!opened.ok) throw new DemoFailure(explainFolder(opened.error))
  const folder = opened.value
  const started: NodeProcess[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(started.map((node) => node.stop()))
    folder.release()
  }
  try {
    const mark = await madeFolder(folder, fresh, port, told)
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
    return { compact: mark.compact ?? '', nodes, failed, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

type MadeMark = DemoMark & { readonly compact: string }

const madeFolder = async (
  folder: DemoFolder,
  fresh: boolean,
  port: number | undefined,
  told: (line: string) => void,
): Promise<DemoMark> => {
  const kept = fresh || folder.mark?.stage === 'making' ? undefined : folder.mark
  const first = port ?? folder.mark?.ports.VN ?? firstPort
  const ports = { VN: first, TH: first + 1 }
  await untilLeft(folder)
  for (const side of sides) {
    if (await isFree(ports[side])) continue
    throw new DemoFailure(
      `port ${ports[side]} is in use: stop what listens there, or choose two others with --port N (N and N+1).`,
    )
  }
  if (kept === undefined) {
    await folder.clear()
    return makeFolder(folder, ports, told)
  }
  if (kept.ports.VN === ports.VN) return kept
  await movePorts(folder, kept, ports)
  const moved = { ...kept, ports }
  await folder.keepMark(moved)
  return moved
}

/** Nodes whose demonstration was killed end by themselves, and may still be about it. */
const untilLeft = async ({ dir, nodes }: DemoFolder): Promise<void> => {
  const files = sides.map((side) => dataFolder(nodes[side]).database).filter((file) => existsSync(file))
  await until(
    `that other processes (a "comity serve"?) leave the nodes in ${dir}`,
    async () => files.every(isLeft) || undefined,
  )
}

const isLeft = (database: string): boolean => {
  const taken = takeWriterLock(lockFileOf(database), process.pid)
  if (taken.taken) taken.lock.release()
  return taken.taken
}

const makeFolder = async (
  folder: DemoFolder,
  ports: BySide<number>,
  told: (line: string) => void,
): Promise<MadeMark> => {
  told('Making two nodes and pairing them …')
  const mark = { kind: 'comity-demo', v: 1, ports } as const
  await folder.keepMark({ ...mark, stage: 'making', compact: null })
  await makeNodes(folder.nodes, ports)
  const { compact } = await pairNodes(folder.nodes, recordCompact)
  const made = { ...mark, stage: 'made', compact } as const
  await folder.keepMark(made)
  return made
}

const load = async (
  folder: DemoFolder,
  mark: DemoMark,
  nodes: BySide<NodeProcess>,
  told: (line: string) => void,
  isStopped: () => boolean,
): Promise<void> => {
  told('Loading the public record, each act by the side that told it …')
  const apis = bySide((side) => nodes[side].api)
  const compact = mark.compact ?? ''
  for (const wave of await withoutReleased(apis, compact, readWaves())) {
    if (isStopped()) return
    await releaseWave(apis, compact, wave)
  }
  await untilReconciled(apis, compact)
  await folder.keepMark({ ...mark, stage: 'loaded' })
}

/** Both configurations, and where each thinks the other answers. The nodes are stopped. */
const movePorts = (folder: DemoFolder, mark: DemoMark, ports: BySide<number>): Promise<void> =>
  withStores(folder.nodes, async (deps) => {
    await onBothSides(async (side) => {
      const { config, store } = deps[side]
      const moved = {
        ...config,
        listen: { ...config.listen, port: ports[side] },
        endpoint: endpointAt(ports[side]),
      }
      await writeFile(dataFolder(folder.nodes[side]).config, `${JSON.stringify(moved, null, 2)}\n`, {
        mode: 0o600,
      })
      for (const peer of peersOf(store, mark.compact ?? '')) {
        keepPeer(store, mark.compact ?? '', { ...peer, endpoint: endpointAt(ports[otherSide(side)]) })
      }
    })
  })

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
