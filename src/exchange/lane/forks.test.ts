import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import { voidFor } from '../../affairs/kernel/verdict.ts'
import { rulesOf } from '../../affairs/registry.ts'
import { alarmsOf, headOf, makeCircle, release, releaseUnjudged, verdictsOf } from '../../model/circle.ts'
import { confirmContact, reportContact } from '../../model/drafts.ts'
import type { Party } from '../../model/party.ts'
import { freshBook, pack, sendOne } from '../../model/wire.ts'
import { compute } from './compute.ts'
import { ownEntry } from './own-entry.ts'
import { receiveBundle } from './receive-bundle.ts'

const pair = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC') }
}

const three = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC'), la: circle.party('LA.MPS') }
}

/** The party goes on from an older state of its store, and forgets nothing of its keys. */
const setBack = (party: Party, act: () => void): Party['store'] => {
  const before = party.store.snapshot()
  act()
  const after = party.store
  party.store = before
  return after
}

describe('a fork', () => {
  it('is found by the leaves that come: the feed is closed, and the common size named', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const first = setBack(vn, () => {
      release(vn, reportContact('B'), reportContact('C'))
      circle.settle()
    })
    release(vn, reportContact('Other'))
    circle.book(vn, th).held = { 'VN.MPS': 1 }
    assert.deepEqual(circle.send(vn, th), { kind: 'fork', authority: 'VN.MPS', size: 2 })
    assert.equal(headOf(th, 'VN.MPS').frozen, 'fork')
    assert.deepEqual(alarmsOf(th), ['fork'])
    const detail = JSON.parse(th.store.alarms(0, 9)[0]?.detail ?? '{}')
    assert.match(detail.checkpoint, /^comity\/.*\/VN\.MPS\/main\n3\n/)
    assert.deepEqual([detail.start, detail.leaves.length], [1, 2])
    assert.ok(th.store.signedHeads(headOf(th, 'VN.MPS').feed).some(({ size }) => size === 4))
    // Neither side of it is taken any more.
    assert.equal(sendOne(vn, th, freshBook(vn))?.kind, 'frozen')
    vn.store = first
    release(vn, reportContact('D'))
    assert.equal(circle.send(vn, th)?.kind, 'frozen')
  })

  it('is found by the proof where the leaves that differ are not sent', () => {
    const { circle, vn, th } = pair()
    setBack(vn, () => {
      release(vn, reportContact('A'), reportContact('B'))
      circle.settle()
    })
    release(vn, reportContact('Other'), reportContact('B'), reportContact('C'))
    circle.book(vn, th).held = { 'VN.MPS': 3 }
    assert.deepEqual(circle.send(vn, th), { kind: 'fork', authority: 'VN.MPS', size: 1 })
    assert.equal(headOf(th, 'VN.MPS').frozen, 'fork')
  })

  it('of a third authority closes its feed and not the link to who relays it', () => {
    const { circle, vn, th, la } = three()
    setBack(vn, () => {
      release(vn, reportContact('A'))
      circle.send(vn, th)
    })
    release(vn, reportContact('Other'))
    circle.send(vn, la)
    const [leaf = ''] = release(th, reportContact('T'))
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.equal(headOf(la, 'VN.MPS').frozen, 'fork')
    assert.equal(headOf(la, 'TH.NSC').size, headOf(th, 'TH.NSC').size)
    // What names the other branch is closed with it; nothing here is judged against another past.
    assert.equal(alarmsOf(la).includes('fork'), true)
    assert.equal(verdictsOf(la, 'TH.NSC').includes('void'), false)
    assert.ok(leaf)
  })
})

describe('an entry that names a past which is not ours', () => {
  it('closes its feed there and is never judged', () => {
    const { circle, vn, th } = pair()
    release(th, reportContact('T'))
    const kept = setBack(th, () => {
      release(th, reportContact('U'))
      circle.send(th, vn)
    })
    // Viet Nam has seen one branch of Thailand's feed, Thailand stands on the other.
    release(th, reportContact('V'))
    circle.send(vn, th)
    assert.equal(headOf(th, 'VN.MPS').frozen, 'other-past')
    assert.deepEqual(alarmsOf(th), ['other-past'])
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), ['effective', 'early'])
    assert.ok(kept)
  })

  it('and that we have not written raises one alarm, and waits', () => {
    const { circle, vn, th } = pair()
    setBack(th, () => {
      release(th, reportContact('T'))
      circle.send(th, vn)
    })
    release(vn, reportContact('A'))
    circle.send(vn, th)
    release(vn, reportContact('B'))
    circle.send(vn, th)
    release(vn, reportContact('C'))
    circle.send(vn, th)
    assert.equal(headOf(th, 'TH.NSC').size, 1)
    assert.deepEqual(alarmsOf(th), ['ahead-of-us'])
    assert.deepEqual(verdictsOf(th, 'VN.MPS').slice(1), ['early', 'early', 'early', 'early'])
  })

  it('under a root that nobody has is closed when its size is reached', () => {
    const { vn, th } = pair()
    const computation = compute(vn.context)
    const entry = ownEntry(
      vn.context,
      { ...computation, seenNow: () => ({ 'TH.NSC': [2, 'A'.repeat(43).concat('=')] }) },
      reportContact('A'),
    )
    computation.store(entry)
    vn.store.commit(computation.batch())
    const contents = pack(vn, th, freshBook(vn))
    assert.ok(contents)
    assert.equal(receiveBundle(th.context, 'VN.MPS', contents).outcome.kind, 'accepted')
    release(th, reportContact('T'))
    assert.equal(headOf(th, 'VN.MPS').frozen, 'other-past')
    assert.deepEqual(alarmsOf(th), ['ahead-of-us', 'other-past'])
    // Own acts go on.
    release(th, reportContact('U'))
    assert.deepEqual(verdictsOf(th, 'TH.NSC').slice(-2), ['effective', 'effective'])
  })
})

describe('the digests in "received"', () => {
  it('raise one alarm when one side judges by another rule', () => {
    const { circle, vn, th } = pair()
    const stricter: RulesOf = (affair, version) => {
      const rules = rulesOf(affair, version)
      if (rules === undefined || affair !== 'contact') return rules
      return {
        ...rules,
        judge: (view, act) =>
          act.act === 'confirmed' ? voidFor('not-in-this-build') : rules.judge(view, act),
      }
    }
    const [leaf = ''] = release(vn, reportContact('A'))
    circle.settle()
    vn.rulesOf = stricter
    release(th, confirmContact('A', leaf))
    circle.settle()
    for (const id of ['T', 'U', 'V']) {
      release(th, reportContact(id))
      circle.settle()
    }
    assert.deepEqual(alarmsOf(th), ['digest-differs'])
    const detail = JSON.parse(th.store.alarms(0, 9)[0]?.detail ?? '{}')
    assert.deepEqual([detail.of, detail.size], ['TH.NSC', headOf(th, 'TH.NSC').size - 3])
  })

  it('raise none where both judge alike, void acts and held ones included', () => {
    const { circle, vn, th } = pair()
    const [leaf = ''] = release(vn, reportContact('A'))
    releaseUnjudged(vn, confirmContact('A', leaf))
    circle.settle()
    release(th, confirmContact('A', leaf))
    circle.settle()
    assert.deepEqual([vn, th].flatMap(alarmsOf), [])
  })
})
