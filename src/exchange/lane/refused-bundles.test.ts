import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodeBase64 } from '../../ledger/base64.ts'
import { signCheckpoint } from '../../ledger/checkpoint.ts'
import { append, emptyRange, rangeRoot } from '../../ledger/compact-range.ts'
import { type Entry, makeEntry } from '../../ledger/entry.ts'
import type { Leaf } from '../../ledger/leaf.ts'
import { feedOrigin } from '../../ledger/names.ts'
import {
  alarmsOf,
  type Circle,
  entryAt,
  headOf,
  makeCircle,
  release,
  releaseUnjudged,
  verdictsOf,
} from '../../model/circle.ts'
import { reportContact } from '../../model/drafts.ts'
import { logKeyAt, type Party } from '../../model/party.ts'
import { quickKey } from '../../model/quick-keys.ts'
import { pack } from '../../model/wire.ts'
import { sha256 } from '../../vault/sha256.ts'
import type { BundleContents, BundleFeed } from '../bundle.ts'
import type { Outcome } from '../outcome.ts'
import { textOf } from './next-contents.ts'
import { receiveBundle } from './receive-bundle.ts'

const pair = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC') }
}

const packed = (circle: Circle, from: Party, to: Party): BundleContents => {
  const contents = pack(from, to, circle.book(from, to))
  assert.ok(contents)
  return contents
}

/** The contents with the one feed in them changed. */
const changed = (
  contents: BundleContents,
  change: (feed: BundleFeed) => Partial<BundleFeed>,
): BundleContents => ({ ...contents, feeds: contents.feeds.map((feed) => ({ ...feed, ...change(feed) })) })

/** A bundle of Viet Nam's with one more entry, as an author without scruples would make it. */
const forged = (vn: Party, leaf: Partial<Leaf>): BundleContents => {
  const { compact, lane } = vn.context.lane
  const { size, feed } = headOf(vn, 'VN.MPS')
  const reader = vn.store.lane(vn.context.lane)
  const made = makeEntry(sha256, {
    authority: 'VN.MPS',
    compact,
    lane,
    seen: {},
    seq: size,
    ...leaf,
    ...reportContact('F'),
    salts: { facts: new Uint8Array(32), body: new Uint8Array(32) },
  })
  const entries: Pick<Entry, 'leafHash' | 'text'>[] = reader
    .entries(feed, 0, size)
    .map((entry) => ({ leafHash: entry.leafHash, text: textOf(entry) }))
  entries.push(made)
  let range = emptyRange()
  for (const entry of entries) range = append(sha256, range, entry.leafHash)
  const log = logKeyAt('VN.MPS', lane, 0)
  const origin = feedOrigin(compact, 'VN.MPS', lane)
  const root = rangeRoot(sha256, range)
  const checkpoint = signCheckpoint(sha256, log.sign, origin, log.publicKey, {
    origin,
    size: range.size,
    root,
  })
  return {
    erasures: [],
    feeds: [
      {
        authority: 'VN.MPS',
        checkpoint,
        from: 0,
        root: null,
        proof: [],
        entries: entries.map(({ text }) => text),
      },
    ],
  }
}

/** Nothing of a refused bundle is written but the evidence of it. */
const isRefused = (to: Party, from: string, contents: BundleContents, kind: Outcome['kind']): Outcome => {
  const before = to.store.lane(to.context.lane).heads()
  const { outcome, changed: isNew } = receiveBundle(to.context, from, contents)
  assert.equal(outcome.kind, kind)
  assert.equal(isNew, false)
  assert.deepEqual(to.store.lane(to.context.lane).heads(), before)
  return outcome
}

