/**
 * `comity demo --check`: two nodes in a folder of their own do all that they are for, and everything they say is compared:
 * the record loaded across a cut link, a restart, a session from invitation to signed minutes in an exercise, the proofs of
 * it; and one of them works alone with an authority that is given a node only then.
 * Whatever does not hold ends the check with its reason.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { command as auditCommand } from '../../src/cli/audit.ts'
import { command as verifyCommand } from '../../src/cli/verify.ts'
import type { AuditReport } from '../../src/node/audit/report.ts'
import { recordCompact } from '../made-folder.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import { oneHand, openDesk } from '../nodes/desk.ts'
import { findFreePorts } from '../nodes/free-ports.ts'
import { readWaves } from '../nodes/load-record.ts'
import { foundAlone, joinFounder, makeNode, makeNodes, type Paired, pairNodes } from '../nodes/make-nodes.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { type NodeProcess, startNode } from '../nodes/node-process.ts'
import { sizesOf, witnessedByOther } from '../nodes/reconcile.ts'
import { authorities, type BySide, bySide, onBothSides, sides } from '../nodes/sides.ts'
import { expectSame } from './alike.ts'
import { answerTold, newcomer, workAlone } from './alone-exercise.ts'
import { loadAcrossCut } from './cut-link.ts'
import { runExercise } from './exercise.ts'
import { expectGone } from './gone-words.ts'
import { runCommand } from './run-command.ts'
import { neverSent } from './wording.ts'

/** Counts, digests and answers are those of the record's compact; from `confirmed` on they are of the exercise. */
export interface CheckReport {
  readonly mechanisms: number
  readonly sessions: number
  readonly instruments: number
  readonly commitments: number
  readonly contacts: number
  /** Size of each side's own feed, and how much of it the other side has witnessed. */
  readonly entries: BySide<number>
  readonly cosigned: BySide<number>
  /** At the same pair of sizes, as each node computes it. */
  readonly state_digest: BySide<string>
  readonly open_oldest: { readonly id: string; readonly days: number }
  readonly confirmed: number
  /** Texts that both sides have signed, one by an officer's key and one in ink. */
  readonly texts_signed: number
  /** Commitments that one session did not close and that stand before the next. */
  readonly carried_over: number
  /** Officers of both sides who worked on it. */
  readonly officers: number
}

export interface CheckDeps {
  /** An empty folder. */
  readonly dir: string
  readonly told: (line: string) => void
  /** Ends what was started, and the check with it. */
  readonly signal?: AbortSignal
  /** Environment of a node's process: how a fault is brought in, to see that it is noticed. */
  readonly env?: Partial<BySide<Readonly<Record<string, string>>>>
}

/** The day for which the answers were written by hand (demo/record/expected-2025-12-31.json). */
const answersOn = '2025-12-31'

const aloneCompact = {
  name: 'Exercise: one side alone',
  purpose: 'exercise',
  languages: ['vi', 'en'],
} as const

const exerciseCompact = { name: 'Exercise: a session', purpose: 'exercise' } as const

export const runCheck = async ({ dir, told, signal, env = {} }: CheckDeps): Promise<CheckReport> => {
  const dirs = bySide((side) => join(dir, authorities[side]))
  const started = new Set<NodeProcess>()
  const startIn = async (folder: string, more: Readonly<Record<string, string>> = {}): Promise<NodeApi> => {
    const node = await startNode(folder, { logFile: `${folder}.log`, env: more })
    started.add(node)
    signal?.throwIfAborted()
    return node.api
  }
  const start = (): Promise<BySide<NodeApi>> => onBothSides((side) => startIn(dirs[side], env[side]))
  const stop = async (): Promise<void> => {
    await Promise.all([...started].map((node) => node.stop()))
    started.clear()
  }
  signal?.addEventListener('abort', stop)
  try {
    const [VN = 0, TH = 0, LA = 0] = await findFreePorts(3)
    await makeNodes(dirs, { VN, TH })
    const { compact } = await pairNodes(dirs, recordCompact)
    const nodes = await start()
    told('Two nodes are made and paired; they load the public record, and the link is cut in the middle.')
    const heads = await loadAcrossCut(nodes, compact, readWaves())
    const atSizes = sizesOf(heads)
    await expectNoAlarms(Object.values(nodes))
    const before = await compareRecords(nodes, compact, atSizes)
    told('Both hold the same. They are stopped, paired for an exercise, and started again.')
    await stop()
    const exercise = await pairNodes(dirs, exerciseCompact)
    const founded = await foundAlone(dirs.VN, aloneCompact, [authorities.VN, newcomer])
    const again = await start()
    const after = await compareRecords(again, compact, atSizes)
    expectSame('the record after a restart', JSON.stringify(before), JSON.stringify(after))
    told('A session is proposed, countered, held and reviewed; its minutes are adopted, signed and kept.')
    const { evidence, born: _, ...counted } = await runExercise(again, exercise.compact)
    told(`${authorities.VN} works alone with ${newcomer}, which answers by notes.`)
    await workAlone(openDesk(again.VN, founded.compact, { hands: oneHand, isLinked: false }))
    await expectNoAlarms(Object.values(again))
    await stop()
    told(`${newcomer} is given a node, sees what was told of it, and answers.`)
    const newDir = join(dir, newcomer)
    await makeNode(newDir, newcomer, LA)
    await joinFounder(newDir, dirs.VN, founded)
    const [teller, answerer] = await Promise.all([startIn(dirs.VN, env.VN), startIn(newDir)])
    await answerTold(
      openDesk(teller, founded.compact, { hands: oneHand }),
      openDesk(answerer, founded.compact, { hands: oneHand }),
    )
    await expectNoAlarms([teller, answerer])
    await stop()
    for (const side of sides) await expectGone(dirs[side], authorities[side], neverSent)
    told('The evidence is verified, and all nodes are audited.')
    await verifyFile(dir, exercise, evidence)
    for (const side of sides) await auditFolder(dirs[side], authorities[side])
    await auditFolder(newDir, newcomer)
    const { open_oldest, state_digest, ...counts } = before
    return {
      ...counts,
      entries: bySide((side) => heads[side].size),
      cosigned: bySide((side) => witnessedByOther(heads[side], side)),
      state_digest,
      open_oldest,
      ...counted,
    }
  } finally {
    await stop()
  }
}

