import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parseFacts } from '../../ledger/facts.ts'
import {
  alarmsOf,
  type Circle,
  entryAt,
  headOf,
  makeCircle,
  release,
  verdictsOf,
} from '../../model/circle.ts'
import { confirmContact, reportContact } from '../../model/drafts.ts'
import type { Party } from '../../model/party.ts'
import { putBack, restoreFrom, signNewKey } from '../../model/put-back.ts'
import { freshBook, pack, sendOne } from '../../model/wire.ts'
import { eraseBody } from './erasures.ts'
import { receiveBundle } from './receive-bundle.ts'
import { releaseActs } from './release-acts.ts'
import { beginRestore, endRestore, restoreRequest, takeRestoreAnswer } from './restore.ts'
import { answerRestore } from './restore-answer.ts'
import { fenceLane, fenceRolledBack, isRestoring, restoreStateOf } from './restore-state.ts'

const three = () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC', 'LA.MPS'])
  return { circle, vn: circle.party('VN.MPS'), th: circle.party('TH.NSC'), la: circle.party('LA.MPS') }
}

const actOf = (party: Party, authority: string, seq: number): string => {
  const facts = parseFacts(entryAt(party, authority, seq).facts)
  return facts.ok ? facts.value.act : ''
}

/** Some acts by all, a backup of Viet Nam's in the middle, and more acts that others hold. */
const afterBackup = (circle: Circle) => {
  const [vn, th] = [circle.party('VN.MPS'), circle.party('TH.NSC')]
  const [leaf = ''] = release(vn, reportContact('A'))
  circle.settle()
  const backup = vn.store.snapshot()
  release(th, confirmContact('A', leaf))
  release(vn, reportContact('B'), reportContact('C'))
  circle.settle()
  return backup
}

