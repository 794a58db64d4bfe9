import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decodeText, type Encoding } from './legacy-encodings.ts'

// "Hai bên nhất trí tăng cường hợp tác, đường dây nóng, thủy sản, nghĩa vụ, quỹ" as each encoding's bytes seen as Latin-1.
const sentence = 'Hai bên nhất trí tăng cường hợp tác, đường dây nóng, thủy sản, nghĩa vụ, quỹ'
const written: readonly (readonly [Encoding, string])[] = [
  [
    'tcvn3',
    'Hai b\xaan nh\xcat tr\xdd t\xa8ng c\xad\xeang h\xeep t\xb8c, \xae\xad\xeang d\xa9y n\xe3ng, th\xf1y s\xb6n, ngh\xdca v\xf4, qu\xfc',
  ],
  [
    'vni',
    'Hai be\xe2n nha\xe1t tr\xed ta\xeang c\xf6\xf4\xf8ng h\xf4\xefp ta\xf9c, \xf1\xf6\xf4\xf8ng da\xe2y no\xf9ng, thu\xfby sa\xfbn, ngh\xf3a vu\xef, quy\xf5',
  ],
  [
    'vps',
    'Hai b\xean nh\xc3t tr\xed t\xe6ng c\xdc\xa9ng h\xaep t\xe1c, \xc7\xdc\xa9ng d\xe2y n\xf3ng, th\xfby s\xe4n, ngh\xefa v\xf8, qu\xcf',
  ],
]

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (ch) => ch.charCodeAt(0))

for (const [encoding, latin1] of written)
  test(`${encoding} is found and read`, () => {
    const read = decodeText(bytesOf(latin1))
    assert.deepEqual(read, { ok: true, value: { text: sentence, encoding, pasted: false } })
  })

test('windows-1258 composes its tones', () => {
  // ê + dot below, ơ + grave: base letters with combining tones.
  const read = decodeText(bytesOf('hi\xea\xf2u l\xfd\xf2c, \xf0\xfd\xf5\xccng, ng\xfd\xf5\xcci Vi\xea\xf2t'))
  assert.equal(read.ok && read.value.encoding, 'windows-1258')
  assert.equal(read.ok && read.value.text, 'hiệu lực, đường, người Việt')
})

test('Thai in TIS-620 is found', () => {
  // ทั้งสองฝ่ายเห็นชอบ: TIS-620 is the Thai block less 0xD60.
  const thai = 'ทั้งสองฝ่ายเห็นชอบร่วมกันที่จะเพิ่มความร่วมมือ'
  const read = decodeText(Uint8Array.from(thai, (ch) => ch.charCodeAt(0) - 0xd60))
  assert.deepEqual(read, { ok: true, value: { text: thai, encoding: 'windows-874', pasted: false } })
})

test('UTF-16 with and without a mark', () => {
  const le = (s: string): Uint8Array =>
    Uint8Array.from([...s].flatMap((ch) => [ch.charCodeAt(0) & 255, ch.charCodeAt(0) >> 8]))
  assert.equal(decodeText(le(sentence)).ok, true)
  const marked = decodeText(Uint8Array.from([0xff, 0xfe, ...le(sentence)]))
  assert.equal(marked.ok && marked.value.text, sentence)
})

test('a legacy font pasted into Unicode is put right and said so', () => {
  const read = decodeText(
    new TextEncoder().encode('Nguyeãn Vaên Huøng, ñöôøng daây noùng, höõu nghò, hôïp taùc'),
  )
  assert.deepEqual(read, {
    ok: true,
    value: { text: 'Nguyễn Văn Hùng, đường dây nóng, hữu nghị, hợp tác', encoding: 'vni', pasted: true },
  })
})

test('plain Vietnamese, Thai and French in UTF-8 are left alone', () => {
  for (const text of [sentence, 'ที่ประชุมเห็นชอบ', 'Déjà vu à Genève, naïveté, façade, où, élève, très, être']) {
    const read = decodeText(new TextEncoder().encode(text))
    assert.deepEqual(read, { ok: true, value: { text, encoding: 'utf-8', pasted: false } })
  }
})

test('nothing and noise are refused by name', () => {
  assert.deepEqual(decodeText(new Uint8Array()), { ok: false, error: { kind: 'empty' } })
  assert.deepEqual(decodeText(Uint8Array.from({ length: 400 }, (_, i) => (i * 7919) % 256)), {
    ok: false,
    error: { kind: 'not-text' },
  })
})

test('UTF-8 that was read as windows-1252 and saved again is read back, and only if all of it is', () => {
  const western = new TextDecoder('windows-1252')
  for (const text of [
    'Hai bên nhất trí tăng cường hợp tác về quốc phòng.',
    'ทั้งสองฝ่ายเห็นชอบที่จะส่งเสริมความร่วมมือ',
  ]) {
    const misread = western.decode(new TextEncoder().encode(text))
    const read = decodeText(new TextEncoder().encode(misread))
    assert.ok(read.ok)
    assert.equal(read.value.text, text)
    const torn = decodeText(new TextEncoder().encode(`${misread}ế`))
    assert.ok(torn.ok)
    assert.ok(torn.value.text.endsWith('ế'))
  }
})
