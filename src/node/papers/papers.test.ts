/** Papers, opened again as a reader of Word files would: parts whole and well-formed, languages marked, sides in order. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import type { SessionOpening } from '../openings/session-opening.ts'
import type { ParagraphShown, TextOpening, WordingShown } from '../openings/text-opening.ts'
import { agendaPaper } from './agenda-paper.ts'
import { briefPaper } from './brief-paper.ts'
import { carryOverPaper } from './carry-over-paper.ts'
import { dateInWords } from './dates-in-words.ts'
import type { PaperFrame } from './paper-frame.ts'
import { paperLanguages } from './paper-words.ts'
import { alternatPaper, singleLanguagePaper } from './text-paper.ts'

const frame: PaperFrame = {
  language: 'vi',
  compact: { name: 'Diễn tập', purpose: 'exercise', members: ['TH.NSC', 'VN.MPS'] },
  side: 'VN.MPS',
  marks: [
    { text: 'MẬT', language: 'vi' },
    { text: 'ลับ', language: 'th' },
  ],
  on: '2026-05-21',
  record: 'text/M1',
}

const said = (by: string, texts: Record<string, string>): WordingShown => ({
  by,
  leaf: 'x',
  form: 'paragraph',
  place: 'V',
  commits: null,
  marking: null,
  texts,
  note: {},
  findings: [],
})

const nobodyWaits = { base: null, waitingFor: [], refusedBy: [] }

const paragraph = (key: string, number: number, more: Partial<ParagraphShown> = {}): ParagraphShown => ({
  ...said('VN.MPS', {
    vi: `Đoạn ${key}`,
    th: `ย่อหน้า ${key} Biển Đông`,
    en: `Paragraph ${key} of ทะเลจีนใต้`,
  }),
  ...nobodyWaits,
  key,
  number,
  standing: 'agreed',
  basis: 'own',
  brackets: [],
  ...more,
})

const wording = (by: string, texts: Record<string, string>) => ({ ...said(by, texts), parties: [by] })

const text: TextOpening = {
  record: 'text/M1',
  status: 'drafting',
  members: ['TH.NSC', 'VN.MPS'],
  frame: {
    kind: 'minutes',
    session: null,
    date: '2026-05-21',
    languages: ['vi', 'th', 'en'],
    authentic: ['vi', 'th'],
    prevailing: null,
    initialling: 'does-not-count',
    marking: null,
    leaf: 'f',
    by: 'VN.MPS',
    basis: 'own',
    title: { vi: 'Biên bản', th: 'บันทึกการประชุม', en: 'Minutes' },
    note: {},
    terms: [],
    ...nobodyWaits,
    brackets: [],
  },
  paragraphs: [
    paragraph('p1', 1),
    paragraph('p2', 2, {
      standing: 'open',
      basis: null,
      brackets: [
        wording('TH.NSC', { vi: 'ý Thái', th: 'ข้อเสนอไทย', en: 'Thai wording' }),
        wording('VN.MPS', { vi: 'ý Việt', th: 'ข้อเสนอเวียดนาม', en: 'Vietnamese wording' }),
      ],
    }),
    paragraph('p3', 3, { texts: { en: '<w:p>&"\u0000\u202Ehostile\u0007' } }),
    paragraph('p4', 4, { texts: {} }),
  ],
  blocks: [],
  adoption: { digest: null, adopters: [], digestToAdopt: null },
  signing: [
    { side: 'TH.NSC', signing: 'none', asTold: 'none' },
    { side: 'VN.MPS', signing: 'none', asTold: 'none' },
  ],
  steps: [],
  inks: [],
  births: [],
  marking: 2,
}

const commitment = {
  madeOn: '2016-12',
  ageDays: 3_400,
  due: '2018-Q3',
  overdue: true,
  restatements: 3,
  redatings: 1,
  offices: [],
  text: { th: 'จัดการประชุมประจำปี', vi: 'Tổ chức đối thoại hằng năm' },
  responsible: ['VN', 'TH'],
}

const session = {
  record: 'session/HLD-9',
  status: 'agreed',
  meeting: { start: '2026-05-20', end: '2026-05-21', hosts: ['TH'] },
  wording: { place: { th: 'กรุงเทพมหานคร', en: 'Bangkok' } },
  proposals: [],
  agenda: {
    record: 'agenda/HLD-9',
    status: 'proposed',
    items: [
      { id: 'a', kind: 'review', about: [], title: { vi: 'Rà soát cam kết' } },
      { id: 'b', kind: 'closing', about: [], title: {} },
    ],
  },
  delegations: ['TH.NSC', 'VN.MPS'].map((of) => ({
    record: `delegation/HLD-9.${of}`,
    of,
    status: 'own',
    members: [{ order: 1, part: 'head', office: null, name: { en: `Head ${of}` }, rank: {}, title: {} }],
  })),
  review: {
    record: 'review/HLD-9',
    status: 'open',
    rows: [
      {
        ...commitment,
        commitment: 'commitment/C1',
        putBy: ['VN.MPS'],
        status: 'proposed',
        agreed: null,
        proposed: [
          {
            assessment: 'in-progress',
            due: null,
            marking: null,
            leaf: 'x',
            by: 'VN.MPS',
            parties: ['VN.MPS'],
          },
        ],
        origin: null,
        remark: {},
      },
    ],
  },
  owed: [
    {
      party: 'TH.NSC',
      report: false,
      dates: true,
      agenda: false,
      delegation: false,
      lines: 2,
      open: 1,
      overdue: 0,
    },
    {
      party: 'VN.MPS',
      report: false,
      dates: false,
      agenda: false,
      delegation: false,
      lines: 0,
      open: 0,
      overdue: 0,
    },
  ],
  around: {
    previous: { record: 'session/HLD-8', start: '2023-05-29', number: 8, outcomes: [{ vi: 'Đã trao đổi' }] },
    planned: [],
    turn: { side: 'TH', basis: 'stated', lastHost: 'VN' },
  },
  candidates: [],
  next: undefined,
  texts: [{ record: 'text/M1', status: 'drafting', title: { en: 'Minutes' } }],
  marking: 2,
} as unknown as SessionOpening

/** Parts by name, from the central directory at the end. */
const unzip = (bytes: Uint8Array): ReadonlyMap<string, string> => {
  const file = Buffer.from(bytes)
  const end = file.length - 22
  assert.equal(file.readUInt32LE(end), 0x06054b50)
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < file.readUInt16LE(end + 10); i += 1) {
    assert.equal(file.readUInt32LE(at), 0x02014b50)
    const [packed, length, nameLength] = [
      file.readUInt32LE(at + 20),
      file.readUInt32LE(at + 24),
      file.readUInt16LE(at + 28),
    ]
    const offset = file.readUInt32LE(at + 42)
    assert.equal(file.readUInt32LE(offset), 0x04034b50)
    const from = offset + 30 + file.readUInt16LE(offset + 26)
    const content = inflateRawSync(file.subarray(from, from + packed))
    assert.equal(content.length, length)
    parts.set(file.subarray(at + 46, at + 46 + nameLength).toString(), content.toString('utf8'))
    at += 46 + nameLength
  }
  return parts
}

