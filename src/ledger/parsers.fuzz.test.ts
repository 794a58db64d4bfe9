/** Every parser of outside bytes, on noise and on true texts with bytes changed: never a throw, never a second spelling. */
import assert from 'node:assert/strict'
import test from 'node:test'
import fc from 'fast-check'
import {
  bangkok,
  checkpointOf,
  cosignatureBy,
  entryOf,
  evidenceFile,
  hanoi,
  headOf,
  keyStatement,
  letterOf,
  vn,
} from '../../conformance/exercise.ts'
import { nodeVerify, nodeSha256 as sha256 } from '../../conformance/node-crypto.ts'
import { runs } from '../../conformance/soak.ts'
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts'
import { decodeRange, encodeRange } from './compact-range.ts'
import { formatLetter, parseLetter, verifyLetter } from './credence.ts'
import { checkEntry } from './entry.ts'
import { formatErasure, parseErasure } from './erasure-statement.ts'
import { verifyEvidence } from './evidence.ts'
import { formatEvidence, parseEvidence } from './evidence-file.ts'
import { encodeFacts, parseFacts } from './facts.ts'
import { parseKeyStatement } from './key-statement.ts'
import { encodeLeaf, parseLeaf } from './leaf.ts'
import type { Result } from './result.ts'
import { formatNote, parseNote } from './signed-note.ts'
import { canonicalJson, caps, type Json, parseStrictJson } from './strict-json.ts'
import { fromUtf8, utf8 } from './utf8.ts'

type Parser = {
  readonly name: string
  readonly sample: string
  readonly again: (text: string) => string | undefined
}

/** `again`: what the parsed value is written as; `undefined` where it is refused. */
const parser = <T>(
  name: string,
  sample: string,
  parse: (text: string) => Result<T, { readonly kind: string }>,
  format: (value: T) => string,
): Parser => ({
  name,
  sample,
  again: (text) => {
    const parsed = parse(text)
    return parsed.ok ? format(parsed.value) : undefined
  },
})

const json = (text: string): Json | undefined => {
  const parsed = parseStrictJson(text, caps.facts)
  return parsed.ok ? parsed.value : undefined
}

const { leaf, facts } = entryOf(vn, 2).text
const withNewline = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`)
const erasure = formatErasure({ ...headOf(vn), seq: 1, leafHash: headOf(vn).root, time: 1, ground: 'order' })

const parsers: readonly Parser[] = [
  parser('leaf', leaf, parseLeaf, encodeLeaf),
  parser('facts', facts, parseFacts, encodeFacts),
  parser('body', entryOf(vn, 2).text.body ?? '', (text) => parseStrictJson(text, caps.body), canonicalJson),
  parser('note', `${checkpointOf(vn, 'log')}${cosignatureBy(bangkok, headOf(vn))}\n`, parseNote, formatNote),
  parser('checkpoint', formatCheckpoint(headOf(vn)), parseCheckpoint, formatCheckpoint),
  parser('erasure', erasure, parseErasure, formatErasure),
  parser(
    'key statement',
    canonicalJson(keyStatement(vn)),
    (text) => parseKeyStatement(json(text)),
    canonicalJson,
  ),
  parser('letter', formatLetter(letterOf(hanoi)), (text) => parseLetter(withNewline(text)), formatLetter),
  parser(
    'evidence',
    formatEvidence(evidenceFile()),
    (text) => parseEvidence(withNewline(text)),
    formatEvidence,
  ),
]

const edit = fc.record({ at: fc.nat(), cut: fc.nat(4), put: fc.uint8Array({ maxLength: 4 }) })

const edited = (
  text: string,
  edits: readonly { at: number; cut: number; put: Uint8Array }[],
): string | undefined => {
  let bytes = Buffer.from(text)
  for (const { at, cut, put } of edits) {
    const place = at % (bytes.length + 1)
    bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + cut)])
  }
  return fromUtf8(bytes)
}

for (const { name, sample, again } of parsers) {
  test(`${name}: comes back as it was`, () => assert.equal(again(sample), sample))

  test(`${name}: noise and changed bytes are refused or are another canonical text`, () => {
    const isCanonical = (text: string): void => {
      const written = again(text)
      if (written !== undefined)
        assert.equal(written, name === 'letter' || name === 'evidence' ? withNewline(text) : text)
    }
    fc.assert(fc.property(fc.string({ unit: 'binary' }), isCanonical), runs(200))
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const text = edited(sample, edits)
        if (text !== undefined) isCanonical(text)
      }),
      runs(700),
    )
  })
}

test('a range of changed bytes is refused or is another range', () => {
  const bytes = encodeRange(vn.range)
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 120 }),
      fc.nat(bytes.length - 1),
      fc.nat(255),
      (noise, at, byte) => {
        const changed = bytes.slice()
        changed[at] = byte
        for (const sample of [noise, changed]) {
          const range = decodeRange(sample)
          if (range !== undefined) assert.deepEqual(encodeRange(range), sample)
        }
      },
    ),
    runs(500),
  )
})

test('an entry with any bit flipped is no entry', () => {
  const { text } = entryOf(vn, 2)
  for (const part of ['leaf', 'facts', 'factsSalt', 'body', 'bodySalt'] as const) {
    const bytes = utf8(text[part] ?? '')
    for (let at = 0; at < bytes.length; at++) {
      const changed = bytes.slice()
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8))
      const flipped = fromUtf8(changed)
      if (flipped === undefined) continue
      const checked = checkEntry(sha256, { ...text, [part]: flipped })
      // The leaf is what everything else is measured by: it may become another leaf, of another hash.
      if (checked.ok) assert.notDeepEqual(checked.value.leafHash, entryOf(vn, 2).leafHash, `${part} ${at}`)
      if (part !== 'leaf') assert.ok(!checked.ok, `${part} ${at}`)
    }
  }
})

test('a letter or an evidence file with any byte changed is refused under the letters it was made for', () => {
  const letter = formatLetter(letterOf(hanoi))
  const evidence = formatEvidence(evidenceFile())
  const letters = [letterOf(hanoi), letterOf(bangkok)]
  const flip = fc.tuple(fc.nat(), fc.nat(7))
  const flipped = (text: string, [at, bit]: [number, number]): string | undefined => {
    const bytes = utf8(text)
    // The last byte is the newline, which is not part of what is canonical.
    const place = at % (bytes.length - 1)
    bytes[place] = (bytes[place] ?? 0) ^ (1 << bit)
    return fromUtf8(bytes)
  }
  fc.assert(
    fc.property(flip, (where) => {
      const changed = flipped(evidence, where)
      if (changed === undefined) return
      assert.ok(
        !verifyEvidence(sha256, nodeVerify, changed, letters).ok,
        `byte ${where[0] % evidence.length}`,
      )
    }),
    runs(400),
  )
  const endpoint = letter.indexOf('"endpoint"')
  const afterEndpoint = letter.indexOf('"kind"')
  fc.assert(
    fc.property(flip, (where) => {
      const changed = flipped(letter, where)
      const place = where[0] % (utf8(letter).length - 1)
      // The endpoint is advice, signed by nobody.
      if (changed === undefined || (place >= endpoint && place < afterEndpoint)) return
      const parsed = parseLetter(changed)
      assert.ok(!parsed.ok || !verifyLetter(sha256, nodeVerify, parsed.value).ok, `byte ${place}`)
    }),
    runs(400),
  )
})
