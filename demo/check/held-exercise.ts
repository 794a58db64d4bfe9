/**
 * What a house that holds its releases gains by it: a counter-proposal with a wrong date is taken back before it went out,
 * put right, cleared anew and sent when the hold is over. Of the wrong words nothing is left.
 */
import { DemoFailure } from '../nodes/demo-failure.ts'
import type { Desk } from '../nodes/desk.ts'
import type { ActToRelease } from '../nodes/node-api.ts'
import { setPolicy } from '../nodes/release-policy.ts'

/** Longer than anybody takes to see a mistake. */
const longHold = 600
const shortHold = 1

export const sendHeld = async (
  desk: Desk,
  wrong: readonly ActToRelease[],
  right: readonly ActToRelease[],
): ReturnType<Desk['send']> => {
  const { node, compact } = desk
  const before = await ownSize(desk)
  await setPolicy(node, { holdSeconds: longHold })
  const held = await desk.release(await desk.clear(await desk.prepare(wrong)))
  const back = await desk.takeBack(held)
  if (held.state !== 'releasing' || back.state !== 'taken-back')
    throw new DemoFailure(`${node.authority} did not hold what it released: ${held.state}, ${back.state}`)
  await setPolicy(node, { holdSeconds: shortHold })
  const edited = await desk.edit(back, right)
  if ((await ownSize(desk)) !== before)
    throw new DemoFailure(`${node.authority} wrote what it took back into its record of ${compact}`)
  const sent = await desk.sent(await desk.release(await desk.clear(edited)))
  await setPolicy(node, {})
  return sent
}

const ownSize = async ({ node, compact }: Desk): Promise<number> =>
  (await node.heads(compact)).find(({ authority }) => authority === node.authority)?.size ?? 0
