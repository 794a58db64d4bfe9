/** Vectors of what is hashed: strict JSON, leaf, entry, tree, rolling digest. Reasons of rejects are written by hand. */
import { encodeBase64 } from '../src/ledger/base64.ts'
import { type CommitmentTag, commit } from '../src/ledger/commitment.ts'
import { append, emptyRange, rangeRoot } from '../src/ledger/compact-range.ts'
import type { EntryText } from '../src/ledger/entry.ts'
import { heightOf } from '../src/ledger/leaf.ts'
import { consistencyProof, inclusionProof } from '../src/ledger/proofs.ts'
import { recordDigest, rollingNext, rollingStart, stateDigest } from '../src/ledger/rolling-digest.ts'
import type { Json } from '../src/ledger/strict-json.ts'
import { leafHash } from '../src/ledger/tree.ts'
import { utf8 } from '../src/ledger/utf8.ts'
import { entryOf, saltOf, subtreeOf, th, vn } from './exercise.ts'
import { nodeSha256 as sha256 } from './node-crypto.ts'

/** `base64` stands for bytes that are no text. */
export const strictJson = (): Json => ({
  accept: [
    '{}',
    '[]',
    'null',
    '"ệ ข้อ 👍"',
    '{"A":1,"a":[true,{"b.c:d/e_f-g":"\\u0001\\n\\"\\\\/"}]}',
    '-9007199254740991',
  ],
  reject: [
    { kind: 'not-json', text: '' },
    { kind: 'not-json', text: '{"a":1}}' },
    { kind: 'not-json', text: '{"a":NaN}' },
    { kind: 'not-json', base64: '77u/e30=', why: 'byte order mark' },
    { kind: 'not-utf8', base64: 'Iv8i' },
    { kind: 'not-utf8', base64: 'Iu2ggCI=', why: 'a surrogate in UTF-8' },
    { kind: 'not-canonical', text: '{"a": 1}' },
    { kind: 'not-canonical', text: '{}\n' },
    { kind: 'not-canonical', text: '{"a":1,"a":1}' },
    { kind: 'not-canonical', text: '-0' },
    { kind: 'not-canonical', text: '1.0' },
    { kind: 'not-canonical', text: '"\\u0041"' },
    { kind: 'not-canonical', text: '"\\u001F"' },
    { kind: 'key-order', text: '{"b":1,"a":1}' },
    { kind: 'bad-key', text: '{"é":1}' },
    { kind: 'bad-key', text: '{"0":1}' },
    { kind: 'bad-key', text: '{"__proto__":1}' },
    { kind: 'bad-key', text: `{"${'k'.repeat(65)}":1}` },
    { kind: 'bad-number', text: '1.5' },
    { kind: 'bad-number', text: '9007199254740992' },
    { kind: 'bad-string', text: '"\\u0000"' },
    { kind: 'bad-string', text: '"\\ud800"' },
    { kind: 'bad-string', text: '"e\u0323\u0302"' },
    { kind: 'too-deep', text: `${'['.repeat(13)}${']'.repeat(13)}` },
  ],
})

const leafWith = (from: string, to: string): string => entryOf(vn, 2).text.leaf.replace(from, to)

export const leaves = (): Json => ({
  accept: [...vn.entries, ...th.entries].map(({ leaf, leafHash: hash, text }) => ({
    hash: encodeBase64(hash),
    height: heightOf(leaf),
    text: text.leaf,
  })),
  reject: [
    { kind: 'bad-shape', field: 'v', text: leafWith('"v":1', '"v":2') },
    { kind: 'bad-shape', field: 'leaf', text: leafWith('"seq":2,', '') },
    { kind: 'bad-shape', field: 'leaf', text: leafWith('"v":1', '"v":1,"w":1') },
    { kind: 'bad-shape', field: 'seq', text: leafWith('"seq":2', '"seq":-1') },
    { kind: 'bad-shape', field: 'authority', text: leafWith('VN.MPS', 'vn.mps') },
    { kind: 'bad-shape', field: 'lane', text: leafWith('"main"', '"side"') },
    { kind: 'bad-shape', field: 'compact', text: leafWith('"compact":"c', '"compact":"d') },
    { kind: 'bad-shape', field: 'seen', text: leafWith('"TH.NSC":[2', '"VN.MPS":[2') },
    { kind: 'bad-shape', field: 'seen', text: leafWith('"TH.NSC":[2', '"TH.NSC":[0') },
    { kind: 'bad-shape', field: 'facts', text: leafWith('="', '"').replace('"facts":"', '"facts":"=') },
    { kind: 'too-high', text: leafWith('"seq":2', '"seq":9007199254740991') },
    { kind: 'bad-json', text: leafWith('"v":1', '"v":1.0') },
    { kind: 'bad-json', text: `${entryOf(vn, 2).text.leaf} ` },
  ],
})

const tags: readonly CommitmentTag[] = ['facts', 'body', 'file', 'wording']

const text = (change: Partial<EntryText>): EntryText => ({ ...entryOf(vn, 2).text, ...change })

