/** Evidence whose parts are each sound and do not belong together. The vectors hold the spoilt parts. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  bangkok,
  beginFeed,
  checkpointOf,
  entryOf,
  evidenceFile,
  type Feed,
  genesisStatement,
  hanoi,
  headOf,
  inclusionOf,
  keyOf,
  keyStatement,
  letterOf,
  rootKeyOf,
  write,
} from '../../conformance/exercise.ts'
import { keyFromName, nodeVerify, nodeSha256 as sha256 } from '../../conformance/node-crypto.ts'
import { encodeBase64 } from './base64.ts'
import { signCheckpoint } from './checkpoint.ts'
import type { CredenceLetter } from './credence.ts'
import { verifyEvidence } from './evidence.ts'
import { type EvidenceFeed, type EvidenceFile, formatEvidence, type KeyEntryText } from './evidence-file.ts'
import { makeGenesis } from './genesis.ts'
import { type KeyStatement, makeKeyFacts, signKeyStatement } from './key-statement.ts'

const letters = [letterOf(hanoi), letterOf(bangkok)]

const errorOf = (file: EvidenceFile, under: readonly CredenceLetter[] = letters): string => {
  const verified = verifyEvidence(sha256, nodeVerify, formatEvidence(file), under)
  if (verified.ok) return 'accepted'
  const { error } = verified
  return error.kind === 'bad-feed' ? `bad-feed: ${error.why.kind}` : error.kind
}

const keyEntry = (feed: Feed, seq: number): KeyEntryText => {
  const { facts, factsSalt, leaf } = entryOf(feed, seq).text
  return { facts, inclusion: inclusionOf(feed, seq), leaf, salt: factsSalt }
}

const withHanoi = (change: (feed: EvidenceFeed) => EvidenceFeed): EvidenceFile => {
  const file = evidenceFile()
  return { ...file, feeds: file.feeds.map((feed) => (feed.authority === hanoi ? change(feed) : feed)) }
}

test('without letters it holds under the root keys that it names', () => {
  const verified = verifyEvidence(sha256, nodeVerify, formatEvidence(evidenceFile()), [])
  assert.ok(verified.ok)
  assert.deepEqual(
    verified.value.authorities.map(({ authority, root, trusted }) => ({ authority, root, trusted })),
    [bangkok, hanoi].map((authority) => ({
      authority,
      root: encodeBase64(rootKeyOf(authority).publicKey),
      trusted: false,
    })),
  )
})

test('a witness whose key is nowhere at hand is neither counted nor believed', () => {
  const file = evidenceFile()
  const alone = { ...file, entries: file.entries.slice(0, 2), feeds: file.feeds.slice(0, 1) }
  const unknown = verifyEvidence(sha256, nodeVerify, formatEvidence(alone), [letterOf(hanoi)])
  assert.ok(unknown.ok)
  assert.deepEqual(unknown.value.heads[0]?.witnesses, [])
  assert.deepEqual(unknown.value.heads[0]?.unchecked, [bangkok])
  const known = verifyEvidence(sha256, nodeVerify, formatEvidence(alone), letters)
  assert.ok(known.ok && known.value.heads[0]?.witnesses[0]?.trusted)
})

test('letters are of this compact, sound, and one for each authority', () => {
  assert.equal(errorOf(evidenceFile(), [letterOf(hanoi), letterOf(hanoi)]), 'repeated-credence')
  assert.equal(errorOf(evidenceFile(), [{ ...letterOf(hanoi), authority: bangkok }]), 'bad-credence')
})

const rekeyed = (change: Partial<KeyStatement>, use: 'log' | 'second log' = 'second log'): EvidenceFile => {
  const before = beginFeed(hanoi, 'main')
  const statement = { ...keyStatement(before), ...change }
  const signature = signKeyStatement(rootKeyOf(hanoi).sign, statement)
  const feed = write(before, makeKeyFacts(statement, signature), null, {})
  const entry = {
    authority: hanoi,
    facts: entryOf(feed, 1).text.facts,
    factsSalt: entryOf(feed, 1).text.factsSalt,
  }
  return {
    ...evidenceFile(),
    entries: [{ ...entry, inclusion: inclusionOf(feed, 1), leaf: entryOf(feed, 1).text.leaf }],
    feeds: [
      {
        authority: hanoi,
        checkpoint: checkpointOf(feed, use),
        genesis: keyEntry(feed, 0),
        keys: [keyEntry(feed, 1)],
        lane: 'main',
      },
    ],
  }
}

test('a later key follows the one before it, by the root’s word, in this feed', () => {
  assert.equal(errorOf(rekeyed({})), 'accepted')
  assert.equal(errorOf(rekeyed({}, 'log')), 'bad-feed: bad-checkpoint')
  assert.equal(errorOf(rekeyed({ epoch: 2 })), 'bad-feed: broken-key-chain')
  assert.equal(
    errorOf(rekeyed({ replaces: encodeBase64(keyFromName('other').publicKey) })),
    'bad-feed: broken-key-chain',
  )
  assert.equal(
    errorOf(rekeyed({ head: [9, encodeBase64(rootKeyOf(hanoi).publicKey)] })),
    'bad-feed: broken-key-chain',
  )
  assert.equal(errorOf(rekeyed({ authority: bangkok })), 'bad-feed: foreign-key')
  assert.equal(errorOf(rekeyed({ lane: 'hot' })), 'bad-feed: foreign-key')
})

test('key entries stand in the tree, and are key entries', () => {
  const cut = withHanoi((feed) => ({
    ...feed,
    keys: feed.keys.map((key) => ({ ...key, inclusion: key.inclusion.slice(1) })),
  }))
  assert.equal(errorOf(cut), 'bad-feed: key-not-included')
  assert.equal(errorOf(withHanoi((feed) => ({ ...feed, keys: [feed.genesis] }))), 'bad-feed: foreign-key')
  const twice = withHanoi((feed) => ({ ...feed, keys: [...feed.keys, ...feed.keys] }))
  assert.equal(errorOf(twice), 'bad-feed: broken-key-chain')
})

test('an impostor with a root key of its own is whole in itself, and not whom the letter names', () => {
  const own = beginFeed(hanoi, 'hot')
  const { sign, publicKey } = keyOf(hanoi, 'hot', 'log')
  const checkpoint = signCheckpoint(sha256, sign, own.origin, publicKey, headOf(own))
  const file = evidenceFile()
  const feeds = [
    ...file.feeds,
    { authority: hanoi, checkpoint, genesis: keyEntry(own, 0), keys: [], lane: 'hot' as const },
  ]
  assert.equal(errorOf({ ...file, feeds }), 'accepted')
  const stranger = keyFromName('stranger')
  const statement = { ...genesisStatement(hanoi, 'hot'), root: encodeBase64(stranger.publicKey) }
  const feed = write(
    { ...own, entries: [], range: { size: 0, hashes: [] } },
    makeGenesis(stranger.sign, statement),
    null,
    {},
  )
  const forged = signCheckpoint(sha256, sign, feed.origin, publicKey, headOf(feed))
  const hot = {
    authority: hanoi,
    checkpoint: forged,
    genesis: keyEntry(feed, 0),
    keys: [],
    lane: 'hot' as const,
  }
  assert.equal(errorOf({ ...file, feeds: [...file.feeds, hot] }), 'other-genesis')
  assert.equal(errorOf({ ...file, feeds: [...file.feeds, hot] }, []), 'roots-differ')
})
