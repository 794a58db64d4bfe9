/**
 * The floor that the exchange is measured against: the same entries in the same batches under the same suite and
 * durability between two processes, with JSON, hash, seal, HTTP and insert, and nothing else: no commitments, tree,
 * signatures, judging, state. The sender builds the next batch while one is on its way, as ours does.
 */
import { fork } from 'node:child_process'
import { hash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { JsonObject } from '../src/ledger/strict-json.ts'
import { generateSealKeyPair, seal } from '../src/vault/seal.ts'
import { flags } from './two-nodes.ts'

export interface FloorEntry {
  readonly leaf: JsonObject
  readonly facts: JsonObject
  readonly body: JsonObject
}

/** Entries a second. */
export const measureFloor = async (entries: readonly FloorEntry[], batch: number): Promise<number> => {
  const folder = await mkdtemp(join(tmpdir(), 'comity-floor-'))
  const keys = await generateSealKeyPair()
  const peer = fork(
    fileURLToPath(new URL('./floor-peer.ts', import.meta.url)),
    [join(folder, 'floor.db'), base64(keys.publicKey), base64(keys.privateKey)],
    { execArgv: flags },
  )
  const port = await new Promise<number>((resolve) =>
    peer.once('message', (message) => resolve(Number(message))),
  )
  const agent = new Agent({ keepAlive: true })
  const build = async (from: number): Promise<Uint8Array | undefined> => {
    const part = entries.slice(from, from + batch)
    if (part.length === 0) return undefined
    for (const entry of part) hash('sha256', JSON.stringify(entry), 'buffer')
    return seal(keys.publicKey, new Uint8Array(), Buffer.from(JSON.stringify(part)))
  }
  const began = performance.now()
  let next = await build(0)
  for (let from = batch; next !== undefined; from += batch) {
    const [, ahead] = await Promise.all([post(agent, port, next), build(from)])
    next = ahead
  }
  const seconds = (performance.now() - began) / 1000
  agent.destroy()
  const ended = new Promise((resolve) => peer.once('exit', resolve))
  peer.disconnect()
  await ended
  await rm(folder, { recursive: true, force: true })
  return entries.length / seconds
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const post = (agent: Agent, port: number, bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    const call = request({ agent, port, host: '127.0.0.1', method: 'POST' }, (response) => {
      response.resume()
      response.on('end', resolve)
    })
    call.on('error', reject)
    call.end(bytes)
  })
