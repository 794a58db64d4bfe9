/**
 * Faults of a peer: what VN.MPS sends in the exercise's compact with its real keys to the running node of TH.NSC, and what
 * that node answers, records or raises.
 */
import type { BundleContents } from '../../src/exchange/bundle.ts'
import { bundleLimits } from '../../src/exchange/bundle.ts'
import { maxBundle } from '../../src/exchange/envelope.ts'
import type { Outcome } from '../../src/exchange/outcome.ts'
import type { Failure } from '../../src/exchange/retry.ts'
import type { EntryText } from '../../src/ledger/entry.ts'
import { dataFolder } from '../../src/node/data-folder.ts'
import { openSqliteReader } from '../../src/store/sqlite-reader.ts'
import { generateSealKeyPair } from '../../src/vault/seal.ts'
import { sha256 } from '../../src/vault/sha256.ts'
import type { NodeApi } from '../nodes/node-api.ts'
import { authorities } from '../nodes/sides.ts'
import type { Fault } from './fault.ts'
import { type HostileSender, openHostileSender, strangersKey } from './hostile-sender.ts'
import { type PreparedPair, withNodes } from './prepared-pair.ts'
import type { Signing } from './prepared-signing.ts'

export interface Attack {
  readonly sender: HostileSender
  readonly target: NodeApi
  readonly compact: string
  /** A commitment that VN.MPS claimed and TH.NSC confirmed. */
  readonly born: string
  readonly signing: Signing
  /** What the target judged of the entry of VN.MPS at this place, as its own database says; none where it took effect. */
  verdictAt(seq: number): readonly string[]
  /** Sends these entries, or this bundle. */
  send(entries: readonly EntryText[]): Promise<readonly string[]>
  sendBundle(contents: BundleContents): Promise<readonly string[]>
}

export const attack =
  (work: (attack: Attack) => Promise<readonly string[]>) =>
  (pair: PreparedPair): Promise<readonly string[]> =>
    withNodes(pair, ['TH'], async ({ TH: target }) => {
      const sender = await openHostileSender(pair, 'VN')
      try {
        const sendBundle = async (contents: BundleContents) =>
          reasonsOf(await sender.post(await sender.seal(contents)))
        const send = (entries: readonly EntryText[]) =>
          sendBundle({ erasures: [], feeds: [sender.feed(entries)] })
        const { exercise, born, signing } = pair
        const { compact } = exercise
        const verdictAt = (seq: number) => verdictOn(pair, seq)
        return await work({ sender, target, compact, born, signing, verdictAt, send, sendBundle })
      } finally {
        sender.close()
      }
    })

interface Refused {
  readonly kind: string
  readonly detail?: { readonly why?: string }
}

const verdictOn = ({ nodes, exercise: { compact } }: PreparedPair, seq: number): readonly string[] => {
  const opened = openSqliteReader({ file: dataFolder(nodes.TH).database, sha256 })
  if (!opened.ok) throw new Error(opened.error.kind)
  try {
    const lane = opened.value.lane({ compact, lane: 'main' })
    const feed = lane.heads().find(({ authority }) => authority === authorities.VN)?.feed ?? 0
    const verdict = lane.entry(feed, seq)?.verdict
    if (verdict?.kind !== 'void') return []
    const { kind, detail = {} } = JSON.parse(verdict.reason) as Refused
    return [detail.why === undefined ? `void ${kind}` : `void ${kind}: ${detail.why}`]
  } finally {
    opened.value.close()
  }
}

/** An outcome in one line; that all was accepted is no reason. */
const reasonsOf = (outcome: Outcome | Failure): readonly string[] => {
  if (outcome.kind === 'accepted') return []
  return ['detail' in outcome ? `${outcome.kind}: ${outcome.detail}` : outcome.kind]
}

/** Why acts on a record have no effect on a node. */
const voidsOf = async (node: NodeApi, compact: string, record: string): Promise<readonly string[]> =>
  ((await node.record(compact, record))?.acts ?? []).flatMap(({ verdict: { kind, reason } }) => {
    if (kind !== 'void') return []
    return [`void ${reason?.kind}`]
  })

/** Kinds of the alarms that stand on a node. */
export const alarmsOf = async (node: NodeApi): Promise<readonly string[]> =>
  (await node.alarms()).map(({ kind }) => `alarm ${kind}`)

