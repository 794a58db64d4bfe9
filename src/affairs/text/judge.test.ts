import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { ownTermFindings } from './own-terms.ts'
import { adoptedDigest, alternatOrder, blocksOf, paragraphsOf } from './reading.ts'
import { statusOf } from './status.ts'
import { summary } from './summary.ts'
import {
  accepted,
  adopted,
  declined,
  digestIn,
  digestOf,
  frameAccepted,
  framed,
  stateIn,
  textRecord,
  withdrawn,
  worded,
} from './text-story.ts'

const [vn, th, la] = ['VN.MPS', 'TH.NSC', 'LA.MPS']
const members = [th, vn]
const story = (of: readonly string[] = members) => scenario({ rulesOf, sha256, members: of })

/** Frame by VN.MPS at 0, accepted by TH.NSC at 0. */
const drafting = () => story().given([framed(vn), frameAccepted(th, pin(vn, 0))])
/** And one paragraph by VN.MPS at 1, accepted by TH.NSC at 1; VN.MPS has shown with a heading at 2 that it saw that. */
const agreed = () =>
  drafting().given([
    worded(vn, 'p1'),
    accepted(th, 'p1', pin(vn, 1)),
    worded(vn, 'h', { form: 'heading', place: '1' }),
    accepted(th, 'h', pin(vn, 2)),
  ])
const digest = digestOf(pin(vn, 0), ['h', pin(vn, 2)], ['p1', pin(vn, 1)])
const bothAdopted = () => agreed().given([adopted(vn, digest), adopted(th, digest)])
const statusIn = (scene: Parameters<typeof stateIn>[0]) => statusOf(stateIn(scene), members)

describe('the frame', () => {
  test('is agreed as terms are; its languages fit together', () => {
    const scene = story().given([framed(vn)])
    assert.deepEqual(blocksOf(stateIn(scene), members)[0], { kind: 'frame-not-agreed' })
    for (const wrong of [
      { authentic: ['vi', 'fr'] },
      { prevailing: 'fr' },
      { authentic: ['vi', 'th'], prevailing: 'en' },
      { languages: ['vi', 'vi'], authentic: ['vi'], prevailing: null },
    ])
      assert.equal(story().when(framed(vn, wrong)).outcome, 'languages-do-not-fit')
    assert.equal(story().when(framed(vn, { prevailing: null })).outcome, 'effective')
  })

  test('names its session, which the act cites', () => {
    const session = 'session/S1'
    assert.equal(story().when(framed(vn, { session })).outcome, 'no-such-session')
    assert.equal(story().when(framed(vn, { session }, { cites: [session] })).outcome, 'no-such-session')
  })

  test('comes before any paragraph', () => {
    assert.equal(story().when(worded(vn, 'p1')).outcome, 'no-such-record')
  })
})

