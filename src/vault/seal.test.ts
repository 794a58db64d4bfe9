import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core'
import { XWing } from '@hpke/hybridkem-x-wing'
import fc from 'fast-check'
import { KEM_MLKEM768_X25519 } from 'hpke'
import { generateSealKeyPair, importSealKeyPair, isSealPublicKey, open, seal, sealOverhead } from './seal.ts'
import { xWingVector } from './x-wing-vector.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const info = utf8('comity/seal/v1\n{}')

/** An implementation that shares no code with ours: noble curves and its own key schedule. */
const oracle = new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() })
const encBytes = 1_120
const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer

test('the key encapsulation that we use is X-Wing as published', async () => {
  const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
  const { privateKey, encapsulated, sharedSecret } = xWingVector
  const kem = KEM_MLKEM768_X25519()
  const key = await kem.DeserializePrivateKey(hex(privateKey), false)
  assert.deepEqual(await kem.Decap(hex(encapsulated), key, undefined), hex(sharedSecret))
})

test('what we seal, another implementation opens', async () => {
  const keys = await generateSealKeyPair()
  const sealed = await seal(keys.publicKey, info, utf8('Hà Nội'))
  const recipientKey = await oracle.kem.deserializePrivateKey(buffer(keys.privateKey))
  const context = await oracle.createRecipientContext({
    recipientKey,
    enc: buffer(sealed.subarray(0, encBytes)),
    info: buffer(info),
  })
  const opened = await context.open(buffer(sealed.subarray(encBytes)))
  assert.equal(Buffer.from(opened).toString('utf8'), 'Hà Nội')
})

test('what another implementation seals to our key, we open; and its key pairs are ours', async () => {
  const theirs = await oracle.kem.generateKeyPair()
  const publicKey = new Uint8Array(await oracle.kem.serializePublicKey(theirs.publicKey))
  const privateKey = new Uint8Array(await oracle.kem.serializePrivateKey(theirs.privateKey))
  const ours = await importSealKeyPair(publicKey, privateKey)
  assert.ok(ours.ok)
  const context = await oracle.createSenderContext({
    recipientPublicKey: theirs.publicKey,
    info: buffer(info),
  })
  const ciphertext = new Uint8Array(await context.seal(buffer(utf8('กรุงเทพ'))))
  const sealed = Buffer.concat([new Uint8Array(context.enc), ciphertext])
  assert.deepEqual(await open(ours.value, info, sealed), { ok: true, value: utf8('กรุงเทพ') })
})

test('what is sealed opens again, at every size', async () => {
  const keys = await generateSealKeyPair()
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 2_000 }),
      fc.uint8Array({ maxLength: 100 }),
      async (text, about) => {
        const sealed = await seal(keys.publicKey, about, text)
        assert.equal(sealed.length, text.length + sealOverhead)
        assert.deepEqual(await open(keys, about, sealed), { ok: true, value: text })
      },
    ),
    { numRuns: 50 },
  )
})

test('another key, another info, a changed or a missing byte: all one outcome', async () => {
  const keys = await generateSealKeyPair()
  const sealed = await seal(keys.publicKey, info, utf8('text'))
  const unsealable = { ok: false, error: { kind: 'unsealable' } }
  assert.deepEqual(await open(await generateSealKeyPair(), info, sealed), unsealable)
  assert.deepEqual(await open(keys, utf8('other'), sealed), unsealable)
  for (const length of [0, 1, encBytes, sealOverhead - 1, sealed.length - 1]) {
    assert.deepEqual(await open(keys, info, sealed.subarray(0, length)), unsealable)
  }
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = Uint8Array.from(sealed)
      changed.set([(changed[at] ?? 0) ^ change], at)
      assert.deepEqual(await open(keys, info, changed), unsealable)
    }),
    { numRuns: 100 },
  )
})

test('keys that are none, or do not belong together, are told', async () => {
  const one = await generateSealKeyPair()
  const other = await generateSealKeyPair()
  assert.equal((await importSealKeyPair(one.publicKey, one.privateKey)).ok, true)
  const refused = { ok: false, error: { kind: 'not-a-seal-key' } }
  assert.deepEqual(await importSealKeyPair(one.publicKey, other.privateKey), refused)
  assert.deepEqual(await importSealKeyPair(one.publicKey.subarray(1), one.privateKey), refused)
  assert.deepEqual(await importSealKeyPair(one.publicKey, one.privateKey.subarray(1)), refused)
  assert.equal(await isSealPublicKey(one.publicKey), true)
  assert.equal(await isSealPublicKey(one.privateKey), false)
})
