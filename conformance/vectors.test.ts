/** The vectors say what the code does, and the code still writes the vectors. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { bornId } from '../src/affairs/commitment/born-id.ts'
import { challengeOf, type Signed } from '../src/affairs/credential/challenge.ts'
import { type Assertion, type Expected, verifyAssertion } from '../src/affairs/credential/verify-assertion.ts'
import { type TextParts, textDigest } from '../src/affairs/text/digest.ts'
import { decodeBase64, encodeBase64 } from '../src/ledger/base64.ts'
import { verifyCheckpoint } from '../src/ledger/checkpoint.ts'
import { commit } from '../src/ledger/commitment.ts'
import { type CompactDescription, compactId } from '../src/ledger/compact.ts'
import { verifyCosignature } from '../src/ledger/cosignature.ts'
import { credenceDigits, parseLetter, verifyLetter } from '../src/ledger/credence.ts'
import { checkEntry, type EntryText } from '../src/ledger/entry.ts'
import { verifyErasure } from '../src/ledger/erasure-statement.ts'
import { verifyEvidence } from '../src/ledger/evidence.ts'
import { heightOf, parseLeaf } from '../src/ledger/leaf.ts'
import { verifyConsistency, verifyInclusion } from '../src/ledger/proofs.ts'
import { recordDigest, rollingNext, rollingStart, stateDigest } from '../src/ledger/rolling-digest.ts'
import { canonicalJson, caps, type Json, parseStrictJson } from '../src/ledger/strict-json.ts'
import { leafHash } from '../src/ledger/tree.ts'
import { fromUtf8, utf8 } from '../src/ledger/utf8.ts'
import { makeVectors, vectorsFolder } from './make.ts'
import { nodeSha256, nodeVerify } from './node-crypto.ts'

const textOf = (name: string): string => readFileSync(new URL(name, vectorsFolder), 'utf8')
const read = <T>(name: string): T => JSON.parse(textOf(name))
const bytesOf = (base64: string): Uint8Array => decodeBase64(base64) ?? assert.fail(base64)

type Outcome = { readonly ok: true } | { readonly ok: false; readonly error: { readonly kind: string } }
const kindOf = (outcome: Outcome): string => (outcome.ok ? 'accepted' : outcome.error.kind)

test('make.ts still writes these bytes', () => {
  for (const [name, text] of Object.entries(makeVectors())) assert.equal(textOf(name), text, name)
})

test('strict JSON', () => {
  type Reject = { kind: string; text?: string; base64?: string }
  const vectors = read<{ accept: string[]; reject: Reject[] }>('strict-json.json')
  for (const text of vectors.accept) assert.ok(parseStrictJson(text, caps.body).ok, text)
  for (const { kind, text, base64 } of vectors.reject) {
    const decoded = text ?? fromUtf8(bytesOf(base64 ?? ''))
    assert.equal(
      decoded === undefined ? 'not-utf8' : kindOf(parseStrictJson(decoded, caps.body)),
      kind,
      text ?? base64,
    )
  }
})

test('leaves', () => {
  type Accept = { text: string; hash: string; height: number }
  const vectors = read<{ accept: Accept[]; reject: { kind: string; text: string; field?: string }[] }>(
    'leaf.json',
  )
  for (const { text, hash, height } of vectors.accept) {
    const leaf = parseLeaf(text)
    assert.ok(leaf.ok)
    assert.equal(heightOf(leaf.value), height)
    assert.equal(encodeBase64(leafHash(nodeSha256, utf8(text))), hash)
  }
  for (const { kind, text, field } of vectors.reject) {
    const leaf = parseLeaf(text)
    assert.equal(kindOf(leaf), kind, text)
    if (!leaf.ok && leaf.error.kind === 'bad-shape') assert.equal(leaf.error.field, field)
  }
})

test('entries and commitments', () => {
  type Commitment = { tag: string; salt: string; bytes: string; commitment: string }
  type Vectors = {
    commitments: Commitment[]
    accept: EntryText[]
    reject: { kind: string; entry: EntryText }[]
  }
  const vectors = read<Vectors>('entry.json')
  const tags = ['facts', 'body', 'file', 'wording'] as const
  assert.deepEqual(
    vectors.commitments.map(({ tag }) => tag),
    tags.map((tag) => `comity/${tag}/v1`),
  )
  for (const [i, { salt, bytes, commitment }] of vectors.commitments.entries()) {
    assert.equal(
      encodeBase64(commit(nodeSha256, tags[i] ?? 'facts', bytesOf(salt), bytesOf(bytes))),
      commitment,
    )
  }
  for (const entry of vectors.accept) assert.equal(kindOf(checkEntry(nodeSha256, entry)), 'accepted')
  for (const { kind, entry } of vectors.reject) assert.equal(kindOf(checkEntry(nodeSha256, entry)), kind)
})

test('tree', () => {
  type Inclusion = { index: number; size: number; proof: string[] }
  type Consistency = { from: number; to: number; proof: string[] }
  type Proofs = { inclusion: Inclusion[]; consistency: Consistency[] }
  const vectors = read<Proofs & { roots: string[]; reject: Proofs }>('tree.json')
  const root = (size: number): Uint8Array => bytesOf(vectors.roots[size] ?? '')
  const included = ({ index, size, proof }: Inclusion): boolean => {
    const hash = leafHash(nodeSha256, utf8(String(index)))
    return verifyInclusion(nodeSha256, { hash, index, size, proof: proof.map(bytesOf), root: root(size) })
  }
  const consistent = ({ from, to, proof }: Consistency): boolean => {
    const roots = { fromRoot: root(from), toRoot: root(to) }
    return verifyConsistency(nodeSha256, { from, to, proof: proof.map(bytesOf), ...roots })
  }
  assert.ok(vectors.inclusion.every(included) && vectors.consistency.every(consistent))
  assert.ok(!vectors.reject.inclusion.some(included) && !vectors.reject.consistency.some(consistent))
})

test('rolling digest and state digest', () => {
  type Step = { effective: boolean; leafHash: string; rolling: string; state: Json }
  type Vectors = { steps: Step[]; state: { digest: string; records: [string, string][] } }
  const { steps, state } = read<Vectors>('rolling.json')
  let digest = rollingStart
  for (const step of steps) {
    const record = step.state === null ? undefined : recordDigest(nodeSha256, step.state)
    digest = rollingNext(nodeSha256, digest, bytesOf(step.leafHash), step.effective, record)
    assert.equal(encodeBase64(digest), step.rolling)
  }
  const pairs = state.records.map(([record, hash]) => [record, bytesOf(hash)] as const)
  assert.equal(encodeBase64(stateDigest(nodeSha256, pairs)), state.digest)
  assert.equal(encodeBase64(stateDigest(nodeSha256, pairs.toReversed())), state.digest)
})

const verdictOnLetter = (file: string): Outcome => {
  const letter = parseLetter(file)
  return letter.ok ? verifyLetter(nodeSha256, nodeVerify, letter.value) : letter
}

test('compact, letters of credence and their digits', () => {
  type Vectors = {
    compact: { description: CompactDescription; id: string }
    letters: { file: string; digits: string }[]
    reject: { file: string; kind: string }[]
  }
  const { compact, letters, reject } = read<Vectors>('credence.json')
  assert.equal(compactId(nodeSha256, compact.description), compact.id)
  for (const { file, digits } of letters) {
    const letter = parseLetter(file)
    assert.ok(letter.ok)
    const credence = verifyLetter(nodeSha256, nodeVerify, letter.value)
    assert.ok(credence.ok)
    assert.match(digits, /^\d{4}( \d{4}){8}$/)
    assert.equal(credenceDigits(nodeSha256, credence.value), digits)
  }
  for (const { file, kind } of reject) assert.equal(kindOf(verdictOnLetter(file)), kind)
})

test('checkpoint, cosignature, statement of erasure', () => {
  type Vectors = {
    checkpoint: { key: string; note: string; origin: string; root: string; size: number }
    cosignature: { key: string; line: string; name: string; time: number }
    erasure: { key: string; name: string; note: string }
    reject: { checkpoint: { kind: string; note: string }[]; cosignature: { kind: string; line: string }[] }
  }
  const { checkpoint, cosignature, erasure, reject } = read<Vectors>('notes.json')
  const { key, origin } = checkpoint
  const verdict = (note: string) => verifyCheckpoint(nodeSha256, nodeVerify, note, bytesOf(key), origin)
  const head = verdict(checkpoint.note)
  assert.ok(head.ok)
  assert.deepEqual(head.value, { origin, size: checkpoint.size, root: bytesOf(checkpoint.root) })
  for (const { kind, note } of reject.checkpoint) assert.equal(kindOf(verdict(note)), kind)
  const cosigner = { name: cosignature.name, publicKey: bytesOf(cosignature.key) }
  const witness = (line: string) => verifyCosignature(nodeSha256, nodeVerify, cosigner, head.value, line)
  assert.deepEqual(witness(cosignature.line), { ok: true, value: cosignature.time })
  for (const { kind, line } of reject.cosignature) assert.equal(kindOf(witness(line)), kind)
  const eraser = { name: erasure.name, publicKey: bytesOf(erasure.key) }
  assert.ok(verifyErasure(nodeSha256, nodeVerify, eraser, erasure.note).ok)
})

test('texts and officers’ signatures', () => {
  type Case = Assertion & Expected
  type Vectors = {
    texts: { parts: TextParts; digest: string }[]
    born: { digest: string; paragraph: string; record: string }[]
    challenges: { signed: Signed; challenge: string }[]
    accept: Case[]
    reject: { kind: string; assertion: Case }[]
  }
  const { texts, born, challenges, accept, reject } = read<Vectors>('signature.json')
  for (const { parts, digest } of texts) assert.equal(textDigest(parts), digest)
  for (const { digest, paragraph, record } of born) assert.equal(bornId(digest, paragraph), record)
  for (const { signed, challenge } of challenges) assert.equal(challengeOf(signed), challenge)
  for (const each of accept) assert.equal(verifyAssertion(each, each), undefined)
  for (const { kind, assertion } of reject) assert.equal(verifyAssertion(assertion, assertion), kind)
})

type Spoilt = { kind: string; at: (string | number)[]; put: Json }

const spoil = (file: string, { at, put }: Spoilt): string => {
  const whole: Record<string | number, unknown> = JSON.parse(file)
  const last = at.at(-1) ?? assert.fail('no path')
  const target = at.slice(0, -1).reduce((node, step) => node[step] as typeof whole, whole)
  target[last] = put
  return `${canonicalJson(whole as Json & object)}\n`
}

test('evidence', () => {
  type Vectors = { file: string; letters: string[]; purpose: string; heads: object[]; reject: Spoilt[] }
  const vectors = read<Vectors>('evidence.json')
  const letters = vectors.letters.map((file) => {
    const letter = parseLetter(file)
    return letter.ok ? letter.value : assert.fail(letter.error.kind)
  })
  const verdict = (file: string, with_ = letters) => verifyEvidence(nodeSha256, nodeVerify, file, with_)
  const report = verdict(vectors.file)
  assert.ok(report.ok)
  assert.equal(report.value.purpose, vectors.purpose)
  assert.deepEqual(
    report.value.heads.map(({ root: _, unchecked: __, ...head }) => head),
    vectors.heads,
  )
  assert.deepEqual(
    report.value.entries.map(({ body }) => body),
    ['not-shown', 'shown', 'none'],
  )
  assert.ok(report.value.authorities.every(({ trusted }) => trusted))
  for (const case_ of vectors.reject)
    assert.equal(kindOf(verdict(spoil(vectors.file, case_))), case_.kind, case_.at.join('.'))
  const alone = verdict(vectors.file, [])
  assert.ok(
    alone.ok && alone.value.authorities.every(({ trusted, root }) => !trusted && bytesOf(root).length === 32),
  )
  assert.ok(alone.ok && alone.value.heads[0]?.witnesses.every(({ trusted }) => !trusted))
})
