/**
 * The exercise: a session from invitation to signed minutes between the officers of two sides, with what was carried over
 * and what was promised and done. Invented throughout, in a compact of purpose `exercise`.
 */
import type { CommitmentState } from '../../src/affairs/commitment/schema.ts'
import { standingOf } from '../../src/affairs/kernel/statement.ts'
import { parseEvidence } from '../../src/ledger/evidence-file.ts'
import { parseLeaf } from '../../src/ledger/leaf.ts'
import { everyOffice } from '../../src/node/officers/officer.ts'
import { enterByInvitation } from '../nodes/browser.ts'
import { DemoFailure } from '../nodes/demo-failure.ts'
import { type Desk, oneHand, openDesk, separateHands } from '../nodes/desk.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { untilReconciled } from '../nodes/reconcile.ts'
import { atOnce, setPolicy } from '../nodes/release-policy.ts'
import { authorities, type BySide, onBothSides } from '../nodes/sides.ts'
import { countAlike } from './alike.ts'
import { agreeOnMarkings, markRecord } from './marked-exercise.ts'
import { expectRefusals } from './refusals.ts'
import { countCarriedOver, runSession } from './session-exercise.ts'
import { runText } from './text-exercise.ts'

export interface Exercised {
  /** Claims that stand confirmed, counted alike on both nodes. */
  readonly confirmed: number
  /** Texts that both have signed. */
  readonly texts_signed: number
  /** Commitments that one session did not close and that stand before the next. */
  readonly carried_over: number
  /** Officers of both sides whose hands it went through, as the nodes' access logs tell. */
  readonly officers: number
  /** The commitment that was claimed and confirmed. */
  readonly born: string
  /**
   * Evidence file of the confirmation, of an entry of the claimant's that had seen it, and of the officer's
   * signature with the introduction of the key.
   */
  readonly evidence: string
}

export const runExercise = async (nodes: BySide<NodeApi>, compact: string): Promise<Exercised> => {
  const desks = {
    VN: openDesk(nodes.VN, compact, { hands: separateHands }),
    TH: openDesk(nodes.TH, compact, { hands: oneHand }),
  }
  await setPolicy(nodes.VN, { fourEyes: true })
  const signs = await enterByInvitation(nodes.VN, {
    handle: 'signatory',
    name: 'Signatory of the exercise',
    grants: [{ office: everyOffice, roles: ['prepare', 'administer'] }],
  })
  await agreeOnMarkings(desks)
  await runSession(desks)
  const { born, confirmation, introduction, signature } = await runText(desks, signs)
  await markRecord(desks)
  await setPolicy(nodes.VN, atOnce)
  const officers = await countOfficers(nodes)
  await expectRefusals(nodes, compact)
  const heads = await untilReconciled(nodes, compact)
  const evidence = await nodes.VN.evidence(compact, [
    { authority: authorities.TH, seq: confirmation.seq },
    { authority: authorities.VN, seq: introduction.seq },
    { authority: authorities.VN, seq: signature.seq },
    { authority: authorities.VN, seq: heads.VN.size - 1 },
  ])
  if (!isFinal(evidence, confirmation.seq)) {
    throw new DemoFailure(`${authorities.VN} has no entry that has seen the confirmation, so it is not final`)
  }
  return {
    confirmed: await countAlike('confirmed claims', desks, countConfirmed),
    texts_signed: await countAlike('signed texts', desks, countSigned),
    carried_over: await countCarriedOver(desks),
    officers,
    born,
    evidence,
  }
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

const countConfirmed = async ({ node, compact }: Desk): Promise<number> => {
  const members = Object.values(authorities)
  const records = await node.records(compact, 'commitment')
  return records
    .flatMap(({ state }) => (state as CommitmentState).statements)
    .filter((statement) => statement.what === 'claimed' && standingOf(statement, members) === 'confirmed')
    .length
}

const countSigned = async ({ node, compact }: Desk): Promise<number> =>
  (await node.records(compact, 'text')).filter(({ summary }) => summary.status === 'signed').length

/** Of both sides, each counted by its own access log: the other knows nothing of them. */
const countOfficers = async (nodes: BySide<NodeApi>): Promise<number> => {
  const { VN, TH } = await onBothSides((side) => officersAtWork(nodes[side]))
  return VN + TH
}

const officersAtWork = async (node: NodeApi): Promise<number> => {
  const found = new Set<string>()
  for (let before: number | null = Number.MAX_SAFE_INTEGER; before !== null; ) {
    const page: AccessPage = await node.as('auditor').call('GET', `/access-log?limit=500&before=${before}`)
    for (const { actor, action } of page.rows) {
      if (actor.startsWith('o-') && action.startsWith('draft-')) found.add(actor)
    }
    before = page.next
  }
  return found.size
}

interface AccessPage {
  readonly rows: readonly { readonly actor: string; readonly action: string }[]
  readonly next: number | null
}