describe('paragraphs', () => {
  test('that differ stand in brackets, each with its side, until one is accepted', () => {
    const scene = drafting().given([worded(vn, 'p1'), worded(th, 'p1', {}, { saw: { [vn]: 1 } })])
    const [paragraph] = paragraphsOf(stateIn(scene), members)
    assert.deepEqual(
      paragraph?.brackets.map(({ parties, wording }) => [wording.leaf, parties]),
      [
        [pin(th, 1), [th]],
        [pin(vn, 1), [vn]],
      ],
    )
    assert.deepEqual(summary(stateIn(scene), members).waitingFor, [th, vn])
    scene.given([accepted(vn, 'p1', pin(th, 1))])
    assert.deepEqual(paragraphsOf(stateIn(scene), members)[0]?.brackets, [])
    assert.equal(paragraphsOf(stateIn(scene), members)[0]?.wording.leaf, pin(th, 1))
  })

  test('amend ∥ endorse: not agreed, both wordings in brackets', () => {
    const scene = drafting().given([
      worded(vn, 'p1'),
      accepted(th, 'p1', pin(vn, 1)),
      worded(vn, 'p1', {}, { saw: { [th]: 1 } }),
    ])
    const [paragraph] = paragraphsOf(stateIn(scene), members)
    assert.equal(paragraph?.standing, 'open')
    assert.deepEqual(
      paragraph?.brackets.map(({ parties }) => parties),
      [[th], [vn]],
    )
    assert.equal(scene.when(adopted(vn, digest)).outcome, 'open-paragraphs')
    scene.given([accepted(th, 'p1', pin(vn, 2))])
    assert.equal(paragraphsOf(stateIn(scene), members)[0]?.standing, 'agreed')
  })

  test('inserted at once at one place are two, in the order of their keys', () => {
    const scene = drafting().given([worded(vn, 'b'), worded(th, 'a', {}, { saw: { [vn]: 1 } })])
    assert.deepEqual(
      paragraphsOf(stateIn(scene), members).map(({ key, number }) => [key, number]),
      [
        ['a', 1],
        ['b', 2],
      ],
    )
  })

  test('are numbered in their order, headings are not', () => {
    assert.deepEqual(
      paragraphsOf(stateIn(agreed()), members).map(({ key, number }) => [key, number]),
      [
        ['h', null],
        ['p1', 1],
      ],
    )
  })

  test('are left out by agreement, in a round that starts from what was agreed', () => {
    const omitted = worded(th, 'h', { base: pin(vn, 2), form: 'omitted', place: '1' })
    const scene = agreed().given([worded(vn, 'p2', { place: 'W' }), omitted])
    assert.equal(scene.when(adopted(vn, digest)).outcome, 'open-paragraphs')
    scene.given([accepted(vn, 'h', pin(th, 3)), accepted(th, 'p2', pin(vn, 3)), withdrawing()])
    assert.deepEqual(
      paragraphsOf(stateIn(scene), members).map(({ key }) => key),
      ['p1', 'p2'],
    )
    assert.equal(digestIn(scene, members), digestOf(pin(vn, 0), ['p1', pin(vn, 1)], ['p2', pin(vn, 3)]))
  })

  test('withdrawn by the only side that stood on it is gone', () => {
    const scene = agreed().given([worded(vn, 'p2'), declined(vn, 'p2', pin(vn, 3))])
    assert.equal(digestIn(scene, members), digest)
    assert.equal(scene.when(adopted(vn, digest)).outcome, 'effective')
  })
})

/** An entry that changes nothing: a claim of another kind, so that its author is known to have seen what came before. */
const withdrawing = (): Told => ({
  by: vn,
  record: 'office/VN.A',
  act: 'introduced',
  fields: { since: null },
})

