/**
 * The body of a page cut into atoms: the smallest pieces an act can be made of. Cuts fall at punctuation, at joining
 * words and at verbs of reporting; these stand between atoms and become what is known about the next one. Which atoms
 * make an act, and of which kind, is decided later (`act-model.ts`).
 */
import type { CueFinder, CueHit } from './cue-finder.ts'
import type { Language } from './language.ts'
import type { Page, Paragraph } from './page.ts'
import type { SourceText } from './source-text.ts'
import { thaiWordStarts } from './thai-words.ts'

export interface Atom {
  readonly start: number
  readonly end: number
  /** Verbs of reporting right before it, in order: what leads it in. */
  readonly leads: readonly CueHit[]
  /** What else stands between it and the atom before: punctuation marks and classes of joining words. */
  readonly joints: readonly string[]
  /** Cues inside it. */
  readonly cues: readonly CueHit[]
  /** Counts sentences of the page. */
  readonly sentence: number
  readonly paragraph: number
  readonly role: Paragraph['role']
}

/** Past this many atoms a page is no communiqué; the rest is not read for acts, and a doubt says so. */
export const atomLimit = 20_000

export const readAtoms = (source: SourceText, page: Page, finder: CueFinder, language: Language): Atom[] => {
  const atoms: Atom[] = []
  let sentence = 0
  page.paragraphs.forEach((p, paragraph) => {
    if ((p.role !== 'body' && p.role !== 'lead') || atoms.length >= atomLimit) return
    sentence++
    const cut = { atoms, sentence, paragraph, role: p.role }
    cutParagraph(source, p, finder, language, cut)
    sentence = cut.sentence
  })
  return atoms
}

/** Whether a stretch holds a verb of reporting, or says what both sides did. */
export const tellsOf =
  (source: SourceText, finder: CueFinder) =>
  (start: number, end: number): boolean =>
    finder.findAll(source.lower, start, end).some((h) => isLead(h) || h.classes.includes('mark.both'))

interface Cutting {
  readonly atoms: Atom[]
  sentence: number
  readonly paragraph: number
  readonly role: Paragraph['role']
}

/** Classes that stand between atoms. */
const isAct = (hit: CueHit): boolean => hit.classes.some((c) => c.startsWith('act.'))
const isLead = (hit: CueHit): boolean => hit.classes.some((c) => c.startsWith('lead.'))
const jointClasses = new Set(['mark.and', 'mark.also'])
/** Classes that open a new atom and belong to it. */
const openerClasses = new Set(['mark.purpose', 'mark.means', 'mark.relative', 'mark.list', 'mark.but'])

const cutParagraph = (
  source: SourceText,
  p: Paragraph,
  finder: CueFinder,
  language: Language,
  out: Cutting,
): void => {
  const { lower, text } = source
  let start = p.start
  let leads: CueHit[] = []
  let joints: string[] = ['paragraph']
  let cues: CueHit[] = []

  const close = (end: number): void => {
    let from = start
    let to = end
    while (from < to && isEdge(text.charCodeAt(from))) from++
    while (to > from && isEdge(text.charCodeAt(to - 1))) to--
    if (to <= from) return
    out.atoms.push({
      start: from,
      end: to,
      leads,
      joints,
      cues,
      sentence: out.sentence,
      paragraph: out.paragraph,
      role: out.role,
    })
    leads = []
    joints = []
    cues = []
  }

  const thaiBounds = language === 'th' ? thaiWordStarts(text, p.start, p.end) : undefined
  for (let i = p.start; i < p.end; ) {
    if (out.atoms.length >= atomLimit) return
    const mark = punctuationAt(text, i, p, language)
    if (mark !== undefined) {
      close(i)
      joints.push(mark.kind)
      if (mark.kind === 'stop') {
        out.sentence++
        leads = []
      }
      i = mark.end
      start = i
      continue
    }
    const hit = finder.longestAt(lower, i)
    if (hit === undefined || hit.end > p.end) {
      // Words are taken whole where the script has spaces.
      i++
      continue
    }
    if (hit.classes.includes('block')) {
      i = hit.end
      continue
    }
    if (
      isNominal(lower, hit, language) ||
      (thaiBounds !== undefined && hit.end - hit.start <= 4 && !isAct(hit) && !thaiBounds.has(hit.start))
    ) {
      i = hit.start + 1
      continue
    }
    if (hit.classes.includes('mark.both') && actsAtOnce(lower, hit.end, p.end, finder)) {
      // "Both sides" right before a verb of cooperation: the report itself says what both do.
      close(hit.start)
      leads.push({ ...hit, classes: ['lead.both'] })
      i = hit.end
      start = i
      continue
    }
    if (isLead(hit) && isInsideAct(cues, hit, start)) {
      cues.push(hit)
      i = hit.end
      continue
    }
    if (
      isLead(hit) &&
      !(hit.classes.some((c) => c.startsWith('act.')) && isActPlace(leads, joints, start, hit.start, text))
    ) {
      close(hit.start)
      leads.push(hit)
      i = skipComplementiser(source, hit.end, p.end, finder, leads)
      start = i
      continue
    }
    if (
      hit.classes.includes('mark.and') &&
      (joinsStates(lower, cues, hit, finder) || joinsVerbs(lower, cues, hit, start, finder))
    ) {
      i = hit.end
      continue
    }
    if (hit.classes.some((c) => jointClasses.has(c))) {
      close(hit.start)
      joints.push(hit.classes.find((c) => jointClasses.has(c)) ?? '')
      // Thai sets a space before an "and" that joins clauses, none before one that joins words.
      if (language === 'th' && text.charCodeAt(hit.start - 1) === 0x20) joints.unshift('spaced')
      i = hit.end
      start = i
      continue
    }
    if (hit.classes.some((c) => openerClasses.has(c)) || opensAfterSpace(hit, text, language)) {
      close(hit.start)
      start = hit.start
    }
    cues.push(hit)
    i = hit.end
  }
  close(p.end)
}

