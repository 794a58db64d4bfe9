import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFacts } from '../../ledger/facts.ts'
import {
  alarmsOf,
  entryAt,
  headOf,
  makeCircle,
  release,
  releaseUnjudged,
  verdictsOf,
} from '../../model/circle.ts'
import { confirmContact, disputeContact, reportContact } from '../../model/drafts.ts'
import { pack, throughPlaintext } from '../../model/wire.ts'
import { receiveBundle } from './receive-bundle.ts'
import { releaseActs } from './release-acts.ts'

const vietNamAndThailand = ['VN.MPS', 'TH.NSC'] as const

const pair = () => {
  const circle = makeCircle(vietNamAndThailand)
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC') }
}

describe('an act that is released', () => {
  it('reaches the peer, is judged there, and comes back witnessed', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const outcome = circle.send(vn, th)
    assert.equal(outcome?.kind, 'accepted')
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), ['effective', 'effective'])
    assert.deepEqual(
      th.store.lane(th.context.lane).record('contact/A'),
      vn.store.lane(vn.context.lane).record('contact/A'),
    )
    assert.deepEqual(entryAt(th, 'VN.MPS', 1).rolling, entryAt(vn, 'VN.MPS', 1).rolling)
    const kept = vn.store.firstCosignature(headOf(vn, 'VN.MPS').feed, 'TH.NSC', 1)
    assert.deepEqual([kept?.by, kept?.size], ['TH.NSC', 2])
    assert.deepEqual([alarmsOf(vn), alarmsOf(th)], [[], []])
  })

  it('is refused and not written where the rules refuse it, with all that came with it', () => {
    const { vn } = pair()
    const nothing = 'A'.repeat(43)
    const refused = releaseActs(vn.context, [reportContact('A'), confirmContact('A', `${nothing}=`)])
    assert.deepEqual(refused, {
      ok: false,
      error: { kind: 'refused', index: 1, reason: { kind: 'no-such-statement', detail: {} } },
    })
    assert.equal(headOf(vn, 'VN.MPS').size, 1)
    assert.equal(vn.store.lane(vn.context.lane).record('contact/A'), undefined)
  })

  it('is refused where it is marked above what its own node may hold, whatever the members agreed on', () => {
    const { vn } = pair()
    const draft = reportContact('A', { marking: 2 })
    assert.deepEqual(releaseActs({ ...vn.context, ceiling: 1 }, [draft]), {
      ok: false,
      error: {
        kind: 'refused',
        index: 0,
        reason: { kind: 'above-ceiling', detail: { level: 2, ceiling: 1 } },
      },
    })
    const judged = releaseActs(vn.context, [draft])
    assert.equal(
      !judged.ok && judged.error.kind === 'refused' && judged.error.reason.kind,
      'no-classification',
    )
    assert.equal(headOf(vn, 'VN.MPS').size, 1)
  })

  it('is refused where its body or its facts have not the form of the act', () => {
    const { vn } = pair()
    const draft = reportContact('A')
    const odd = releaseActs(vn.context, [{ ...draft, body: { who: 'nobody' } }])
    assert.equal(!odd.ok && odd.error.kind, 'malformed-body')
    const outside = releaseActs(vn.context, [{ ...draft, body: { ...draft.body, place: { en: 'e\u0301' } } }])
    assert.equal(!outside.ok && outside.error.kind, 'malformed')
    assert.equal(headOf(vn, 'VN.MPS').size, 1)
  })

  it('is void on both sides where its author did not judge it', () => {
    const { circle, vn, th } = pair()
    const [leaf = ''] = release(vn, reportContact('A'))
    releaseUnjudged(vn, confirmContact('A', leaf))
    circle.settle()
    assert.deepEqual(entryAt(th, 'VN.MPS', 2).verdict, {
      kind: 'void',
      reason: '{"detail":{},"kind":"own-statement"}',
    })
    assert.deepEqual(entryAt(vn, 'VN.MPS', 2).verdict, entryAt(th, 'VN.MPS', 2).verdict)
  })

  it('stands beside an act that crossed it', () => {
    const { circle, vn, th } = pair()
    const [leaf = ''] = release(vn, reportContact('A'))
    circle.settle()
    release(vn, reportContact('A', { corrects: leaf, start: '2025-01-02' }))
    release(th, disputeContact('A', leaf))
    circle.settle()
    assert.deepEqual(
      vn.store.lane(vn.context.lane).record('contact/A'),
      th.store.lane(th.context.lane).record('contact/A'),
    )
    assert.deepEqual(alarmsOf(vn).concat(alarmsOf(th)), [])
  })
})

describe('the acts "received"', () => {
  const actsOf = (party: ReturnType<typeof pair>['vn'], authority: string): readonly string[] =>
    party.store
      .lane(party.context.lane)
      .entries(headOf(party, authority).feed, 0, 1_000)
      .map(({ facts }) => {
        const parsed = parseFacts(facts)
        return parsed.ok ? parsed.value.act : ''
      })

  it('are one for each bundle with something else than "received"', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'), reportContact('B'), reportContact('C'))
    circle.settle()
    assert.deepEqual(actsOf(th, 'TH.NSC'), ['genesis', 'received'])
    assert.deepEqual(actsOf(vn, 'VN.MPS'), ['genesis', 'reported', 'reported', 'reported'])
  })

  it('are none for a bundle that brings nothing new', () => {
    const { circle, vn, th } = pair()
    release(vn, reportContact('A'))
    const contents = pack(vn, th, circle.book(vn, th))
    assert.ok(contents)
    const first = receiveBundle(th.context, 'VN.MPS', throughPlaintext(contents))
    const size = headOf(th, 'TH.NSC').size
    const again = receiveBundle(th.context, 'VN.MPS', throughPlaintext(contents))
    assert.deepEqual([first.outcome.kind, again.outcome.kind, again.changed], ['accepted', 'repeated', false])
    assert.equal(headOf(th, 'TH.NSC').size, size)
  })
})

describe('lanes', () => {
  it('do not depend on each other: a hot act passes while main is frozen', () => {
    const main = makeCircle(vietNamAndThailand)
    const hot = makeCircle(vietNamAndThailand, 'hot', undefined, main.compact)
    const [vn, th] = [main.party('VN.MPS'), main.party('TH.NSC')]
    // One node, one store, two lanes.
    hot.party('VN.MPS').store = vn.store
    hot.party('TH.NSC').store = th.store
    release(vn, reportContact('A'))
    main.settle()
    const { feed } = headOf(th, 'VN.MPS')
    const from = headOf(th, 'VN.MPS')
    th.store.commit({
      lane: th.context.lane,
      members: th.context.compact.members,
      at: 0,
      heads: [{ from, to: { ...from, frozen: 'fork' } }],
      entries: [],
      judged: [],
      records: [],
      subtrees: [],
      signedHeads: [],
      cosignatures: [],
      alarms: [{ kind: 'fork', feed, detail: '{}', at: 0 }],
    })
    release(vn, reportContact('B'))
    assert.equal(main.send(vn, th)?.kind, 'frozen')
    release(hot.party('VN.MPS'), reportContact('H'))
    assert.equal(hot.send(hot.party('VN.MPS'), hot.party('TH.NSC'))?.kind, 'accepted')
    assert.deepEqual(verdictsOf(hot.party('TH.NSC'), 'VN.MPS'), ['effective', 'effective'])
    assert.equal(headOf(th, 'VN.MPS').size, 2)
  })
})