describe('a lane that was put back', () => {
  it('writes nothing until all peers have answered, then goes on where it was under a new key', () => {
    const { circle, vn, th, la } = three()
    const backup = afterBackup(circle)
    const was = headOf(vn, 'VN.MPS')
    putBack(vn, backup)
    assert.deepEqual(releaseActs(vn.context, [reportContact('D')]), {
      ok: false,
      error: { kind: 'may-not-write', why: 'restoring' },
    })
    assert.equal(pack(vn, th, freshBook(vn)), undefined)
    signNewKey(vn)
    assert.deepEqual(endRestore(vn.context), {
      ok: false,
      error: { kind: 'peers', peers: ['LA.MPS', 'TH.NSC'] },
    })
    restoreFrom(vn, th)
    assert.equal(endRestore(vn.context).ok, false)
    restoreFrom(vn, la)
    assert.deepEqual(endRestore(vn.context), { ok: true, value: { size: was.size + 1 } })
    assert.equal(isRestoring(vn.store, vn.context.lane), false)
    assert.equal(actOf(vn, 'VN.MPS', was.size), 'key')
    assert.deepEqual(entryAt(vn, 'VN.MPS', was.size - 1), { ...entryAt(vn, 'VN.MPS', was.size - 1) })
    release(vn, reportContact('D'))
    circle.settle()
    for (const peer of [th, la]) {
      assert.equal(headOf(peer, 'VN.MPS').size, headOf(vn, 'VN.MPS').size)
      assert.deepEqual(headOf(peer, 'VN.MPS').rolling, headOf(vn, 'VN.MPS').rolling)
      assert.deepEqual(verdictsOf(peer, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    }
    assert.deepEqual([vn, th, la].flatMap(alarmsOf), [])
  })

  it('is not taken under its old key any more', () => {
    const { circle, vn, th, la } = three()
    const backup = afterBackup(circle)
    // A bundle that was on its way when the machine died.
    release(vn, reportContact('Late'))
    const late = pack(vn, th, circle.book(vn, th))
    const lateForLaos = pack(vn, la, circle.book(vn, la))
    assert.ok(late && lateForLaos)
    putBack(vn, backup)
    signNewKey(vn)
    restoreFrom(vn, th)
    assert.deepEqual(receiveBundle(th.context, 'VN.MPS', late).outcome, { kind: 'superseded', epoch: 1 })
    // Laos has not answered yet: what it takes now is in its answer.
    assert.equal(receiveBundle(la.context, 'VN.MPS', lateForLaos).outcome.kind, 'accepted')
    restoreFrom(vn, la)
    assert.equal(endRestore(vn.context).ok, true)
    circle.settle()
    assert.ok(vn.store.lane(vn.context.lane).record('contact/Late'))
    assert.equal(headOf(th, 'VN.MPS').size, headOf(vn, 'VN.MPS').size)
    assert.deepEqual(
      [vn, th, la].flatMap((party) => [headOf(party, 'VN.MPS').frozen]),
      [null, null, null],
    )
  })

  it('fills places that somebody saw and nobody holds', () => {
    const { circle, vn, th } = three()
    const pairOnly = makeCircle(['VN.MPS', 'TH.NSC'])
    const [a, b] = [pairOnly.party('VN.MPS'), pairOnly.party('TH.NSC')]
    release(a, reportContact('A'))
    pairOnly.settle()
    const [backupA, backupB] = [a.store.snapshot(), b.store.snapshot()]
    release(a, reportContact('B'))
    pairOnly.settle()
    const named = headOf(a, 'VN.MPS').size
    // Both lose it; what Thailand wrote about it is in a bundle that arrives late.
    release(b, reportContact('T'))
    const late = pack(b, a, freshBook(b))
    assert.ok(late)
    b.store = backupB
    putBack(a, backupA)
    assert.equal(receiveBundle(a.context, 'TH.NSC', late).outcome.kind, 'accepted')
    signNewKey(a)
    restoreFrom(a, b)
    assert.equal(endRestore(a.context).ok, true)
    assert.deepEqual([actOf(a, 'VN.MPS', named - 1), actOf(a, 'VN.MPS', named)], ['lost', 'key'])
    assert.ok(circle && vn && th)
  })

  it('learns of an earlier restore that its backup does not know, and asks its root again', () => {
    const { circle, vn, th, la } = three()
    const old = afterBackup(circle)
    putBack(vn, old.snapshot())
    signNewKey(vn)
    for (const peer of [th, la]) restoreFrom(vn, peer)
    assert.equal(endRestore(vn.context).ok, true)
    release(vn, reportContact('D'))
    circle.settle()
    putBack(vn, old)
    signNewKey(vn)
    assert.equal(restoreFrom(vn, th), 'other-epoch')
    signNewKey(vn)
    assert.equal(vn.log.epoch, 2)
    for (const peer of [th, la]) assert.equal(restoreFrom(vn, peer), 'done')
    assert.equal(endRestore(vn.context).ok, true)
    circle.settle()
    assert.deepEqual(verdictsOf(th, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    assert.ok(vn.store.lane(vn.context.lane).record('contact/D'))
  })

  it('learns keys that others changed meanwhile', () => {
    const { circle, vn, th, la } = three()
    const backupOfLaos = la.store.snapshot()
    const backup = afterBackup(circle)
    putBack(vn, backup)
    signNewKey(vn)
    for (const peer of [th, la]) restoreFrom(vn, peer)
    endRestore(vn.context)
    release(vn, reportContact('D'))
    circle.settle()
    putBack(la, backupOfLaos)
    signNewKey(la)
    for (const peer of [th, vn]) assert.equal(restoreFrom(la, peer), 'done')
    assert.equal(endRestore(la.context).ok, true)
    circle.settle()
    assert.deepEqual(verdictsOf(la, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    assert.deepEqual([vn, th, la].flatMap(alarmsOf), [])
  })

  it('erases again what it had erased after the backup', () => {
    const { circle, vn, th, la } = three()
    release(vn, reportContact('A'))
    release(th, reportContact('T'))
    circle.settle()
    const backup = vn.store.snapshot()
    const place = headOf(vn, 'VN.MPS').size
    assert.ok(place > 1)
    eraseBody(vn.context, 'VN.MPS', 1, 'retention')
    eraseBody(vn.context, 'TH.NSC', 1, 'retention')
    circle.settle()
    putBack(vn, backup)
    assert.notEqual(entryAt(vn, 'VN.MPS', 1).body, null)
    release(th, reportContact('U'))
    circle.settle()
    signNewKey(vn)
    for (const peer of [th, la]) restoreFrom(vn, peer)
    assert.equal(endRestore(vn.context).ok, true)
    assert.deepEqual([entryAt(vn, 'VN.MPS', 1).body, entryAt(vn, 'TH.NSC', 1).body], [null, null])
  })

  it('waits where a peer proves more than it gives, and does not believe what is not proven', () => {
    const { circle, vn, th, la } = three()
    const backup = afterBackup(circle)
    putBack(vn, backup)
    signNewKey(vn)
    const request = restoreRequest(vn.context)
    assert.ok(request)
    const answer = answerRestore(th.context, request)
    assert.ok(answer.ok)
    takeRestoreAnswer(vn.context, 'TH.NSC', { ...answer.value, contents: undefined })
    takeRestoreAnswer(vn.context, 'LA.MPS', {
      size: 99,
      head: null,
      keys: [],
      contents: undefined,
      erasures: [],
    })
    const waits = endRestore(vn.context)
    assert.equal(!waits.ok && waits.error.kind, 'own-feed')
    assert.deepEqual(alarmsOf(vn), ['unproven-head'])
    restoreFrom(vn, th)
    assert.equal(endRestore(vn.context).ok, true)
    assert.ok(la)
  })

  it('goes on after a stop in the middle, and writes its key once', () => {
    const { circle, vn, th, la } = three()
    const backup = afterBackup(circle)
    putBack(vn, backup)
    assert.deepEqual(endRestore(vn.context), { ok: false, error: { kind: 'root-signature' } })
    assert.equal(restoreRequest(vn.context), undefined)
    signNewKey(vn)
    for (const peer of [th, la]) restoreFrom(vn, peer)
    const beforeEnd = vn.store.setting(`restore/${vn.context.lane.compact}/main`)
    assert.equal(endRestore(vn.context).ok, true)
    const { size } = headOf(vn, 'VN.MPS')
    vn.store.setSetting(`restore/${vn.context.lane.compact}/main`, beforeEnd ?? '')
    assert.deepEqual(endRestore(vn.context), { ok: true, value: { size } })
  })
})

describe('the high-water mark', () => {
  it('closes the lane, keeps what a restore of this loss has learnt, and forgets it after another loss', () => {
    const { circle, vn, th } = three()
    const backup = afterBackup(circle)
    const { lane } = vn.context
    const origin = vn.context.members().get('VN.MPS')?.origin ?? ''
    const start = (marked: number) => fenceRolledBack(vn.store, 'VN.MPS', [{ origin, marked }])
    vn.store = backup
    assert.deepEqual(fenceRolledBack(vn.store, 'VN.MPS', []), [])
    assert.deepEqual(start(7), [lane])
    assert.equal(restoreStateOf(vn.store, lane)?.reason, 'rolled-back')
    signNewKey(vn)
    assert.equal(restoreFrom(vn, th), 'done')
    start(7)
    assert.deepEqual(Object.keys(restoreStateOf(vn.store, lane)?.answers ?? {}), ['TH.NSC'])
    start(9)
    assert.deepEqual(restoreStateOf(vn.store, lane), {
      reason: 'rolled-back',
      mark: 9,
      key: undefined,
      answers: {},
    })
  })

  it('keeps the key of a backup that was put back on purpose', () => {
    const { circle, vn } = three()
    putBack(vn, afterBackup(circle))
    signNewKey(vn)
    const origin = vn.context.members().get('VN.MPS')?.origin ?? ''
    fenceRolledBack(vn.store, 'VN.MPS', [{ origin, marked: 7 }])
    const state = restoreStateOf(vn.store, vn.context.lane)
    assert.deepEqual([state?.reason, state?.mark, state?.key === undefined], ['backup', 7, false])
  })
})

describe('a key statement', () => {
  it('is taken from the root alone, following the key in force, and again as it was', () => {
    const { circle, vn, th } = three()
    const backup = afterBackup(circle)
    putBack(vn, backup)
    signNewKey(vn)
    const request = restoreRequest(vn.context)
    assert.ok(request)
    const kindOf = (change: object) => {
      const answered = answerRestore(th.context, { ...request, ...change })
      return answered.ok ? 'ok' : answered.error.kind
    }
    assert.equal(kindOf({ signature: 'A'.repeat(86).concat('==') }), 'bad-signature')
    assert.equal(kindOf({ statement: { ...Object(request.statement), epoch: 2 } }), 'bad-signature')
    assert.equal(kindOf({ statement: { ...Object(request.statement), authority: 'KH.MPS' } }), 'foreign')
    assert.equal(kindOf({ statement: 'x' }), 'foreign')
    assert.equal(kindOf({}), 'ok')
    assert.equal(kindOf({}), 'ok')
    assert.equal(sendOne(th, vn, freshBook(th))?.kind, 'accepted')
  })

  it('is refused to a node that does not sign with that key', () => {
    const { vn } = three()
    const statement = {
      authority: 'VN.MPS',
      compact: vn.context.lane.compact,
      epoch: 1,
      head: null,
      lane: 'main',
      log: 'A'.repeat(43).concat('='),
      reason: 'restored',
      replaces: 'B'.repeat(43).concat('='),
      v: 1,
    } as const
    const begun = () => beginRestore(vn.context, { statement, signature: '' })
    assert.deepEqual(begun(), { ok: false, error: { kind: 'not-restoring' } })
    fenceLane(vn.store, vn.context.lane)
    assert.deepEqual(begun(), { ok: false, error: { kind: 'not-our-key' } })
  })
})

describe('a restore that was begun twice', () => {
  it('is followed by a peer that has not heard of the key in between', () => {
    const { circle, vn, th, la } = three()
    const backup = afterBackup(circle)
    putBack(vn, backup.snapshot())
    signNewKey(vn)
    assert.equal(restoreFrom(vn, th), 'done')
    // The new key is lost with the machine, and the backup is put back once more.
    putBack(vn, backup)
    signNewKey(vn)
    assert.equal(restoreFrom(vn, th), 'other-epoch')
    signNewKey(vn)
    for (const peer of [th, la]) assert.equal(restoreFrom(vn, peer), 'done')
    assert.equal(endRestore(vn.context).ok, true)
    circle.settle()
    assert.deepEqual(verdictsOf(la, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
  })

  it('is answered by a peer that is being restored too once it has heard the others', () => {
    const { circle, vn, th, la } = three()
    const backupOfLaos = la.store.snapshot()
    putBack(vn, afterBackup(circle))
    putBack(la, backupOfLaos)
    for (const party of [vn, la]) signNewKey(party)
    assert.equal(restoreFrom(vn, la), 'refused')
    for (const party of [vn, la]) assert.equal(restoreFrom(party, th), 'done')
    assert.deepEqual([restoreFrom(vn, la), restoreFrom(la, vn)], ['done', 'done'])
    for (const party of [vn, la]) assert.equal(endRestore(party.context).ok, true)
    circle.settle()
    assert.deepEqual(verdictsOf(la, 'VN.MPS'), verdictsOf(vn, 'VN.MPS'))
    assert.deepEqual([vn, th, la].flatMap(alarmsOf), [])
  })
})
