import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { strToU8 } from 'fflate'
import type { Result } from '../ledger/result.ts'
import { type ExtractedText, type ExtractionError, extractText, fileLimits } from './extract.ts'
import { docxFile, pdfFile, wordDocument, zipFile } from './fixture-files.ts'

const vietnamese = 'Hai bên nhất trí thiết lập đường dây nóng; ký Biên bản ghi nhớ.'
const thai = 'ทั้งสองฝ่ายเห็นชอบที่จะจัดทำบันทึกความเข้าใจ ณ กรุงฮานอย เมื่อวันที่ ๑๐ มิถุนายน ๒๕๗๔'

const linesOf = (result: Result<ExtractedText, ExtractionError>): string[] => {
  assert.ok(result.ok, JSON.stringify(result))
  return result.value.text.split('\n')
}

const refusalOf = async (bytes: Uint8Array): Promise<ExtractionError> => {
  const result = await extractText(bytes)
  assert.ok(!result.ok)
  return result.error
}

describe('web pages', () => {
  it('keeps the words of the body and leaves out what is no report', async () => {
    const page = `<!DOCTYPE html><html><head><title>no</title><style>p{}</style></head><body><form id="whole-page"><nav>Menu</nav>
      <h1>${vietnamese}</h1><p>Một&nbsp;câu
      <b>đậm</b>&#44; hai<br>dòng &#7873;</p><script>var a = "<p>no</p>"</script><div style="display: none">no</div>
      <table><tr><td>ông</td><td>bà</td></tr></table><footer>©</footer></form></body></html>`
    assert.deepEqual(linesOf(await extractText(strToU8(page))), [
      vietnamese,
      'Một câu đậm, hai',
      'dòng ề',
      'ông bà',
    ])
  })

  it('reads the charset that a page of the time before Unicode names', async () => {
    const bytes = Uint8Array.from(
      `<html><head><meta http-equiv="Content-Type" content="text/html; charset=tis-620"></head><p>${thai}</p>`,
      (ch) => (ch >= 'ก' ? ch.charCodeAt(0) - 0xe00 + 0xa0 : ch.charCodeAt(0)),
    )
    assert.deepEqual(linesOf(await extractText(bytes)), [thai])
  })

  it('gives up a page nested past all sense at once', async () => {
    assert.deepEqual(await refusalOf(strToU8(`<html>${'<div>'.repeat(1_000_000)}`)), {
      kind: 'damaged',
      format: 'html',
    })
  })
})

describe('Word documents', () => {
  it('reads paragraphs in both languages, lists and line breaks, and no deleted words', async () => {
    const docx = docxFile([
      vietnamese,
      thai,
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs><w:numPr><w:numId/></w:numPr></w:pPr><w:r><w:t>tăng cường</w:t><w:tab/><w:t>hợp tác</w:t></w:r></w:p>',
      '<w:p><w:del><w:r><w:delText>xóa</w:delText></w:r></w:del><w:ins><w:r><w:t>thêm</w:t><w:br/><w:t>dòng</w:t></w:r></w:ins></w:p>',
      '<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>một</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>hai</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>',
    ])
    assert.deepEqual(linesOf(await extractText(docx)), [
      vietnamese,
      thai,
      '- tăng cường hợp tác',
      'thêm',
      'dòng',
      'một',
    ])
  })

  it('puts right letters that were typed in a font made before Unicode', async () => {
    const [line] = linesOf(
      await extractText(docxFile(['Hai bªn nhÊt trÝ t¨ng c­êng hîp t¸c vÒ quèc phßng, an ninh vµ kinh tÕ.'])),
    )
    assert.equal(line, 'Hai bên nhất trí tăng cường hợp tác về quốc phòng, an ninh và kinh tế.')
  })

  it('refuses macros, other archives, cut off files and part bombs by name', async () => {
    const whole = docxFile([vietnamese])
    assert.deepEqual(await refusalOf(whole.subarray(0, whole.length - 40)), {
      kind: 'damaged',
      format: 'docx',
    })
    const inside = wordDocument([vietnamese])
    assert.deepEqual(await refusalOf(zipFile({ 'word/document.xml': inside.slice(0, -30) })), {
      kind: 'damaged',
      format: 'docx',
    })
    assert.deepEqual(await refusalOf(zipFile({ 'word/document.xml': inside, 'word/vbaProject.bin': 'x' })), {
      kind: 'needs-conversion',
      format: 'docm',
    })
    assert.deepEqual(await refusalOf(zipFile({ 'a.txt': 'a' })), { kind: 'needs-conversion', format: 'zip' })
    const bomb = zipFile({ 'word/document.xml': new Uint8Array(100_000_000) })
    assert.ok(bomb.length < 200_000)
    assert.equal((await refusalOf(bomb)).kind, 'too-large')
  })

  it('does not believe a part that says it is small', async () => {
    const bomb = zipFile({ 'word/document.xml': new Uint8Array(100_000_000).fill(0x20) })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    // The unpacked size stands in the central directory, which the end record points to (APPNOTE 4.3.12, 4.3.16).
    view.setUint32(view.getUint32(bomb.length - 22 + 16, true) + 24, 1000, true)
    assert.deepEqual(await refusalOf(bomb), { kind: 'damaged', format: 'docx' })
  })
})

