/**
 * A dropped page cut into paragraphs with their roles, so that acts are read from the body alone: site headers, print
 * buttons, source lines, photo captions and headlines that the body repeats are told apart but kept for the doubts.
 */
import { type DateMention, findDates } from './dates.ts'
import type { SourceText } from './source-text.ts'

export type Role = 'title' | 'lead' | 'body' | 'heading' | 'dateline' | 'repeat' | 'boilerplate'

export interface Paragraph {
  readonly start: number
  readonly end: number
  readonly role: Role
}

export interface Page {
  readonly paragraphs: readonly Paragraph[]
  /** Date printed by the page itself, apart from the report. */
  readonly pageDate: DateMention | undefined
}

/** A paragraph of the body is longer than this, or ends like a sentence. */
const bodyLength = 160
const headingLength = 110

/** `tells`: whether a stretch holds a verb of reporting, by which a short line is told from a heading. */
export const readPage = (source: SourceText, tells: (start: number, end: number) => boolean): Page => {
  const lines = joinBroken(source.text, linesOf(source.text))
  const seen = new Map<string, number>()
  for (const line of lines) {
    const key = keyOf(source, line)
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const firstBody = lines.findIndex((l) => isBody(source, l, seen))
  const shown = new Set<string>()
  let pageDate: DateMention | undefined
  const paragraphs = lines.map((line, index): Paragraph => {
    const key = keyOf(source, line)
    const again = shown.has(key) || (index > 0 && isEchoOfLine(source, line, lines, index))
    shown.add(key)
    const date = dateOnly(source, line)
    if (date !== undefined) pageDate ??= date
    const role: Role =
      date !== undefined
        ? 'dateline'
        : isBoilerplate(source.lower.slice(line.start, line.end))
          ? 'boilerplate'
          : again
            ? 'repeat'
            : firstBody < 0
              ? line.end - line.start > headingLength
                ? 'body'
                : 'title'
              : index < firstBody
                ? 'title'
                : isNumbered(source.text, line.start) ||
                    line.end - line.start > headingLength ||
                    endsLikeSentence(source.text, line) ||
                    (isThai(source.text, line) && line.end - line.start > 30 && tells(line.start, line.end))
                  ? 'body'
                  : index > 0 && index < lines.length - 1
                    ? 'heading'
                    : 'boilerplate'
    return { ...line, role }
  })
  pageDate ??= leadingDate(source, lines[0])
  return { paragraphs: withLead(source, paragraphs), pageDate }
}

interface Line {
  readonly start: number
  readonly end: number
}

const linesOf = (text: string): Line[] => {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    let to = text.indexOf('\n', from)
    if (to < 0) to = text.length
    let start = from
    let end = to
    while (start < end && text.charCodeAt(start) <= 0x20) start++
    while (end > start && text.charCodeAt(end - 1) <= 0x20) end--
    if (end > start) lines.push({ start, end })
    from = to + 1
  }
  return lines
}

// A page may break a line inside a sentence: the next one then begins in lower case, and the line was long.
const joinBroken = (text: string, lines: readonly Line[]): Line[] => {
  const joined: Line[] = []
  for (const line of lines) {
    const last = joined.at(-1)
    if (last !== undefined && line.start - last.end <= 2 && isBrokenBetween(text, last, line))
      joined[joined.length - 1] = { start: last.start, end: line.end }
    else joined.push(line)
  }
  return joined
}

