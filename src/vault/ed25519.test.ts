import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { generateKeyPair, publicKeyOf, signer, verify } from './ed25519.ts'

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))

test('the first three tests of RFC 8032 section 7.1', () => {
  const cases = [
    {
      seed: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
      publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
      message: '',
      signature:
        'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    },
    {
      seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      signature:
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
    {
      seed: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af82',
      signature:
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    },
  ]
  for (const { seed, publicKey, message, signature } of cases) {
    assert.deepEqual(publicKeyOf(bytes(seed)), bytes(publicKey))
    assert.deepEqual(signer(bytes(seed))(bytes(message)), bytes(signature))
    assert.equal(verify(bytes(publicKey), bytes(message), bytes(signature)), true)
  }
})

test('any flipped bit of key, message or signature is refused, and so are other lengths', () => {
  const { publicKey, privateKey } = generateKeyPair()
  const sign = signer(privateKey)
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 1, maxLength: 64 }),
      fc.nat(2),
      fc.nat(),
      fc.nat(7),
      (message, which, at, bit) => {
        const parts = [publicKey, message, sign(message)].map((part) => Uint8Array.from(part))
        assert.equal(verify(publicKey, message, sign(message)), true)
        const part = parts[which] ?? message
        part.set([(part[at % part.length] ?? 0) ^ (1 << bit)], at % part.length)
        const [key = publicKey, changed = message, signature = message] = parts
        assert.equal(verify(key, changed, signature), false)
      },
    ),
    { numRuns: 200 },
  )
  const signature = sign(publicKey)
  assert.equal(verify(publicKey.subarray(1), publicKey, signature), false)
  assert.equal(verify(publicKey, publicKey, signature.subarray(1)), false)
  assert.throws(() => signer(privateKey.subarray(1)), RangeError)
})

/**
 * Under a key of small order one signature fits many messages (here R is the base point and S is 1), so that its owner
 * could sign and later say that anybody might have. OpenSSL refuses such keys from some 3.x on; older ones do not.
 */
test('the runtime refuses what a key of small order would let anybody sign', () => {
  const signature = bytes(`58${'66'.repeat(31)}01${'00'.repeat(31)}`)
  const keys = [
    `01${'00'.repeat(31)}`,
    `ec${'ff'.repeat(30)}7f`,
    '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
    'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ]
  for (const key of keys) {
    // Of 200 messages at least every eighth would pass.
    for (let i = 0; i < 200; i++) assert.equal(verify(bytes(key), Uint8Array.of(i), signature), false)
  }
})

test('more keys than are remembered are verified all the same', () => {
  const pairs = Array.from({ length: 300 }, generateKeyPair)
  const message = bytes('00')
  for (const round of [0, 1]) {
    for (const { publicKey, privateKey } of pairs) {
      assert.equal(verify(publicKey, message, signer(privateKey)(message)), true, `round ${round}`)
    }
  }
})
