import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Draft } from './draft.ts'
import { createPinyinReader } from './pinyin-names.ts'
import { type ReadOptions, readCommunique, textLimit } from './read.ts'

const demo = (name: string): string =>
  readFileSync(new URL(`../../demo/communiques/${name}.txt`, import.meta.url), 'utf8')

const draftOf = (text: string, options?: ReadOptions): Draft => {
  const read = readCommunique(text, options)
  assert.ok(read.ok)
  return read.value
}

const everySpan = (draft: Draft) => [
  ...draft.commitments.flatMap((c) => [c, ...c.restated]),
  ...draft.participants.flatMap((p) => [p, ...Object.values(p.spans)]),
  ...draft.instruments,
  ...Object.values(draft.meeting.spans),
  ...draft.doubts.flatMap((d) => (d.at === null ? [] : [d.at])),
]

test('a clean Vietnamese report: meeting, people, minutes, acts with deadline and recurrence', () => {
  const text = demo('vi-hang-hai-2031')
  const draft = draftOf(text)
  assert.equal(draft.language, 'vi')
  assert.equal(draft.meeting.mechanism, 'Nhóm công tác chung Việt Nam - Thái Lan về an toàn hàng hải')
  assert.equal(draft.meeting.ordinal, 3)
  assert.equal(draft.meeting.date, '2031-05-14')
  assert.equal(draft.meeting.place, 'thành phố Quy Nhơn')
  assert.equal(draft.meeting.host_party, 'VN')
  assert.deepEqual(
    draft.participants.map((p) => [p.name, p.party]),
    [
      ['Lương Đình Khải', 'VN'],
      ['Phakphum Rattanachai', 'TH'],
    ],
  )
  const hotline = draft.commitments.find((c) => c.span.includes('thiết lập đường dây nóng'))
  assert.equal(hotline?.kind, 'action')
  assert.equal(hotline?.modality, 'agreed')
  assert.equal(hotline?.due, '2031-09-30')
  assert.equal(draft.commitments.find((c) => c.span.startsWith('tổ chức diễn tập'))?.recurrence, 'annual')
  assert.ok(draft.commitments.some((c) => c.kind === 'signature'))
  assert.ok(draft.instruments.some((i) => i.kind === 'minutes' && i.status === 'signed'))
})

test('a clean Thai report: Buddhist year, Thai digits, those who came', () => {
  const draft = draftOf(demo('th-mukdahan-2574'))
  assert.equal(draft.language, 'th')
  assert.equal(draft.meeting.date, '2031-06-10')
  assert.equal(draft.meeting.ordinal, 2)
  assert.equal(draft.meeting.host_party, 'TH')
  assert.deepEqual(
    draft.participants.map((p) => p.party),
    ['TH', 'VN', 'TH', 'TH'],
  )
  assert.ok(
    draft.commitments.some((c) => c.topic === 'cybercrime' && c.modality === 'agreed' && c.due === '2031-09'),
  )
  assert.ok(draft.commitments.some((c) => c.topic === 'legal-assistance' && c.modality === 'proposed'))
})

test('a translation through Chinese is told, and left as it stands', () => {
  const text = demo('vi-qua-tieng-trung')
  const draft = draftOf(text, { wordsIn: 'en', readGarbledName: createPinyinReader() })
  const kinds = draft.doubts.map((d) => d.kind)
  for (const kind of [
    'machine-translated',
    'no-year',
    'garbled-name',
    'contested-term',
    'signed-and-negotiated',
  ])
    assert.ok(kinds.includes(kind as never), kind)
  assert.equal(draft.meeting.date, 'XXXX-06-19')
  const garbled = draft.participants.find((p) => p.name === 'Fan Wenxuan')
  assert.deepEqual(garbled?.may_be, ['Phạm Văn Xuân', 'Phan Văn Xuân'])
  assert.ok(everySpan(draft).every((s) => text.slice(s.start, s.end) === s.span))
})

