/** The tree, its compact range and its proofs against the vectors of Certificate Transparency, and against each other. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import { subtreeOf } from '../../conformance/exercise.ts'
import { nodeSha256 as sha256 } from '../../conformance/node-crypto.ts'
import { runs } from '../../conformance/soak.ts'
import {
  append,
  type CompactRange,
  decodeRange,
  emptyRange,
  encodeRange,
  rangeRoot,
} from './compact-range.ts'
import { consistencyProof, inclusionProof, verifyConsistency, verifyInclusion } from './proofs.ts'
import { leafHash, nodeHash, rootAt, type Subtree } from './tree.ts'

const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'))
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

/** Leaves, roots and proofs of the Certificate Transparency test suite (transparency-dev/merkle, testonly). */
const published = {
  leaves: [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ],
  roots: [
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
    'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
    '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
    'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  ],
  inclusion: [
    [
      5,
      8,
      [
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [2, 3, ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125']],
    [
      1,
      5,
      [
        '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
  ],
  consistency: [
    [1, 1, []],
    [
      1,
      8,
      [
        '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
      ],
    ],
    [
      6,
      8,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
    [
      2,
      5,
      [
        '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
        'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      ],
    ],
    [
      6,
      7,
      [
        '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
        'b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f',
        'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
      ],
    ],
  ],
} as const

const at = (hashes: readonly Uint8Array[], i: number): Uint8Array => {
  const hash = hashes[i]
  assert.ok(hash !== undefined)
  return hash
}

const rangeOf = (hashes: readonly Uint8Array[]): CompactRange =>
  hashes.reduce((range, hash) => append(sha256, range, hash), emptyRange())

const rootsOf = (hashes: readonly Uint8Array[]): readonly Uint8Array[] =>
  Array.from({ length: hashes.length + 1 }, (_, size) => rangeRoot(sha256, rangeOf(hashes.slice(0, size))))

test('Certificate Transparency: roots and proofs', () => {
  const hashes = published.leaves.map((leaf) => leafHash(sha256, hex(leaf)))
  const subtree = subtreeOf(hashes)
  const roots = rootsOf(hashes)
  assert.deepEqual(roots.map(toHex), published.roots)
  for (const [size, root] of published.roots.entries())
    assert.equal(toHex(rootAt(sha256, subtree, size)), root)
  for (const [index, size, proof] of published.inclusion) {
    assert.deepEqual(inclusionProof(sha256, subtree, index, size).map(toHex), proof)
  }
  for (const [from, to, proof] of published.consistency) {
    assert.deepEqual(consistencyProof(sha256, subtree, from, to).map(toHex), proof)
  }
})

const hashes = Array.from({ length: 70 }, (_, i) => leafHash(sha256, Uint8Array.of(i)))
const subtree = subtreeOf(hashes)
const roots = rootsOf(hashes)

test('every proof of every tree up to 70 leaves holds', () => {
  for (let size = 0; size <= 70; size++) {
    const root = at(roots, size)
    assert.deepEqual(rootAt(sha256, subtree, size), root)
    for (let index = 0; index < size; index++) {
      const proof = inclusionProof(sha256, subtree, index, size)
      assert.ok(
        verifyInclusion(sha256, { hash: at(hashes, index), index, size, proof, root }),
        `${index} in ${size}`,
      )
    }
    for (let from = 0; from <= size; from++) {
      const proof = consistencyProof(sha256, subtree, from, size)
      const claim = { from, fromRoot: at(roots, from), to: size, toRoot: root, proof }
      assert.ok(verifyConsistency(sha256, claim), `${from} to ${size}`)
    }
  }
})

const place = fc.integer({ min: 1, max: 70 }).chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
const spoil = fc.constantFrom('flip', 'drop first', 'drop last', 'add', 'swap', 'shorten')

const spoiled = (proof: readonly Uint8Array[], how: string, bit: number): readonly Uint8Array[] => {
  const [first, ...rest] = proof
  if (first === undefined || how === 'add') return [...proof, sha256(Uint8Array.of(bit))]
  if (how === 'drop first') return rest
  if (how === 'drop last') return proof.slice(0, -1)
  if (how === 'shorten') return [first.subarray(0, 31), ...rest]
  if (how === 'swap' && rest.length > 0) return [...rest, first]
  const flipped = proof.map((hash) => hash.slice())
  const target = at(flipped, bit % flipped.length)
  target[bit % 32] = (target[bit % 32] ?? 0) ^ (1 << (bit % 8))
  return flipped
}

test('no spoiled inclusion proof holds, nor one for another leaf, place or size', () => {
  fc.assert(
    fc.property(
      place,
      spoil,
      fc.nat(255),
      fc.integer({ min: 0, max: 70 }),
      ([size, index], how, bit, other) => {
        const claim = {
          hash: at(hashes, index),
          index,
          size,
          proof: inclusionProof(sha256, subtree, index, size),
          root: at(roots, size),
        }
        assert.equal(verifyInclusion(sha256, { ...claim, proof: spoiled(claim.proof, how, bit) }), false)
        assert.equal(verifyInclusion(sha256, { ...claim, index: other }), other === index)
        assert.equal(verifyInclusion(sha256, { ...claim, root: at(roots, other) }), other === size)
        assert.equal(verifyInclusion(sha256, { ...claim, hash: at(roots, 0) }), false)
      },
    ),
    runs(1_000),
  )
})

test('no spoiled consistency proof holds, nor one for other roots', () => {
  fc.assert(
    fc.property(
      place,
      spoil,
      fc.nat(255),
      fc.integer({ min: 0, max: 70 }),
      ([to, index], how, bit, other) => {
        const from = index + 1
        const proof = consistencyProof(sha256, subtree, from, to)
        const claim = { from, fromRoot: at(roots, from), to, toRoot: at(roots, to), proof }
        assert.equal(verifyConsistency(sha256, { ...claim, proof: spoiled(proof, how, bit) }), false)
        assert.equal(verifyConsistency(sha256, { ...claim, fromRoot: at(roots, other) }), other === from)
        assert.equal(verifyConsistency(sha256, { ...claim, toRoot: at(roots, other) }), other === to)
      },
    ),
    runs(1_000),
  )
})

/** A tree whose leaves are all alike has one hash for each level, and so may have any size. */
const uniform = (() => {
  const levels = [at(hashes, 0)]
  for (let level = 1; level <= 53; level++) {
    const below = at(levels, level - 1)
    levels.push(nodeHash(sha256, below, below))
  }
  const same: Subtree = (level) => at(levels, level)
  return same
})()

test('proofs hold beyond 2^32 leaves', () => {
  const huge = fc.bigInt({ min: 1n, max: 2n ** 52n }).map(Number)
  fc.assert(
    fc.property(huge, huge, (a, b) => {
      const [from, to] = a < b ? [a, b] : [b, a]
      const root = rootAt(sha256, uniform, to)
      const index = from - 1
      const proof = inclusionProof(sha256, uniform, index, to)
      assert.ok(verifyInclusion(sha256, { hash: uniform(0, index), index, size: to, proof, root }))
      const consistency = consistencyProof(sha256, uniform, from, to)
      const fromRoot = rootAt(sha256, uniform, from)
      assert.ok(verifyConsistency(sha256, { from, fromRoot, to, toRoot: root, proof: consistency }))
      const far: CompactRange = { size: from, hashes: rangeHashes(from) }
      assert.deepEqual(rangeRoot(sha256, far), fromRoot)
      assert.deepEqual(
        rangeRoot(sha256, append(sha256, far, uniform(0, 0))),
        rootAt(sha256, uniform, from + 1),
      )
    }),
    runs(100),
  )
})

const rangeHashes = (size: number): readonly Uint8Array[] => {
  const levels = [...size.toString(2)].flatMap((bit, i, bits) => (bit === '1' ? [bits.length - 1 - i] : []))
  return levels.map((level) => uniform(level, 0))
}

test('appending tells every complete subtree once, with its place and root', () => {
  const told: string[] = []
  let range = emptyRange()
  for (const hash of hashes) {
    range = append(sha256, range, hash, (level, index, root) => {
      assert.deepEqual(root, subtree(level, index))
      told.push(`${level}/${index}`)
    })
  }
  const complete = [1, 2, 3, 4, 5, 6].flatMap((level) =>
    Array.from({ length: Math.floor(70 / 2 ** level) }, (_, index) => `${level}/${index}`),
  )
  assert.deepEqual(told.toSorted(), complete.toSorted())
})

test('a range comes back from its bytes, and other bytes are refused', () => {
  for (let size = 0; size <= 70; size++) {
    const range = rangeOf(hashes.slice(0, size))
    assert.deepEqual(decodeRange(encodeRange(range)), range)
  }
  const bytes = encodeRange(rangeOf(hashes.slice(0, 7)))
  assert.equal(decodeRange(bytes.subarray(0, -1)), undefined)
  assert.equal(decodeRange(bytes.subarray(0, -32)), undefined)
  assert.equal(decodeRange(new Uint8Array(7)), undefined)
  assert.equal(decodeRange(new Uint8Array(8).fill(255)), undefined)
})