const fault = (
  name: string,
  done: string,
  expected: string,
  see: (attack: Attack) => Promise<readonly string[]>,
  isQuick = false,
): Fault => ({ name, done, check: 'receiving node', expected, isQuick, see: attack(see) })

const th = authorities.TH

/** The control: what an honest node would send is taken, and raises nothing. */
export const sendHonestly = attack(async ({ sender, target, send }) => [
  ...(await send([sender.entry().text])),
  ...(await alarmsOf(target)),
])

export const exchangeFaults: readonly Fault[] = [
  fault(
    'body withheld',
    'an entry comes without its body, marked as erased, and no statement of erasure',
    'withheld',
    ({ sender, send }) => send([{ ...sender.entry().text, body: null, bodySalt: null, erased: true }]),
    true,
  ),
  fault(
    'body that does not match',
    'an entry comes with another body than its leaf commits to',
    `mismatched: ${authorities.VN}`,
    ({ sender, send }) => {
      const { text } = sender.entry()
      return send([{ ...text, body: (text.body ?? '').replace('sabotage', 'courtesy') }])
    },
    true,
  ),
  fault(
    'other leaves than the head',
    'the signed head is not that of the leaves under it',
    `mismatched: ${authorities.VN}: leaves`,
    ({ sender, sendBundle }) => {
      const { text } = sender.entry()
      const checkpoint = sender.head([text], { root: new Uint8Array(32) })
      return sendBundle({ erasures: [], feeds: [sender.feed([text], { checkpoint })] })
    },
  ),
  fault(
    'entry for another authority',
    'an entry written in the name of TH.NSC stands in the feed of VN.MPS',
    'foreign: entry',
    ({ sender, send }) => send([sender.entry({ authority: th, seen: {} }).text]),
    true,
  ),
  fault(
    'feed of another authority',
    'the feed of TH.NSC is brought to TH.NSC itself',
    `foreign: feed of ${th}`,
    ({ sender, sendBundle }) =>
      sendBundle({ erasures: [], feeds: [sender.feed([sender.entry().text], { authority: th })] }),
  ),
  fault(
    'future cut',
    'an entry has seen more of TH.NSC than TH.NSC has written',
    'alarm ahead-of-us',
    async ({ sender, target, send }) => {
      const [size, root] = sender.seen[th] ?? [0, '']
      const refused = await send([sender.entry({ seen: { [th]: [size + 5, root] } }).text])
      return [...refused, ...(await alarmsOf(target))]
    },
    true,
  ),
  fault(
    'another past',
    'an entry has seen a feed of TH.NSC with another root',
    'alarm other-past',
    async ({ sender, target, send }) => {
      const [size] = sender.seen[th] ?? [0]
      const refused = await send([sender.entry({ seen: { [th]: [size, sender.otherRoot(size - 1)] } }).text])
      return [...refused, ...(await alarmsOf(target))]
    },
  ),
  fault(
    'unsaid past',
    'an entry has seen less than the one before it',
    'decreasing-seen',
    ({ sender, send }) => send([sender.entry({ seen: { [th]: [1, sender.otherRoot(1)] } }).text]),
  ),
  fault(
    'equivocating peer',
    'two entries are signed for one place, one after the other',
    'fork',
    async ({ sender, send }) => [
      ...(await send([sender.entry().text])),
      ...(await send([sender.entry().text])),
    ],
    true,
  ),
  fault(
    'stale checkpoint',
    'a new entry comes under the head that was signed before it',
    'malformed',
    ({ sender, sendBundle }) =>
      sendBundle({
        erasures: [],
        feeds: [sender.feed([sender.entry().text], { checkpoint: sender.head([]) })],
      }),
  ),
  fault(
    'forged checkpoint',
    'the head is signed by a key that nobody introduced',
    `bad-signature: checkpoint of ${authorities.VN}`,
    ({ sender, sendBundle }) => {
      const { text } = sender.entry()
      const checkpoint = sender.head([text], { log: strangersKey() })
      return sendBundle({ erasures: [], feeds: [sender.feed([text], { checkpoint })] })
    },
  ),
  fault('repeated bundle', 'the same bundle comes twice', 'repeated', async ({ sender, target, compact }) => {
    const { text } = sender.entry()
    const bytes = await sender.seal({ erasures: [], feeds: [sender.feed([text])] })
    const first = reasonsOf(await sender.post(bytes))
    const before = await target.heads(compact)
    const second = reasonsOf(await sender.post(bytes))
    const after = await target.heads(compact)
    const isDoubled = JSON.stringify(before) !== JSON.stringify(after)
    return [...first, ...(isDoubled ? ['something was written twice'] : second)]
  }),
  fault('gap', 'an entry comes before the one that it follows', 'gap', ({ sender, sendBundle }) => {
    const feed = sender.feed([sender.entry({ seq: sender.size + 1 }).text], { from: sender.size + 1 })
    const checkpoint = sender.head([], { size: sender.size + 2 })
    return sendBundle({ erasures: [], feeds: [{ ...feed, checkpoint }] })
  }),
  fault(
    'forged sender',
    'the bundle is signed by a key that nobody introduced',
    'bad-signature: of the bundle',
    async ({ sender }) => {
      const contents = { erasures: [], feeds: [sender.feed([sender.entry().text])] }
      return reasonsOf(await sender.post(await sender.seal(contents, { log: strangersKey() })))
    },
  ),
  fault(
    'changed on its way',
    'one bit of the sealed bundle is flipped',
    'bad-signature: the digest',
    async ({ sender }) => {
      const bytes = await sender.seal({ erasures: [], feeds: [sender.feed([sender.entry().text])] })
      const last = bytes.length - 1
      bytes[last] = (bytes[last] ?? 0) ^ 1
      return reasonsOf(await sender.post(bytes))
    },
  ),
  fault(
    'sealed for somebody else',
    'the bundle opens only for another key',
    'unsealable',
    async ({ sender }) => {
      const contents = { erasures: [], feeds: [sender.feed([sender.entry().text])] }
      const { publicKey } = await generateSealKeyPair()
      return reasonsOf(await sender.post(await sender.seal(contents, { sealKey: publicKey })))
    },
  ),
  fault(
    'unknown compact',
    'the bundle is of a compact in which TH.NSC takes no part',
    'foreign: this compact',
    async ({ sender }) => {
      const contents = { erasures: [], feeds: [sender.feed([sender.entry().text])] }
      return reasonsOf(await sender.post(await sender.seal(contents, { compact: `c${'a'.repeat(32)}` })))
    },
  ),
  fault('oversized bundle', 'the bundle is larger than any may be', 'oversized', async ({ sender }) => {
    const bytes = await sender.seal({ erasures: [], feeds: [sender.feed([sender.entry().text])] })
    const larger = new Uint8Array(maxBundle + 1)
    larger.set(bytes)
    return reasonsOf(await sender.post(larger))
  }),
  fault(
    'too many entries',
    'the bundle tells of more entries than a bundle may hold',
    'malformed: more entries',
    ({ sender, sendBundle }) => {
      const checkpoint = sender.head([], { size: sender.size + bundleLimits.entries + 1 })
      return sendBundle({ erasures: [], feeds: [sender.feed([], { checkpoint })] })
    },
  ),
  fault(
    'act against the rules',
    'VN.MPS confirms its own claim; the entry is kept and has no effect',
    'void own-statement',
    async ({ sender, target, compact, born: record, send }) => {
      const claim = (await target.record(compact, record))?.acts.find(({ act }) => act === 'claimed')
      const facts = {
        act: 'confirmed',
        affair: 'commitment',
        cites: [],
        fields: { statement: claim?.leaf ?? '' },
        record,
        version: 1,
      }
      const refused = await send([sender.entry({ facts, body: null }).text])
      return [...refused, ...(await voidsOf(target, compact, record))]
    },
    true,
  ),
  fault(
    'another judgement',
    'VN.MPS states a digest of what it judged that is not the one of TH.NSC',
    'alarm digest-differs',
    async ({ sender, target, send }) => {
      const [size] = sender.seen[th] ?? [0]
      const fields = { digests: { [th]: [size, Buffer.alloc(32).toString('base64')] } }
      const facts = { act: 'received', affair: 'feed', cites: [], fields, record: null, version: 1 }
      const refused = await send([sender.entry({ facts, body: null }).text])
      return [...refused, ...(await alarmsOf(target))]
    },
  ),
]