/** Every element is closed where it was opened, and nothing but the five entities stands in its text. */
const assertWellFormed = (xml: string): void => {
  const open: string[] = []
  for (const [, close, name = '', , selfClosed] of xml
    .replace(/<\?xml.*?\?>/, '')
    .matchAll(/<(\/?)([\w:.]+)((?:\s[\w:]+="[^"<]*")*)\s*(\/?)>/g)) {
    if (close === '/') assert.equal(open.pop(), name)
    else if (selfClosed !== '/') open.push(name)
  }
  assert.deepEqual(open, [])
  assert.doesNotMatch(xml.replaceAll(/<[^<>]*>/g, ''), /[<>]|&(?!(amp|lt|gt|quot);)/)
}

const wordsIn = (xml: string): string =>
  [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, words = '\n']) => words).join('')

describe('the brief', () => {
  const read = (side: string): string =>
    wordsIn(
      unzip(briefPaper({ ...frame, side, language: 'vi', record: 'session/HLD-9' }, session)).get(
        'word/document.xml',
      ) ?? '',
    )

  it('says who owes what, the side first for whom it is printed', () => {
    assert.match(
      read('VN.MPS'),
      /Phía bạn chờ ta \(Việt Nam \(VN\.MPS\)\)\s+Không có\.\s+Ta chờ phía bạn \(Thái Lan \(TH\.NSC\)\)\s+trả lời về thời gian họp; số dòng rà soát cần trả lời: 2; số cam kết chưa thực hiện: 1/,
    )
    assert.match(read('TH.NSC'), /Phía bạn chờ ta \(Thái Lan \(TH\.NSC\)\)\s+trả lời về thời gian họp/)
  })

  it('names whose turn it is, and what came of the session before', () => {
    assert.match(read('VN.MPS'), /Đến lượt đăng cai\s+Thái Lan/)
    assert.match(read('VN.MPS'), /Kết quả phiên họp trước, .*2023\s+– Đã trao đổi/)
  })
})

