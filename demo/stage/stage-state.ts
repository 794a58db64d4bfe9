/**
 * What the stage shows of both nodes, as each tells it through its API: the link as either side sees it, and how the
 * visitor's officer stands there. Cutting the link is done at both nodes by their operators, as a person at each would.
 */
import type { Officer } from '../../src/node/officers/officer.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { visitor } from '../nodes/visitor.ts'

export interface SideState {
  readonly authority: string
  readonly isAway: boolean
  /** Acts of this side that exist, and that the other is known to hold. */
  readonly ours: number
  readonly witnessed: number
  readonly isCut: boolean
  /** `invited`: has never come in. Undefined for a browser that is not the visitor's. */
  readonly officer: 'invited' | 'out' | 'in' | undefined
}

interface NodeAnswer {
  readonly compacts: readonly {
    readonly id: string
    readonly links: readonly {
      readonly peer: string
      readonly lane: string
      readonly suspended: boolean
      readonly ours: number
      readonly witnessed: number
    }[]
  }[]
}

export const readSide = async (node: NodeApi, compact: string, isVisitor: boolean): Promise<SideState> => {
  try {
    const { compacts } = await node.as('nobody').call<NodeAnswer>('GET', '/node')
    const link = linkIn(compacts, compact)
    return {
      authority: node.authority,
      isAway: false,
      ours: link?.ours ?? 0,
      witnessed: link?.witnessed ?? 0,
      isCut: link?.suspended ?? false,
      officer: isVisitor ? await officerAt(node) : undefined,
    }
  } catch {
    const { authority } = node
    return { authority, isAway: true, ours: 0, witnessed: 0, isCut: false, officer: undefined }
  }
}

const linkIn = (compacts: NodeAnswer['compacts'], compact: string) =>
  compacts.find(({ id }) => id === compact)?.links.find(({ lane }) => lane === 'main')

const officerAt = async (node: NodeApi): Promise<SideState['officer']> => {
  const operator = node.as('operator')
  const { officers } = await operator.call<{ readonly officers: readonly Officer[] }>('GET', '/officers')
  const found = officers.find(({ handle }) => handle === visitor.handle)
  if (found === undefined || found.state === 'invited') return 'invited'
  const { signIns } = await operator.call<{ readonly signIns: readonly unknown[] }>(
    'GET',
    `/officers/${found.id}/sign-ins`,
  )
  return signIns.length > 0 ? 'in' : 'out'
}

export const cutLink = async (nodes: readonly NodeApi[], compact: string, isCut: boolean): Promise<void> => {
  await Promise.all(
    nodes.flatMap((node) =>
      nodes
        .filter(({ authority }) => authority !== node.authority)
        .map(({ authority }) => node.setLink(compact, authority, isCut)),
    ),
  )
}
