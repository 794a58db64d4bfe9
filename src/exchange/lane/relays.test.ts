import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alarmsOf, headOf, makeCircle, release, releaseUnjudged, verdictsOf } from '../../model/circle.ts'
import { confirmContact, reportContact } from '../../model/drafts.ts'
import { pack } from '../../model/wire.ts'
import { bundleLimits } from '../bundle.ts'
import { nextContents } from './next-contents.ts'
import { receiveBundle } from './receive-bundle.ts'

const three = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC'), la: circle.party('LA.MPS') }
}

describe('a bundle brings the past that its entries need', () => {
  it('of a third authority under that authority’s own head, and before its own', () => {
    const { circle, vn, th, la } = three()
    const [leaf = ''] = release(vn, reportContact('A'))
    circle.send(vn, th)
    release(th, confirmContact('A', leaf))
    const contents = pack(th, la, circle.book(th, la))
    assert.deepEqual(
      contents?.feeds.map(({ authority, from, entries }) => [authority, from, entries.length]),
      [
        ['VN.MPS', 1, 1],
        ['TH.NSC', 1, 2],
      ],
    )
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.deepEqual(verdictsOf(la, 'TH.NSC'), ['effective', 'effective', 'effective'])
    assert.deepEqual(verdictsOf(la, 'VN.MPS'), ['effective', 'effective'])
    // Laos witnesses Viet Nam's feed too, and says so when Viet Nam comes.
    assert.equal(circle.send(vn, la)?.kind, 'repeated')
    assert.equal(vn.store.firstCosignature(headOf(vn, 'VN.MPS').feed, 'LA.MPS', 1)?.size, 2)
    assert.deepEqual([vn, th, la].flatMap(alarmsOf), [])
  })

  it('and not what the peer has said that it has', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    circle.settle()
    release(th, reportContact('T'))
    const contents = pack(th, la, circle.book(th, la))
    assert.deepEqual(
      contents?.feeds.map(({ authority }) => authority),
      ['TH.NSC'],
    )
  })

  it('with no more signatures of officers in one feed than a peer takes', () => {
    const { circle, vn, th, la } = three()
    const signed = Array.from({ length: 150 }, (_, i) => reportContact(`A${i}`, { signature: 'AAAA' }))
    releaseUnjudged(vn, ...signed)
    // `circle.send` takes all contents through their plaintext, which holds them to the limits.
    while (circle.send(vn, th)?.kind === 'accepted');
    release(th, reportContact('T'))
    while (circle.send(th, la)?.kind === 'accepted');
    assert.deepEqual(
      [th, la].map((party) => headOf(party, 'VN.MPS').accepted),
      [151, 151],
    )
    assert.equal(verdictsOf(la, 'TH.NSC').at(-1), 'effective')
  })

  it('in as many bundles as it takes', () => {
    const { circle, vn, th, la } = three()
    const many = Array.from({ length: 700 }, (_, i) => reportContact(`A${i}`))
    for (let i = 0; i < 4; i += 1) release(vn, ...many.map((draft) => ({ ...draft, body: draft.body })))
    while (circle.send(vn, th)?.kind === 'accepted');
    assert.equal(headOf(th, 'VN.MPS').size, 2_801)
    release(th, reportContact('T'))
    let bundles = 0
    for (let contents = pack(th, la, circle.book(th, la)); contents; ) {
      const entries = contents.feeds.reduce((sum, feed) => sum + feed.entries.length, 0)
      assert.ok(entries <= bundleLimits.entries)
      const outcome = circle.send(th, la)
      assert.equal(outcome?.kind, 'accepted')
      bundles += 1
      contents = pack(th, la, circle.book(th, la))
    }
    assert.ok(bundles > 1)
    assert.equal(headOf(la, 'TH.NSC').accepted, headOf(th, 'TH.NSC').size)
    assert.equal(headOf(la, 'VN.MPS').accepted, 2_801)
  })

  it('and nothing is owed of a feed that the peer has closed', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    circle.send(vn, th)
    const from = headOf(la, 'VN.MPS')
    la.store.commit({
      lane: la.context.lane,
      members: la.context.compact.members,
      at: 0,
      heads: [{ from, to: { ...from, frozen: 'fork' } }],
      entries: [],
      judged: [],
      records: [],
      subtrees: [],
      signedHeads: [],
      cosignatures: [],
      alarms: [],
    })
    release(th, reportContact('T'))
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.equal(circle.send(th, la), undefined)
    assert.equal(headOf(la, 'TH.NSC').size, headOf(th, 'TH.NSC').size)
  })

  it('of a member not paired there yet is left out', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    circle.send(vn, th)
    release(th, reportContact('T'))
    const contents = pack(th, la, circle.book(th, la))
    assert.ok(contents)
    const context = {
      ...la.context,
      store: la.store,
      keys: la.context.keys,
      members: () => new Map([...la.context.members()].filter(([name]) => name !== 'VN.MPS')),
    }
    const { outcome } = receiveBundle(context, 'TH.NSC', contents)
    assert.deepEqual(outcome.kind === 'accepted' && Object.keys(outcome.feeds), ['TH.NSC'])
    assert.equal(headOf(la, 'VN.MPS').size, 1)
  })
})

describe('the next contents', () => {
  it('keep to the limit that is asked for', () => {
    const { vn } = three()
    const body = { ...reportContact('A').body, description: { en: 'x'.repeat(100_000) } }
    release(vn, ...Array.from({ length: 20 }, (_, i) => ({ ...reportContact(`A${i}`), body })))
    const next = nextContents(vn.context, { peer: 'TH.NSC', held: {}, limit: 1_000_000, untold: [] })
    assert.ok(next && (next.upTo['VN.MPS'] ?? 0) >= 2 && (next.upTo['VN.MPS'] ?? 0) < 10)
  })

  it('are nothing where nothing waits', () => {
    const { circle, vn, th } = three()
    release(vn, reportContact('A'))
    circle.settle()
    assert.equal(pack(vn, th, circle.book(vn, th)), undefined)
  })
})
