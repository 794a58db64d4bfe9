/**
 * The compacts of this node and the peers it is paired with in each: kept in the store's settings, so that a backup holds
 * them. Letters are kept as they came.
 */
import type { CompactDescription } from '../ledger/compact.ts'
import { parseCompact } from '../ledger/compact.ts'
import { type KeyStatement, parseKeyStatement } from '../ledger/key-statement.ts'
import type { Lane } from '../ledger/names.ts'
import { canonicalJson, type Json, parseStrictJson } from '../ledger/strict-json.ts'
import type { Store, StoreReader } from '../store/store.ts'

export interface PeerEntry {
  readonly authority: string
  /** The letter of credence as it came. */
  readonly letter: string
  /** Where it answers; an administrator may correct what the letter says. */
  readonly endpoint: string | null
}

const maxSetting = { bytes: 1_048_576, depth: 12 }

const list = (store: Pick<StoreReader, 'setting'>, key: string): readonly string[] => {
  const parsed = parseStrictJson(store.setting(key) ?? '[]', maxSetting)
  return parsed.ok && Array.isArray(parsed.value)
    ? parsed.value.filter((each) => typeof each === 'string')
    : []
}

export const compactIds = (store: Pick<StoreReader, 'setting'>): readonly string[] => list(store, 'compacts')

export const compactOf = (
  store: Pick<StoreReader, 'setting'>,
  id: string,
): CompactDescription | undefined => {
  const parsed = parseStrictJson(store.setting(`compact/${id}`) ?? '', maxSetting)
  const compact = parsed.ok ? parseCompact(parsed.value) : undefined
  return compact?.ok ? compact.value : undefined
}

export const keepCompact = (
  store: Store,
  id: string,
  description: CompactDescription,
  ownLetter: string,
): void => {
  store.setSetting(`compact/${id}`, canonicalJson(description))
  store.setSetting(`letter/${id}`, ownLetter)
  store.setSetting('compacts', canonicalJson([...new Set([...compactIds(store), id])].sort()))
}

export const ownLetterOf = (store: Pick<StoreReader, 'setting'>, id: string): string | undefined =>
  store.setting(`letter/${id}`)

export const peersOf = (store: Pick<StoreReader, 'setting'>, id: string): readonly PeerEntry[] =>
  list(store, `peers/${id}`).flatMap((authority) => {
    const letter = store.setting(`peer/${id}/${authority}/letter`)
    const endpoint = store.setting(`peer/${id}/${authority}/endpoint`) ?? ''
    return letter === undefined ? [] : [{ authority, letter, endpoint: endpoint === '' ? null : endpoint }]
  })

export const keepPeer = (store: Store, id: string, peer: PeerEntry): void => {
  store.setSetting(`peer/${id}/${peer.authority}/letter`, peer.letter)
  store.setSetting(`peer/${id}/${peer.authority}/endpoint`, peer.endpoint ?? '')
  const authorities = peersOf(store, id).map((each) => each.authority)
  store.setSetting(`peers/${id}`, canonicalJson([...new Set([...authorities, peer.authority])].sort()))
}

/** An administrator may hold a link: nothing goes out, and the peer is asked to come back later. */
export const isSuspended = (store: Pick<StoreReader, 'setting'>, id: string, authority: string): boolean =>
  store.setting(`suspended/${id}/${authority}`) === 'yes'

export const setSuspended = (store: Store, id: string, authority: string, suspended: boolean): void =>
  store.setSetting(`suspended/${id}/${authority}`, suspended ? 'yes' : 'no')

/** Verified key statements of a member in a lane, by epoch. */
export const keyStatementsOf = (
  store: Pick<StoreReader, 'setting'>,
  id: string,
  lane: Lane,
  authority: string,
): readonly KeyStatement[] => {
  const parsed = parseStrictJson(store.setting(keyStatementsKey(id, lane, authority)) ?? '[]', maxSetting)
  if (!parsed.ok || !Array.isArray(parsed.value)) return []
  return parsed.value.flatMap((each: Json) => {
    const statement = parseKeyStatement(each)
    return statement.ok ? [statement.value] : []
  })
}

export const keyStatementsKey = (id: string, lane: Lane, authority: string): string =>
  `keys/${id}/${lane}/${authority}`
