/** Faults of a whole peer: a node that was set back to an older state, and one that signs what it does not hold. */
import { cp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { parseBundle } from '../../src/exchange/bundle.ts'
import { maxBundle, openBundle } from '../../src/exchange/envelope.ts'
import { logKeyOf, memberOf } from '../../src/exchange/lane/members.ts'
import type { Hello } from '../../src/exchange/negotiate.ts'
import { parseCheckpoint } from '../../src/ledger/checkpoint.ts'
import { cosign, cosignerName } from '../../src/ledger/cosignature.ts'
import { parseNote } from '../../src/ledger/signed-note.ts'
import { readConfig } from '../../src/node/config.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { readLetter } from '../../src/node/setup/pairing.ts'
import { verify } from '../../src/vault/ed25519.ts'
import { openLane } from '../../src/vault/keyring.ts'
import { sealSuite } from '../../src/vault/seal.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import { orFail } from '../nodes/demo-failure.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { reportOf } from '../nodes/report.ts'
import { authorities } from '../nodes/sides.ts'
import { until } from '../nodes/until.ts'
import type { Fault } from './fault.ts'
import { strangersKey } from './hostile-sender.ts'
import { type PreparedPair, withNodes } from './prepared-pair.ts'

const patienceMs = 10_000

const firstAlarm = (node: NodeApi): Promise<readonly string[]> =>
  until(
    'an alarm',
    async () => {
      const [alarm] = await node.alarms()
      return alarm === undefined ? undefined : [`alarm ${alarm.kind}`]
    },
    patienceMs,
  ).catch(() => [])

/** VN.MPS writes, is set back to the copy made before (as a virtual machine is to a snapshot), and writes something else. */
const goOnAfterRewind = async (pair: PreparedPair): Promise<readonly string[]> => {
  const { compact } = pair.exercise
  const snapshot = join(pair.dir, 'snapshot')
  await cp(pair.nodes.VN, snapshot, { recursive: true })
  await withNodes(pair, ['VN', 'TH'], ({ VN }) =>
    VN.release(compact, [reportOf('commitment/BEFORE')], patienceMs),
  )
  await rm(pair.nodes.VN, { recursive: true })
  await cp(snapshot, pair.nodes.VN, { recursive: true })
  return withNodes(pair, ['VN', 'TH'], async ({ VN, TH }) => {
    await VN.release(compact, [reportOf('commitment/AFTER')])
    return firstAlarm(TH)
  })
}

/** The database alone is set back: the mark beside it, best on another volume, still tells how far the node had come. */
const goOnBehindMark = async (pair: PreparedPair): Promise<readonly string[]> => {
  const { compact } = pair.exercise
  const { database } = dataFolder(pair.nodes.VN)
  const snapshot = join(pair.dir, 'snapshot.db')
  await cp(database, snapshot)
  await withNodes(pair, ['VN', 'TH'], ({ VN }) =>
    VN.release(compact, [reportOf('commitment/BEFORE')], patienceMs),
  )
  for (const rest of ['-wal', '-shm']) await rm(`${database}${rest}`, { force: true })
  await cp(snapshot, database)
  return withNodes(pair, ['VN'], async ({ VN }) => {
    const isWritten = await VN.release(compact, [reportOf('commitment/AFTER')]).then(
      () => true,
      () => false,
    )
    return isWritten ? [] : firstAlarm(VN)
  })
}

/** In the place of TH.NSC stands a server with its keys that answers every bundle with a cosignature by another key. */
const cosignForged = async (pair: PreparedPair): Promise<readonly string[]> => {
  const server = await serveForged(pair)
  try {
    return await withNodes(pair, ['VN'], async ({ VN }) => {
      await VN.release(pair.exercise.compact, [reportOf('commitment/FORGED')])
      return firstAlarm(VN)
    })
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

const serveForged = async (pair: PreparedPair): Promise<Server> => {
  const folder = dataFolder(pair.nodes.TH)
  const { listen } = orFail(await readConfig(folder.config))
  const server = createServer(async (request, response) => {
    const parts: Uint8Array[] = []
    for await (const part of request) parts.push(part)
    const isBundle = request.url === '/exchange/v1/bundle'
    const answer = isBundle
      ? { outcome: 'accepted', feeds: await forgedAnswer(pair, Buffer.concat(parts)) }
      : hello
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((resolve) => server.listen(listen.port, listen.host, resolve))
  return server
}

const hello: Hello = {
  versions: [1],
  suites: [sealSuite],
  limits: { bundle: maxBundle, file: 1 },
  capabilities: [],
  software: 'comity/0',
}

const forgedAnswer = async ({ nodes, exercise }: PreparedPair, bytes: Uint8Array) => {
  const { compact, letters } = exercise
  const keys = orFail(await openLane({ dir: dataFolder(nodes.TH).keys }, compact, 'main'))
  const { credence } = orFail(readLetter(letters.VN))
  const logKey = logKeyOf(memberOf(compact, credence.lanes.main.statement, []))
  const findSender = () => ({ kind: 'known', logKey, sealKey: keys.seal }) as const
  const opened = await openBundle({ verify, findSender, limit: bytes.length }, bytes)
  const contents = opened.ok ? parseBundle(opened.value.plaintext) : undefined
  const [feed] = contents?.ok ? contents.value.feeds : []
  const note = parseNote(feed?.checkpoint ?? '')
  const checkpoint = note.ok ? parseCheckpoint(note.value.text) : undefined
  if (!checkpoint?.ok) return {}
  const { sign } = strangersKey()
  const name = cosignerName(compact, authorities.TH, 'main')
  // Under the name and identifier of the real key: only the signature itself is not by it.
  const cosigner = { name, publicKey: keys.cosigner.publicKey }
  const cosignature = cosign(sha256, sign, cosigner, checkpoint.value, Math.floor(Date.now() / 1000))
  return { [authorities.VN]: { size: checkpoint.value.size, cosignature } }
}

export const peerFaults: readonly Fault[] = [
  {
    name: 'rewound peer',
    done: 'the node of VN.MPS is set back to an older state and goes on from there',
    check: 'receiving node',
    expected: 'alarm fork',
    isQuick: false,
    see: goOnAfterRewind,
  },
  {
    name: 'database set back',
    done: 'the database of VN.MPS alone is set back; the node must write nothing',
    check: 'receiving node',
    expected: 'alarm rolled-back',
    isQuick: false,
    see: goOnBehindMark,
  },
  {
    name: 'forged cosignature in an answer',
    done: 'TH.NSC answers a bundle with a cosignature by another key',
    check: 'receiving node',
    expected: 'alarm bad-cosignature',
    isQuick: false,
    see: cosignForged,
  },
]
