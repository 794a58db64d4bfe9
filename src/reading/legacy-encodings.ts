/**
 * Vietnamese and Thai text as it was written before Unicode, from bytes: TCVN3 (ABC fonts, TCVN 5712:1993 VN3),
 * VNI-Windows, VPS, windows-1258, and Thai TIS-620 / windows-874. Which one it is, is told by which reading gives the
 * most possible Vietnamese syllables. Texts pasted from such fonts into Unicode (“NguyÔn V¨n”, “Nguyeãn Vaên”) are the
 * same bytes seen as windows-1252 and are put right the same way.
 */
import { err, ok, type Result } from '../ledger/result.ts'
import { syllableScore } from './syllable-shape.ts'

export type Encoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-874'
  | 'windows-1258'
  | 'tcvn3'
  | 'vni'
  | 'vps'
  | 'windows-1252'

export interface DecodedText {
  readonly text: string
  readonly encoding: Encoding
  /** The bytes were Unicode, but of letters typed in a legacy font, or of UTF-8 once misread. */
  readonly pasted: boolean
}

export type DecodingError = { readonly kind: 'empty' } | { readonly kind: 'not-text' }

/** Lower case letters in the order of the tables below: all that ASCII lacks. */
const letters = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ'

// Byte of each letter, in hexadecimal, in the order of `letters`.
const tcvn3Lower =
  'b5 b8 b6 b7 b9 a8 bb be bc bd c6 a9 c7 ca c8 c9 cb ae cc d0 ce cf d1 aa d2 d5 d3 d4 d6 d7 dd d8 dc de df e3 e1 e2 e4 ab e5 e8 e6 e7 e9 ac ea ed eb ec ee ef f3 f1 f2 f4 ad f5 f8 f6 f7 f9 fa fd fb fc fe'
const vpsLower =
  'e0 e1 e4 e3 e5 e6 a2 a1 a3 a4 a5 e2 c0 c3 c4 c5 c6 c7 e8 e9 c8 eb cb ea 8a 89 8b cd 8c ec ed cc ef ce f2 f3 d5 f5 86 f4 d2 d3 b0 87 b6 d6 a9 a7 aa ab ae f9 fa fb db f8 dc d8 d9 ba bb bf ff 9a 9b cf 9c'

const singleByteTable = (
  lower: string,
  upper: Readonly<Record<string, string>>,
): ReadonlyMap<number, string> => {
  const table = new Map<number, string>()
  lower.split(' ').forEach((hex, i) => {
    table.set(Number.parseInt(hex, 16), letters.charAt(i))
  })
  for (const [letter, hex] of Object.entries(upper)) table.set(Number.parseInt(hex, 16), letter)
  return table
}

// The ABC fonts have few capitals of their own: the others come from a second font with the same bytes.
const tcvn3 = singleByteTable(tcvn3Lower, { Ă: 'a1', Â: 'a2', Ê: 'a3', Ô: 'a4', Ơ: 'a5', Ư: 'a6', Đ: 'a7' })
const vps = singleByteTable(vpsLower, {
  Đ: 'f1',
  Á: 'c1',
  À: '80',
  Â: 'c2',
  Ê: 'ca',
  Ô: 'd4',
  Ơ: 'f7',
  Ư: 'd0',
  Ă: '88',
  Í: 'b4',
  Ó: 'b9',
  Ú: 'da',
  Ý: 'dd',
})

