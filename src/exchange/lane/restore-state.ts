/**
 * That a lane is being restored, and how far it has come: kept in the store's settings, so that a node which stops in the
 * middle goes on when it starts. While it is there the node writes nothing of its own in that lane (protocol section 9).
 */
import { parseKeyStatement } from '../../ledger/key-statement.ts'
import { feedOrigin } from '../../ledger/names.ts'
import { canonicalJson, isJsonObject, type Json, parseStrictJson } from '../../ledger/strict-json.ts'
import type { LaneKey, Store, StoreReader } from '../../store/store.ts'
import type { SignedKeyStatement } from './key-statements.ts'

/** `backup`: put back on purpose. `rolled-back`: the high-water mark says that this is an older state of the database. */
export type RestoreReason = 'backup' | 'rolled-back'

export interface RestoreState {
  readonly reason: RestoreReason
  /** How far the high-water mark says that our feed had come; 0 where it has not been asked yet. */
  readonly mark: number
  /** The new key, signed by the root; undefined until the root key has been brought. */
  readonly key: SignedKeyStatement | undefined
  /** Peers that have given all they hold, with the largest head of our feed that each could prove. */
  readonly answers: Readonly<Record<string, number>>
}

/** The node writes nothing of its own in this lane. */
export const isRestoring = (store: Pick<StoreReader, 'setting'>, lane: LaneKey): boolean =>
  (store.setting(stateKey(lane)) ?? '') !== ''

/** Undefined where the lane is not being restored. */
export const restoreStateOf = (
  store: Pick<StoreReader, 'setting'>,
  lane: LaneKey,
): RestoreState | undefined => {
  if (!isRestoring(store, lane)) return undefined
  const parsed = parseStrictJson(store.setting(stateKey(lane)) ?? '', { bytes: 65_536, depth: 12 })
  const state = parsed.ok && isJsonObject(parsed.value) ? parsed.value : {}
  const statement = parseKeyStatement(state.statement)
  const signature = state.signature
  return {
    reason: state.reason === 'backup' ? 'backup' : 'rolled-back',
    mark: typeof state.mark === 'number' ? state.mark : 0,
    key:
      statement.ok && typeof signature === 'string' ? { statement: statement.value, signature } : undefined,
    answers: readAnswers(state.answers),
  }
}

/**
 * Closes the lane to own acts from now on, right after a backup was put back. A restore that was under way when the backup
 * was made begins anew: what its peers had answered then they have not answered now.
 */
export const fenceLane = (store: Store, lane: LaneKey): void =>
  keepRestoreState(store, lane, { reason: 'backup', mark: 0, key: undefined, answers: {} })

/**
 * At the start of a node: closes every lane of whose own feed the high-water mark remembers more than the database holds.
 * `feeds`: as `checkHighWater` of the store names them. Gives the lanes that are closed for it. A restore that is under way
 * goes on, if it is of this loss: after another one it begins anew.
 */
export const fenceRolledBack = (
  store: Store,
  self: string,
  feeds: readonly { readonly origin: string; readonly marked: number }[],
): readonly LaneKey[] =>
  store.lanes().filter((lane) => {
    const behind = feeds.find(({ origin }) => origin === feedOrigin(lane.compact, self, lane.lane))
    if (behind === undefined) return false
    const state = restoreStateOf(store, lane)
    if (state?.mark === behind.marked) return true
    const isFresh = state !== undefined && state.mark === 0
    keepRestoreState(store, lane, {
      reason: state?.reason ?? 'rolled-back',
      mark: behind.marked,
      key: isFresh ? state.key : undefined,
      answers: {},
    })
    return true
  })

export const keepRestoreState = (store: Store, lane: LaneKey, state: RestoreState): void =>
  store.setSetting(
    stateKey(lane),
    canonicalJson({
      answers: state.answers,
      mark: state.mark,
      reason: state.reason,
      signature: state.key?.signature ?? null,
      statement: state.key?.statement ?? null,
    }),
  )

export const clearRestoreState = (store: Store, lane: LaneKey): void => store.setSetting(stateKey(lane), '')

const stateKey = ({ compact, lane }: LaneKey): string => `restore/${compact}/${lane}`

const readAnswers = (json: Json | undefined): Readonly<Record<string, number>> => {
  if (!isJsonObject(json)) return {}
  return Object.fromEntries(
    Object.entries(json).flatMap(([peer, size]) => (typeof size === 'number' ? [[peer, size]] : [])),
  )
}
