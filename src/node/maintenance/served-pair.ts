/**
 * Two paired nodes in folders of their own, served on loopback from this process: what tests of whole nodes begin with.
 * They exchange by HTTP as two processes would.
 */
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Result } from '../../ledger/result.ts'
import { openSqliteStore } from '../../store/sqlite-store.ts'
import { sha256 } from '../../vault/sha256.ts'
import { type Config, defaultConfig } from '../config.ts'
import { dataFolder } from '../data-folder.ts'
import { serveNode } from '../http/serve.ts'
import { createLog } from '../log.ts'
import { type ComityNode, openNode } from '../node.ts'
import { initNode } from '../setup/init-node.ts'
import { acceptLetter, foundCompact, joinCompact, type PairingDeps } from '../setup/pairing.ts'
import { workingToken } from './working-officer.ts'

export interface FolderOfPair {
  readonly authority: string
  readonly dir: string
  readonly config: Config
}

export interface Pair {
  readonly compact: string
  readonly vn: FolderOfPair
  readonly th: FolderOfPair
  /** Letters of credence. */
  readonly letters: { readonly vn: string; readonly th: string }
}

export interface ServedNode {
  readonly node: ComityNode
  /** Of an officer who may do everything with records (working-officer.ts). */
  readonly token: string
  close(): Promise<void>
}

/** `top`: a folder for both. */
export const makePair = async (top: string): Promise<Pair> => {
  const vn = await makeFolder(join(top, 'vn'), 'VN.MPS')
  const th = await makeFolder(join(top, 'th'), 'TH.NSC')
  const [ours, theirs] = [depsOf(vn), depsOf(th)]
  const founding = {
    name: 'Exercise',
    members: ['TH.NSC', 'VN.MPS'],
    languages: ['vi', 'th', 'en'],
    purpose: 'exercise',
  } as const
  const founded = orThrow(await foundCompact(ours, founding))
  const joined = orThrow(await joinCompact(theirs, founded.letter))
  orThrow(await acceptLetter(ours, joined.letter, joined.digits))
  orThrow(await acceptLetter(theirs, founded.letter, founded.digits))
  ours.store.close()
  theirs.store.close()
  return { compact: founded.compact, vn, th, letters: { vn: founded.letter, th: joined.letter } }
}

export const serveFolder = async ({ dir, authority }: FolderOfPair): Promise<ServedNode> => {
  const node = orThrow(
    await openNode({ dir, keyring: { dir: dataFolder(dir).keys }, log: createLog(authority, 'silent') }),
  )
  const serving = orThrow(await serveNode(node, 'token'))
  return {
    node,
    token: workingToken(node.officers),
    close: async () => {
      await serving.close()
      await node.close()
    },
  }
}

/** Asks again until it is so. Ten seconds are enough for whatever two idle nodes have to do. */
export const until = async (what: string, isSo: () => boolean | Promise<boolean>): Promise<void> => {
  for (let left = 500; left > 0; left -= 1) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error(`it did not come about: ${what}`)
}

/** Tests set up what must work: that it does not is their failure. */
export const orThrow = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const makeFolder = async (dir: string, authority: string): Promise<FolderOfPair> => {
  const port = await freePort()
  const config = {
    ...defaultConfig(authority, 'exercise', port),
    endpoint: `http://127.0.0.1:${port}`,
  }
  orThrow(await initNode(dir, config, undefined))
  return { authority, dir, config }
}

const depsOf = ({ dir, config }: FolderOfPair): PairingDeps => {
  const folder = dataFolder(dir)
  const { authority } = config
  const store = orThrow(openSqliteStore({ file: folder.database, authority, sha256 }))
  return { store, config, keyring: { dir: folder.keys } }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
