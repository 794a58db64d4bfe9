/**
 * What an administrator can mend: version of Node, configuration, modes of folders and keys, disk, clock, database, links.
 * Each line says what is, and where it is not well what to do. Reads only.
 */
import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { isRestoring } from '../../exchange/lane/restore-state.ts'
import { type Hello, negotiate } from '../../exchange/negotiate.ts'
import { checkHighWater } from '../../store/high-water.ts'
import { openSqliteReader, type SqliteReader } from '../../store/sqlite-reader.ts'
import { markFileOf } from '../../store/sqlite-store.ts'
import { wordsFileOf } from '../../store/words/words-file.ts'
import { sha256 } from '../../vault/sha256.ts'
import { compactIds, peersOf } from '../compact-book.ts'
import { type Config, explainConfigError, readConfig } from '../config.ts'
import { type DataFolder, dataFolder } from '../data-folder.ts'
import { isAdministrator } from '../officers/grants.ts'
import { officerOf } from '../officers/officer-book.ts'

export interface ExaminedLine {
  readonly level: 'ok' | 'warn' | 'fail'
  readonly what: string
  /** Null where there is nothing to do. */
  readonly advice: string | null
}

export interface PeerHello {
  readonly hello: Hello
  /** The peer's clock, milliseconds since 1970; undefined where it did not tell. */
  readonly now: number | undefined
}

export interface ExamineDeps {
  readonly dir: string
  /** Of the running Node: `24.21.0`. */
  readonly nodeVersion: string
  readonly ours: Hello
  readonly now: () => number
  /** Undefined where no answer of the protocol came. */
  readonly askHello: (endpoint: string) => Promise<PeerHello | undefined>
}

export const examineNode = async (deps: ExamineDeps): Promise<readonly ExaminedLine[]> => {
  const folder = dataFolder(deps.dir)
  const lines = [examineVersion(deps.nodeVersion)]
  const config = await readConfig(folder.config)
  if (!config.ok) return [...lines, fail('configuration', explainConfigError(config.error))]
  lines.push(good(`configuration of ${config.value.authority} (${config.value.purpose})`))
  lines.push(...(await examineModes(folder)), await examineDisk(deps.dir), examineListening(config.value))
  const opened = openSqliteReader({ file: folder.database, sha256 })
  if (!opened.ok) return [...lines, fail(`database: ${opened.error.kind}`, databaseAdvice(opened.error.kind))]
  try {
    return [
      ...lines,
      ...examineStore(opened.value, folder),
      ...examineOfficers(opened.value, config.value),
      ...(await examinePeers(deps, opened.value)),
    ]
  } finally {
    opened.value.close()
  }
}

const good = (what: string): ExaminedLine => ({ level: 'ok', what, advice: null })
const warn = (what: string, advice: string): ExaminedLine => ({ level: 'warn', what, advice })
const fail = (what: string, advice: string): ExaminedLine => ({ level: 'fail', what, advice })

const examineVersion = (version: string): ExaminedLine =>
  Number.parseInt(version, 10) >= 24
    ? good(`Node ${version}`)
    : fail(`Node ${version}`, 'install Node 24 or later: this software runs on nothing older.')

const examineListening = ({ listen }: Config): ExaminedLine =>
  ['127.0.0.1', '::1', 'localhost'].includes(listen.host)
    ? good(`listens on ${listen.host}:${listen.port}`)
    : warn(
        `listens on ${listen.host}:${listen.port}, beyond this machine`,
        'put a proxy with TLS before it, and let it listen on loopback.',
      )

/** Nobody but the node's own account may read keys, token and database. */
const examineModes = async (folder: DataFolder): Promise<readonly ExaminedLine[]> => {
  const keyNames = await readdir(folder.keys, { recursive: true }).catch(() => [])
  const keys = keyNames.filter((name) => name.endsWith('.key')).map((name) => join(folder.keys, name))
  const exposed: string[] = []
  for (const path of [
    folder.dir,
    folder.keys,
    folder.database,
    wordsFileOf(folder.database),
    folder.token,
    ...keys,
  ]) {
    const mode = await stat(path).then(
      (found) => found.mode & 0o077,
      () => 0,
    )
    if (mode !== 0) exposed.push(path)
  }
  const root = join(folder.keys, 'root.key')
  return [
    exposed.length === 0
      ? good(`${keys.length} keys, token and database are this account's alone`)
      : fail(
          `others may read ${exposed.join(', ')}`,
          'take their rights away (chmod go=), and replace keys that somebody may have read.',
        ),
    keys.includes(root)
      ? warn('the root key is on this machine', `move ${root} to a medium that is kept apart.`)
      : good('the root key is kept elsewhere'),
  ]
}

const leastSpace = 1_073_741_824

