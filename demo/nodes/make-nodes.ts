/** Makes the nodes of both sides and pairs them in a compact, by the same functions as `comity init` and `comity pair`. */
import type { CompactDescription } from '../../src/ledger/compact.ts'
import { defaultConfig, readConfig } from '../../src/node/config.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { initNode } from '../../src/node/setup/init-node.ts'
import { acceptLetter, foundCompact, joinCompact, type PairingDeps } from '../../src/node/setup/pairing.ts'
import { openSqliteStore } from '../../src/store/sqlite-store.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { orFail } from './demo-failure.ts'
import { authorities, type BySide, onBothSides, type Side, sides } from './sides.ts'

/** Reachable from this machine alone; whoever reaches them may read, nobody may write without the node's random token. */
export const makeNodes = async (dirs: BySide<string>, ports: BySide<number>): Promise<void> => {
  await onBothSides(async (side) => {
    const config = {
      ...defaultConfig(authorities[side], 'demonstration', ports[side]),
      endpoint: endpointAt(ports[side]),
      openReading: true,
      // Cookies and passkeys are bound to the name; Node itself calls the address, as peers do.
      desk: { origin: deskOriginAt(side, ports[side]), behindProxy: false },
    }
    orFail(await initNode(dirs[side], config, undefined))
  })
}

/** Browsers take `*.localhost` for this machine, and a page of it for one that may hold passkeys. */
export const deskOriginAt = (side: Side, port: number): string =>
  `http://${side.toLowerCase()}.comity.localhost:${port}`

export const endpointAt = (port: number): string => `http://127.0.0.1:${port}`

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
export const pairNodes = (
  dirs: BySide<string>,
  { name, purpose }: Pick<CompactDescription, 'name' | 'purpose'>,
): Promise<Paired> =>
  withStores(dirs, async ({ VN, TH }) => {
    const members = sides.map((side) => authorities[side])
    const founded = orFail(await foundCompact(VN, { name, purpose, members, languages: ['vi', 'th', 'en'] }))
    const joined = orFail(await joinCompact(TH, founded.letter))
    orFail(await acceptLetter(VN, joined.letter, joined.digits))
    orFail(await acceptLetter(TH, founded.letter, founded.digits))
    return { compact: founded.compact, letters: { VN: founded.letter, TH: joined.letter } }
  })

/** Works on the stores of both nodes while they are stopped. */
export const withStores = async <T>(
  dirs: BySide<string>,
  work: (deps: BySide<PairingDeps>) => Promise<T>,
): Promise<T> => {
  const opened: PairingDeps[] = []
  try {
    const open = async (dir: string): Promise<PairingDeps> => {
      const folder = dataFolder(dir)
      const config = orFail(await readConfig(folder.config))
      const { authority } = config
      const store = orFail(openSqliteStore({ file: folder.database, authority, sha256 }))
      const deps = { store, config, keyring: { dir: folder.keys } }
      opened.push(deps)
      return deps
    }
    return await work({ VN: await open(dirs.VN), TH: await open(dirs.TH) })
  } finally {
    for (const { store } of opened) store.close()
  }
}
