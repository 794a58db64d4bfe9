/** Vectors of what is signed: compact and genesis, letters and digits, notes, the evidence file. */
import { encodeBase64 } from '../src/ledger/base64.ts'
import { cosignerName } from '../src/ledger/cosignature.ts'
import { credenceDigits, formatLetter, verifyLetter } from '../src/ledger/credence.ts'
import { signErasure } from '../src/ledger/erasure-statement.ts'
import { type EvidenceFile, formatEvidence } from '../src/ledger/evidence-file.ts'
import type { Json } from '../src/ledger/strict-json.ts'
import {
  bangkok,
  checkpointOf,
  compact,
  cosignatureBy,
  cosignatureTime,
  description,
  entryOf,
  evidenceFile,
  hanoi,
  headOf,
  keyOf,
  letterOf,
  th,
  vn,
} from './exercise.ts'
import { nodeVerify, nodeSha256 as sha256 } from './node-crypto.ts'

const digitsOf = (authority: string): string => {
  const credence = verifyLetter(sha256, nodeVerify, letterOf(authority))
  return credence.ok ? credenceDigits(sha256, credence.value) : credence.error.kind
}

export const credence = (): Json => {
  const vnLetter = letterOf(hanoi)
  const thLetter = letterOf(bangkok)
  const swapped = { hot: vnLetter.lanes.main, main: vnLetter.lanes.hot }
  const mixed = { hot: thLetter.lanes.hot, main: vnLetter.lanes.main }
  const hot = vnLetter.lanes.hot
  const forged = { ...vnLetter.lanes, hot: { ...hot, facts: hot.facts.replace('"suite":1', '"suite":2') } }
  return {
    compact: { description, id: compact },
    letters: [hanoi, bangkok].map((authority) => ({
      digits: digitsOf(authority),
      file: formatLetter(letterOf(authority)),
    })),
    reject: [
      { file: formatLetter({ ...vnLetter, lanes: swapped }), kind: 'wrong-lane' },
      { file: formatLetter({ ...vnLetter, lanes: mixed }), kind: 'other-authority' },
      { file: formatLetter({ ...vnLetter, authority: bangkok }), kind: 'other-authority' },
      { file: formatLetter({ ...vnLetter, lanes: forged }), kind: 'bad-entry' },
      { file: formatLetter({ ...vnLetter, endpoint: 'ftp://example' }), kind: 'bad-shape' },
      { file: ` ${formatLetter(vnLetter)}`, kind: 'bad-json' },
    ],
  }
}

export const notes = (): Json => {
  const log = keyOf(hanoi, 'main', 'second log')
  const cosigner = keyOf(bangkok, 'main', 'cosigner')
  const checkpoint = checkpointOf(vn, 'second log')
  const cosignature = cosignatureBy(bangkok, headOf(vn))
  const eraser = { name: th.origin, publicKey: keyOf(bangkok, 'main', 'log').publicKey }
  const erasure = signErasure(sha256, keyOf(bangkok, 'main', 'log').sign, eraser, {
    origin: vn.origin,
    seq: 2,
    leafHash: entryOf(vn, 2).leafHash,
    time: cosignatureTime,
    ground: 'retention',
  })
  const size = `\n${vn.range.size}\n`
  return {
    checkpoint: {
      key: encodeBase64(log.publicKey),
      note: checkpoint,
      origin: vn.origin,
      root: encodeBase64(headOf(vn).root),
      size: vn.range.size,
    },
    cosignature: {
      key: encodeBase64(cosigner.publicKey),
      line: cosignature,
      name: cosignerName(compact, bangkok, 'main'),
      time: cosignatureTime,
    },
    erasure: { key: encodeBase64(eraser.publicKey), name: eraser.name, note: erasure },
    reject: {
      checkpoint: [
        { kind: 'bad-signature', note: checkpoint.replace(size, '\n6\n') },
        { kind: 'bad-checkpoint', note: checkpoint.replace(size, '\n05\n') },
        { kind: 'bad-checkpoint', note: checkpoint.replace('\n\n', '\nextension\n\n') },
        { kind: 'other-origin', note: checkpoint.replaceAll('/main', '/hot') },
        { kind: 'unsigned', note: checkpointOf(vn, 'log') },
        { kind: 'bad-note', note: checkpoint.slice(0, -1) },
        { kind: 'bad-note', note: checkpoint.replace('— ', '- ') },
      ],
      cosignature: [
        { kind: 'unsigned', line: cosignature.replace('TH.NSC', 'VN.MPS') },
        { kind: 'bad-signature', line: cosignatureBy(bangkok, headOf(th)) },
        { kind: 'bad-signature-line', line: cosignature.slice(2) },
      ],
    },
  }
}