describe('a bundle is refused whole', () => {
  it('that begins beyond what is held: the answer says what is held', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    release(vn, reportContact('B'))
    circle.book(vn, th).held = { 'VN.MPS': 2 }
    const outcome = isRefused(th, 'VN.MPS', packed(circle, vn, th), 'gap')
    assert.deepEqual(outcome, { kind: 'gap', sizes: { 'TH.NSC': 1, 'VN.MPS': 1 } })
    assert.deepEqual(alarmsOf(th), [])
    circle.settle()
    assert.equal(headOf(th, 'VN.MPS').size, 3)
  })

  it('whose facts, body or leaf are not what was committed to', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const good = packed(circle, vn, th)
    const other = (text: Partial<BundleFeed['entries'][number]>) =>
      changed(good, (feed) => ({ entries: feed.entries.map((entry) => ({ ...entry, ...text })) }))
    const facts = entryAt(vn, 'VN.MPS', 1).facts
    isRefused(th, 'VN.MPS', other({ facts: facts.replace('contact/A', 'contact/B') }), 'mismatched')
    isRefused(th, 'VN.MPS', other({ body: '{}' }), 'mismatched')
    const { leaf } = entryAt(vn, 'VN.MPS', 1)
    const [, commitment = ''] = /"body":"(.{44})"/.exec(leaf) ?? []
    const swapped = leaf.replace(commitment, encodeBase64(new Uint8Array(32)))
    isRefused(th, 'VN.MPS', other({ leaf: swapped }), 'mismatched')
    // The second and the third say the same: the body is not the one committed to.
    assert.deepEqual(alarmsOf(th), ['mismatched', 'mismatched'])
  })

  it('whose leaves do not lead to the signed head', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'), reportContact('B'))
    const short = changed(packed(circle, vn, th), (feed) => ({ entries: feed.entries.slice(0, 1) }))
    isRefused(th, 'VN.MPS', short, 'mismatched')
  })

  it('whose head another key signed', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const { compact, lane } = vn.context.lane
    const origin = feedOrigin(compact, 'VN.MPS', lane)
    const thief = quickKey('a thief')
    const checkpoint = signCheckpoint(sha256, thief.sign, origin, thief.publicKey, {
      origin,
      size: 2,
      root: new Uint8Array(32),
    })
    isRefused(
      th,
      'VN.MPS',
      changed(packed(circle, vn, th), () => ({ checkpoint })),
      'bad-signature',
    )
  })

  it('that withholds a body', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const good = packed(circle, vn, th)
    const without = (erased: boolean) =>
      changed(good, (feed) => ({
        entries: feed.entries.map((entry) => ({ ...entry, body: null, bodySalt: null, erased })),
      }))
    assert.deepEqual(isRefused(th, 'VN.MPS', without(true), 'withheld'), {
      kind: 'withheld',
      authority: 'VN.MPS',
      seq: 1,
    })
    isRefused(th, 'VN.MPS', without(false), 'withheld')
  })

  it('with an entry that is marked above what the node may hold', () => {
    const { circle, vn, th } = pair()
    releaseUnjudged(vn, reportContact('A', { marking: 2 }))
    const good = packed(circle, vn, th)
    const low = { ...th, context: { ...th.context, ceiling: 1 } }
    for (let i = 0; i < 2; i += 1) {
      assert.deepEqual(isRefused(low, 'VN.MPS', good, 'above-ceiling'), {
        kind: 'above-ceiling',
        authority: 'VN.MPS',
        seq: 1,
        level: 2,
        ceiling: 1,
      })
    }
    assert.deepEqual(alarmsOf(th), ['above-ceiling'])
    assert.ok(!JSON.stringify(th.store.alarms(0, 10)).includes('A visit'))
    // At its ceiling it is taken, and judged as on every node.
    assert.equal(receiveBundle(th.context, 'VN.MPS', good).outcome.kind, 'accepted')
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
  })

  it('but not for what a third authority has marked: that is left out', () => {
    const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
    const [vn, th, la] = [circle.party('VN.MPS'), circle.party('TH.NSC'), circle.party('LA.MPS')]
    releaseUnjudged(la, reportContact('A', { marking: 2 }))
    circle.send(la, vn)
    release(vn, reportContact('B'))
    const low = { ...th.context, ceiling: 1 }
    const { outcome } = receiveBundle(low, 'VN.MPS', packed(circle, vn, th))
    assert.equal(outcome.kind, 'accepted')
    assert.equal(headOf(th, 'LA.MPS').size, 1)
    assert.ok(headOf(th, 'VN.MPS').size > 1)
    assert.deepEqual(alarmsOf(th), [])
  })

  it('whose author unsays what it had seen', () => {
    const { circle, vn, th } = pair()
    release(th, reportContact('T'))
    circle.settle()
    release(vn, reportContact('A'))
    circle.settle()
    isRefused(th, 'VN.MPS', forged(vn, { seen: {} }), 'decreasing-seen')
  })

  it('with an entry of another feed, at another place, or that has seen a stranger', () => {
    const { vn, th } = pair()
    const seen = { 'KH.MPS': [1, encodeBase64(new Uint8Array(32))] as const }
    isRefused(th, 'VN.MPS', forged(vn, { seen }), 'foreign')
    isRefused(th, 'VN.MPS', forged(vn, { authority: 'TH.NSC' }), 'foreign')
    isRefused(th, 'VN.MPS', forged(vn, { lane: 'hot' }), 'foreign')
    isRefused(th, 'VN.MPS', forged(vn, { seq: 7 }), 'malformed')
  })

  it('with the feed of a stranger, or our own', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const good = packed(circle, vn, th)
    isRefused(
      th,
      'VN.MPS',
      changed(good, () => ({ authority: 'KH.MPS' })),
      'foreign',
    )
    isRefused(
      th,
      'VN.MPS',
      changed(good, () => ({ authority: 'TH.NSC' })),
      'foreign',
    )
  })

  it('and is kept as evidence once, however often it comes', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const bad = changed(packed(circle, vn, th), (feed) => ({
      entries: feed.entries.map((entry) => ({ ...entry, body: '{}' })),
    }))
    for (let i = 0; i < 5; i += 1) isRefused(th, 'VN.MPS', bad, 'mismatched')
    assert.deepEqual(alarmsOf(th), ['mismatched'])
  })
})

describe('a cosignature', () => {
  it('that does not verify raises one alarm and is not kept', async () => {
    const { circle, vn, th } = pair()
    const { keepCosignatures } = await import('./keep-cosignatures.ts')
    release(vn, reportContact('A'))
    const { outcome } = receiveBundle(th.context, 'VN.MPS', packed(circle, vn, th))
    assert.equal(outcome.kind, 'accepted')
    const held = outcome.kind === 'accepted' ? outcome.feeds['VN.MPS'] : undefined
    assert.ok(held)
    for (const size of [1, 9]) {
      for (let i = 0; i < 2; i += 1)
        assert.equal(keepCosignatures(vn.context, 'TH.NSC', { 'VN.MPS': { ...held, size } }), undefined)
    }
    assert.deepEqual(alarmsOf(vn), ['bad-cosignature', 'bad-cosignature'])
    assert.equal(keepCosignatures(vn.context, 'TH.NSC', { 'VN.MPS': held })?.size, 2)
  })
})