describe('adoption', () => {
  test('needs a frame and paragraphs that are agreed', () => {
    assert.equal(
      story()
        .given([framed(vn)])
        .when(adopted(vn, digest)).outcome,
      'frame-not-agreed',
    )
    assert.equal(drafting().when(adopted(vn, digest)).outcome, 'nothing-to-adopt')
    const open = drafting().given([worded(vn, 'p1')])
    const refused = open.when(adopted(vn, digest))
    assert.deepEqual([refused.outcome, refused.detail], ['open-paragraphs', { count: 1 }])
    assert.deepEqual(blocksOf(stateIn(open), members), [
      { kind: 'open-paragraph', key: 'p1', waitingFor: [th] },
    ])
    // TH.NSC has just accepted: that VN.MPS saw it is not known to TH.NSC yet, and either may adopt first.
    const merely = drafting().given([worded(vn, 'p1'), accepted(th, 'p1', pin(vn, 1))])
    const one = digestOf(pin(vn, 0), ['p1', pin(vn, 1)])
    for (const side of [th, vn]) assert.equal(merely.when(adopted(side, one)).outcome, 'effective')
  })

  test('by the side that accepted last ∥ amend: not adopted; who amended comes back to the wording and adopts', () => {
    const one = digestOf(pin(vn, 0), ['p1', pin(vn, 1)])
    const scene = drafting().given([
      worded(vn, 'p1'),
      accepted(th, 'p1', pin(vn, 1)),
      adopted(th, one),
      worded(vn, 'p1', {}, { saw: { [th]: 1 } }),
    ])
    assert.equal(scene.when(adopted(vn, one)).outcome, 'open-paragraphs')
    assert.equal(scene.when(accepted(th, 'p1', pin(vn, 2))).outcome, 'adopted-by-you')
    const settled = scene.given([accepted(vn, 'p1', pin(vn, 1)), adopted(vn, one)])
    assert.equal(statusIn(settled), 'adopted')
  })

  test('names the digest of exactly what is agreed', () => {
    assert.equal(digestIn(agreed(), members), digest)
    for (const other of [
      digestOf(pin(vn, 0), ['p1', pin(vn, 1)], ['h', pin(vn, 2)]),
      digestOf(pin(vn, 0), ['p1', pin(vn, 1)]),
      digestOf(pin(vn, 9), ['h', pin(vn, 2)], ['p1', pin(vn, 1)]),
    ])
      assert.equal(agreed().when(adopted(vn, other)).outcome, 'other-digest')
    assert.equal(agreed().when(adopted(vn, digest)).outcome, 'effective')
  })

  test('of one side keeps that side from changing the text until it withdraws', () => {
    const scene = agreed().given([adopted(vn, digest)])
    assert.deepEqual([statusIn(scene), summary(stateIn(scene), members).waitingFor], ['adopting', [th]])
    assert.equal(scene.when(worded(vn, 'p2')).outcome, 'adopted-by-you')
    assert.equal(scene.when(framed(vn, { base: pin(vn, 0) })).outcome, 'adopted-by-you')
    assert.equal(scene.when(declined(vn, 'p1', pin(vn, 1))).outcome, 'adopted-by-you')
    assert.equal(scene.when(adopted(vn, digest)).outcome, 'adopted-already')
    scene.given([withdrawn(vn)])
    assert.equal(scene.when(worded(vn, 'p2')).outcome, 'effective')
    assert.equal(scene.when(withdrawn(vn)).outcome, 'nothing-to-withdraw')
  })

  test('of all sides locks the text for good', () => {
    const scene = bothAdopted()
    assert.equal(statusIn(scene), 'adopted')
    assert.equal(adoptedDigest(stateIn(scene), members), digest)
    for (const late of [
      worded(th, 'p2'),
      worded(vn, 'p1', { base: pin(vn, 1) }),
      framed(th, { base: pin(vn, 0) }),
      accepted(vn, 'p1', pin(vn, 1)),
      withdrawn(th),
      withdrawn(vn),
    ])
      assert.equal(scene.when(late).outcome, 'locked', `${late.by} ${late.act}`)
  })

  test('adopt ∥ new paragraph: whoever wrote it cannot adopt while it stands; declining it, it can', () => {
    const scene = agreed().given([adopted(vn, digest), worded(th, 'p2', {}, { saw: { [vn]: 3 } })])
    assert.equal(scene.when(adopted(th, digest)).outcome, 'open-paragraphs')
    assert.equal(scene.when(accepted(vn, 'p2', pin(th, 3))).outcome, 'adopted-by-you')
    const settled = scene.given([declined(th, 'p2', pin(th, 3)), adopted(th, digest)])
    assert.equal(statusIn(settled), 'adopted')
  })

  test('adopt ∥ new paragraph: or the other withdraws its adoption and takes the paragraph', () => {
    const scene = agreed().given([
      adopted(vn, digest),
      worded(th, 'p2', { place: 'W' }, { saw: { [vn]: 3 } }),
      withdrawn(vn),
      accepted(vn, 'p2', pin(th, 3)),
    ])
    const longer = digestOf(pin(vn, 0), ['h', pin(vn, 2)], ['p1', pin(vn, 1)], ['p2', pin(th, 3)])
    assert.equal(scene.when(adopted(th, digest)).outcome, 'other-digest')
    scene.given([adopted(th, longer), adopted(vn, longer)])
    assert.equal(adoptedDigest(stateIn(scene), members), longer)
  })

  test('adopt ∥ withdraw: not adopted', () => {
    const scene = agreed().given([
      adopted(vn, digest),
      withdrawn(vn),
      adopted(th, digest, { saw: { [vn]: 4 } }),
    ])
    assert.deepEqual([statusIn(scene), adoptedDigest(stateIn(scene), members)], ['adopting', undefined])
    assert.equal(scene.when(worded(vn, 'p2')).outcome, 'effective')
  })

  test('stays what it was when a paragraph is erased: the digest is of leaves', () => {
    // An erasure takes the body; leaf, facts and state stay as they are (docs/protocol.md section 9), and so does this.
    const state = stateIn(bothAdopted())
    assert.ok(!JSON.stringify(state).includes('texts'))
    assert.equal(digestOf(pin(vn, 0), ['h', pin(vn, 2)], ['p1', pin(vn, 1)]), digest)
  })
})