type Spoilt = { readonly kind: string; readonly at: readonly (string | number)[]; readonly put: Json }

/** Each way to spoil the file: what is put at which path, and what must be said of it under both letters. */
const spoil = (file: EvidenceFile): readonly Spoilt[] => {
  const [first, second] = file.feeds
  const [hidden, claimed] = file.entries
  if (first === undefined || second === undefined || hidden === undefined || claimed === undefined) return []
  const elsewhere = cosignatureBy(bangkok, headOf(th))
  const checkpoint = ['feeds', 0, 'checkpoint']
  return [
    { kind: 'bad-cosignature', at: checkpoint, put: `${checkpointOf(vn, 'second log')}${elsewhere}\n` },
    { kind: 'stray-signature', at: ['feeds', 1, 'checkpoint'], put: `${second.checkpoint}${elsewhere}\n` },
    { kind: 'bad-feed', at: checkpoint, put: checkpointOf(vn, 'log') },
    { kind: 'bad-feed', at: ['feeds', 0, 'keys'], put: [] },
    { kind: 'bad-feed', at: ['feeds', 0, 'genesis', 'inclusion'], put: first.genesis.inclusion.slice(1) },
    { kind: 'bad-feed', at: ['feeds', 1, 'lane'], put: 'hot' },
    { kind: 'bad-feed', at: ['feeds', 1, 'genesis'], put: first.genesis },
    { kind: 'not-a-member', at: ['feeds', 1, 'authority'], put: 'LA.MPS' },
    { kind: 'repeated-feed', at: ['feeds', 2], put: second },
    { kind: 'no-feed', at: ['feeds'], put: [first] },
    {
      kind: 'bad-entry',
      at: ['entries', 1, 'facts'],
      put: claimed.facts.replace('2026-06-01', '2026-06-02'),
    },
    { kind: 'bad-entry', at: ['entries', 1, 'body'], put: '{"note":"Not done"}' },
    { kind: 'foreign-entry', at: ['entries', 1, 'authority'], put: bangkok },
    { kind: 'not-included', at: ['entries', 0, 'inclusion'], put: hidden.inclusion.slice(1) },
    { kind: 'repeated-entry', at: ['entries', 3], put: hidden },
    { kind: 'bad-shape', at: ['entries'], put: [] },
    { kind: 'bad-shape', at: ['entries', 0, 'bodySalt'], put: claimed.factsSalt },
    { kind: 'bad-shape', at: ['v'], put: 2 },
    { kind: 'foreign-credence', at: ['compact', 'purpose'], put: 'service' },
  ]
}

export const evidence = (): Json => ({
  file: formatEvidence(evidenceFile()),
  heads: [
    {
      authority: hanoi,
      lane: 'main',
      size: vn.range.size,
      witnesses: [{ authority: bangkok, time: cosignatureTime, trusted: true }],
    },
    { authority: bangkok, lane: 'main', size: th.range.size, witnesses: [] },
  ],
  letters: [hanoi, bangkok].map((authority) => formatLetter(letterOf(authority))),
  purpose: 'exercise',
  reject: spoil(evidenceFile()),
})