describe('PDFs', () => {
  it('joins the lines of a paragraph and keeps paragraphs apart, over pages too', async () => {
    const wide = (text: string): string => text.padEnd(70, ' x')
    const pdf = pdfFile([
      [
        { text: wide('Hai bên nhất trí thiết lập đường dây'), x: 72, y: 700 },
        { text: 'nóng giữa hai nước.', x: 72, y: 684 },
        { text: wide('Thứ trưởng đề nghị'), x: 72, y: 668 },
        { text: '1', x: 290, y: 40 },
      ],
      [{ text: 'phía Thái Lan sớm trả lời.', x: 72, y: 700 }],
    ])
    assert.deepEqual(linesOf(await extractText(pdf)), [
      `${wide('Hai bên nhất trí thiết lập đường dây').trim()} nóng giữa hai nước.`,
      `${wide('Thứ trưởng đề nghị').trim()} phía Thái Lan sớm trả lời.`,
    ])
  })

  it('reads Thai as it is typed, also from fonts that move its marks', async () => {
    const shown = thai
      .replaceAll('ำ', '\u0e4d\u0e32')
      .replaceAll('ทั้ง', 'ท\u0e31\uf70bง')
      .replaceAll('ที่', 'ที\uf70a')
    assert.deepEqual(linesOf(await extractText(pdfFile([[{ text: shown, x: 72, y: 700 }]]))), [thai])
  })

  it('says what is a scan, under a password, cut off or without codes for its letters', async () => {
    assert.deepEqual(await refusalOf(pdfFile([[]])), { kind: 'no-text-layer' })
    const locked = pdfFile(
      [[{ text: vietnamese, x: 72, y: 700 }]],
      `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
    )
    assert.deepEqual(await refusalOf(locked), { kind: 'encrypted', format: 'pdf' })
    assert.deepEqual(await refusalOf(strToU8('%PDF-1.7\n1 0 obj\n<< /Type /Cat')), {
      kind: 'damaged',
      format: 'pdf',
    })
    const holes = pdfFile([[{ text: 'ครั\u0000งที\u0000 ๒ ทั\u0000งสองฝ่ายเห็นชอบ', x: 72, y: 700 }]])
    assert.deepEqual(await refusalOf(holes), { kind: 'letters-without-code', count: 3 })
  })
})

describe('what is not opened', () => {
  it('names old formats and refuses what is too large without opening it', async () => {
    assert.deepEqual(await refusalOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)), {
      kind: 'needs-conversion',
      format: 'doc',
    })
    assert.deepEqual(await refusalOf(strToU8('{\\rtf1\\ansi')), { kind: 'needs-conversion', format: 'rtf' })
    const large = new Uint8Array(50_000_000)
    assert.deepEqual(await refusalOf(large), { kind: 'too-large', limit: fileLimits.text })
    large.set(strToU8('%PDF-1.7'))
    assert.deepEqual(await refusalOf(large), { kind: 'too-large', limit: fileLimits.pdf })
  })

  it('ends a file that takes longer than it may', async () => {
    const result = await extractText(docxFile([vietnamese]), { time: 1, memory: 64 })
    assert.deepEqual(result, { ok: false, error: { kind: 'took-too-long', format: 'docx' } })
  })

  it('answers whatever stands in a file', async () => {
    const files = [
      docxFile([vietnamese, thai]),
      pdfFile([[{ text: thai, x: 72, y: 700 }]]),
      strToU8(`<!doctype html><meta charset="x"><p>${vietnamese}`),
    ]
    const spoilt = fc
      .tuple(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 30 }),
        fc.nat(),
      )
      .map(([file, changes, cut]) => {
        const bytes = file.slice(0, cut % 3 === 0 ? cut % file.length : file.length)
        // The first bytes stay, so that the file is opened as what it was.
        for (const [at, byte] of changes) if (bytes.length > 16) bytes[16 + (at % (bytes.length - 16))] = byte
        return bytes
      })
    await fc.assert(
      fc.asyncProperty(spoilt, async (bytes) => {
        const result = await extractText(bytes)
        assert.ok(result.ok || result.error.kind !== 'took-too-long')
      }),
      { numRuns: process.env.COMITY_SOAK === undefined ? 12 : 500 },
    )
  })
})
