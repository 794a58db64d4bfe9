import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  type Manner,
  makeAuthenticator,
  type SoftwareAuthenticator,
} from '../../../demo/authenticator/software-authenticator.ts'
import { sha256 } from '../../vault/sha256.ts'
import { challengeOf, type Signed } from '../credential/challenge.ts'
import { pin, type Scenario, scenario, storyCompact, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import type { Step } from './schema.ts'
import { signingOf, stepsDone } from './signatures.ts'
import { statusOf } from './status.ts'
import {
  accepted,
  adopted,
  digestOf,
  frameAccepted,
  framed,
  stateIn,
  textRecord,
  withdrawn,
  worded,
} from './text-story.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const [vnKey, thKey] = ['credential/VN.K1', 'credential/TH.K1']
const desk = { rpId: 'desk.example', origin: 'https://desk.example' }
const officers: Readonly<Record<string, SoftwareAuthenticator>> = {
  [vnKey]: makeAuthenticator(desk),
  [thKey]: makeAuthenticator({ ...desk, alg: 'EdDSA' }),
}

const introduced = (by: string, record: string): Told => {
  const officer = officers[record]
  assert.ok(officer)
  const { alg, credentialId, key, rpId } = officer
  return {
    by,
    record,
    act: 'introduced',
    fields: { office: null, alg, key, credentialId, rpId, since: null },
  }
}

interface Signing {
  readonly credential?: string
  /** What differs between what is signed and what the act says. */
  readonly signed?: Partial<Signed>
  readonly manner?: Manner
  readonly key?: string
}

const signs = (by: string, step: Step, digest: string, more: Signing = {}): Told => {
  const credential = more.credential ?? (by === vn ? vnKey : thKey)
  const officer = officers[credential]
  assert.ok(officer)
  const signed = { act: step, authority: by, compact: storyCompact, credential, digest, record: textRecord }
  const made = officer.sign(challengeOf({ ...signed, ...more.signed }), more.manner)
  const { key = made.key } = more
  return {
    by,
    record: textRecord,
    act: step,
    cites: [credential],
    fields: { digest, by: { ...made, credential, key } },
  }
}

const story = (initialling: string) =>
  scenario({ rulesOf, sha256, members }).given([
    framed(vn, { initialling }),
    frameAccepted(th, pin(vn, 0)),
    worded(vn, 'p1'),
    accepted(th, 'p1', pin(vn, 1)),
    introduced(vn, vnKey),
    introduced(th, thKey),
  ])
const digest = digestOf(pin(vn, 0), ['p1', pin(vn, 1)])
/** Adopted by both, and each is known to have seen it. */
const adoptedByBoth = (initialling = 'does-not-count') =>
  story(initialling).given([adopted(vn, digest), adopted(th, digest), nothing(vn), nothing(th)])
const nothing = (by: string): Told => ({
  by,
  record: `office/${by.slice(0, 2)}.A`,
  act: 'introduced',
  fields: { since: null },
})
const statusIn = (scene: Pick<Scenario, 'state'>) => statusOf(stateIn(scene), members)

describe('a signature', () => {
  test('is made with an officer’s key on the adopted digest, by each side once', () => {
    const scene = adoptedByBoth().given([signs(vn, 'signed', digest)])
    assert.equal(statusIn(scene), 'part-signed')
    assert.equal(scene.when(signs(vn, 'signed', digest)).outcome, 'signed-already')
    assert.equal(scene.when(signs(vn, 'signed-ad-referendum', digest)).outcome, 'signed-already')
    assert.equal(scene.when(signs(vn, 'initialled', digest)).outcome, 'signed-already')
    scene.given([signs(th, 'signed', digest)])
    assert.equal(statusIn(scene), 'signed')
    assert.deepEqual(
      stepsDone(stateIn(scene), members).map(({ side, step, proof, credential }) => [
        side,
        step,
        proof,
        credential,
      ]),
      [
        [th, 'signed', 'key', thKey],
        [vn, 'signed', 'key', vnKey],
      ],
    )
  })

  test('needs an adoption that is final where it stands', () => {
    const one = story('counts').given([adopted(vn, digest)])
    assert.equal(one.when(signs(vn, 'signed', digest)).outcome, 'not-adopted')
    one.given([adopted(th, digest)])
    // TH.NSC knows of both; that VN.MPS does is not known to TH.NSC yet. VN.MPS knows both by what it sees.
    assert.equal(one.when(signs(th, 'signed', digest)).outcome, 'not-adopted')
    assert.equal(one.when(signs(vn, 'signed', digest)).outcome, 'effective')
  })

  test('on any other digest is void: an older text, or none', () => {
    const old = digestOf(pin(vn, 0), ['p1', pin(vn, 9)])
    assert.equal(adoptedByBoth().when(signs(vn, 'signed', old)).outcome, 'other-digest')
    // On the right digest as the act says, on the old one as the officer saw it.
    const misled = signs(vn, 'signed', digest, { signed: { digest: old } })
    const refused = adoptedByBoth().when(misled)
    assert.deepEqual([refused.outcome, refused.detail], ['bad-signature', { why: 'challenge' }])
  })

  test('sign ∥ amend cannot cross: what an adoption is final on is locked for all', () => {
    const scene = adoptedByBoth().given([signs(vn, 'signed', digest)])
    // TH.NSC has not seen the signature; it amends. It had adopted, and knows that both have.
    for (const late of [worded(th, 'p1', { base: pin(vn, 1) }), withdrawn(th), worded(th, 'p2')])
      assert.equal(scene.when({ ...late, saw: { [vn]: 5 } }).outcome, 'locked')
    // Had it not seen the other's adoption, the adoption would not be final where VN.MPS signs.
    const blind = story('counts').given([adopted(th, digest), adopted(vn, digest)])
    assert.equal(blind.when({ ...withdrawn(th), saw: { [vn]: 3 } }).outcome, 'effective')
    assert.equal(blind.when(signs(vn, 'signed', digest)).outcome, 'not-adopted')
  })

  test('by another’s key is void', () => {
    const scene = adoptedByBoth()
    assert.equal(
      scene.when(signs(vn, 'signed', digest, { credential: thKey })).outcome,
      'not-your-credential',
    )
    const unknown = { ...signs(vn, 'signed', digest), cites: [] }
    assert.equal(scene.when(unknown).outcome, 'no-such-credential')
    // Another officer's authenticator under the name of this one.
    const stranger = makeAuthenticator(desk)
    const signed = {
      act: 'signed',
      authority: vn,
      compact: storyCompact,
      credential: vnKey,
      digest,
      record: textRecord,
    }
    const made = stranger.sign(challengeOf(signed))
    const withKey = (key: string): Told => ({
      by: vn,
      record: textRecord,
      act: 'signed',
      cites: [vnKey],
      fields: { digest, by: { ...made, credential: vnKey, key } },
    })
    assert.equal(scene.when(withKey(stranger.key)).outcome, 'other-key')
    const forged = scene.when(withKey(officers[vnKey]?.key ?? ''))
    assert.deepEqual([forged.outcome, forged.detail], ['bad-signature', { why: 'signature' }])
  })

  test('by a retired key is void; what it signed before stays', () => {
    const retired: Told = { by: vn, record: vnKey, act: 'retired', fields: { ground: 'lost', on: null } }
    const before = adoptedByBoth().given([signs(vn, 'signed', digest), retired])
    assert.equal(signingOf(stateIn(before), members)[1]?.signing, 'signed')
    const after = adoptedByBoth().given([retired])
    assert.equal(after.when(signs(vn, 'signed', digest)).outcome, 'retired-credential')
  })

  test('made for another act, record, compact, side, key or step is of no use here', () => {
    for (const signed of [
      { act: 'initialled' },
      { record: 'text/T2' },
      { compact: `c${'b'.repeat(32)}` },
      { authority: th },
      { credential: 'credential/VN.K2' },
    ]) {
      const replayed = adoptedByBoth().when(signs(vn, 'signed', digest, { signed }))
      assert.deepEqual([replayed.outcome, replayed.detail], ['bad-signature', { why: 'challenge' }])
    }
  })

  test('without the officer present and verified, or from another site, is none', () => {
    for (const [manner, why] of [
      [{ flags: 0x01 }, 'not-verified'],
      [{ flags: 0x04 }, 'not-present'],
      [{ origin: 'https://desk.example.org' }, 'origin'],
      [{ rpId: 'example' }, 'relying-party'],
      [{ type: 'webauthn.create' }, 'type'],
    ] as const)
      assert.deepEqual(adoptedByBoth().when(signs(vn, 'signed', digest, { manner })).detail, { why })
  })
})

describe('initialling', () => {
  test('is no signature where the frame says so: both sign after it', () => {
    const scene = adoptedByBoth().given([signs(vn, 'initialled', digest), signs(th, 'initialled', digest)])
    assert.equal(statusIn(scene), 'initialled')
    assert.equal(scene.when(signs(vn, 'initialled', digest)).outcome, 'signed-already')
    scene.given([signs(vn, 'signed', digest), signs(th, 'signed', digest)])
    assert.equal(statusIn(scene), 'signed')
  })

  test('is signature where both agreed so', () => {
    const scene = adoptedByBoth('counts').given([signs(vn, 'initialled', digest)])
    assert.equal(statusIn(scene), 'part-signed')
    scene.given([signs(th, 'initialled', digest)])
    assert.equal(statusIn(scene), 'signed')
  })
})

describe('ad referendum', () => {
  test('is confirmed by the side that so signed, once; never confirmed, it stays what it is', () => {
    const scene = adoptedByBoth().given([
      signs(vn, 'signed-ad-referendum', digest),
      signs(th, 'signed', digest),
    ])
    assert.equal(statusIn(scene), 'ad-referendum')
    assert.equal(scene.when(signs(th, 'referendum-confirmed', digest)).outcome, 'nothing-to-confirm')
    scene.given([signs(vn, 'referendum-confirmed', digest)])
    assert.equal(statusIn(scene), 'signed')
    assert.equal(scene.when(signs(vn, 'referendum-confirmed', digest)).outcome, 'signed-already')
    assert.equal(scene.when(signs(vn, 'signed', digest)).outcome, 'signed-already')
  })
})

describe('ink', () => {
  const scan = { commitment: `${'B'.repeat(42)}A=`, size: 9, type: 'application/pdf' }
  const ink = (by: string, of: readonly string[], more: object = {}): Told => ({
    by,
    record: textRecord,
    act: 'ink',
    fields: {
      corrects: null,
      happenedOn: '2026-11-20',
      certainty: 'own',
      marking: null,
      step: 'signed',
      of: [...of],
      digest,
      files: [scan],
      ...more,
    },
  })
  const confirmed = (by: string, statement: string): Told => ({
    by,
    record: textRecord,
    act: 'confirmed',
    fields: { statement },
  })

  test('counts for the sides it shows when every member has confirmed the scan', () => {
    const scene = adoptedByBoth().given([ink(vn, [vn, th])])
    assert.equal(statusIn(scene), 'signed-as-told')
    assert.deepEqual(
      signingOf(stateIn(scene), members).map(({ signing }) => signing),
      ['none', 'none'],
    )
    scene.given([confirmed(th, pin(vn, 5))])
    assert.equal(statusIn(scene), 'signed')
  })

  test('beside an officer’s key: one side in ink, the other by passkey', () => {
    const scene = adoptedByBoth().given([
      signs(vn, 'signed', digest),
      ink(th, [th]),
      confirmed(vn, pin(th, 5)),
    ])
    assert.equal(statusIn(scene), 'signed')
    assert.deepEqual(
      stepsDone(stateIn(scene), members).map(({ side, proof }) => [side, proof]),
      [
        [th, 'ink'],
        [vn, 'key'],
      ],
    )
  })

  test('corrected counts only when the correction is confirmed; disputed it counts for nothing', () => {
    const scene = adoptedByBoth().given([
      ink(vn, [vn]),
      ink(vn, [vn, th], { corrects: pin(vn, 5) }),
      { ...confirmed(th, pin(vn, 5)), saw: { [vn]: 6 } },
    ])
    assert.equal(statusIn(scene), 'signed-as-told')
    const dispute = { statement: pin(vn, 6), ground: 'not-as-told' }
    scene.given([{ by: th, record: textRecord, act: 'disputed', fields: dispute }])
    assert.equal(statusIn(scene), 'adopted')
  })

  test('is of the adopted text, of sides of it, each once', () => {
    assert.equal(story('counts').when(ink(vn, [vn])).outcome, 'not-adopted')
    assert.equal(adoptedByBoth().when(ink(vn, [vn], { digest: pin(vn, 0) })).outcome, 'other-digest')
    assert.equal(adoptedByBoth().when(ink(vn, [vn], { digest: null })).outcome, 'other-digest')
    assert.equal(adoptedByBoth().when(ink(vn, ['LA.MPS'])).outcome, 'not-a-side')
    assert.equal(adoptedByBoth().when(ink(vn, [vn, vn])).outcome, 'side-named-twice')
    assert.equal(adoptedByBoth().when(ink(vn, [vn], { files: [] })).outcome, 'malformed')
  })

  test('of a text that was not adopted here is told with its scan: one side alone', () => {
    const scene = story('counts').given([ink(vn, [vn, th], { digest: null })])
    assert.equal(statusIn(scene), 'signed-as-told')
    scene.given([confirmed(th, pin(vn, 3))])
    assert.equal(statusIn(scene), 'signed')
  })

  test('ad referendum is confirmed by key', () => {
    const adReferendum = ink(vn, [vn], { step: 'signed-ad-referendum' })
    const scene = adoptedByBoth().given([adReferendum])
    assert.equal(scene.when(signs(vn, 'referendum-confirmed', digest)).outcome, 'nothing-to-confirm')
    scene.given([confirmed(th, pin(vn, 5))])
    assert.equal(scene.when(signs(vn, 'referendum-confirmed', digest)).outcome, 'effective')
  })
})
