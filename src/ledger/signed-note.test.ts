/** Notes, checkpoints and cosignatures against what other implementations published, then against forgeries. */
import assert from 'node:assert/strict'
import test from 'node:test'
import {
  bangkok,
  checkpointOf,
  compact,
  cosignatureBy,
  cosignatureTime,
  headOf,
  keyOf,
  vn,
} from '../../conformance/exercise.ts'
import { keyFromSeed, nodeVerify, nodeSha256 as sha256 } from '../../conformance/node-crypto.ts'
import { decodeBase64, encodeBase64 } from './base64.ts'
import { formatCheckpoint, parseCheckpoint, verifyCheckpoint } from './checkpoint.ts'
import { cosignerName, verifyCosignature, verifyCosignatures } from './cosignature.ts'
import { type ErasureStatement, signErasure, verifyErasure } from './erasure-statement.ts'
import {
  addSignature,
  formatNote,
  parseNote,
  parseSignatureLine,
  signNote,
  verifyNote,
} from './signed-note.ts'

const bytesOf = (base64: string): Uint8Array => decodeBase64(base64) ?? assert.fail(base64)

/** The key inside a C2SP verifier key, after its byte of type. */
const keyIn = (vkey: string): Uint8Array => bytesOf(vkey.slice(-44)).subarray(1)

