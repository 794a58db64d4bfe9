import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RulesOf } from '../../affairs/kernel/rules.ts'
import { rulesOf } from '../../affairs/registry.ts'
import { alarmsOf, entryAt, headOf, makeCircle, release, verdictsOf } from '../../model/circle.ts'
import { confirmContact, endorseRules, reportContact, underVersion } from '../../model/drafts.ts'
import { withVersion } from '../../model/later-version.ts'
import type { Party } from '../../model/party.ts'
import { freshBook, pack } from '../../model/wire.ts'
import { receiveBundle } from './receive-bundle.ts'
import { releaseActs } from './release-acts.ts'
import { releaseHeld } from './release-held.ts'

const newer: RulesOf = withVersion(rulesOf, 'contact', 2)

const three = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
  return {
    circle,
    vn: circle.party('VN.MPS'),
    th: circle.party('TH.NSC'),
    la: circle.party('LA.MPS'),
  }
}

const upgrade = (party: Party, rules: RulesOf): number => {
  party.rulesOf = rules
  return releaseHeld(party.context)
}

describe('an early entry', () => {
  it('waits for its past, and is judged when that comes', () => {
    const { circle, vn, th, la } = three()
    const [leaf = ''] = release(vn, reportContact('A'))
    circle.send(vn, th)
    release(th, confirmContact('A', leaf))
    // Laos gets the confirmation without what was confirmed: its own link to Viet Nam is cut.
    const contents = withoutRelays(th, la)
    assert.equal(contents, 'accepted')
    assert.deepEqual(verdictsOf(la, 'TH.NSC'), ['effective', 'early', 'early'])
    assert.deepEqual([headOf(la, 'TH.NSC').size, headOf(la, 'TH.NSC').accepted], [3, 1])
    // There is nothing yet to say it has received.
    assert.equal(headOf(la, 'LA.MPS').size, 1)
    circle.send(vn, la)
    assert.deepEqual(verdictsOf(la, 'TH.NSC'), ['effective', 'effective', 'effective'])
    circle.settle()
    assert.deepEqual(
      la.store.lane(la.context.lane).record('contact/A'),
      vn.store.lane(vn.context.lane).record('contact/A'),
    )
    assert.deepEqual([vn, th, la].flatMap(alarmsOf), [])
  })
})

describe('an entry under rules that are not known here', () => {
  /** Both activate version 2 of contacts; only Viet Nam knows it. */
  const underTwo = () => {
    const circle = makeCircle(['VN.MPS', 'TH.NSC'])
    const [vn, th] = [circle.party('VN.MPS'), circle.party('TH.NSC')]
    vn.rulesOf = newer
    release(vn, endorseRules('contact', 2))
    circle.settle()
    release(th, endorseRules('contact', 2))
    circle.settle()
    release(th, reportContact('Old'))
    circle.settle()
    release(vn, underVersion(reportContact('A'), 2))
    return { circle, vn, th }
  }

  it('is held, counted in what is seen, and taints its record and no other', () => {
    const { circle, vn, th } = underTwo()
    const [leaf = ''] = release(vn, reportContact('B'))
    circle.settle()
    const place = headOf(th, 'VN.MPS').size - 2
    assert.deepEqual(entryAt(th, 'VN.MPS', place).verdict, { kind: 'held' })
    assert.deepEqual(entryAt(th, 'VN.MPS', place + 1).verdict, { kind: 'effective' })
    assert.equal(headOf(th, 'VN.MPS').accepted, place + 2)
    assert.equal(headOf(th, 'VN.MPS').judged, place)
    assert.equal(releaseActs(th.context, [confirmContact('B', leaf)]).ok, true)
    const onHeld = releaseActs(th.context, [reportContact('A')])
    assert.deepEqual(onHeld, { ok: false, error: { kind: 'held-record', index: 0, record: 'contact/A' } })
  })

  it('is judged after the upgrade as everywhere, and the rolling digest catches up', () => {
    const { circle, vn, th } = underTwo()
    release(vn, reportContact('B'))
    circle.settle()
    assert.equal(upgrade(th, newer), 1)
    circle.settle()
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    assert.equal(headOf(th, 'VN.MPS').judged, headOf(th, 'VN.MPS').size)
    assert.deepEqual(headOf(th, 'VN.MPS').rolling, headOf(vn, 'VN.MPS').rolling)
    assert.deepEqual(
      th.store.lane(th.context.lane).record('contact/A@2'),
      vn.store.lane(vn.context.lane).record('contact/A@2'),
    )
    assert.deepEqual([vn, th].flatMap(alarmsOf), [])
  })

  it('stays held where the upgrade does not bring its rules', () => {
    const { circle, th } = underTwo()
    circle.settle()
    assert.equal(upgrade(th, withVersion(rulesOf, 'session', 2)), 0)
    assert.equal(th.store.lane(th.context.lane).allHeld().length, 1)
  })
})

/** One bundle of the sender's own feed alone. */
const withoutRelays = (from: Party, to: Party): string => {
  const contents = pack(from, to, freshBook(from))
  assert.ok(contents)
  const own = contents.feeds.filter(({ authority }) => authority === from.authority)
  return receiveBundle(to.context, from.authority, { ...contents, feeds: own }).outcome.kind
}