describe('three members', () => {
  const three = [la, th, vn]
  const trio = () =>
    story(three).given([
      framed(vn),
      frameAccepted(th, pin(vn, 0)),
      frameAccepted(la, pin(vn, 0)),
      worded(vn, 'p1'),
      accepted(th, 'p1', pin(vn, 1)),
      accepted(la, 'p1', pin(vn, 1)),
      { ...withdrawing(), by: vn },
      { ...withdrawing(), by: th, record: 'office/TH.A' },
    ])
  const one = digestOf(pin(vn, 0), ['p1', pin(vn, 1)])

  test('adopt when all three stand on one digest; a paragraph that crossed is declined by all who stood on it', () => {
    const scene = trio().given([
      adopted(vn, one),
      worded(th, 'p2', {}, { saw: { [vn]: 3, [la]: 2 } }),
      accepted(la, 'p2', pin(th, 3), { saw: { [vn]: 3, [th]: 4 } }),
    ])
    assert.equal(scene.when(adopted(th, one)).outcome, 'open-paragraphs')
    scene.given([declined(th, 'p2', pin(th, 3))])
    // LA.MPS still stands on it, so neither it nor anyone who sees that can adopt.
    assert.equal(scene.when(adopted(th, one)).outcome, 'open-paragraphs')
    assert.equal(scene.when(adopted(th, one, { saw: { [la]: 2, [vn]: 4 } })).outcome, 'open-paragraphs')
    scene.given([declined(la, 'p2', pin(th, 3)), adopted(la, one), adopted(th, one)])
    assert.equal(adoptedDigest(stateIn(scene), three), one)
    assert.equal(scene.when(worded(la, 'p3')).outcome, 'locked')
  })
})

describe('one side alone', () => {
  const told = (did: string, pins: string | null, key: string | null): Told => ({
    by: vn,
    record: textRecord,
    act: 'told',
    fields: {
      corrects: null,
      happenedOn: null,
      certainty: 'reported',
      marking: null,
      of: th,
      did,
      pins,
      key,
      noteNumber: '12/2026',
      noteOn: '2026-03-03',
      files: [],
    },
  })
  const alone = () =>
    story().given([
      framed(vn),
      told('frame-accepted', pin(vn, 0), null),
      worded(vn, 'p1'),
      told('accepted', pin(vn, 2), 'p1'),
    ])

  test('keeps a text whose other side answers by note: agreed as told, which adopts nothing', () => {
    const scene = alone()
    assert.equal(statusIn(scene), 'agreed-as-told')
    assert.equal(paragraphsOf(stateIn(scene), members)[0]?.basis, 'told')
    assert.equal(
      scene.when(adopted(vn, digestOf(pin(vn, 0), ['p1', pin(vn, 2)]))).outcome,
      'frame-not-agreed',
    )
    scene.given([{ by: th, record: textRecord, act: 'disputed', fields: dispute(pin(vn, 3)) }])
    assert.equal(statusIn(scene), 'drafting')
  })

  test('tells of another only, and of a wording that is there', () => {
    const ofItself = { ...told('accepted', pin(vn, 2), 'p1'), by: th }
    assert.equal(alone().when(ofItself).outcome, 'told-of-oneself')
    assert.equal(alone().when(told('accepted', pin(vn, 2), 'p9')).outcome, 'no-such-terms')
    assert.equal(alone().when(told('frame-accepted', pin(vn, 2), null)).outcome, 'no-such-terms')
  })

  const dispute = (statement: string) => ({ statement, ground: 'did-not-happen' })
})

test('each side stands first in its own copy', () => {
  assert.deepEqual(alternatOrder(members, vn), [vn, th])
  assert.deepEqual(alternatOrder(members, th), [th, vn])
})

test('a side’s own term is missed where the text has another’s', () => {
  const terms = [
    { by: 'VN', language: 'vi', term: 'Biển Đông', instead: ['biển Nam Trung Hoa', 'Nam Hải'] },
    { by: 'TH', language: 'th', term: 'ทะเลจีนใต้', instead: ['ทะเลตะวันออก'] },
  ]
  assert.deepEqual(ownTermFindings(terms, { vi: 'Về Biển Nam Trung Hoa, hai bên…', th: 'ทะเลจีนใต้' }), [
    { by: 'VN', language: 'vi', found: 'Biển Nam Trung Hoa', term: 'Biển Đông' },
  ])
})