const examineDisk = async (dir: string): Promise<ExaminedLine> => {
  const { bavail, bsize } = await statfs(dir)
  const gibibytes = ((bavail * bsize) / 2 ** 30).toFixed(1)
  return bavail * bsize >= leastSpace
    ? good(`${gibibytes} GiB free on disk`)
    : fail(`${gibibytes} GiB free on disk`, 'make room: a node that cannot write stops taking entries.')
}

const databaseAdvice = (kind: string): string => {
  switch (kind) {
    case 'newer-database':
      return 'install the newer software, or restore a backup made before the upgrade.'
    case 'older-database':
      return 'start the node once: it brings the database up to this software, after copying it.'
    default:
      return 'restore the last backup that passes "comity audit".'
  }
}

const examineStore = (store: SqliteReader, folder: DataFolder): readonly ExaminedLine[] => {
  const marks = checkHighWater(store, markFileOf(folder.database))
  const lines = [good('the database opens, and is of this version')]
  lines.push(
    marks.ok
      ? good('the database is as far as it once was')
      : fail(
          'the database is behind what this node had signed, or its mark is unreadable',
          'an older state was put back: "comity restore --here DIR" with the root key at hand, then start the node.',
        ),
  )
  const lanes = store.lanes()
  const restoring = lanes.filter((lane) => isRestoring(store, lane))
  if (restoring.length > 0)
    lines.push(
      warn(`${restoring.length} lanes are being restored`, 'keep the node running until all peers answered.'),
    )
  for (const lane of lanes) {
    for (const { authority, frozen } of store.lane(lane).heads()) {
      if (frozen !== null)
        lines.push(
          fail(
            `the feed of ${authority} (${lane.lane}) is closed: ${frozen}`,
            'see its alarm, and speak with that authority.',
          ),
        )
    }
  }
  const alarms = store.alarms(0, 1_000).length
  lines.push(
    alarms === 0
      ? good('no alarms')
      : warn(`${alarms} alarms`, 'read them; what each means stands in docs/operations.md.'),
  )
  return lines
}

const examineOfficers = (store: SqliteReader, { desk, listen }: Config): readonly ExaminedLine[] => {
  const officers = store.officers.all().map(officerOf)
  const active = officers.filter(({ state }) => state === 'active').length
  const administrators = officers.filter(isAdministrator).length
  if (officers.length === 0)
    return [
      warn(
        'no officers yet',
        'nobody can work on records: "comity officer add DIR HANDLE --name … --role …".',
      ),
    ]
  const lines = [
    administrators === 0
      ? warn(
          `${active} of ${officers.length} officers can sign in, no administrator among them`,
          'invite one from this terminal: "comity officer invite".',
        )
      : good(`${active} of ${officers.length} officers can sign in, ${administrators} administer`),
  ]
  if (desk === null)
    lines.push(warn('no address of the desk', 'set "desk" in comity.json: without it there are no passkeys.'))
  else if (!desk.behindProxy && desk.origin.startsWith('https:'))
    lines.push(
      warn(
        `the desk is at ${desk.origin}, and ${listen.host}:${listen.port} speaks no TLS`,
        'a proxy must stand before it: let it set x-forwarded-for, and "behindProxy" in comity.json.',
      ),
    )
  return lines
}

/** Signed calls are refused beyond five minutes; a minute is worth mending. In milliseconds. */
const clockMayDiffer = 60_000

const examinePeers = async (
  { ours, now, askHello }: ExamineDeps,
  store: SqliteReader,
): Promise<readonly ExaminedLine[]> => {
  const peers = compactIds(store).flatMap((id) => peersOf(store, id))
  const endpoints = new Map(peers.map(({ authority, endpoint }) => [authority, endpoint]))
  const lines: ExaminedLine[] = []
  for (const [authority, endpoint] of endpoints) {
    if (endpoint === null) {
      lines.push(
        warn(`${authority} has no address`, 'nothing goes to it by wire; set its address if it has one.'),
      )
      continue
    }
    const answer = await askHello(endpoint)
    if (answer === undefined) {
      lines.push(
        fail(
          `${authority} does not answer at ${endpoint}`,
          'check the address, the network, TLS and its node.',
        ),
      )
      continue
    }
    const agreed = negotiate(ours, answer.hello)
    lines.push(
      agreed.ok
        ? good(`${authority} answers, protocol ${agreed.value.version}, suite ${agreed.value.suite}`)
        : fail(
            `${authority} has no ${agreed.error.what} in common with us`,
            'one of the two must be upgraded.',
          ),
    )
    const apart = answer.now === undefined ? 0 : Math.abs(answer.now - now())
    if (apart > clockMayDiffer)
      lines.push(
        warn(
          `the clocks of ${authority} and us are ${Math.round(apart / 1000)} s apart`,
          'set this clock by NTP, or tell them.',
        ),
      )
  }
  return lines.length === 0 ? [warn('no peers yet', 'exchange letters of credence: "comity pair".')] : lines
}
