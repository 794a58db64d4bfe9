/**
 * A node: one authority's store, keys, lanes and links, put together. Opening it checks everything it stands on and says
 * in a typed error what is missing; after that it runs until `close`.
 */
import { randomBytes } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { rulesOf } from '../affairs/registry.ts'
import {
  type Address,
  type EnvelopeError,
  maxBundle,
  openBundle,
  readHeader,
  type Sender as SenderOf,
} from '../exchange/envelope.ts'
import { type FileStore, openFileStore } from '../exchange/files.ts'
import type { LaneContext } from '../exchange/lane/lane-context.ts'
import { epochOf } from '../exchange/lane/members.ts'
import type { RestoreRequest } from '../exchange/lane/restore-answer.ts'
import { isRestoring } from '../exchange/lane/restore-state.ts'
import type { Hello } from '../exchange/negotiate.ts'
import type { Outcome } from '../exchange/outcome.ts'
import { createPeerClient, type PeerClient } from '../exchange/peer-client.ts'
import type { CompactDescription } from '../ledger/compact.ts'
import { parseKeyStatement } from '../ledger/key-statement.ts'
import { type Lane, lanes as laneNames } from '../ledger/names.ts'
import { err, ok, type Result } from '../ledger/result.ts'
import type { Migration } from '../store/migrate.ts'
import { markFileOf, openSqliteStore, type SqliteStore } from '../store/sqlite-store.ts'
import type { LaneKey, OnPoint } from '../store/store.ts'
import type { StoreError } from '../store/store-error.ts'
import { verify } from '../vault/ed25519.ts'
import { type Keyring, type KeyringError, openLane } from '../vault/keyring.ts'
import { sha256 } from '../vault/sha256.ts'
import { checkActs } from './check-acts.ts'
import { checkRollback } from './check-rollback.ts'
import { compactIds, compactOf, isSuspended, keepPeer, peersOf, setSuspended } from './compact-book.ts'
import { type Config, type ConfigError, readConfig } from './config.ts'
import { dataFolder } from './data-folder.ts'
import { asEntries } from './drafts/acts-of-draft.ts'
import { type Comments, openComments } from './drafts/comments.ts'
import { type Drafts, openDrafts } from './drafts/drafts.ts'
import { createReleaseJob } from './drafts/release-job.ts'
import { indexWords } from './index-words.ts'
import { type Answering, openAnswering } from './lane-answers.ts'
import { createLaneService, type LaneService } from './lane-service.ts'
import { listAgain } from './list-again.ts'
import type { Log } from './log.ts'
import { answerRestoredPeer, type RestorableLane, restoreLane } from './maintenance/restore-lanes.ts'
import { type MembersBook, openMembersBook } from './members-book.ts'
import { type KeptWork, openKeptWork } from './officers/kept-work.ts'
import { type Officers, openOfficers } from './officers/officers.ts'
import type { ScryptCost } from './officers/password-hash.ts'
import { ownHello } from './own-hello.ts'
import { systemClock } from './system-clock.ts'

export interface NodeDeps {
  readonly dir: string
  readonly keyring: Keyring
  readonly log: Log
  /** For tests, in which the process dies at such a point. */
  readonly onPoint?: OnNodePoint
  /** For tests, which bring one of their own to die in. */
  readonly migrations?: readonly Migration[]
  /** For tests, which sign in by the dozen. */
  readonly passwordCost?: ScryptCost
}

/** `after-send`: a peer has answered a bundle, and its cosignature is not kept yet. */
export type OnNodePoint = (point: Parameters<OnPoint>[0] | 'after-send') => void

export type NodeError =
  | ConfigError
  | StoreError
  | KeyringError
  | { readonly kind: 'other-purpose'; readonly compact: string }

export interface ComityNode {
  readonly config: Config
  readonly store: SqliteStore
  readonly files: FileStore
  readonly answers: Answering
  readonly officers: Officers
  readonly drafts: Drafts
  readonly kept: KeptWork
  readonly comments: Comments
  readonly log: Log
  readonly startedAt: number
  /** Whether lists know of every record; false for a while after an upgrade. */
  isListed(): boolean
  /** What it says of itself to peers. */
  readonly hello: Hello
  compacts(): readonly { readonly id: string; readonly description: CompactDescription }[]
  lane(compact: string, lane: Lane): LaneService | undefined
  /** A bundle as it came over the wire. */
  receive(bytes: Uint8Array): Promise<Outcome>
  /** What we answer to a peer that was put back (maintenance/restore-lanes.ts). */
  answerRestore(request: RestoreRequest): Promise<Result<string, Outcome>>
  /** Stops or starts everything with one peer in a compact. */
  suspend(compact: string, authority: string, suspended: boolean): Promise<boolean>
  /** A peer answers somewhere else from now on. False where there is no such peer. */
  moveLink(compact: string, authority: string, endpoint: string | null): Promise<boolean>
  /** How often the powers of officers have changed since it was opened. */
  officerChanges(): number
  /** Called after every change; returns how to stop listening. */
  onChanged(listener: () => void): () => void
  close(): Promise<void>
}

