import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alarmsOf, entryAt, headOf, makeCircle, release } from '../../model/circle.ts'
import { reportContact } from '../../model/drafts.ts'
import type { Party } from '../../model/party.ts'
import { pack } from '../../model/wire.ts'
import { eraseBody } from './erasures.ts'
import type { LaneContext } from './lane-context.ts'
import { receiveBundle } from './receive-bundle.ts'

const three = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC'), la: circle.party('LA.MPS') }
}

const contactOf = (party: Party) => party.store.lane(party.context.lane).record('contact/A')

describe('a body that its author erases', () => {
  it('goes on both sides, and no state changes before, during or after', () => {
    const { circle, vn, th } = three()
    release(vn, reportContact('A'))
    circle.settle()
    const before = contactOf(vn)
    assert.equal(eraseBody(vn.context, 'VN.MPS', 1, 'retention').ok, true)
    assert.deepEqual([entryAt(vn, 'VN.MPS', 1).body, entryAt(th, 'VN.MPS', 1).body === null], [null, false])
    assert.deepEqual([contactOf(vn), contactOf(th)], [before, before])
    // Whoever keeps something made of the words hears of it, though no entry has come.
    const told = pack(vn, th, circle.book(vn, th))
    assert.ok(told)
    const { outcome, changed } = receiveBundle(th.context, 'VN.MPS', told)
    assert.deepEqual([outcome.kind, changed], ['repeated', true])
    assert.equal(receiveBundle(th.context, 'VN.MPS', told).changed, false)
    circle.settle()
    assert.deepEqual([entryAt(th, 'VN.MPS', 1).body, entryAt(th, 'VN.MPS', 1).erased], [null, true])
    assert.deepEqual([contactOf(vn), contactOf(th)], [before, before])
    assert.equal(th.store.erasures(headOf(th, 'VN.MPS').feed).length, 1)
    assert.deepEqual(alarmsOf(th), [])
  })

  it('before it was sent is not held to be withheld', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    eraseBody(vn.context, 'VN.MPS', 1, 'error')
    assert.equal(circle.send(vn, th)?.kind, 'accepted')
    release(th, reportContact('T'))
    // Nor where Thailand relays it.
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.deepEqual([entryAt(la, 'VN.MPS', 1).erased, entryAt(la, 'VN.MPS', 1).body], [true, null])
    assert.deepEqual(contactOf(la), contactOf(vn))
  })

  it('costs its receiver one look at the statement, however many come together', () => {
    const { circle, vn, th } = three()
    const count = 40
    release(vn, ...Array.from({ length: count }, (_, i) => reportContact(`A${i}`)))
    for (let seq = 1; seq <= count; seq += 1) eraseBody(vn.context, 'VN.MPS', seq, 'retention')
    const contents = pack(vn, th, circle.book(vn, th))
    assert.equal(contents?.erasures.length, count)
    let verified = 0
    const { verify } = th.context
    const counting: LaneContext = {
      ...th.context,
      verify: (...signed) => {
        verified += 1
        return verify(...signed)
      },
    }
    assert.equal(receiveBundle(counting, 'VN.MPS', contents).outcome.kind, 'accepted')
    assert.equal(entryAt(th, 'VN.MPS', count).erased, true)
    // The head's signature besides.
    assert.equal(verified, count + 1)
  })

  it('is erased once', () => {
    const { vn } = three()
    release(vn, reportContact('A'))
    eraseBody(vn.context, 'VN.MPS', 1, 'order')
    assert.deepEqual(eraseBody(vn.context, 'VN.MPS', 1, 'order'), {
      ok: false,
      error: { kind: 'nothing-to-erase' },
    })
    assert.deepEqual(eraseBody(vn.context, 'VN.MPS', 9, 'order'), {
      ok: false,
      error: { kind: 'no-such-entry' },
    })
  })
})

describe('a body that the other side erases', () => {
  it('stays with its author, who is told once', () => {
    const { circle, vn, th } = three()
    release(vn, reportContact('A'))
    circle.settle()
    eraseBody(th.context, 'VN.MPS', 1, 'retention')
    circle.settle()
    circle.book(th, vn).told.clear()
    circle.settle()
    assert.equal(entryAt(th, 'VN.MPS', 1).body, null)
    assert.notEqual(entryAt(vn, 'VN.MPS', 1).body, null)
    assert.deepEqual(alarmsOf(vn), ['erased-there'])
  })

  it('is not given back by a relay, and may be missing in one', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    circle.send(vn, th)
    eraseBody(th.context, 'VN.MPS', 1, 'retention')
    release(th, reportContact('T'))
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.equal(entryAt(la, 'VN.MPS', 1).erased, true)
  })
})

describe('a process that dies right after it has taken an entry that came erased', () => {
  it('has kept the statement with it, and gives the entry on', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    eraseBody(vn.context, 'VN.MPS', 1, 'error')
    const contents = pack(vn, th, circle.book(vn, th))
    assert.ok(contents)
    // What is left of the reception when the process ends right after the commit.
    const store = th.store
    th.store = { ...store, erase: () => ({ ok: true, value: undefined }) }
    assert.equal(receiveBundle(th.context, 'VN.MPS', contents).outcome.kind, 'accepted')
    th.store = store
    release(th, reportContact('T'))
    assert.deepEqual(
      pack(th, la, circle.book(th, la))?.feeds.map(({ authority }) => authority),
      ['VN.MPS', 'TH.NSC'],
    )
    assert.equal(circle.send(th, la)?.kind, 'accepted')
    assert.equal(entryAt(la, 'VN.MPS', 1).erased, true)
    assert.deepEqual(alarmsOf(la), [])
    assert.equal(receiveBundle(th.context, 'VN.MPS', contents).outcome.kind, 'repeated')
  })
})