export const entries = (): Json => ({
  commitments: tags.map((tag) => ({
    bytes: encodeBase64(utf8('{"a":"ế"}')),
    commitment: encodeBase64(commit(sha256, tag, saltOf(tag), utf8('{"a":"ế"}'))),
    salt: encodeBase64(saltOf(tag)),
    tag: `comity/${tag}/v1`,
  })),
  accept: [...vn.entries, ...th.entries]
    .map((entry) => entry.text)
    .concat(text({ body: null, bodySalt: null, erased: true })),
  reject: [
    { kind: 'facts-mismatched', entry: text({ facts: text({}).facts.replace('2026', '2027') }) },
    { kind: 'facts-mismatched', entry: text({ factsSalt: encodeBase64(saltOf('other')) }) },
    { kind: 'body-mismatched', entry: text({ body: '{"note":"Done"}' }) },
    { kind: 'body-missing', entry: text({ body: null, bodySalt: null }) },
    { kind: 'body-unexpected', entry: text({ erased: true }) },
    { kind: 'body-unexpected', entry: text({ body: null, erased: true }) },
    { kind: 'body-unexpected', entry: { ...entryOf(th, 1).text, erased: true } },
    {
      kind: 'body-unexpected',
      entry: { ...entryOf(th, 1).text, body: '{}', bodySalt: encodeBase64(saltOf('x')) },
    },
    { kind: 'bad-salt', entry: text({ factsSalt: 'AAAA' }) },
    { kind: 'bad-salt', entry: text({ bodySalt: `${text({}).bodySalt}\n` }) },
    { kind: 'bad-body', entry: text({ body: '[]' }) },
    { kind: 'bad-body', entry: text({ body: '{"note": 1}' }) },
    { kind: 'bad-facts', entry: text({ facts: text({}).facts.replace('"version":1', '"version":0') }) },
    { kind: 'bad-facts', entry: text({ facts: text({}).facts.replace('"commitment/EX-1"', 'null') }) },
    { kind: 'bad-facts', entry: text({ facts: text({}).facts.replace('session/EX-1', 'commitment/EX-1') }) },
    {
      kind: 'bad-facts',
      entry: text({ facts: text({}).facts.replace('"session/EX-1"', '"session/B","session/A"') }),
    },
    { kind: 'bad-leaf', entry: text({ leaf: '{}' }) },
  ],
})

/** Leaf `i` of the tree is the decimal text of `i`. */
export const tree = (): Json => {
  const size = 21
  const hashes = Array.from({ length: size }, (_, i) => leafHash(sha256, utf8(String(i))))
  const roots: string[] = [encodeBase64(rangeRoot(sha256, emptyRange()))]
  let range = emptyRange()
  for (const hash of hashes) {
    range = append(sha256, range, hash)
    roots.push(encodeBase64(rangeRoot(sha256, range)))
  }
  const subtree = subtreeOf(hashes)
  const cases = [1, 2, 3, 7, 8, 13, 16, 21]
  const inclusion = cases.flatMap((of) =>
    [0, Math.floor(of / 2), of - 1].map((index) => ({
      index,
      proof: inclusionProof(sha256, subtree, index, of).map(encodeBase64),
      size: of,
    })),
  )
  const consistency = cases.flatMap((to) =>
    [1, Math.ceil(to / 2), to].map((from) => ({
      from,
      proof: consistencyProof(sha256, subtree, from, to).map(encodeBase64),
      to,
    })),
  )
  const zero = encodeBase64(new Uint8Array(32))
  const path = inclusionProof(sha256, subtree, 5, 13).map(encodeBase64)
  const bridge = consistencyProof(sha256, subtree, 6, 13).map(encodeBase64)
  return {
    consistency,
    inclusion,
    reject: {
      consistency: [
        { from: 6, proof: bridge.slice(1), to: 13 },
        { from: 6, proof: [...bridge, zero], to: 13 },
        { from: 5, proof: bridge, to: 13 },
        { from: 6, proof: [], to: 13 },
        { from: 13, proof: [], to: 6 },
      ],
      inclusion: [
        { index: 5, proof: path.slice(1), size: 13 },
        { index: 5, proof: [...path, zero], size: 13 },
        { index: 4, proof: path, size: 13 },
        { index: 13, proof: path, size: 13 },
        { index: 5, proof: [zero, ...path.slice(1)], size: 13 },
      ],
    },
    roots,
  }
}

export const rolling = (): Json => {
  const states: readonly (Json | undefined)[] = [
    undefined,
    { status: 'proposed' },
    { history: [1, 2], status: 'claimed' },
    undefined,
  ]
  let digest = rollingStart
  const steps = states.map((state, i) => {
    const { leafHash: hash } = entryOf(vn, i)
    const record = state === undefined ? undefined : recordDigest(sha256, state)
    digest = rollingNext(sha256, digest, hash, i !== 2, record)
    return {
      effective: i !== 2,
      leafHash: encodeBase64(hash),
      rolling: encodeBase64(digest),
      state: state ?? null,
    }
  })
  const pairs = [
    ['session/EX-1', recordDigest(sha256, { b: 1, a: 'ế' })],
    ['commitment/EX-1', recordDigest(sha256, {})],
  ] as const
  return {
    state: {
      digest: encodeBase64(stateDigest(sha256, pairs)),
      records: pairs.map(([record, hash]) => [record, encodeBase64(hash)]),
    },
    steps,
  }
}
