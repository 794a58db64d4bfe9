import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { encodeBase64 } from '../ledger/base64.ts'
import { canonicalJson, utf8 } from '../ledger/strict-json.ts'
import { generateKeyPair, signer, verify } from '../vault/ed25519.ts'
import { generateSealKeyPair, type SealKeyPair } from '../vault/seal.ts'
import { sha256 } from '../vault/sha256.ts'
import {
  type Address,
  maxBundle,
  type OpenDeps,
  openBundle,
  readHeader,
  type Sender,
  sealBundle,
} from './envelope.ts'

const runs = process.env.COMITY_SOAK === undefined ? 300 : 20_000

const address: Address = {
  compact: `c${'a'.repeat(32)}`,
  epoch: 0,
  from: 'VN.MPS',
  lane: 'main',
  to: 'TH.NSC',
}
const plaintext = new TextEncoder().encode('{"erasures":[],"feeds":[],"v":1}\n')
const log = generateKeyPair()
const sign = signer(log.privateKey)

let sealKey: SealKeyPair
let bundle: Uint8Array

before(async () => {
  sealKey = await generateSealKeyPair()
  bundle = await sealBundle({ sign, sealKey: sealKey.publicKey }, address, plaintext)
})

const knowing = (sender: (address: Address) => Sender): OpenDeps => ({
  verify,
  findSender: sender,
  limit: maxBundle,
})

/** A receiver that knows the one sender, as `openBundle` is used. */
const receiver = (): OpenDeps =>
  knowing((named) =>
    named.compact === address.compact &&
    named.from === address.from &&
    named.to === address.to &&
    named.lane === 'main'
      ? { kind: 'known', logKey: log.publicKey, sealKey }
      : { kind: 'foreign', detail: 'not ours' },
  )

const header = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(10)))

const withHeader = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from(`${text}\n`), bundle.subarray(bundle.indexOf(10) + 1)])

test('a bundle opens for the address that it was sealed for, and says whose it is', async () => {
  const opened = await openBundle(receiver(), bundle)
  assert.ok(opened.ok)
  assert.deepEqual(opened.value.plaintext, plaintext)
  const { compact, epoch, from, lane, to } = opened.value.header
  assert.deepEqual({ compact, epoch, from, lane, to }, address)
})

test('the header is the text of the protocol page', () => {
  const text = header(bundle)
  const json: unknown = JSON.parse(text)
  assert.equal(JSON.stringify(json), text)
  assert.deepEqual(Object.keys(Object(json)), [
    'bytes',
    'compact',
    'digest',
    'epoch',
    'from',
    'lane',
    'signature',
    'suite',
    'to',
    'v',
  ])
})

test('any flipped byte is refused with a typed outcome', async () => {
  const seen = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(bundle.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Uint8Array.from(bundle)
      changed.set([(changed[at] ?? 0) ^ change], at)
      const opened = await openBundle(receiver(), changed)
      assert.ok(!opened.ok, `byte ${at}`)
      // What follows the header is refused by its digest, before anything is opened.
      if (at > header(bundle).length) assert.equal(opened.error.kind, 'bad-signature')
      seen.add(opened.error.kind)
    }),
    { numRuns: runs },
  )
  assert.deepEqual(
    [...seen].filter((kind) => kind === 'unsealable'),
    [],
  )
})

test('each byte of the header is covered', async () => {
  const length = header(bundle).length
  for (let at = 0; at <= length; at++) {
    const changed = Uint8Array.from(bundle)
    changed.set([(changed[at] ?? 0) ^ 1], at)
    const opened = await openBundle(receiver(), changed)
    assert.ok(!opened.ok, `byte ${at}`)
  }
})