// "การ", "ผู้", "ข้อ" or "ความ" before it: a verb of reporting turned noun reports nothing.
const isNominal = (lower: string, hit: CueHit, language: Language): boolean =>
  language === 'th' &&
  isLead(hit) &&
  (lower.startsWith('การ', hit.start - 3) ||
    lower.startsWith('ผู้', hit.start - 3) ||
    lower.startsWith('ข้อ', hit.start - 3) ||
    lower.startsWith('ความ', hit.start - 4))

const actsAtOnce = (lower: string, from: number, to: number, finder: CueFinder): boolean => {
  let at = from
  while (lower.charCodeAt(at) === 0x20) at++
  const next = finder.longestAt(lower, at)
  return next !== undefined && next.end <= to && isAct(next) && !isLead(next)
}

// "begin discussions on": right behind an act verb, a verb of reporting is that verb's object.
const isInsideAct = (cues: readonly CueHit[], hit: CueHit, start: number): boolean => {
  const last = cues.at(-1)
  return (
    last !== undefined &&
    last.start >= start &&
    hit.start - last.end <= 1 &&
    last.classes.some((c) => c.startsWith('act.')) &&
    hit.classes.some(
      (c) => c === 'lead.discuss' || c === 'lead.inform' || c === 'lead.sign' || c === 'lead.support',
    )
  )
}

// "Thailand and Viet Nam" is one subject.
const joinsStates = (lower: string, cues: readonly CueHit[], and: CueHit, finder: CueFinder): boolean => {
  const isState = (h: CueHit | undefined): boolean => h?.classes.some((c) => c.startsWith('state.')) ?? false
  const last = cues.at(-1)
  if (last === undefined || !isState(last) || and.start - last.end > 2) return false
  let at = and.end
  while (lower.charCodeAt(at) === 0x20) at++
  if (lower.startsWith('the ', at)) at += 4
  return isState(finder.longestAt(lower, at))
}

// "Establish and develop …", "ป้องกันและปราบปราม": two verbs with one object are one act.
const joinsVerbs = (
  lower: string,
  cues: readonly CueHit[],
  and: CueHit,
  start: number,
  finder: CueFinder,
): boolean => {
  const last = cues.at(-1)
  if (
    last === undefined ||
    !isAct(last) ||
    last.start > start + 1 ||
    lower.slice(last.end, and.start).trim() !== ''
  )
    return false
  let at = and.end
  while (lower.charCodeAt(at) === 0x20) at++
  const next = finder.longestAt(lower, at)
  return next !== undefined && isAct(next)
}