const isBrokenBetween = (text: string, a: Line, b: Line): boolean => {
  const end = text.charAt(a.end - 1)
  const next = text.charAt(b.start)
  if (/[-–,]/.test(end) && a.end - a.start > headingLength) return true
  return (
    a.end - a.start > 60 &&
    !/[.:;!?”"]/.test(end) &&
    next !== next.toUpperCase() &&
    next === next.toLowerCase()
  )
}

const keyOf = (source: SourceText, line: Line): string =>
  source.lower.slice(line.start, Math.min(line.end, line.start + 400)).replace(/\s+/g, ' ')

const isBody = (source: SourceText, line: Line, seen: ReadonlyMap<string, number>): boolean => {
  const length = line.end - line.start
  const key = keyOf(source, line)
  if ((seen.get(key) ?? 0) > 1 && length < 3 * bodyLength) return false
  if (isBoilerplate(source.lower.slice(line.start, line.end)) || dateOnly(source, line) !== undefined)
    return false
  if (isSiteHeader(source.lower.slice(line.start, line.start + 60))) return false
  return (
    length >= 2 * bodyLength ||
    (length >= bodyLength &&
      (endsLikeSentence(source.text, line) || /[.;] /.test(source.text.slice(line.start, line.end))))
  )
}

const isSiteHeader = (lower: string): boolean => lower.startsWith('รัฐบาลไทย-ข่าวทำเนียบรัฐบาล')

// Only what stands near: the body of a page is quoted back at most a few lines below its headline.
const isEchoOfLine = (source: SourceText, line: Line, lines: readonly Line[], index: number): boolean => {
  const key = keyOf(source, line)
  if (key.length < 25) return false
  return lines.slice(Math.max(0, index - 6), index).some((earlier) => {
    const other = keyOf(source, earlier)
    return (
      other.endsWith(key) ||
      (other.length > 40 &&
        key.startsWith(other) &&
        key.length < other.length + 200 &&
        key.length < 2 * bodyLength)
    )
  })
}

const boilerplateStarts = [
  'ที่มา',
  'พิมพ์',
  'source:',
  'theo ',
  'xem thêm',
  'ảnh:',
  'photo',
  'ภาพ',
  'ข่าว/',
  'print',
  'share',
  'tags:',
  'từ khóa',
  'http',
  'www.',
  'copyright',
  'read more',
  'อ่านเพิ่มเติม',
  'กองเผยแพร่',
  'กลุ่มสารนิเทศ',
]

const isBoilerplate = (lower: string): boolean =>
  lower.length < 4 ||
  /^[-=*_. ]{3,}$/.test(lower.slice(0, 200)) ||
  (lower.length < 200 && boilerplateStarts.some((b) => lower.startsWith(b)))

const endsLikeSentence = (text: string, line: Line): boolean =>
  line.end - line.start > 40 && /[.!?;…”"]/.test(text.charAt(line.end - 1))

const isThai = (text: string, line: Line): boolean => /[ก-๙]/.test(text.slice(line.start, line.start + 12))

const isNumbered = (text: string, start: number): boolean =>
  /^(?:\d{1,2}[.)]|[-–•●*+]|[a-z][.)]) /.test(text.slice(start, start + 8))

const dateOnly = (source: SourceText, line: Line): DateMention | undefined => {
  if (line.end - line.start > 60) return undefined
  const [date] = findDates(source.lower, line.start, line.end)
  if (date === undefined) return undefined
  const rest = source.lower.slice(line.start, date.start) + source.lower.slice(date.end, line.end)
  return rest.replace(
    /วัน[ก-๙]{2,10}ที่|[a-z]{3,9}day|thứ [a-zà-ỹ]{2,4}|chủ nhật|ngày|\d{1,2}[:.]\d{2}|date|[\s,().:|-]/g,
    '',
  ) === ''
    ? date
    : undefined
}

// Crawlers print `date 2031-09` before the first word of the report.
const leadingDate = (source: SourceText, line: Line | undefined): DateMention | undefined => {
  if (line === undefined || !source.lower.startsWith('date ', line.start)) return undefined
  return findDates(source.lower, line.start, Math.min(line.end, line.start + 20))[0]
}

// Press pages set a short summary between headline and report; it says again what the body tells in full.
const withLead = (source: SourceText, paragraphs: readonly Paragraph[]): Paragraph[] => {
  const first = paragraphs.findIndex((p) => p.role === 'body')
  const rest = paragraphs.filter((p) => p.role === 'body').length
  const lead = paragraphs[first]
  if (lead === undefined || first === 0 || rest < 3 || lead.end - lead.start > 2.5 * bodyLength)
    return [...paragraphs]
  return paragraphs.map((p, i) =>
    i === first && source.text.charCodeAt(p.start) < 0xe00 ? { ...p, role: 'lead' } : p,
  )
}