/** VNI: a base letter, then a byte for its marks. Keyed by the byte in lower case; capitals are the same less 0x20. */
const vniMarks: ReadonlyMap<number, Readonly<Record<string, string>>> = new Map([
  [0xf9, { a: 'á', e: 'é', o: 'ó', u: 'ú', y: 'ý', ơ: 'ớ', ư: 'ứ' }],
  [0xf8, { a: 'à', e: 'è', o: 'ò', u: 'ù', y: 'ỳ', ơ: 'ờ', ư: 'ừ' }],
  [0xfb, { a: 'ả', e: 'ẻ', o: 'ỏ', u: 'ủ', y: 'ỷ', ơ: 'ở', ư: 'ử' }],
  [0xf5, { a: 'ã', e: 'ẽ', o: 'õ', u: 'ũ', y: 'ỹ', ơ: 'ỡ', ư: 'ữ' }],
  [0xef, { a: 'ạ', e: 'ẹ', o: 'ọ', u: 'ụ', ơ: 'ợ', ư: 'ự' }],
  [0xe2, { a: 'â', e: 'ê', o: 'ô' }],
  [0xe1, { a: 'ấ', e: 'ế', o: 'ố' }],
  [0xe0, { a: 'ầ', e: 'ề', o: 'ồ' }],
  [0xe5, { a: 'ẩ', e: 'ể', o: 'ổ' }],
  [0xe3, { a: 'ẫ', e: 'ễ', o: 'ỗ' }],
  [0xe4, { a: 'ậ', e: 'ệ', o: 'ộ' }],
  [0xea, { a: 'ă' }],
  [0xe9, { a: 'ắ' }],
  [0xe8, { a: 'ằ' }],
  [0xfa, { a: 'ẳ' }],
  [0xfc, { a: 'ẵ' }],
  [0xeb, { a: 'ặ' }],
])

