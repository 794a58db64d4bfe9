/** What nobody may do: each is tried on a running node, which must refuse it for its own reason. */
import { type Browser, enterByInvitation } from '../nodes/browser.ts'
import { type Method, openCaller } from '../nodes/call-node.ts'
import { DemoFailure, orMissing } from '../nodes/demo-failure.ts'
import { bodyOf, type Draft, type DraftStep, openDesk, pathOf, separateHands } from '../nodes/desk.ts'
import type { ActToRelease, NodeApi } from '../nodes/node-api.ts'
import { demoCeiling, type OfficerName } from '../nodes/officers.ts'
import { atOnce, setPolicy } from '../nodes/release-policy.ts'
import { reportOf } from '../nodes/report.ts'
import type { BySide } from '../nodes/sides.ts'
import { act } from './act.ts'
import { marked, markedReport } from './marked-exercise.ts'
import { credential } from './text-exercise.ts'

export const expectRefusals = async (nodes: BySide<NodeApi>, compact: string): Promise<void> => {
  const { VN, TH } = nodes
  const trainee = await enter(VN)
  for (const who of ['nobody', 'operator', 'auditor', 'drafter'] as const)
    await expectNoRelease(VN, compact, who)
  await expectRefused(VN, 'a look into its access log by drafter', 'not-your-role', () =>
    VN.as('drafter').ask('GET', '/access-log'),
  )
  await expectRefused(VN, 'a marked record to somebody not signed in', 'no-such-record', () =>
    VN.as('nobody').ask('GET', `/compacts/${compact}/records/${marked}`),
  )
  await expectRefused(VN, 'a marking above its ceiling', 'above-ceiling', () =>
    release(VN, compact, 'desk', markedReport(demoCeiling + 1, 'commitment/EX-ABOVE')),
  )
  await expectWay(VN, compact)
  await expectCrossSite(VN, trainee)
  await expectForeignCookie(TH, trainee, VN.authority)
  await expectLastAdministrator(TH)
  await expectEnded(VN, trainee)
}

type Attempt = () => Promise<Response>

/** `kind`: code of the problem that must come back. */
export const expectRefused = async (
  { authority }: NodeApi,
  what: string,
  kind: string,
  attempt: Attempt,
): Promise<void> => {
  const answer = await attempt()
  const said = (await answer.json().catch(() => ({}))) as { readonly kind?: string }
  const got = answer.ok ? 'it was carried out' : (said.kind ?? `HTTP ${answer.status}`)
  if (got !== kind) throw new DemoFailure(`${authority} should refuse ${what} as ${kind}: ${got}`)
}

const release = (
  node: NodeApi,
  compact: string,
  who: OfficerName | 'operator' | 'nobody',
  released: ActToRelease,
): Promise<Response> => node.as(who).ask('POST', `/compacts/${compact}/acts`, { body: { acts: [released] } })

const expectNoRelease = (
  node: NodeApi,
  compact: string,
  who: OfficerName | 'operator' | 'nobody',
): Promise<void> =>
  expectRefused(node, `a release by ${who}`, who === 'nobody' ? 'not-signed-in' : 'not-your-role', () =>
    release(node, compact, who, act('commitment/EX-1', 'confirmed', { statement: '' })),
  )