describe('every paper', () => {
  const sessionFrame = { ...frame, record: 'session/HLD-9' }
  const papers = paperLanguages.flatMap((language) => [
    alternatPaper({ ...frame, language }, text),
    singleLanguagePaper({ ...frame, language }, text),
    agendaPaper({ ...sessionFrame, language }, session),
    carryOverPaper({ ...sessionFrame, language }, session),
    briefPaper({ ...sessionFrame, language }, session),
  ])

  it('is a whole Word file whose parts are well-formed and named by one another', () => {
    for (const paper of papers) {
      const parts = unzip(paper)
      for (const xml of parts.values()) assertWellFormed(xml)
      const relations = parts.get('word/_rels/document.xml.rels') ?? ''
      for (const [, target = ''] of relations.matchAll(/Target="([^"]+)"/g))
        assert.ok(parts.has(`word/${target}`))
      for (const [, part = ''] of (parts.get('[Content_Types].xml') ?? '').matchAll(/PartName="\/([^"]+)"/g))
        assert.ok(parts.has(part), part)
    }
  })

  it('leads on every page with what the compact is for, and the marking in each state’s word', () => {
    const purpose = { vi: 'DIỄN TẬP', th: 'การฝึกซ้อม', en: 'EXERCISE' }
    for (const [i, paper] of papers.entries()) {
      const parts = unzip(paper)
      const header = wordsIn(parts.get('word/header1.xml') ?? '')
      const language = paperLanguages[Math.floor(i / 5)] ?? 'en'
      assert.ok(header.startsWith(purpose[language]), header)
      for (const part of [header, wordsIn(parts.get('word/footer1.xml') ?? '')])
        assert.match(part, /MẬT {3}ลับ/)
      assert.match(parts.get('word/document.xml') ?? '', /<w:headerReference w:type="default" r:id="rId4"\/>/)
    }
  })

  it('marks Thai as a complex script, and only Thai', () => {
    for (const paper of papers) {
      for (const [run] of (unzip(paper).get('word/document.xml') ?? '').matchAll(/<w:r>.*?<\/w:r>/g)) {
        const isThai = /[\u0E00-\u0E7F]/.test(run)
        if (isThai) {
          assert.match(run, /w:cs="TH Sarabun New"/)
          assert.match(run, /<w:cs\/><w:lang w:bidi="th-TH"\/>/)
        }
        if (/[À-ɏḀ-ỹ]/.test(run.replaceAll(/<[^>]*>/g, ''))) assert.doesNotMatch(run, /<w:cs\/>/)
      }
    }
  })
})

describe('the paper of a text', () => {
  it('has the side first for whom it is, its language and its signature', () => {
    const words = (side: string): string =>
      wordsIn(unzip(alternatPaper({ ...frame, side }, text)).get('word/document.xml') ?? '')
    const [ours, theirs] = [words('VN.MPS'), words('TH.NSC')]
    assert.ok(ours.indexOf('Biên bản') < ours.indexOf('บันทึกการประชุม'))
    assert.ok(theirs.indexOf('บันทึกการประชุม') < theirs.indexOf('Biên bản'))
    assert.ok(ours.indexOf('Thay mặt Việt Nam') < ours.indexOf('ในนามของไทย'))
    assert.ok(theirs.indexOf('ในนามของไทย') < theirs.indexOf('Thay mặt Việt Nam'))
    assert.match(ours, /\[VN: ý Việt\] \[TH: ý Thái\]/)
    assert.match(theirs, /\[TH: ข้อเสนอไทย\] \[VN: ข้อเสนอเวียดนาม\]/)
  })

  it('passes no words of one language off as another’s, and says where they were erased', () => {
    const words = wordsIn(unzip(singleLanguagePaper(frame, text)).get('word/document.xml') ?? '')
    assert.match(words, /3\. …/)
    assert.match(words, /4\. \[nội dung đã xoá\]/)
    assert.doesNotMatch(words, /Paragraph|ย่อหน้า/)
  })

  it('holds hostile words as words', () => {
    const xml = unzip(singleLanguagePaper({ ...frame, language: 'en' }, text)).get('word/document.xml') ?? ''
    assert.match(xml, /3\. &lt;w:p&gt;&amp;&quot;hostile</)
  })
})

it('writes dates as the language does', () => {
  assert.equal(dateInWords('2026-05-21', 'th'), '21 พฤษภาคม พ.ศ. 2569')
  assert.equal(dateInWords('2026-05-21', 'vi'), 'ngày 21 tháng 5 năm 2026')
  assert.equal(dateInWords('2026-05-21', 'en'), '21 May 2026')
  assert.equal(dateInWords('2018-Q3', 'en'), 'quarter 3 of 2018')
  assert.equal(dateInWords('2016-12', 'th'), 'ธันวาคม พ.ศ. 2559')
  assert.equal(dateInWords('2018', 'th'), 'พ.ศ. 2561')
})

it('tells of a commitment on the sheet how old it is, that it is overdue, and who says what', () => {
  const words = wordsIn(
    unzip(carryOverPaper({ ...frame, language: 'th' }, session)).get('word/document.xml') ?? '',
  )
  assert.match(words, /จัดการประชุมประจำปี\nธันวาคม พ\.ศ\. 2559\n9\.3 ปี\nไตรมาสที่ 3 พ\.ศ\. 2561 \(เกินกำหนด\)/)
  assert.match(words, /VN: /)
})