test('RFC 8032 section 7.1: the keys and signatures that the tests use are Ed25519', () => {
  const key = keyFromSeed(
    new Uint8Array(Buffer.from('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60', 'hex')),
  )
  const signature =
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b'
  const empty = new Uint8Array(0)
  assert.equal(
    Buffer.from(key.publicKey).toString('hex'),
    'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  )
  assert.equal(Buffer.from(key.sign(empty)).toString('hex'), signature)
  assert.ok(nodeVerify(key.publicKey, empty, new Uint8Array(Buffer.from(signature, 'hex'))))
})

/** Example of golang.org/x/mod/sumdb/note. */
const neumann = {
  seed: bytesOf('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz').subarray(1),
  publicKey: keyIn('PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW'),
  text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
  line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
}

test('signed-note: the example of its Go implementation is written and verified', () => {
  const note = `${neumann.text}\n${neumann.line}\n`
  const { sign, publicKey } = keyFromSeed(neumann.seed)
  assert.deepEqual(publicKey, neumann.publicKey)
  assert.equal(signNote(sha256, sign, 'PeterNeumann', publicKey, neumann.text), note)
  const parsed = parseNote(note)
  assert.ok(parsed.ok)
  assert.equal(formatNote(parsed.value), note)
  assert.ok(verifyNote(sha256, nodeVerify, parsed.value, 'PeterNeumann', publicKey).ok)
  const other = verifyNote(sha256, nodeVerify, parsed.value, 'EnochRoot', publicKey)
  assert.deepEqual(other, { ok: false, error: { kind: 'unsigned' } })
  const changed = verifyNote(sha256, nodeVerify, { ...parsed.value, text: 'If\n' }, 'PeterNeumann', publicKey)
  assert.deepEqual(changed, { ok: false, error: { kind: 'bad-signature' } })
})

test('signed-note: the example of the specification parses, empty lines and all', () => {
  const note =
    'Ognuno sta solo sul cuor della terra\ntrafitto da un raggio di sole:\n\ned è subito sera.\n\n— quasimodo.example/salvatore NnugSzTjtVAewIS+Z/iJhUPeFDkO/5QQ2i5ddnGITLlC+EhfLW9oJKONrMouFSQU0xMcXxj99ihAQwaqP3ZekRwNtIc=\n'
  const parsed = parseNote(note)
  assert.ok(parsed.ok)
  assert.ok(parsed.value.text.endsWith('ed è subito sera.\n'))
  assert.equal(parsed.value.signatures[0]?.name, 'quasimodo.example/salvatore')
})

/** A head of a public staging log of Certificate Transparency, with its cosignatures as published. */
const arche = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
`

test('tlog-checkpoint and tlog-cosignature: a head of a public log and its witnesses', () => {
  const origin = 'arche2025h1.staging.ct.transparency.dev'
  const logKey = keyIn(
    'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f',
  )
  const head = verifyCheckpoint(sha256, nodeVerify, arche, logKey, origin)
  assert.ok(head.ok, JSON.stringify(head))
  assert.equal(head.value.size, 1_432_088_532)
  const note = parseNote(arche)
  assert.ok(note.ok)
  for (const vkey of [
    'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
    'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO',
  ]) {
    const cosigner = { name: vkey.slice(0, vkey.indexOf('+')), publicKey: keyIn(vkey) }
    const time = verifyCosignatures(sha256, nodeVerify, cosigner, head.value, note.value.signatures)
    assert.deepEqual(time, { ok: true, value: 0x6a122120 })
    const moved = { ...head.value, size: 42 }
    const forged = verifyCosignatures(sha256, nodeVerify, cosigner, moved, note.value.signatures)
    assert.deepEqual(forged, { ok: false, error: { kind: 'bad-signature' } })
  }
  assert.ok(!verifyCheckpoint(sha256, nodeVerify, arche.replace('8532', '8533'), logKey, origin).ok)
})

test('what is not a note is refused, each for its reason', () => {
  const { text, line } = neumann
  const cases: readonly (readonly [string, string])[] = [
    [text, 'not-a-note'],
    ['', 'not-a-note'],
    [`\n\n${line}\n`, 'not-a-note'],
    [`${text}\n${line}`, 'not-a-note'],
    [`${text}\n${line}\n\n`, 'not-a-note'],
    [`${text}\n${line}\n${line}\n`, 'repeated-signature'],
    [`${text}\n- PeterNeumann ${line.slice(15)}\n`, 'bad-signature-line'],
    [`${text}\n— Peter+Neumann ${line.slice(15)}\n`, 'bad-signature-line'],
    [`${text}\n— Peter\u00a0Neumann ${line.slice(15)}\n`, 'bad-signature-line'],
    [`${text}\n—  ${line.slice(15)}\n`, 'bad-signature-line'],
    [`${text}\n— PeterNeumann x08goA==\n`, 'bad-signature-line'],
    [`${text}\n${line} \n`, 'bad-signature-line'],
    [`${text}\r\n\n${line}\n`, 'bad-character'],
    [`${text}\ud800\n\n${line}\n`, 'bad-character'],
    [`${'x'.repeat(70_000)}\n\n${line}\n`, 'oversized'],
    [
      `${text}\n${Array.from({ length: 33 }, (_, i) => `— n${i} ${line.slice(15)}\n`).join('')}`,
      'too-many-signatures',
    ],
  ]
  for (const [note, kind] of cases) {
    const parsed = parseNote(note)
    assert.equal(parsed.ok ? 'accepted' : parsed.error.kind, kind, note.slice(0, 200))
  }
})

test('a checkpoint has three lines, in one spelling', () => {
  const text = formatCheckpoint(headOf(vn))
  const [origin, size, root] = text.split('\n')
  assert.deepEqual(parseCheckpoint(text), { ok: true, value: headOf(vn) })
  for (const [bad, line] of [
    [`${text}extension\n`, 'count'],
    [`${origin}\n${size}\n`, 'count'],
    [`${origin}\n${size}\n${root}`, 'count'],
    [`\n${size}\n${root}\n`, 'origin'],
    [`${origin}\n05\n${root}\n`, 'size'],
    [`${origin}\n+5\n${root}\n`, 'size'],
    [`${origin}\n9007199254740992\n${root}\n`, 'size'],
    [`${origin}\n5\n${root?.slice(4)}\n`, 'root'],
  ] as const) {
    assert.deepEqual(parseCheckpoint(bad), { ok: false, error: { kind: 'bad-checkpoint', line } })
  }
})

test('a checkpoint is of one feed and one key', () => {
  const note = checkpointOf(vn, 'second log')
  const { publicKey } = keyOf('VN.MPS', 'main', 'second log')
  assert.deepEqual(verifyCheckpoint(sha256, nodeVerify, note, publicKey, vn.origin), {
    ok: true,
    value: headOf(vn),
  })
  const elsewhere = verifyCheckpoint(sha256, nodeVerify, note, publicKey, `${vn.origin}x`)
  assert.deepEqual(elsewhere, { ok: false, error: { kind: 'other-origin', origin: vn.origin } })
  const oldKey = keyOf('VN.MPS', 'main', 'log').publicKey
  assert.deepEqual(verifyCheckpoint(sha256, nodeVerify, note, oldKey, vn.origin), {
    ok: false,
    error: { kind: 'unsigned' },
  })
})

test('a cosignature is of one cosigner, one head and one time', () => {
  const name = cosignerName(compact, bangkok, 'main')
  const { publicKey } = keyOf(bangkok, 'main', 'cosigner')
  const line = cosignatureBy(bangkok, headOf(vn))
  const check = (text: string) => verifyCosignature(sha256, nodeVerify, { name, publicKey }, headOf(vn), text)
  assert.deepEqual(check(line), { ok: true, value: cosignatureTime })
  const bytes = bytesOf(line.slice(line.lastIndexOf(' ') + 1))
  const later = bytes.slice()
  later[11] = (later[11] ?? 0) + 1
  assert.deepEqual(check(`— ${name} ${encodeBase64(later)}`), { ok: false, error: { kind: 'bad-signature' } })
  assert.deepEqual(check(`— ${name} ${encodeBase64(bytes.subarray(0, 75))}`), {
    ok: false,
    error: { kind: 'bad-length' },
  })
  const never = bytes.slice().fill(255, 4, 12)
  assert.deepEqual(check(`— ${name} ${encodeBase64(never)}`), { ok: false, error: { kind: 'bad-time' } })
  assert.deepEqual(check(line.replace('/main/', '/hot/')), { ok: false, error: { kind: 'unsigned' } })
  assert.deepEqual(check(`${line}\n`), { ok: false, error: { kind: 'bad-signature-line' } })
})

test('a later signature by the same key takes the place of the earlier', () => {
  const note = parseNote(checkpointOf(vn, 'log'))
  const line = parseSignatureLine(cosignatureBy(bangkok, headOf(vn)))
  assert.ok(note.ok && line !== undefined)
  const once = addSignature(note.value, line)
  assert.equal(formatNote(addSignature(once, line)), formatNote(once))
  assert.equal(once.signatures.length, 2)
})

test('a statement of erasure comes back whole, and only under the key that made it', () => {
  const statement: ErasureStatement = {
    origin: vn.origin,
    seq: 1,
    leafHash: sha256(new Uint8Array(1)),
    time: 1_780_000_001,
    ground: 'retention',
  }
  const { sign, publicKey } = keyOf(bangkok, 'main', 'log')
  const eraser = { name: 'comity/x/TH.NSC/main', publicKey }
  const note = signErasure(sha256, sign, eraser, statement)
  assert.deepEqual(verifyErasure(sha256, nodeVerify, eraser, note), { ok: true, value: statement })
  for (const [from, to, line] of [
    ['erasure/v1', 'erasure/v2', 'tag'],
    ['\n1\n', '\n01\n', 'seq'],
    ['retention', 'whim', 'ground'],
    ['1780000001', '-1', 'time'],
    [encodeBase64(statement.leafHash), 'AAAA', 'leaf-hash'],
    [`${vn.origin}\n`, '\n', 'origin'],
    ['retention', 'retention\nmore', 'count'],
  ] as const) {
    const changed = verifyErasure(sha256, nodeVerify, eraser, note.replace(from, to))
    assert.deepEqual(changed, { ok: false, error: { kind: 'bad-erasure', line } }, line)
  }
  assert.deepEqual(verifyErasure(sha256, nodeVerify, eraser, note.replace('\n1\n', '\n2\n')), {
    ok: false,
    error: { kind: 'bad-signature' },
  })
})
