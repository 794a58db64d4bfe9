import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { makeAuthenticator } from '../../../demo/authenticator/software-authenticator.ts'
import { sha256 } from '../../vault/sha256.ts'
import { scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { statusOf } from './reading.ts'
import type { CredentialState } from './schema.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const record = 'credential/K1'
const authenticator = makeAuthenticator({ rpId: 'desk.example', origin: 'https://desk.example' })

const introduced = (by: string, more: object = {}, cites: readonly string[] = []): Told => ({
  by,
  record,
  act: 'introduced',
  cites,
  fields: {
    office: null,
    alg: authenticator.alg,
    key: authenticator.key,
    credentialId: authenticator.credentialId,
    rpId: 'desk.example',
    since: '2026-11-01',
    ...more,
  },
})
const retired = (by: string): Told => ({ by, record, act: 'retired', fields: { ground: 'lost', on: null } })
const story = () => scenario({ rulesOf, sha256, members: [th, vn] })
const stateIn = (scene: { state(record: string): unknown }) => scene.state(record) as CredentialState

describe('a signing key', () => {
  test('is introduced once, by the authority whose officer signs with it', () => {
    const scene = story().given([introduced(vn)])
    assert.equal(scene.when(introduced(vn)).outcome, 'introduced-already')
    const other = scene.when(introduced(th))
    assert.deepEqual([other.outcome, other.detail], ['not-your-credential', { by: vn }])
    assert.equal(statusOf(stateIn(scene)), 'in-use')
  })

  test('is retired by its own authority, once and for all', () => {
    const scene = story().given([introduced(vn)])
    assert.equal(scene.when(retired(th)).outcome, 'not-your-credential')
    scene.given([retired(vn)])
    assert.equal(statusOf(stateIn(scene)), 'retired')
    assert.equal(scene.when(retired(vn)).outcome, 'retired-already')
    assert.equal(scene.when(introduced(vn)).outcome, 'introduced-already')
  })

  test('introduce ∥ introduce: both stand, each the author’s own', () => {
    const scene = story().given([introduced(vn), { ...introduced(th), saw: {} }, retired(th)])
    assert.deepEqual(
      stateIn(scene).introductions.map(({ by }) => by),
      [th, vn],
    )
    assert.equal(statusOf(stateIn(scene)), 'in-use')
  })

  test('is a public key of its algorithm: a point of the curve, of the right length', () => {
    const point = Buffer.from(authenticator.key, 'base64')
    const turned = Buffer.from(point)
    turned[64] = (turned[64] ?? 0) ^ 1
    const compressed = Buffer.concat([Buffer.from([2]), point.subarray(1, 33)])
    for (const key of [turned, compressed, point.subarray(0, 64), Buffer.alloc(65), Buffer.alloc(32)])
      assert.equal(story().when(introduced(vn, { key: key.toString('base64') })).outcome, 'bad-key')
    const ed = makeAuthenticator({ rpId: 'desk.example', origin: 'https://desk.example', alg: 'EdDSA' })
    assert.equal(story().when(introduced(vn, { alg: 'EdDSA', key: ed.key })).outcome, 'effective')
    assert.equal(story().when(introduced(vn, { alg: 'ES256', key: ed.key })).outcome, 'bad-key')
  })

  test('of an office cites the office', () => {
    const office = 'office/VN.A05'
    const scene = story().given([{ by: vn, record: office, act: 'introduced', fields: { since: null } }])
    assert.equal(scene.when(introduced(vn, { office })).outcome, 'no-such-office')
    assert.equal(scene.when(introduced(vn, { office }, [office])).outcome, 'effective')
  })
})
