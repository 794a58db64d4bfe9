/**
 * The text as the rules see it, and the way back. Rules work on a cleaned copy (NFC, no invisible marks, one kind of
 * space, one placing of Vietnamese tone marks); every offset that leaves the room is an offset into the original, in
 * UTF-16 units, so that a span is always a verbatim piece of what was dropped in.
 */
export interface SourceText {
  readonly original: string
  /** Cleaned copy: what every rule reads. */
  readonly text: string
  /** Lower-cased copy of `text`, unit for unit as long. */
  readonly lower: string
  /** Original offset of each unit of `text`, one more for the end. */
  readonly at: Uint32Array
  /** How many invisible or directional marks were set aside. */
  readonly hiddenMarks: number
}

export const createSourceText = (original: string): SourceText => {
  const units: string[] = []
  const at: number[] = []
  let hiddenMarks = 0
  for (let i = 0; i < original.length; ) {
    const end = endOfCluster(original, i)
    const raw = original.slice(i, end)
    if (isHidden(raw.charCodeAt(0)) && raw.length === 1) hiddenMarks++
    else {
      const clean = isLatinCluster(raw) ? raw.normalize('NFC') : raw
      for (let k = 0; k < clean.length; k++) {
        units.push(plainUnit(clean.charAt(k)))
        at.push(k === 0 ? i : Math.min(i + k, end - 1))
      }
    }
    i = end
  }
  at.push(original.length)
  const text = modernTones(units.join(''))
  return { original, text, lower: lowerCase(text), at: Uint32Array.from(at), hiddenMarks }
}

/** Original offsets of a stretch of the cleaned text. */
export const originalSpan = (
  source: SourceText,
  start: number,
  end: number,
): { readonly start: number; readonly end: number; readonly span: string } => {
  const from = source.at[start] ?? source.original.length
  // Up to where the next unit begins, so that a decomposed last letter keeps its marks.
  let to = source.at[end] ?? source.original.length
  while (to > from && isHidden(source.original.charCodeAt(to - 1))) to--
  return { start: from, end: to, span: source.original.slice(from, to) }
}

// A letter with the combining marks of the Latin blocks behind it; Thai marks are letters of their own here.
const endOfCluster = (s: string, i: number): number => {
  let end = i + 1
  // A long run of marks is hostile, not language: four stand behind no real letter.
  while (end < s.length && end - i < 5 && isCombining(s.charCodeAt(end))) end++
  return end
}

const isCombining = (c: number): boolean => c >= 0x300 && c <= 0x36f

const isLatinCluster = (s: string): boolean => s.length > 1

const isHidden = (c: number): boolean =>
  (c >= 0x200b && c <= 0x200f) ||
  (c >= 0x202a && c <= 0x202e) ||
  (c >= 0x2060 && c <= 0x2069) ||
  c === 0xfeff ||
  c === 0xad

const plainUnit = (u: string): string => {
  const c = u.charCodeAt(0)
  if (c === 0xa0 || c === 0x9 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f || c === 0x3000) return ' '
  // Thai digits: ๒๕๗๔ is read as 2574.
  if (c >= 0xe50 && c <= 0xe59) return String.fromCharCode(c - 0xe50 + 0x30)
  if (c === 0xd || c === 0x2028 || c === 0x2029) return '\n'
  return u
}

/** Lower case that never changes the length (İ would). */
const lowerCase = (s: string): string => {
  const low = s.toLowerCase()
  if (low.length === s.length) return low
  return Array.from({ length: s.length }, (_, i) => {
    const l = s.charAt(i).toLowerCase()
    return l.length === 1 ? l : s.charAt(i)
  }).join('')
}

// Both placings of the tone mark are in use (hoà / hòa, uỷ / ủy, khoẻ / khỏe): rules are written in the second.
const toneAfter: Readonly<Record<string, readonly [string, string]>> = {
  à: ['ò', 'a'],
  á: ['ó', 'a'],
  ả: ['ỏ', 'a'],
  ã: ['õ', 'a'],
  ạ: ['ọ', 'a'],
  è: ['ò', 'e'],
  é: ['ó', 'e'],
  ẻ: ['ỏ', 'e'],
  ẽ: ['õ', 'e'],
  ẹ: ['ọ', 'e'],
  ỳ: ['ù', 'y'],
  ý: ['ú', 'y'],
  ỷ: ['ủ', 'y'],
  ỹ: ['ũ', 'y'],
  ỵ: ['ụ', 'y'],
}

export const modernTones = (s: string): string =>
  s.replace(
    /([oOuU])([àáảãạèéẻẽẹỳýỷỹỵ])(?!\p{L})/gu,
    (pair: string, first: string, second: string, index: number) => {
      const isU = first === 'u' || first === 'U'
      const isY = 'ỳýỷỹỵ'.includes(second)
      const before = s.charAt(index - 1)
      // "quý", "quà", "quỳ": the u belongs to the consonant.
      if (isU !== isY || (isU && (before === 'q' || before === 'Q'))) return pair
      const moved = toneAfter[second]
      if (moved === undefined) return pair
      return (first === 'O' || first === 'U' ? moved[0].toUpperCase() : moved[0]) + moved[1]
    },
  )
