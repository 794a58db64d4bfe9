/** What both nodes say of a record, having said the same. */
import { canonicalJson, type JsonObject } from '../../src/ledger/strict-json.ts'
import { DemoFailure, orMissing } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import { type BySide, onBothSides } from '../nodes/sides.ts'

/** `as`: the status that a list shows of it. */
export const statusAlike = async (desks: BySide<Desk>, record: string, as: string): Promise<void> => {
  await onBothSides((side) => expectStatus(desks[side], record, as))
}

export const expectStatus = async (desk: Desk, record: string, as: string): Promise<void> => {
  const status = await statusOn(desk, record)
  if (status !== as)
    throw new DemoFailure(`${record} is ${status} on ${desk.node.authority}, and should be ${as}`)
}

const statusOn = async ({ node, compact }: Desk, record: string): Promise<string> =>
  orMissing((await node.record(compact, record))?.summary.status, `${record} on ${node.authority}`)

export const stateAlike = async <State extends JsonObject>(
  desks: BySide<Desk>,
  record: string,
): Promise<State> => {
  const { VN, TH } = await onBothSides(async (side) => {
    const { node, compact } = desks[side]
    return orMissing(await node.record(compact, record), `${record} on ${node.authority}`).state
  })
  expectSame(record, canonicalJson(VN), canonicalJson(TH))
  return VN as State
}

/** A number that both nodes count alike. */
export const countAlike = async (
  what: string,
  desks: BySide<Desk>,
  count: (desk: Desk) => Promise<number>,
): Promise<number> => {
  const { VN, TH } = await onBothSides((side) => count(desks[side]))
  if (VN !== TH) throw new DemoFailure(`${what}: ${VN} on one side, ${TH} on the other`)
  return VN
}

export const expectSame = (what: string, one: string, other: string): void => {
  if (one !== other) throw new DemoFailure(`${what} differ: ${one} and ${other}`)
}
