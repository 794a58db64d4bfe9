/**
 * A node with many entries in a folder, written straight through the code of the lane: what an audit is measured on.
 *
 * Acts come as they do in an office: some thousands of records are at work at a time, each is acted on a few times over
 * some weeks, and then new ones take their place.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Draft } from '../src/exchange/lane/own-entry.ts'
import type { JsonObject } from '../src/ledger/strict-json.ts'
import { defaultConfig } from '../src/node/config.ts'
import { dataFolder } from '../src/node/data-folder.ts'
import { createLog } from '../src/node/log.ts'
import { makeEvidence } from '../src/node/make-evidence.ts'
import { openNode } from '../src/node/node.ts'
import { initNode } from '../src/node/setup/init-node.ts'
import { acceptLetter, foundCompact, joinCompact } from '../src/node/setup/pairing.ts'
import { openSqliteStore } from '../src/store/sqlite-store.ts'
import { sha256 } from '../src/vault/sha256.ts'
import { type BenchAct, benchAct, firstAct } from './acts.ts'

/**
 * Records of each affair that are at work at the same time, and acts of each kind that they get: six on a commitment or an
 * instrument, twice as many as the public record of Viet Nam and Thailand has.
 */
const atWork = 500
const rounds = 3
const kindsOfAct = 6

/** What is written at a place of the feed, from the entry after genesis on. */
const draftAt = (i: number): Draft => {
  if (i === 0) return draftOf(firstAct, firstAct.record)
  const inWindow = atWork * rounds * kindsOfAct
  const act = benchAct((i - 1) % inWindow, atWork)
  return draftOf(act, `${act.record}.${Math.floor((i - 1) / inWindow)}`)
}

const draftOf = ({ affair, act, cites, fields, body }: BenchAct, record: string): Draft => ({
  facts: { act, affair, cites, fields: fields as JsonObject, record, version: 1 },
  body: body as JsonObject,
})

export interface AuditedNode {
  readonly dir: string
  /** Our letter of credence. */
  readonly letter: string
  /** Text of an evidence file for one entry in the middle of the feed, with its body. */
  readonly evidence: string
  /** Removes the folder. */
  remove(): Promise<void>
}

/** Makes the node in a new temporary folder; `told` is called with the number of entries written so far. */
export const makeAuditedNode = async (
  entries: number,
  told: (written: number) => void,
): Promise<AuditedNode> => {
  const top = await mkdtemp(join(tmpdir(), 'comity-audit-'))
  const [dir, peerDir] = [join(top, 'vn'), join(top, 'th')]
  const ours = await emptyNode(dir, 'VN.MPS')
  const theirs = await emptyNode(peerDir, 'TH.NSC')
  const founded = must(
    await foundCompact(ours, {
      name: 'Benchmark',
      members: ['TH.NSC', 'VN.MPS'],
      languages: ['en'],
      purpose: 'exercise',
    }),
  )
  const joined = must(await joinCompact(theirs, founded.letter))
  must(await acceptLetter(ours, joined.letter, joined.digits))
  ours.store.close()
  theirs.store.close()
  const evidence = await write(dir, founded.compact, entries, told)
  return { dir, letter: founded.letter, evidence, remove: () => rm(top, { recursive: true }) }
}

const emptyNode = async (dir: string, authority: string) => {
  const config = defaultConfig(authority, 'exercise', 0)
  must(await initNode(dir, config, undefined))
  const folder = dataFolder(dir)
  const store = must(openSqliteStore({ file: folder.database, authority, sha256 }))
  return { store, config, keyring: { dir: folder.keys } }
}

const batch = 2_000

const write = async (
  dir: string,
  compact: string,
  entries: number,
  told: (written: number) => void,
): Promise<string> => {
  const { keys, config } = dataFolder(dir)
  const { authority } = JSON.parse(await readFile(config, 'utf8'))
  const node = must(await openNode({ dir, keyring: { dir: keys }, log: createLog(authority, 'silent') }))
  const lane = node.lane(compact, 'main')
  if (lane === undefined) throw new Error('the lane is not there')
  for (let from = 0; from < entries; from += batch) {
    const count = Math.min(batch, entries - from)
    must(lane.release(Array.from({ length: count }, (_, i) => draftAt(from + i))))
    told(from + count)
  }
  const middle = [{ authority, seq: Math.ceil(entries / 2) }]
  const evidence = must(makeEvidence(node.store, lane.context, middle, true))
  await node.close()
  return evidence
}

/** A benchmark that cannot set up has nothing to measure. */
const must = <T, E extends { readonly kind: string }>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E },
): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