/** What both nodes say of the record, having said the same. */
const compareRecords = async (
  nodes: BySide<NodeApi>,
  compact: string,
  sizes: Readonly<Record<string, number>>,
) => {
  const state_digest = await onBothSides((side) => nodes[side].stateDigest(compact, sizes))
  expectSame('the state digests', state_digest.VN, state_digest.TH)
  const told = await onBothSides(async (side) => ({
    mechanisms: (await nodes[side].records(compact, 'mechanism')).length,
    sessions: (await nodes[side].records(compact, 'session')).length,
    instruments: (await nodes[side].records(compact, 'instrument')).length,
    commitments: (await nodes[side].records(compact, 'commitment')).length,
    contacts: (await nodes[side].records(compact, 'contact')).length,
    open_oldest: await oldestOpen(nodes[side], compact),
  }))
  expectSame('the counts and answers', JSON.stringify(told.VN), JSON.stringify(told.TH))
  return { ...told.VN, state_digest }
}

const oldestOpen = async (node: NodeApi, compact: string): Promise<CheckReport['open_oldest']> => {
  const [oldest] = (await node.answers(compact, answersOn)).open
  if (oldest === undefined) throw new DemoFailure(`${node.authority} knows of no open commitment`)
  return { id: oldest.record.slice(oldest.record.indexOf('/') + 1), days: oldest.ageDays ?? 0 }
}

/** None of the nodes has met anything that a person should look at. */
const expectNoAlarms = async (nodes: readonly NodeApi[]): Promise<void> => {
  for (const node of nodes) {
    const [alarm] = await node.alarms()
    if (alarm !== undefined)
      throw new DemoFailure(`${node.authority} raised an alarm: ${alarm.kind} ${alarm.detail}`)
  }
}

/** Both letters given, the file must hold for whoever trusts them, and each side must have witnessed the other's head. */
const verifyFile = async (dir: string, { letters }: Paired, evidence: string): Promise<void> => {
  const file = join(dir, 'evidence.json')
  await writeFile(file, evidence)
  const credences = await onBothSides(async (side) => {
    const letter = join(dir, `letter-${side}.json`)
    await writeFile(letter, letters[side])
    return letter
  })
  const given = sides.flatMap((side) => ['--credence', credences[side]])
  const { code, out, err } = await runCommand(verifyCommand, [file, ...given, '--json'])
  if (code !== 0) throw new DemoFailure(`the evidence file does not hold: ${out}${err}`)
  const { purpose, trusted, heads, signatures } = JSON.parse(out) as VerifyReport
  if (signatures.map(({ verdict }) => verdict).join(' ') !== 'holds') {
    throw new DemoFailure(`the officer's signature does not hold offline: ${JSON.stringify(signatures)}`)
  }
  const witnessed = heads.filter(({ witnesses }) => witnesses.some((witness) => witness.trusted)).length
  if (!trusted || witnessed !== sides.length || purpose !== exerciseCompact.purpose) {
    const trust = trusted ? 'for whoever trusts both letters' : 'for nobody who trusts both letters'
    throw new DemoFailure(
      `the evidence file holds for less than it should: ${purpose}, ${trust}, ${witnessed} heads witnessed`,
    )
  }
}

/** Of what `comity verify --json` prints. */
interface VerifyReport {
  readonly purpose: string
  readonly trusted: boolean
  readonly signatures: readonly { readonly verdict: string }[]
  readonly heads: readonly { readonly witnesses: readonly { readonly trusted: boolean }[] }[]
}

const auditFolder = async (dir: string, authority: string): Promise<void> => {
  const { code, out, err } = await runCommand(auditCommand, [dir, '--json'])
  if (code === 0) return
  const [finding] = code === 1 ? (JSON.parse(out) as Pick<AuditReport, 'findings'>).findings : []
  const found = finding === undefined ? err : `${finding.code} at ${finding.place}`
  throw new DemoFailure(`the audit of ${authority} found ${found}`)
}