/** No step of the way of a draft is left out, taken by another, or taken on another version. */
const expectWay = async (node: NodeApi, compact: string): Promise<void> => {
  const { authority } = node
  await setPolicy(node, { fourEyes: true })
  const desk = openDesk(node, compact, { hands: separateHands, isLinked: false })
  const acts = [reportOf(`commitment/EX-${Date.now().toString(36)}`)]
  const step = (who: OfficerName, name: DraftStep, of: Draft) => () =>
    node.as(who).ask('POST', pathOf(compact, of, name), { body: bodyOf(name, of) })

  await expectRefused(node, 'a release in one step under four eyes', 'needs-the-steps', () =>
    node.as('desk').ask('POST', `/compacts/${compact}/acts`, { body: { acts } }),
  )
  await expectRefused(node, 'a draft by whoever may only clear', 'not-your-role', () =>
    node.as('chief').ask('POST', `/compacts/${compact}/drafts`, { body: { acts } }),
  )
  await expectRefused(node, "a draft of the house's own matters by drafter", 'not-your-role', () =>
    node.as('drafter').ask('POST', `/compacts/${compact}/drafts`, { body: { acts: [ofTheHouse] } }),
  )
  const draft = await desk.prepare(acts)
  await expectRefused(node, 'a release without clearance', 'not-cleared', step('registrar', 'release', draft))
  await expectRefused(node, 'a clearance by who prepares', 'not-your-role', step('drafter', 'clear', draft))
  const own = await desk.prepare(acts, node.as('desk'))
  await expectRefused(
    node,
    "a clearance of one's own draft",
    'needs-second-officer',
    step('desk', 'clear', own),
  )
  const cleared = await desk.clear(draft)
  const changed = await desk.edit(cleared, acts)
  await expectRefused(
    node,
    'a draft that was changed after its clearance',
    'not-cleared',
    step('registrar', 'release', changed),
  )
  await expectRefused(
    node,
    'a clearance of an older version',
    'stale-version',
    step('chief', 'clear', cleared),
  )
  const sent = await desk.release(await desk.clear(changed))
  await expectRefused(
    node,
    'to take back what was sent',
    'already-sent',
    step('registrar', 'take-back', sent),
  )
  if ((await node.record(compact, String(acts[0]?.record))) === undefined)
    throw new DemoFailure(`${authority} has no record of what it sent`)
  await setPolicy(node, atOnce)
}

/** Takes an officer's key out of use. */
const ofTheHouse = act(
  credential,
  'retired',
  { ground: 'no-longer-used', on: null },
  { body: { reason: null } },
)

interface Listed {
  readonly id: string
  readonly handle: string
}

const officersOf = async (node: NodeApi): Promise<readonly Listed[]> =>
  (await node.as('operator').call<{ readonly officers: readonly Listed[] }>('GET', '/officers')).officers

/** Somebody with no role, known to the node by a cookie. */
const enter = async (node: NodeApi): Promise<Browser> => {
  const handle = `trainee-${(await officersOf(node)).length}`
  return enterByInvitation(node, { handle, name: 'Trainee of the exercise', grants: [] })
}

/** Of what an officer may ask without any role. */
const own = ['POST', '/passkeys/options'] as const satisfies readonly [Method, string]

const expectCrossSite = async (node: NodeApi, trainee: Browser): Promise<void> => {
  await trainee.call(...own, { body: {} })
  await expectRefused(node, 'a call that another site began', 'cross-site', () =>
    trainee.ask(...own, { body: {}, headers: { 'sec-fetch-site': 'cross-site' } }),
  )
}

/** Browsers send what they keep for a host to each of its ports, under whatever name. */
const expectForeignCookie = (node: NodeApi, { cookie }: Browser, from: string): Promise<void> => {
  const headers = { 'sec-fetch-site': 'same-origin', cookie: cookie.replace(from, node.authority) }
  const caller = openCaller({ authority: node.authority, url: node.url, headers })
  return expectRefused(node, `a sign-in of ${from}`, 'not-signed-in', () => caller.ask(...own, { body: {} }))
}

const expectLastAdministrator = async (node: NodeApi): Promise<void> => {
  const found = (await officersOf(node)).find(({ handle }) => handle === 'keeper')
  const { id } = orMissing(found, `the keeper of ${node.authority}`)
  await expectRefused(node, 'to remove its last administrator', 'last-administrator', () =>
    node.as('keeper').ask('PUT', `/officers/${id}/state`, { body: { disabled: true } }),
  )
}

const expectEnded = async (node: NodeApi, trainee: Browser): Promise<void> => {
  await node.as('keeper').call('DELETE', `/officers/${trainee.id}/sign-ins`)
  await expectRefused(node, 'a sign-in that was ended', 'not-signed-in', () =>
    trainee.ask(...own, { body: {} }),
  )
}
