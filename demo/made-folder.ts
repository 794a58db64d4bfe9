/**
 * Brings the folder of a demonstration to where its nodes can be started: made and paired where they are not, left by whoever
 * had them, and on the ports that are wanted.
 */
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { keepPeer, peersOf } from '../src/node/compact-book.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { lockFileOf, takeWriterLock } from '../src/store/writer-lock.ts'
import type { DemoFolder, DemoMark } from './demo-folder.ts'
import { DemoFailure } from './nodes/demo-failure.ts'
import { isFree } from './nodes/free-ports.ts'
import { endpointAt, makeNodes, originAt, pairNodes, stageOriginAt, withStores } from './nodes/make-nodes.ts'
import { authorities, type BySide, onBothSides, otherSide, sides } from './nodes/sides.ts'
import { until } from './nodes/until.ts'

export interface MakeOptions {
  readonly fresh: boolean
  /** Of the node in Hà Nội; Bangkok takes the next. Undefined: as last time. */
  readonly port: number | undefined
}

export const recordCompact = {
  name: 'Viet Nam – Thailand: the public record',
  purpose: 'demonstration',
} as const

const firstPort = 8471

export type MadeMark = DemoMark & { readonly compact: string }

/** Nothing but the nodes' processes is missing then. */
export const madeFolder = async (
  folder: DemoFolder,
  { fresh, port }: MakeOptions,
  told: (line: string) => void,
): Promise<MadeMark> => {
  const kept = fresh || !isMade(folder.mark) ? undefined : folder.mark
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

/** What was being made when it was interrupted holds nothing yet, and is made anew. */
const isMade = (mark: DemoMark | undefined): mark is MadeMark =>
  mark !== undefined && mark.stage !== 'making' && mark.compact !== null

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

/** Both configurations, and where each thinks the other answers. The nodes are stopped. */
const movePorts = (folder: DemoFolder, mark: MadeMark, ports: BySide<number>): Promise<void> =>
  withStores(folder.nodes, async (deps) => {
    await onBothSides(async (side) => {
      const { config, store } = deps[side]
      const moved = {
        ...config,
        listen: { ...config.listen, port: ports[side] },
        endpoint: endpointAt(ports[side]),
        desk: {
          origin: originAt(authorities[side], ports[side]),
          behindProxy: false,
          stage: stageOriginAt(ports.VN),
        },
      }
      await writeFile(dataFolder(folder.nodes[side]).config, `${JSON.stringify(moved, null, 2)}\n`, {
        mode: 0o600,
      })
      for (const peer of peersOf(store, mark.compact)) {
        keepPeer(store, mark.compact, { ...peer, endpoint: endpointAt(ports[otherSide(side)]) })
      }
    })
  })
