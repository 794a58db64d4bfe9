/** Fills a node before it is started, and waits until the other side holds everything. */
import type { Draft } from '../src/exchange/lane/own-entry.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { createLog } from '../src/node/log.ts'
import { openNode } from '../src/node/node.ts'
import type { RunningNode } from './two-nodes.ts'

const batch = 1_000

/** By the code that releases and commits, without a peer. */
export const fillNode = async (dir: string, compact: string, written: Iterable<Draft>): Promise<void> => {
  const opened = await openNode({
    dir,
    keyring: { dir: dataFolder(dir).keys },
    log: createLog('bench', 'silent'),
  })
  if (!opened.ok) throw new Error(opened.error.kind)
  const lane = opened.value.lane(compact, 'main')
  if (lane === undefined) throw new Error('the lane is not there')
  const release = (drafts: Parameters<typeof lane.release>[0]): void => {
    const released = lane.release(drafts)
    if (!released.ok) throw new Error(JSON.stringify(released.error))
  }
  let drafts: Parameters<typeof lane.release>[0][number][] = []
  for (const draft of written) {
    drafts.push(draft)
    if (drafts.length < batch) continue
    release(drafts)
    drafts = []
  }
  release(drafts)
  await opened.value.close()
}

interface NodeAnswer {
  readonly compacts: readonly {
    readonly links: readonly { lane: string; ours: number; witnessed: number }[]
  }[]
}

export const untilWitnessed = async (...nodes: readonly RunningNode[]): Promise<void> => {
  for (const node of nodes) {
    for (;;) {
      const { compacts } = (await node.call('GET', '/node')) as NodeAnswer
      const links = compacts.flatMap(({ links: all }) => all)
      if (links.every(({ ours, witnessed }) => witnessed >= ours)) break
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

/** What was taken in by the hundred thousand is in the index of words a minute later; that is no part of a day's work. */
export const untilIndexed = async (compact: string, ...nodes: readonly RunningNode[]): Promise<void> => {
  for (const node of nodes) {
    for (;;) {
      const answer = await node.call('GET', `/compacts/${compact}/search?q=nothing`)
      if ((answer as { readonly complete: boolean }).complete) break
      await new Promise((resolve) => setTimeout(resolve, 500))
    }
  }
}
