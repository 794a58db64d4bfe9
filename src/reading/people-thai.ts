/**
 * Persons in Thai text: a title or rank, then a name of one to five words, ended by an office, a verb or a bracket. Thai
 * names are two words; Vietnamese ones in Thai letters three; Lao, Khmer and Burmese ones may stand alone.
 */
import { closingAfter } from './brackets.ts'
import { createCueFinder } from './cue-finder.ts'
import { type PersonMention, type Stretch, type Word, wordsFrom } from './person-mention.ts'
import type { SourceText } from './source-text.ts'
import { thaiWordStarts } from './thai-words.ts'
import { thaiPeople } from './words/people.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

const titles = createCueFinder({ block: thaiPeople.block ?? '', title: thaiPeople.title ?? '' })
const after = createCueFinder({ office: thaiPeople.office ?? '', stop: thaiPeople.stop ?? '' })
const states = createCueFinder(stateCues, stateLookalikes)

export const findThaiPeople = (source: SourceText, from: number, to: number): PersonMention[] => {
  const found: PersonMention[] = []
  const starts = thaiWordStarts(source.text, from, to)
  for (let i = from; i < to; ) {
    const hit = titles.longestAt(source.lower, i)
    if (hit === undefined) {
      i++
      continue
    }
    const mention =
      hit.classes.includes('title') &&
      hit.end < to &&
      // "นาง" is also the end of "ขุนนาง".
      (hit.end - hit.start > 4 || /^ฯ|\.$/.test(hit.phrase) || starts.has(hit.start)) &&
      !repeatsName(source, found.at(-1), hit.start)
        ? mentionAfter(source, hit, to)
        : undefined
    if (mention !== undefined) found.push(mention)
    i = mention === undefined ? hit.end : Math.max(hit.end, mention.end)
  }
  return found
}

// The same name in other letters stands right behind, in brackets or not; a bracket behind an office names its holder.
const repeatsName = (source: SourceText, last: PersonMention | undefined, at: number): boolean => {
  if (last === undefined || at < last.end) return false
  const between = source.text.slice(last.end, at)
  return (
    /^ ?\( ?$/.test(between) ||
    (/^ ?$/.test(between) && isThai(source.text.charAt(last.start)) && !isThai(source.text.charAt(at)))
  )
}

const mentionAfter = (source: SourceText, title: Stretch, to: number): PersonMention | undefined => {
  // "พล.อ. ดร. …", "H.E. Mr. …": titles stack.
  let titleEnd = title.end
  for (let n = 0; n < 2; n++) {
    const more = titles.longestAt(source.lower, skipSpace(source.text, titleEnd))
    if (more === undefined || !more.classes.includes('title')) break
    titleEnd = more.end
  }
  const words = wordsFrom(source.text, titleEnd, to, 8)
  const name = nameIn(source, words)
  if (name === undefined) return undefined
  return {
    ...name,
    title: { start: title.start, end: titleEnd },
    office: officeAfter(source, name.end, to),
    rule: 'title before a name',
  }
}

const nameIn = (source: SourceText, words: readonly Word[]): Stretch | undefined => {
  let end = 0
  let count = 0
  let closed = false
  const latin = isLatin(words[0]?.text ?? '')
  for (const word of words) {
    if (!(isThai(word.text) || isLatin(word.text)) || /[0-9]/.test(word.text)) {
      closed = true
      break
    }
    // A name in Latin letters ends where Thai goes on.
    if (latin !== isLatin(word.text)) {
      closed = true
      break
    }
    if (count > 0) {
      const cue = after.longestAt(source.lower, word.start)
      if (
        cue !== undefined &&
        !(cue.classes.includes('stop') && cue.end - cue.start <= 2 && word.end - cue.end > 6)
      ) {
        closed = true
        break
      }
      if (
        (titles.longestAt(source.lower, word.start)?.classes.includes('title') === true &&
          !malayLinks.has(words[count - 1]?.text ?? '')) ||
        states.longestAt(source.lower, word.start) !== undefined
      ) {
        closed = true
        break
      }
    }
    // A verb or an office may be glued to the name: cut it there.
    const cut = latin ? -1 : gluedAt(source, word)
    count++
    end = cut < 0 ? word.end : cut
    if (cut >= 0) {
      closed = true
      break
    }
    if (count === 6) break
  }
  const first = words[0]
  if (first === undefined || count === 0 || end - first.start < 3) return undefined
  // Nothing tells where the name ends: a Thai name has two words.
  if (!closed && count > 2) end = words[1]?.end ?? end
  return { start: first.start, end }
}

// "บิน ตุน ฮุสเซน": inside a Malay name a form of address is part of it.
const malayLinks = new Set(['บิน', 'บินตี', 'บินติ', 'อัล'])

const isThai = (word: string): boolean => /^[ก-๙]/.test(word)

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word)

const gluedMarks =
  'นายกรัฐมนตรี รัฐมนตรี กล่าว ปลัดกระทรวง อธิบดี เลขาธิการ และคณะ รองนายก ผู้บัญชาการ ผู้อำนวยการ เอกอัครราชทูต หารือ เข้าเยี่ยม ให้การ ผู้แทน ผู้ว่าราชการ รมว. รมช. ผบ. หัวหน้า'.split(
    ' ',
  )

const gluedAt = (source: SourceText, word: Word): number => {
  let cut = -1
  for (const mark of gluedMarks) {
    const at = word.text.indexOf(mark)
    if (at > 2 && (cut < 0 || at < cut)) cut = at
  }
  return cut < 0 || source.text.length === 0 ? -1 : word.start + cut
}

const officeAfter = (source: SourceText, from: number, to: number): Stretch | undefined => {
  let start = skipSpace(source.text, from)
  // A bracket with the name in other letters stands between.
  if (source.text.charAt(start) === '(') {
    const close = closingAfter(source.text, ')', start, 80)
    if (close === undefined) return undefined
    start = skipSpace(source.text, close + 1)
  }
  const head = after.longestAt(source.lower, start)
  if (head === undefined || !head.classes.includes('office')) return undefined
  let end = head.end
  for (const word of wordsFrom(source.text, head.end, Math.min(to, head.end + 160), 12)) {
    if (!isThai(word.text) && !isLatin(word.text)) break
    const glued = word.start > end
    if (glued && titles.longestAt(source.lower, word.start)?.classes.includes('title') === true) break
    const cue = after.longestAt(source.lower, word.start)
    // An "and" with no title behind it stands inside the name of a ministry.
    const insideName =
      cue?.phrase === 'และ' && titles.longestAt(source.lower, skipSpace(source.text, cue.end)) === undefined
    if (glued && cue?.classes.includes('stop') === true && !insideName) break
    end = word.end
  }
  return { start, end }
}

const skipSpace = (text: string, at: number): number => {
  let i = at
  while (text.charCodeAt(i) === 0x20) i++
  return i
}
