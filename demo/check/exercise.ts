/**
 * The exercise: one side proposes a commitment, the other accepts it; the side that had to do it claims that it is done,
 * and the other confirms. Invented throughout, in a compact of purpose `exercise`.
 */

import type { CommitmentState } from '../../src/affairs/commitment/schema.ts'
import { standingOf } from '../../src/affairs/kernel/statement.ts'
import { parseEvidence } from '../../src/ledger/evidence-file.ts'
import { parseLeaf } from '../../src/ledger/leaf.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import type { ActToRelease, NodeApi } from '../nodes/node-api.ts'
import { untilReconciled } from '../nodes/reconcile.ts'
import { authorities, type BySide, otherSide, type Side } from '../nodes/sides.ts'

const record = 'commitment/EX-1'
const waitMs = 30_000

const envelope = { record, affair: 'commitment', version: 1, cites: [] } as const

const proposal: ActToRelease = {
  ...envelope,
  act: 'proposed',
  fields: {
    base: null,
    marking: null,
    kind: 'action',
    bornFrom: null,
    madeOn: null,
    due: null,
    responsible: [authorities.VN],
    offices: [],
    theme: 'exercise',
  },
  body: {
    text: {
      en: 'Exercise: name a duty desk that answers at any hour.',
      vi: 'Diễn tập: chỉ định một bộ phận trực trả lời vào bất kỳ giờ nào.',
      th: 'การฝึก: กำหนดหน่วยเวรที่ตอบรับได้ทุกเวลา',
    },
    ours: [],
    note: null,
    sources: [],
  },
}

const acceptance = (terms: string): ActToRelease => ({
  ...envelope,
  act: 'accepted',
  fields: { terms },
  body: null,
})

const claim: ActToRelease = {
  ...envelope,
  act: 'claimed',
  fields: { corrects: null, happenedOn: null, certainty: 'own', marking: null, files: [] },
  body: {
    says: {
      en: 'Exercise: the desk is named.',
      vi: 'Diễn tập: đã chỉ định bộ phận trực.',
      th: 'การฝึก: กำหนดหน่วยเวรแล้ว',
    },
    ours: [],
    sources: [],
    files: [],
  },
}

const confirmation = (statement: string): ActToRelease => ({
  ...envelope,
  act: 'confirmed',
  fields: { statement },
  body: null,
})

export interface Exercised {
  /** Claims that stand confirmed, counted alike on both nodes. */
  readonly confirmed: number
  /** Evidence file of the confirmation, and of an entry of the claimant's that had seen it. */
  readonly evidence: string
}

export const runExercise = async (nodes: BySide<NodeApi>, compact: string): Promise<Exercised> => {
  const release = (side: Side, act: ActToRelease) => releaseOne(nodes[side], compact, act, side)
  const proposed = await release('VN', proposal)
  await release('TH', acceptance(proposed.leaf))
  const claimed = await release('VN', claim)
  const confirmed = await release('TH', confirmation(claimed.leaf))
  const heads = await untilReconciled(nodes, compact)
  const evidence = await nodes.VN.evidence(compact, [
    { authority: authorities.TH, seq: confirmed.seq },
    { authority: authorities.VN, seq: heads.VN.size - 1 },
  ])
  if (!isFinal(evidence, confirmed.seq)) {
    throw new DemoFailure(`${authorities.VN} has no entry that has seen the confirmation, so it is not final`)
  }
  const counted = { VN: await countConfirmed(nodes.VN, compact), TH: await countConfirmed(nodes.TH, compact) }
  if (counted.VN !== counted.TH) {
    throw new DemoFailure(`confirmed claims: ${counted.VN} on one side, ${counted.TH} on the other`)
  }
  return { confirmed: counted.VN, evidence }
}

const releaseOne = async (
  node: NodeApi,
  compact: string,
  act: ActToRelease,
  side: Side,
): Promise<{ readonly seq: number; readonly leaf: string }> => {
  const { acts, witnessedBy } = await node.release(compact, [act], waitMs)
  const [released] = acts
  const other = authorities[otherSide(side)]
  if (released === undefined || !witnessedBy.includes(other)) {
    throw new DemoFailure(`${other} did not witness "${act.act}" within ${waitMs / 1000} s`)
  }
  return released
}

/**
 * The confirmation holds the claim in its past, or it would have been refused; with an entry of the claimant whose past
 * holds the confirmation, both parties have one that holds both positions: final (src/affairs/kernel/accord.ts).
 */
const isFinal = (evidence: string, confirmedAt: number): boolean => {
  const file = parseEvidence(evidence)
  if (!file.ok) return false
  return file.value.entries.some(({ leaf }) => {
    const parsed = parseLeaf(leaf)
    return (
      parsed.ok &&
      parsed.value.authority === authorities.VN &&
      (parsed.value.seen[authorities.TH]?.[0] ?? 0) > confirmedAt
    )
  })
}

const countConfirmed = async (node: NodeApi, compact: string): Promise<number> => {
  const members = Object.values(authorities)
  const records = await node.records(compact, 'commitment')
  return records
    .flatMap(({ state }) => (state as CommitmentState).statements)
    .filter((statement) => statement.what === 'claimed' && standingOf(statement, members) === 'confirmed')
    .length
}
