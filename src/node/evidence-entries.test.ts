import assert from 'node:assert/strict'
import { it } from 'node:test'
import { makeAuthenticator } from '../../demo/authenticator/software-authenticator.ts'
import type { Draft } from '../exchange/lane/own-entry.ts'
import type { JsonObject } from '../ledger/strict-json.ts'
import { makeCircle, release, releaseUnjudged } from '../model/circle.ts'
import { reportContact } from '../model/drafts.ts'
import { withIntroductions } from './evidence-entries.ts'

const officer = makeAuthenticator({ rpId: 'desk.example', origin: 'https://desk.example' })

const act = (record: string, name: string, fields: JsonObject, body: JsonObject | null): Draft => ({
  facts: { act: name, affair: record.slice(0, record.indexOf('/')), cites: [], fields, record, version: 1 },
  body,
})

const { alg, credentialId, key, rpId } = officer
const introduced = act(
  'credential/K1',
  'introduced',
  { alg, credentialId, key, office: null, rpId, since: null },
  { name: { en: 'Tran Thi Exercise' }, rank: null, title: null },
)
const signedBy = (credential: string): Draft =>
  act(
    'text/T1',
    'signed',
    { by: { credential, ...officer.sign(`${'A'.repeat(43)}=`) }, digest: `${'A'.repeat(43)}=` },
    null,
  )

it('evidence of a signature brings the introduction of its key, once, and of other acts nothing more', () => {
  const circle = makeCircle(['VN.MPS', 'TH.NSC'])
  const vn = circle.party('VN.MPS')
  release(vn, reportContact('A'), introduced)
  releaseUnjudged(vn, signedBy('credential/K1'), signedBy('credential/K1'), signedBy('credential/NONE'))
  const needed = (...places: readonly number[]): readonly number[] =>
    withIntroductions(
      vn.store,
      vn.context.lane,
      places.map((seq) => ({ authority: 'VN.MPS', seq })),
    ).map(({ seq }) => seq)
  assert.deepEqual(needed(1), [1])
  assert.deepEqual(needed(3), [3, 2])
  assert.deepEqual(needed(4, 2, 3), [4, 2, 3])
  assert.deepEqual(needed(3, 4, 1), [3, 4, 1, 2])
  assert.deepEqual(needed(5), [5])
  assert.deepEqual(needed(99), [99])
})