const vniSingles: ReadonlyMap<number, string> = new Map([
  [0xf1, 'đ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
  [0xed, 'í'],
  [0xec, 'ì'],
  [0xe6, 'ỉ'],
  [0xf3, 'ĩ'],
  [0xf2, 'ị'],
  [0xee, 'ỵ'],
])

const capital = (code: number): boolean => code >= 0xc0 && code <= 0xdf
const lowerByte = (code: number): number => (capital(code) ? code + 0x20 : code)

const fromVni = (codes: readonly number[]): string => {
  const out: string[] = []
  for (const code of codes) {
    const low = lowerByte(code)
    const single = code >= 0xc0 ? vniSingles.get(low) : undefined
    const base = out.at(-1) ?? ''
    const marked = code >= 0xc0 ? vniMarks.get(low)?.[base.toLowerCase()] : undefined
    if (marked !== undefined)
      out[out.length - 1] = base === base.toLowerCase() ? marked : marked.toUpperCase()
    else if (single !== undefined) out.push(capital(code) ? single.toUpperCase() : single)
    else out.push(windows1252(code))
  }
  return out.join('')
}

const fromTable =
  (table: ReadonlyMap<number, string>) =>
  (codes: readonly number[]): string =>
    codes.map((c) => (c < 0x80 ? String.fromCharCode(c) : (table.get(c) ?? windows1252(c)))).join('')

const western = new TextDecoder('windows-1252')
const high = Array.from({ length: 256 }, (_, c) => western.decode(Uint8Array.of(c)))
const windows1252 = (code: number): string => high[code] ?? String.fromCharCode(code)
const toWestern = new Map(high.map((ch, code) => [ch, code]))

const fontReadings: readonly (readonly [Encoding, (codes: readonly number[]) => string])[] = [
  ['tcvn3', fromTable(tcvn3)],
  ['vni', fromVni],
  ['vps', fromTable(vps)],
]

/** Text looked at to tell encodings apart. */
const sampleLength = 20_000
/** Share of possible syllables among words with marks that a reading must reach. */
const leastShare = 0.7

export const decodeText = (bytes: Uint8Array): Result<DecodedText, DecodingError> => {
  if (bytes.length === 0) return err({ kind: 'empty' })
  const wide = utf16Kind(bytes)
  if (wide !== undefined) return decodedUnicode(new TextDecoder(wide).decode(bytes), wide)
  try {
    return decodedUnicode(new TextDecoder('utf-8', { fatal: true }).decode(bytes), 'utf-8')
  } catch {
    return decodeSingleByte(bytes)
  }
}

const decodedUnicode = (text: string, encoding: Encoding): Result<DecodedText, DecodingError> => {
  if (text.trim() === '') return err({ kind: 'empty' })
  const meant = misreadUtf8(text)
  if (meant !== undefined) return ok({ text: meant, encoding, pasted: true })
  const font = pastedFont(text)
  return ok(font === undefined ? { text, encoding, pasted: false } : { ...font, pasted: true })
}

/** UTF-8 that some program read as windows-1252 and saved again ("HÃ\u00a0 Ná»™i", "à¹„à¸—à¸¢"): read back if all of it is. */
const misreadUtf8 = (text: string): string | undefined => {
  const signs = text.slice(0, sampleLength).match(/á[º»]|Ã[\u0080-\u00bf]|Ä[‘\u0090]|Æ[°¡]|à[¸¹]/g)
  if (signs === null || signs.length < 5) return undefined
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) {
    const byte = toWestern.get(text.charAt(i))
    if (byte === undefined) return undefined
    bytes[i] = byte
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

// Every other byte of Latin or Thai text in UTF-16 is 0x00, 0x01, 0x0E or 0x1E.
const utf16Kind = (bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const end = Math.min(bytes.length & ~1, 4000)
  let even = 0
  let odd = 0
  for (let i = 0; i < end; i += 2) {
    if (isHighByte(bytes[i])) even++
    if (isHighByte(bytes[i + 1])) odd++
  }
  if (end < 8) return undefined
  if (odd > 0.45 * end && even < 0.1 * end) return 'utf-16le'
  return even > 0.45 * end && odd < 0.1 * end ? 'utf-16be' : undefined
}

const isHighByte = (b: number | undefined): boolean => b === 0 || b === 1 || b === 0x0e || b === 0x1e

const decodeSingleByte = (bytes: Uint8Array): Result<DecodedText, DecodingError> => {
  const sample = bytes.subarray(0, sampleLength)
  const odd = sample.filter(
    (b) => b === 0 || (b < 0x20 && b !== 9 && b !== 10 && b !== 12 && b !== 13),
  ).length
  if (odd > sample.length * 0.02) return err({ kind: 'not-text' })
  const codes = Array.from(sample)
  const candidates: (readonly [Encoding, string])[] = [
    ...fontReadings.map(([name, read]) => [name, read(codes)] as const),
    ['windows-1258', new TextDecoder('windows-1258').decode(sample).normalize('NFC')],
  ]
  const best = bestOf(candidates)
  // Thai letters fill almost all of the upper half of TIS-620; the marked letters of Vietnamese come one at a time.
  const upper = codes.filter((c) => c >= 0xa1).length
  const runs = longRuns(codes)
  const encoding: Encoding =
    runs > 0.6 * upper && upper > 0.25 * codes.length
      ? 'windows-874'
      : best !== undefined
        ? best
        : 'windows-1252'
  return ok({ text: readAll(bytes, encoding), encoding, pasted: false })
}

const longRuns = (codes: readonly number[]): number => {
  let inRuns = 0
  let run = 0
  for (const c of [...codes, 0]) {
    if (c >= 0xa1) run++
    else {
      if (run >= 4) inRuns += run
      run = 0
    }
  }
  return inRuns
}

const readAll = (bytes: Uint8Array, encoding: Encoding): string => {
  const font = fontReadings.find(([name]) => name === encoding)
  return font === undefined
    ? new TextDecoder(encoding).decode(bytes).normalize('NFC')
    : font[1](Array.from(bytes))
}

const bestOf = (candidates: readonly (readonly [Encoding, string])[]): Encoding | undefined => {
  const scored = candidates
    .map(([name, text]) => ({ name, score: syllableScore(text) }))
    .sort((a, b) => b.score.share - a.score.share)
  const best = scored[0]
  return best !== undefined && best.score.marked >= 3 && best.score.share >= leastShare
    ? best.name
    : undefined
}

/** Unicode text whose letters are bytes of a legacy font: read again if that makes far more possible syllables. */
const pastedFont = (text: string): { readonly text: string; readonly encoding: Encoding } | undefined => {
  const sample = text.slice(0, sampleLength)
  const as = syllableScore(sample)
  if (as.marked < 5 || as.share > 0.5) return undefined
  const codesOf = (s: string): number[] => Array.from(s, (ch) => toWestern.get(ch) ?? 0x3f)
  // Letters beyond windows-1252 are Unicode already.
  if (Array.from(sample).filter((ch) => ch > 'ÿ' && !toWestern.has(ch)).length > 3) return undefined
  const best = bestOf(fontReadings.map(([name, read]) => [name, read(codesOf(sample))]))
  const font = fontReadings.find(([name]) => name === best)
  return font === undefined ? undefined : { text: font[1](codesOf(text)), encoding: font[0] }
}