// A word that is both a verb of reporting and an act ("support", "ร่วมมือ") is an act right behind a lead.
const isActPlace = (
  leads: readonly CueHit[],
  joints: readonly string[],
  start: number,
  at: number,
  text: string,
): boolean => text.slice(start, at).trim() === '' && (leads.length > 0 || joints.length > 0)

// "agreed | to", "เห็นชอบ | ที่จะ", "nhất trí | về việc": the small words belong to the lead.
const skipComplementiser = (
  source: SourceText,
  from: number,
  to: number,
  finder: CueFinder,
  leads: CueHit[],
): number => {
  let i = from
  for (let n = 0; n < 4; n++) {
    let at = i
    while (at < to && source.text.charCodeAt(at) === 0x20) at++
    const hit = finder.longestAt(source.lower, at)
    if (hit === undefined || hit.end > to) return i
    if (hit.classes.includes('mark.comp')) i = hit.end
    else if (isLead(hit) && !hit.classes.some((c) => c.startsWith('act.'))) {
      leads.push(hit)
      i = hit.end
    } else return i
  }
  return i
}

// Thai separates phrases, not words, by spaces: an act or a party behind one may begin a clause.
const opensAfterSpace = (hit: CueHit, text: string, language: Language): boolean =>
  language === 'th' &&
  text.charCodeAt(hit.start - 1) === 0x20 &&
  hit.classes.some(
    (c) =>
      c.startsWith('act.') ||
      c === 'mark.both' ||
      c.startsWith('state.') ||
      c === 'mark.comp' ||
      c === 'mark.past',
  )

const isEdge = (c: number): boolean =>
  c <= 0x20 || c === 0x2c || c === 0x3b || c === 0x3a || c === 0x2e || c === 0x201c || c === 0x22

interface Mark {
  readonly kind: string
  readonly end: number
}

const punctuationAt = (text: string, i: number, p: Paragraph, language: Language): Mark | undefined => {
  const ch = text.charAt(i)
  if (ch === ';') return { kind: 'semicolon', end: i + 1 }
  if (ch === '\n') return { kind: 'line', end: i + 1 }
  if (ch === ':' && !isDigit(text, i + 1)) return { kind: 'colon', end: i + 1 }
  if (ch === '…') return { kind: 'stop', end: i + 1 }
  if (ch === ',' && !isDigit(text, i + 1)) return { kind: 'comma', end: i + 1 }
  if ((ch === '.' || ch === '!' || ch === '?') && isStop(text, i, p.end, language))
    return { kind: 'stop', end: i + 1 }
  if ((isDigit(text, i) || ch === '-' || ch === '•') && startsPoint(text, i, p)) {
    const end = text.slice(i, i + 4).search(/[).\s]/)
    return { kind: 'point', end: i + Math.max(1, end + 1) }
  }
  return undefined
}

const isDigit = (text: string, i: number): boolean => {
  const c = text.charCodeAt(i)
  return c >= 0x30 && c <= 0x39
}

// "1) ", "2. " at the beginning of a phrase, "- " at the beginning of a line.
const startsPoint = (text: string, i: number, p: Paragraph): boolean => {
  const before = text.charCodeAt(i - 1)
  if (i > p.start && before > 0x20) return false
  const tail = text.slice(i, i + 4)
  return /^\d{1,2}\) ?/.test(tail) || (i === p.start && /^(?:\d{1,2}\. |[-•] )/.test(tail))
}

const abbreviations = new Set(
  'mr mrs ms dr h.e gen lt col maj adm pol capt st no vs u.s e.g i.e tp gs ts pgs ths prof hon art dept ltd co jr sr brig p.m a.m'.split(
    ' ',
  ),
)

const isStop = (text: string, i: number, end: number, language: Language): boolean => {
  if (language === 'th') return false
  const next = text.charCodeAt(i + 1)
  if (i + 1 < end && next > 0x20 && next !== 0x22 && next !== 0x201d && next !== 0x2e) return false
  let from = i
  while (from > 0 && i - from < 8 && text.charCodeAt(from - 1) > 0x20 && text.charAt(from - 1) !== '(') from--
  const word = text.slice(from, i).toLowerCase()
  if (abbreviations.has(word)) return false
  // One capital before a stop is an initial.
  return !(word.length === 1 && /\p{Lu}/u.test(text.charAt(i - 1)))
}