test('a bundle cut anywhere, or lengthened, is refused', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(bundle.length - 1), async (length) => {
      assert.equal((await openBundle(receiver(), bundle.subarray(0, length))).ok, false)
    }),
    { numRuns: 100 },
  )
  const longer = await openBundle(receiver(), Buffer.concat([bundle, new Uint8Array(1)]))
  assert.ok(!longer.ok)
  assert.equal(longer.error.kind, 'malformed')
})

test('arbitrary bytes never throw', async () => {
  const arbitrary = fc.oneof(
    fc.uint8Array({ maxLength: 2_000 }),
    fc.json().map((json) => new TextEncoder().encode(`${json}\n`)),
  )
  await fc.assert(
    fc.asyncProperty(arbitrary, async (bytes) => {
      assert.equal((await openBundle(receiver(), bytes)).ok, false)
    }),
    { numRuns: runs },
  )
})

test('a bundle over the limit is refused before anything of it is read', () => {
  assert.deepEqual(readHeader(bundle, bundle.length - 1), {
    ok: false,
    error: { kind: 'oversized', limit: bundle.length - 1 },
  })
  assert.equal(readHeader(bundle, bundle.length).ok, true)
})

test('another version and another suite are told as such', () => {
  for (const [from, to] of [
    ['"v":1}', '"v":2}'],
    ['"suite":1', '"suite":2'],
  ] as const) {
    const read = readHeader(withHeader(header(bundle).replace(from, to)), maxBundle)
    assert.ok(!read.ok)
    assert.equal(read.error.kind, 'no-common-version')
  }
})

test('signed by another, for a stranger, under a replaced key: each has its outcome', async () => {
  const other = generateKeyPair()
  const forged = await sealBundle(
    { sign: signer(other.privateKey), sealKey: sealKey.publicKey },
    address,
    plaintext,
  )
  const kinds: string[] = []
  for (const [deps, bytes] of [
    [receiver(), forged],
    [knowing(() => ({ kind: 'foreign', detail: 'compact' })), bundle],
    [knowing(() => ({ kind: 'superseded', logKey: log.publicKey, epoch: 1 })), bundle],
    [knowing(() => ({ kind: 'superseded', logKey: log.publicKey, epoch: 1 })), forged],
  ] as const) {
    const opened = await openBundle(deps, bytes)
    kinds.push(opened.ok ? 'opened' : opened.error.kind)
  }
  assert.deepEqual(kinds, ['bad-signature', 'foreign', 'superseded', 'bad-signature'])
})

test('sealed to another key it is unsealable, though the signature holds', async () => {
  const other = await generateSealKeyPair()
  const elsewhere = await sealBundle({ sign, sealKey: other.publicKey }, address, plaintext)
  assert.deepEqual(await openBundle(receiver(), elsewhere), { ok: false, error: { kind: 'unsealable' } })
})

test('a member cannot put its own header before what another member sealed', async () => {
  const sealed = bundle.subarray(bundle.indexOf(10) + 1)
  const thief = generateKeyPair()
  const own = await sealBundle(
    { sign: signer(thief.privateKey), sealKey: sealKey.publicKey },
    { ...address, from: 'LA.MPS' },
    plaintext,
  )
  const deps = knowing(() => ({ kind: 'known', logKey: thief.publicKey, sealKey }))
  assert.equal((await openBundle(deps, own)).ok, true)
  // Header and signature of the thief over the other's bytes: what is signed is right, the seal is not for it.
  const read = readHeader(own, maxBundle)
  assert.ok(read.ok)
  const { signature: _, ...unsigned } = read.value.header

  const claimed = { ...unsigned, bytes: sealed.length, digest: encodeBase64(sha256(sealed)) }
  const message = utf8(`comity/bundle/v1\n${canonicalJson(claimed)}`)
  const signature = encodeBase64(signer(thief.privateKey)(message))
  const stolen = Buffer.concat([utf8(`${canonicalJson({ ...claimed, signature })}\n`), sealed])
  assert.deepEqual(await openBundle(deps, stolen), { ok: false, error: { kind: 'unsealable' } })
})
