/** Makes the nodes of both sides and pairs them in a compact, by the same functions as `comity init` and `comity pair`. */
import type { CompactDescription } from '../../src/ledger/compact.ts'
import { defaultConfig, readConfig } from '../../src/node/config.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { initNode } from '../../src/node/setup/init-node.ts'
import {
  acceptLetter,
  foundCompact,
  joinCompact,
  type OwnLetter,
  type PairingDeps,
} from '../../src/node/setup/pairing.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { orFail } from './demo-failure.ts'
import { demoCeiling, makeOfficers } from './officers.ts'
import { authorities, type BySide, onBothSides } from './sides.ts'

export const makeNodes = async (dirs: BySide<string>, ports: BySide<number>): Promise<void> => {
  const stage = stageOriginAt(ports.VN)
  await onBothSides((side) => makeNode(dirs[side], authorities[side], ports[side], stage))
}

/** Reachable from this machine alone; whoever reaches it may read, nobody may write but its officers, by their tokens. */
export const makeNode = async (
  dir: string,
  authority: string,
  port: number,
  stage: string | null = null,
): Promise<void> => {
  const config = {
    ...defaultConfig(authority, 'demonstration', port),
    endpoint: endpointAt(port),
    openReading: true,
    desk: { origin: originAt(authority, port), behindProxy: false, stage },
    ceiling: demoCeiling,
  }
  orFail(await initNode(dir, config, undefined))
  const store = orFail(openSqliteStore({ file: dataFolder(dir).database, authority, sha256 }))
  try {
    await makeOfficers(dir, store, authority)
  } finally {
    store.close()
  }
}

/**
 * The desk as a browser on this machine shows it: a host with a name of its own, to which cookies and passkeys can be bound,
 * under one that can frame both sides' desks. Node does not resolve such names: programs call `endpointAt`.
 */
export const originAt = (authority: string, port: number): string =>
  `http://${authority.slice(0, 2).toLowerCase()}.comity.localhost:${port}`

/** The stage stands behind the ports of both nodes. */
export const stagePort = (vn: number): number => vn + 2

export const stageOriginAt = (vn: number): string => `http://comity.localhost:${stagePort(vn)}`

export const endpointAt = (port: number): string => `http://127.0.0.1:${port}`

/** Of a compact between some of the demonstration's authorities. */
export interface Pairing {
  readonly name: string
  readonly purpose: CompactDescription['purpose']
  readonly languages: readonly string[]
}

export interface Paired {
  /** Its identifier. */
  readonly compact: string
  /** The letters of credence that were exchanged. */
  readonly letters: BySide<string>
}

/**
 * Founds a compact on the one side and joins it on the other. Here one process stands for both secretariats, so each hears
 * the digits that the other reads. The nodes must be stopped.
 */
export const pairNodes = async (
  dirs: BySide<string>,
  { name, purpose }: Pick<Pairing, 'name' | 'purpose'>,
): Promise<Paired> => {
  const languages = ['vi', 'th', 'en']
  const founded = await foundAlone(dirs.VN, { name, purpose, languages }, Object.values(authorities))
  const joined = await joinFounder(dirs.TH, dirs.VN, founded)
  return { compact: founded.compact, letters: { VN: founded.letter, TH: joined.letter } }
}

/** Founds a compact whose other members have no node, or none yet. */
export const foundAlone = (dir: string, pairing: Pairing, members: readonly string[]): Promise<OwnLetter> =>
  withStore(dir, async (deps) => orFail(await foundCompact(deps, { ...pairing, members })))

/** Joins it from the node in `dir`, and each accepts the other's letter. */
export const joinFounder = (dir: string, founder: string, founded: OwnLetter): Promise<OwnLetter> =>
  withStore(dir, async (deps) => {
    const joined = orFail(await joinCompact(deps, founded.letter))
    orFail(await acceptLetter(deps, founded.letter, founded.digits))
    await withStore(founder, async (others) => {
      orFail(await acceptLetter(others, joined.letter, joined.digits))
    })
    return joined
  })

/** Works on the stores of both nodes while they are stopped. */
export const withStores = <T>(
  dirs: BySide<string>,
  work: (deps: BySide<PairingDeps>) => Promise<T>,
): Promise<T> => withStore(dirs.VN, (VN) => withStore(dirs.TH, (TH) => work({ VN, TH })))

const withStore = async <T>(dir: string, work: (deps: PairingDeps) => Promise<T>): Promise<T> => {
  const folder = dataFolder(dir)
  const config = orFail(await readConfig(folder.config))
  const store = orFail(openSqliteStore({ file: folder.database, authority: config.authority, sha256 }))
  try {
    return await work({ store, config, keyring: { dir: folder.keys } })
  } finally {
    store.close()
  }
}