test('a known mechanism is linked', () => {
  const draft = draftOf(demo('vi-hang-hai-2031'), {
    mechanisms: [
      { id: 'police-dialogue', names: ['Đối thoại cấp cao về phòng, chống tội phạm'] },
      {
        id: 'maritime-jwg',
        names: ['Nhóm công tác chung về an toàn hàng hải', 'Joint working group on maritime safety'],
      },
    ],
  })
  assert.equal(draft.meeting.mechanism_id, 'maritime-jwg')
})

test('nothing, marks alone and noise are refused by name', () => {
  assert.deepEqual(readCommunique(''), { ok: false, error: { kind: 'empty' } })
  assert.deepEqual(readCommunique(' \n\t '), { ok: false, error: { kind: 'empty' } })
  assert.deepEqual(readCommunique('\u200b\u202e 12 !!'), { ok: false, error: { kind: 'empty' } })
  assert.deepEqual(readCommunique('\u0000\u0001'.repeat(50)), { ok: false, error: { kind: 'not-text' } })
  assert.deepEqual(readCommunique('a'.repeat(textLimit + 1)), {
    ok: false,
    error: { kind: 'too-long', length: textLimit + 1, limit: textLimit },
  })
})

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(
    'hai bên nhất trí ',
    'ทั้งสองฝ่ายเห็นชอบที่จะ',
    'both sides agreed to ',
    'ký ',
    'MOU ',
    '(',
    ')',
    '“',
    '"',
    '\n',
    '. ',
    ', ',
    ';',
    '\u200f',
    '\u202e',
    '1) ',
    '31/12/2031',
    '๓๑ มกราคม ๒๕๗๔',
    'H.E. Mr. ',
    'นาย',
    'ông Lê ',
    'biên bản về ',
    'ครั้งที่ 3',
    'lần thứ 3',
    'tại ',
    'ณ ',
    'á»‡Ã¡',
    '\ud83d',
    'z̴̢͊',
  ),
)

test('whatever is dropped in gives a draft with true spans, or a refusal', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 120 }), (parts) => {
      const text = parts.join('')
      const read = readCommunique(text)
      if (!read.ok) return
      for (const s of everySpan(read.value)) {
        assert.equal(text.slice(s.start, s.end), s.span)
        assert.ok(s.start <= s.end)
      }
    }),
    { numRuns: 300 },
  )
})

test('one endless line ends', () => {
  for (const unit of [
    'nhất trí tăng cường hợp tác, ',
    'เห็นชอบที่จะส่งเสริมความร่วมมือ ',
    'agreed to enhance cooperation and ',
    'Hiệp định về ',
    '((((',
    'Mr. A ',
    'A- ',
    'ôÔôÔ',
    'ครั้งที่ ',
  ])
    assert.equal(readCommunique(unit.repeat(Math.floor(60_000 / unit.length))).ok, !unit.startsWith('('))
})

const development =
  process.env.COMITY_DEV_DATA === undefined ? undefined : join(process.env.COMITY_DEV_DATA, 'reading', 'dev')

test('the two founding documents', (t) => {
  if (development === undefined || !existsSync(development))
    return t.skip('COMITY_DEV_DATA does not name the folder with reading/dev')
  const clean = draftOf(readFileSync(join(development, 'd01_vi_vnth_police_2016.txt'), 'utf8'))
  assert.equal(clean.meeting.date, '2016-12-20')
  assert.equal(clean.meeting.ordinal, 1)
  assert.equal(clean.participants.length, 3)
  assert.ok(!clean.doubts.some((d) => d.kind === 'machine-translated'))
  const garbled = draftOf(readFileSync(join(development, 'd02_mt_vnth_jwg8.txt'), 'utf8'), {
    wordsIn: 'en',
    readGarbledName: createPinyinReader(),
  })
  assert.equal(garbled.meeting.date, 'XXXX-08-24')
  assert.equal(garbled.meeting.ordinal, 8)
  const words = garbled.doubts.map((d) => d.words).join('\n')
  for (const told of [
    'machine-translated',
    'without a year',
    'Bùi Văn Nam',
    'Thanh Hóa',
    'Hội đồng An ninh Quốc gia',
    'neither side',
    'both signed and under negotiation',
  ])
    assert.ok(words.includes(told), told)
})