export const openNode = async (deps: NodeDeps): Promise<Result<ComityNode, NodeError>> => {
  const { dir, log, onPoint = () => {}, migrations } = deps
  const folder = dataFolder(dir)
  const config = await readConfig(folder.config)
  if (!config.ok) return config
  const opened = openSqliteStore({
    file: folder.database,
    authority: config.value.authority,
    sha256,
    log: (event, detail) => log.info(event, detail),
    onPoint,
    ...(migrations === undefined ? {} : { migrations }),
  })
  if (!opened.ok) return opened
  const store = opened.value
  checkRollback(store, config.value.authority, markFileOf(folder.database), log, Date.now)
  await mkdir(folder.files, { recursive: true, mode: 0o700 })
  const node = await assemble(config.value, store, folder.files, deps)
  if (!node.ok) store.close()
  return node
}

const assemble = async (
  config: Config,
  store: SqliteStore,
  filesDir: string,
  { keyring, log, onPoint = () => {}, passwordCost }: NodeDeps,
): Promise<Result<ComityNode, NodeError>> => {
  const random = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
  const files = await openFileStore({ dir: filesDir, limit: config.fileLimit, random })
  const services = new Map<string, LaneService>()
  const books = new Map<string, MembersBook>()
  const clients = new Map<string, PeerClient>()
  const listeners = new Set<() => void>()
  const changed = (): void => {
    for (const listener of listeners) listener()
  }
  const hello = ownHello(config.fileLimit)

  for (const id of compactIds(store)) {
    const description = compactOf(store, id)
    if (description === undefined) continue
    if (!purposesMeet(config.purpose, description.purpose)) return err({ kind: 'other-purpose', compact: id })
    for (const lane of laneNames) {
      const keys = await openLane(keyring, id, lane)
      if (!keys.ok) return keys
      const key: LaneKey = { compact: id, lane }
      const book = openMembersBook(store, verify, key)
      const context: LaneContext = {
        lane: key,
        self: config.authority,
        compact: description,
        keys: keys.value,
        store,
        rulesOf,
        verify,
        ceiling: config.ceiling,
        members: book.all,
        mayWrite: () => !isRestoring(store, key),
        now: () => Date.now(),
        randomBytes: random,
      }
      books.set(nameOf(id, lane), book)
      services.set(
        nameOf(id, lane),
        createLaneService({ context, files, hello, log, random: Math.random, onPoint, onChanged: changed }),
      )
    }
  }

  const clientOf = (endpoint: string): PeerClient => {
    const known = clients.get(endpoint)
    if (known !== undefined) return known
    const client = createPeerClient({
      endpoint,
      signing: ({ compact, lane }: Address) => {
        const keys = services.get(nameOf(compact, lane))?.context.keys
        if (keys === undefined) throw new Error(`no lane ${lane} of ${compact}`)
        return { sign: keys.log.sign, now: () => Math.floor(Date.now() / 1000), random }
      },
    })
    clients.set(endpoint, client)
    return client
  }

  const connect = (compact: string): void => {
    for (const peer of peersOf(store, compact)) {
      if (peer.endpoint === null || isSuspended(store, compact, peer.authority)) continue
      for (const lane of laneNames)
        services.get(nameOf(compact, lane))?.connect(peer.authority, clientOf(peer.endpoint))
    }
  }

  const disconnect = async (compact: string, authority: string): Promise<void> => {
    await Promise.all(laneNames.map((lane) => services.get(nameOf(compact, lane))?.disconnect(authority)))
  }

  const findSender = (address: Address): SenderOf => {
    const service = services.get(nameOf(address.compact, address.lane))
    if (service === undefined) return { kind: 'foreign', detail: 'this compact is not one of ours' }
    if (address.to !== config.authority) return { kind: 'foreign', detail: 'it is not for us' }
    const member = service.context.members().get(address.from)
    const logKey = member?.logKeys[address.epoch]
    if (member === undefined || logKey === undefined || address.from === config.authority) {
      return { kind: 'foreign', detail: 'the sender is not known here' }
    }
    const epoch = epochOf(member)
    return address.epoch === epoch
      ? { kind: 'known', logKey, sealKey: service.context.keys.seal }
      : { kind: 'superseded', logKey, epoch }
  }

  /** Only these come after the outer signature was verified: of the others nobody knows who sent them. */
  const keepRefusal = (error: EnvelopeError, bytes: Uint8Array): void => {
    if (error.kind !== 'superseded' && error.kind !== 'unsealable') return
    const read = readHeader(bytes, maxBundle)
    if (!read.ok) return
    const { compact, lane, from, epoch, digest } = read.value.header
    services.get(nameOf(compact, lane))?.alarm(error.kind, from, { digest, epoch, from }, ['epoch', 'from'])
  }

  const restorable = (name: string, { context }: LaneService): RestorableLane => ({
    context,
    forgetMembers: () => books.get(name)?.forget(),
  })

  const stopping = new AbortController()
  /** Asks the peers of a lane that was put back until it is whole, and then sends what waits. */
  const restore = async (name: string, service: LaneService): Promise<void> => {
    const { lane } = service.context
    const whole = await restoreLane({
      ...restorable(name, service),
      clientOf: (peer) => {
        const endpoint = peersOf(store, lane.compact).find(({ authority }) => authority === peer)?.endpoint
        return endpoint == null || isSuspended(store, lane.compact, peer) ? undefined : clientOf(endpoint)
      },
      log,
      signal: stopping.signal,
      sleep: (ms, signal) => sleep(ms, undefined, { signal }).catch(() => {}),
    })
    if (!whole) return
    for (const link of service.links().values()) link.sender.resume()
    changed()
  }

  const listing = listAgain(store, stopping.signal)
  const indexing = indexWords(store, log, stopping.signal)
  listeners.add(indexing.changed)
  let officerChanges = 0
  const officers = openOfficers({
    store,
    authority: config.authority,
    origin: config.desk?.origin,
    onChanged: () => {
      officerChanges += 1
      changed()
    },
    ...(passwordCost === undefined ? {} : { cost: passwordCost }),
  })
  const release = createReleaseJob({ store, drafts: () => drafts, files, clock: systemClock, log })
  const drafts = openDrafts({
    store,
    officers: officers.book,
    ceiling: config.ceiling,
    lane: (compact, lane) => services.get(nameOf(compact, lane)),
    checkFiles: (acts) => checkActs(files, asEntries(acts)),
    now: Date.now,
    random,
    onChanged: () => {
      release.changed()
      changed()
    },
    onForgotten: release.forgotten,
  })

  for (const id of compactIds(store)) connect(id)
  for (const service of services.values()) service.start()
  release.start()
  const restores = [...services]
    .filter(([, service]) => !service.context.mayWrite())
    .map(([name, service]) => restore(name, service))

  return ok({
    config,
    store,
    files,
    answers: openAnswering(store),
    officers,
    drafts,
    kept: openKeptWork({ store, now: Date.now, onForgotten: release.forgotten }),
    comments: openComments({ store, now: Date.now, random, onForgotten: release.forgotten }),
    log,
    startedAt: Date.now(),
    isListed: listing.isDone,
    hello,
    compacts: () =>
      compactIds(store).flatMap((id) => {
        const description = compactOf(store, id)
        return description === undefined ? [] : [{ id, description }]
      }),
    lane: (compact, lane) => services.get(nameOf(compact, lane)),
    receive: async (bytes) => {
      const envelope = await openBundle({ verify, findSender, limit: maxBundle }, bytes)
      if (!envelope.ok) {
        log.warn('bundle-refused', { outcome: envelope.error.kind })
        keepRefusal(envelope.error, bytes)
        return envelope.error
      }
      const { header, plaintext } = envelope.value
      if (isSuspended(store, header.compact, header.from)) return { kind: 'busy', retryAfterSeconds: 1 }
      const outcome = services.get(nameOf(header.compact, header.lane))?.receive(header, plaintext)
      return outcome ?? { kind: 'foreign', detail: 'this lane is not one of ours' }
    },
    answerRestore: async (request) => {
      const statement = parseKeyStatement(request.statement)
      const name = statement.ok ? nameOf(statement.value.compact, statement.value.lane) : ''
      const service = services.get(name)
      return service === undefined
        ? err({ kind: 'foreign', detail: 'this lane is not one of ours' })
        : answerRestoredPeer(restorable(name, service), request)
    },
    suspend: async (compact, authority, suspended) => {
      if (!peersOf(store, compact).some((peer) => peer.authority === authority)) return false
      setSuspended(store, compact, authority, suspended)
      if (suspended) {
        await disconnect(compact, authority)
      } else connect(compact)
      return true
    },
    moveLink: async (compact, authority, endpoint) => {
      const peer = peersOf(store, compact).find((each) => each.authority === authority)
      if (peer === undefined) return false
      keepPeer(store, compact, { ...peer, endpoint })
      await disconnect(compact, authority)
      connect(compact)
      changed()
      return true
    },
    officerChanges: () => officerChanges,
    onChanged: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      stopping.abort()
      await release.close()
      await Promise.all([...restores, listing.ended, indexing.ended])
      await Promise.all([...services.values()].map((service) => service.close()))
      for (const client of clients.values()) client.close()
      store.close()
    },
  })
}

const nameOf = (compact: string, lane: Lane): string => `${compact}/${lane}`

/** A service node keeps to service, and the others never touch it. */
export const purposesMeet = (node: Config['purpose'], compact: CompactDescription['purpose']): boolean =>
  (node === 'service') === (compact === 'service')
