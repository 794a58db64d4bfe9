/** A scan that an act gives as evidence: taken in by the author's node, and checked by the other side's against its digest. */
import { createHash } from 'node:crypto'
import { DemoFailure } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { until } from '../nodes/until.ts'

export interface Paper {
  /** For the facts. */
  readonly facts: { readonly commitment: string; readonly size: number; readonly type: string }
  /** For the body. */
  readonly body: {
    readonly commitment: string
    readonly name: string
    readonly salt: string
    readonly digest: string
  }
}

interface Taken {
  readonly commitment: string
  readonly size: number
  readonly type: string
  readonly salt: string
  readonly digest: string
}

export const takeIn = async ({ node, compact }: Desk, name: string, bytes: Uint8Array): Promise<Paper> => {
  const { commitment, size, type, salt, digest } = await node
    .as('desk')
    .call<Taken>('POST', `/compacts/${compact}/files`, {
      body: bytes,
      headers: { 'content-type': 'application/pdf' },
    })
  return { facts: { commitment, size, type }, body: { commitment, name, salt, digest } }
}

/** Waits for the file, as it comes after the act that names it; its SHA-256 must be the one that the body tells. */
export const expectPaper = async (node: NodeApi, compact: string, { body }: Paper): Promise<void> => {
  const name = body.commitment.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
  const bytes = await until(`that the scan comes to ${node.authority}`, async () => {
    const answer = await node.as('desk').ask('GET', `/compacts/${compact}/files/${name}`)
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
  })
  const digest = createHash('sha256').update(bytes).digest('base64')
  if (digest !== body.digest) throw new DemoFailure(`the scan at ${node.authority} has another digest`)
}
