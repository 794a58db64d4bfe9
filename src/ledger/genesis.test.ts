/** What a genesis, a letter of credence and a key statement must be; each way to fail has its own reason. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  bangkok,
  beginFeed,
  compact,
  description,
  entryOf,
  type Feed,
  genesisStatement,
  hanoi,
  keyStatement,
  letterOf,
  rootKeyOf,
  saltOf,
  vn,
} from '../../conformance/exercise.ts'
import { keyFromName, nodeVerify, nodeSha256 as sha256 } from '../../conformance/node-crypto.ts'
import { encodeBase64 } from './base64.ts'
import { compactId, parseCompact } from './compact.ts'
import { makeLetter, verifyLetter } from './credence.ts'
import { type Draft, type Entry, makeEntry } from './entry.ts'
import { type GenesisStatement, makeGenesis, verifyGenesis } from './genesis.ts'
import { signKeyStatement, verifyKeyStatement } from './key-statement.ts'
import { affairOf, isAuthority, isCompactId, isRecordId, type Lane, stateOf } from './names.ts'
import type { Json } from './strict-json.ts'

const salts = { facts: saltOf('facts'), body: saltOf('body') }
const root = rootKeyOf(hanoi)
const { lane } = genesisStatement(hanoi, 'main')

const genesisWith = (change: Partial<GenesisStatement>, draft: Partial<Draft> = {}): Entry => {
  const facts = makeGenesis(root.sign, { ...genesisStatement(hanoi, 'main'), ...change })
  return makeEntry(sha256, {
    authority: hanoi,
    compact,
    lane,
    seen: {},
    seq: 0,
    facts,
    body: null,
    salts,
    ...draft,
  })
}

const verdict = (entry: Entry): string => {
  const verified = verifyGenesis(sha256, nodeVerify, entry)
  if (verified.ok) return 'accepted'
  return 'field' in verified.error ? `${verified.error.kind} ${verified.error.field}` : verified.error.kind
}

test('a genesis is entry 0, alone, of the feed that it names', () => {
  const own = genesisWith({})
  assert.equal(verdict(own), 'accepted')
  assert.equal(verdict(genesisWith({}, { seq: 1 })), 'not-genesis seq')
  assert.equal(verdict(genesisWith({}, { body: {} })), 'not-genesis body')
  assert.equal(
    verdict(genesisWith({}, { seen: { [bangkok]: [1, encodeBase64(salts.body)] } })),
    'not-genesis seen',
  )
  assert.equal(verdict(entryOf(vn, 1)), 'not-genesis seq')
  assert.equal(verdict(genesisWith({}, { facts: { ...own.facts, act: 'received' } })), 'not-genesis act')
  assert.equal(verdict(genesisWith({}, { facts: { ...own.facts, version: 2 } })), 'not-genesis version')
  assert.equal(verdict(genesisWith({}, { facts: { ...own.facts, cites: ['a/b'] } })), 'not-genesis cites')
  assert.equal(verdict(genesisWith({}, { facts: { ...own.facts, fields: {} } })), 'not-genesis fields')
  assert.equal(verdict(genesisWith({}, { authority: bangkok })), 'foreign-statement authority')
  assert.equal(verdict(genesisWith({}, { lane: 'hot' })), 'foreign-statement lane')
  assert.equal(
    verdict(genesisWith({ compact: { ...description, name: 'Another' } })),
    'foreign-statement compact',
  )
})

test('a genesis names different keys, of a member, and is signed by its root key', () => {
  const { log, root: rootKey } = genesisStatement(hanoi, 'main')
  assert.equal(verdict(genesisWith({ cosigner: log })), 'shared-key')
  assert.equal(verdict(genesisWith({ log: rootKey })), 'shared-key')
  assert.equal(verdict(genesisWith({ root: encodeBase64(keyFromName('other').publicKey) })), 'bad-signature')
  assert.equal(verdict(genesisWith({ seal: { key: log, suite: 1 } })), 'bad-statement seal')
  assert.equal(verdict(genesisWith({ log: 'AAAA' })), 'bad-statement log')
  const others = { ...description, members: [bangkok, 'VN.MOFA'] }
  assert.equal(
    verdict(genesisWith({ compact: others }, { compact: compactId(sha256, others) })),
    'not-a-member',
  )
  const own = genesisWith({})
  const unsigned = { ...own.facts, fields: { ...own.facts.fields, signature: 'AAAA' } }
  assert.equal(verdict(genesisWith({}, { facts: unsigned })), 'bad-signature')
})

test('a compact has two to eight members in order, a purpose and a nonce', () => {
  assert.ok(parseCompact(description).ok)
  const changes: readonly (readonly [string, Record<string, Json>])[] = [
    ['members', { members: [hanoi, bangkok] }],
    ['members', { members: [hanoi, hanoi] }],
    ['members', { members: [hanoi] }],
    ['members', { members: Array.from({ length: 9 }, (_, i) => `VN.A${i}`) }],
    ['purpose', { purpose: 'play' }],
    ['nonce', { nonce: 'AAAA' }],
    ['languages', { languages: [] }],
    ['languages', { languages: ['vi', 'vi'] }],
    ['name', { name: '' }],
    ['v', { v: 2 }],
    ['compact', { extra: 1 }],
  ]
  for (const [field, change] of changes) {
    assert.deepEqual(parseCompact({ ...description, ...change }), {
      ok: false,
      error: { kind: 'bad-shape', field },
    })
  }
  assert.ok(isCompactId(compactId(sha256, description)))
})

const letterFrom = (feeds: Readonly<Record<Lane, Feed | Entry>>) => {
  const entry = (of: Feed | Entry): Entry => ('entries' in of ? entryOf(of, 0) : of)
  return makeLetter(hanoi, null, { hot: entry(feeds.hot), main: entry(feeds.main) })
}

const hotGenesis = (change: Partial<GenesisStatement>, sign = root.sign, id = compact): Entry => {
  const facts = makeGenesis(sign, { ...genesisStatement(hanoi, 'hot'), ...change })
  return makeEntry(sha256, {
    authority: hanoi,
    compact: id,
    lane: 'hot',
    seen: {},
    seq: 0,
    facts,
    body: null,
    salts,
  })
}

test('a letter holds one root key, one compact and seven keys', () => {
  const kind = (hot: Feed | Entry): string => {
    const verified = verifyLetter(sha256, nodeVerify, letterFrom({ hot, main: beginFeed(hanoi, 'main') }))
    return verified.ok ? 'accepted' : JSON.stringify(verified.error)
  }
  assert.equal(kind(beginFeed(hanoi, 'hot')), 'accepted')
  assert.ok(verifyLetter(sha256, nodeVerify, letterOf(bangkok)).ok)
  const stranger = keyFromName('stranger')
  const underOther = hotGenesis({ root: encodeBase64(stranger.publicKey) }, stranger.sign)
  assert.equal(kind(underOther), '{"kind":"lanes-differ","in":"root"}')
  const other = { ...description, name: 'Another' }
  const elsewhere = hotGenesis({ compact: other }, root.sign, compactId(sha256, other))
  assert.equal(kind(elsewhere), '{"kind":"lanes-differ","in":"compact"}')
  assert.equal(kind(hotGenesis({ log: genesisStatement(hanoi, 'main').log })), '{"kind":"shared-key"}')
})

test('a key statement is the root key’s, and of one shape', () => {
  const statement = keyStatement(vn)
  const rootKey = encodeBase64(root.publicKey)
  const signature = signKeyStatement(root.sign, statement)
  assert.deepEqual(verifyKeyStatement(nodeVerify, rootKey, statement, signature), {
    ok: true,
    value: statement,
  })
  const later = verifyKeyStatement(nodeVerify, rootKey, { ...statement, epoch: 2 }, signature)
  assert.deepEqual(later, { ok: false, error: { kind: 'bad-signature' } })
  const forged = verifyKeyStatement(
    nodeVerify,
    rootKey,
    statement,
    signKeyStatement(rootKeyOf(bangkok).sign, statement),
  )
  assert.deepEqual(forged, { ok: false, error: { kind: 'bad-signature' } })
  for (const [field, value] of [
    ['epoch', 0],
    ['head', [0, rootKey]],
    ['replaces', statement.log],
    ['reason', 'Because'],
    ['lane', 'side'],
    ['log', 'AAAA'],
  ] as const) {
    const changed = verifyKeyStatement(nodeVerify, rootKey, { ...statement, [field]: value }, signature)
    assert.deepEqual(changed, { ok: false, error: { kind: 'bad-statement', field } })
  }
})

test('names', () => {
  assert.equal(affairOf('commitment/C16'), 'commitment')
  assert.equal(stateOf(hanoi), 'VN')
  assert.ok(isAuthority('VN.MPS') && !isAuthority('VN.MPS\n') && !isAuthority('V.MPS') && !isAuthority('VN.'))
  assert.ok(
    isRecordId('session/HLD-2') &&
      !isRecordId('session/') &&
      !isRecordId('session/.x') &&
      !isRecordId('a/b/c'),
  )
})
