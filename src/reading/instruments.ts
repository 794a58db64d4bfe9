/**
 * Texts that can be told one from another: a head ("Hiệp định", "บันทึกความเข้าใจ", "Agreement") with what it is about, a known
 * short name, or a name in quotation marks. Texts in general ("agreements already signed") are left out.
 */
import type { Atom } from './atoms.ts'
import { createCueFinder } from './cue-finder.ts'
import { findDates } from './dates.ts'
import type { InstrumentDraft, InstrumentStatus } from './draft.ts'
import { acronyms, type NamedText, namedTextAt } from './instrument-name.ts'
import type { Language } from './language.ts'
import type { Page } from './page.ts'
import { originalSpan, type SourceText } from './source-text.ts'
import { instrumentStatus } from './words/instruments.ts'

const statuses = createCueFinder(instrumentStatus)

/** No report names more. */
const nameLimit = 300

export const readInstruments = (
  source: SourceText,
  page: Page,
  atoms: readonly Atom[],
  language: Language,
  meetingDate: string | null,
): InstrumentDraft[] => {
  const found: NamedText[] = []
  for (const p of page.paragraphs) {
    if (p.role !== 'body' && p.role !== 'lead' && p.role !== 'title') continue
    // A headline names texts loosely; it counts only where the body is short of one.
    for (let i = p.start; i < p.end; ) {
      const named = namedTextAt(source, i, p.end, language)
      if (named?.text !== undefined && p.role !== 'title' && found.length < nameLimit) found.push(named.text)
      i = named?.end ?? i + 1
    }
  }
  return withoutRepeats(source, found).map((f) => toDraft(source, f, atoms, meetingDate))
}

const withoutRepeats = (source: SourceText, found: readonly NamedText[]): NamedText[] => {
  const kept: NamedText[] = []
  for (const f of found) {
    const name = foldName(source, f)
    const twin = kept.findIndex((k) => isSameText(foldName(source, k), name, k.head.phrase === f.head.phrase))
    if (twin < 0) kept.push(f)
    else {
      const old = kept[twin]
      if (old !== undefined && f.end - f.start > (old.end - old.start) * 1.3) kept[twin] = f
    }
  }
  // A bare "MOU" is some longer text met elsewhere.
  return kept.filter(
    (f) => f.end - f.start > 4 || f.head.phrase !== 'mou' || !kept.some((k) => k !== f && k.kind === 'mou'),
  )
}

const foldName = (source: SourceText, f: NamedText): string =>
  source.lower.slice(f.start, f.end).replace(/[“”"]/g, '').replace(/\s+/g, ' ')

const isSameText = (a: string, b: string, sameHead: boolean): boolean => {
  if (a === b || a.includes(b) || b.includes(a)) return true
  if (!sameHead) return false
  const short = (s: string): string | undefined => /\b(doc|coc|unclos)\b/.exec(s)?.[1]
  if (short(a) !== undefined && short(a) === short(b)) return true
  const x = new Set(a.split(' '))
  const y = new Set(b.split(' '))
  const shared = [...x].filter((w) => y.has(w)).length
  return shared / Math.min(x.size, y.size) > 0.8 && Math.min(x.size, y.size) >= 4
}

const toDraft = (
  source: SourceText,
  f: NamedText,
  atoms: readonly Atom[],
  meetingDate: string | null,
): InstrumentDraft => {
  const at = originalSpan(source, f.start, f.end)
  const { status, cue } = statusOf(source, f, atoms)
  const name = source.lower.slice(f.start, f.end)
  const year = /(?:năm |^|\D)((?:19|20)\d{2})(?!\s*[-–]\s*\d)(?:\D*)$/.exec(name)?.[1]
  const behind = findDates(source.lower, f.end, Math.min(source.text.length, f.end + 60))[0]
  const date =
    f.kind === 'convention' || f.kind === 'treaty'
      ? (year ?? null)
      : status === 'signed'
        ? behind !== undefined && behind.start - f.end < 50
          ? behind.iso
          : cue === undefined
            ? null
            : meetingDate
        : behind !== undefined && behind.start - f.end < 30
          ? behind.iso
          : null
  return {
    ...at,
    name: at.span,
    kind: f.kind,
    status,
    date,
    confidence: f.end - f.start > 12 ? 0.8 : 0.6,
    why: [`head "${f.head.phrase}"`, ...(cue === undefined ? [] : [`"${cue}" before it: ${status}`])],
  }
}

// The nearest word of making or keeping before the name, within its sentence.
const statusOf = (
  source: SourceText,
  f: NamedText,
  atoms: readonly Atom[],
): { readonly status: InstrumentStatus; readonly cue: string | undefined } => {
  const sentence = atoms.find((a) => a.end > f.start)?.sentence
  const first = atoms.find((a) => a.sentence === sentence)
  const from = Math.max(first?.start ?? 0, f.start - 160)
  const fixed = Object.entries(acronyms).find(([short]) =>
    new RegExp(`\\b${short}\\b`).test(source.lower.slice(f.start, f.end)),
  )
  if (f.kind === 'convention') return { status: 'in-force', cue: undefined }
  if (fixed !== undefined && fixed[0] !== 'mou') return { status: fixed[1], cue: undefined }
  if (source.lower.slice(f.start, f.end).startsWith('ร่าง')) return { status: 'under-negotiation', cue: 'ร่าง' }
  const cue = statuses.findAll(source.lower, from, f.start).at(-1)
  if (cue === undefined) return { status: 'referenced', cue: undefined }
  return { status: cue.classes[0] as InstrumentStatus, cue: cue.phrase }
}
