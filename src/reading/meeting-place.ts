/** Where the meeting was, and whose house it was: a named place behind its preposition, or the state that was visited. */
import { createCueFinder } from './cue-finder.ts'
import type { Language } from './language.ts'
import type { MeetingSetting } from './meeting.ts'
import type { Paragraph } from './page.ts'
import type { Stretch } from './person-mention.ts'
import type { SourceText } from './source-text.ts'
import { placeWords } from './words/meetings.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

const states = createCueFinder(stateCues, stateLookalikes)
const placeEnds = createCueFinder({ end: placeWords.ends })

export const findPlace = (
  source: SourceText,
  opening: readonly Paragraph[],
  language: Language,
): Stretch | undefined => {
  let state: Stretch | undefined
  for (const p of opening) {
    for (let i = p.start; i < p.end; i++) {
      const before = placeWords.before[language].find((w) => source.lower.startsWith(w, i))
      if (before === undefined || !isPlaceStart(source, i, before, language)) continue
      const place = placeFrom(source, i + before.length, p.end, language)
      // "Đại sứ Thái Lan tại Việt Nam": where someone is posted, not where they met.
      if (
        /(?:đại sứ|toàn quyền|ambassador|thường trú|tổng lãnh sự)[^,.]{0,40}$/.test(
          source.lower.slice(Math.max(0, i - 60), i),
        )
      )
        continue
      if (place === undefined || !isRealPlace(source, place, before, language)) continue
      if (!isBareState(source, place)) return place
      state ??= place
    }
  }
  return state
}

const isBareState = (source: SourceText, place: Stretch): boolean => {
  const hit = states.longestAt(source.lower, place.start)
  return hit !== undefined && hit.end >= place.end && hit.classes.some((c) => c.startsWith('state.'))
}

const isPlaceStart = (source: SourceText, i: number, before: string, language: Language): boolean => {
  const ch = source.text.charAt(i - 1)
  if (language === 'th')
    return before.startsWith('ณ') ? i === 0 || ch === ' ' || /[ก-๙]/.test(ch) === false : ch === ' '
  if (
    language === 'en' &&
    before === 'in ' &&
    !/ meeting|held|talks|visit/.test(source.lower.slice(Math.max(0, i - 60), i))
  )
    return false
  return i === 0 || /[\s,(]/.test(ch)
}

const placeFrom = (source: SourceText, from: number, to: number, language: Language): Stretch | undefined => {
  const { text, lower } = source
  let start = from
  while (text.charCodeAt(start) === 0x20) start++
  const articleStart = language === 'en' && lower.startsWith('the ', from - 4) ? from - 4 : start
  let end = start
  for (let i = start; i < Math.min(to, start + 110); ) {
    const ch = text.charAt(i)
    if (
      ch === ';' ||
      ch === '\n' ||
      ch === '(' ||
      (ch === '.' &&
        (language !== 'th' || /^\. {2}/.test(text.slice(i, i + 3))) &&
        /\s|$/.test(text.charAt(i + 1)))
    )
      break
    if (ch === ',') {
      const next = text.slice(i + 2, i + 40)
      const isState = states.longestAt(lower, i + 2)
      if (
        language === 'vi'
          ? isState === undefined || isState.classes.includes('block')
          : !/^(?:[A-Z]|the [A-Z])/.test(next) || placeEnds.longestAt(lower, i + 2) !== undefined
      )
        break
    }
    if (ch === ' ') {
      const stop = placeEnds.longestAt(lower, i + 1)
      if (stop !== undefined) break
      if (
        language === 'vi' &&
        /^\p{Ll}/u.test(text.slice(i + 1, i + 2)) &&
        !/^(?:phố|tỉnh|đô|chí|nước|sở|ương|phủ|tịch|giao|an|phòng)/.test(lower.slice(i + 1, i + 8))
      )
        break
      if (
        language === 'en' &&
        /^[a-z]/.test(text.slice(i + 1, i + 2)) &&
        !/^(?:of|the|and|de) /.test(lower.slice(i + 1, i + 5))
      )
        break
    } else if (language === 'th' && i > start + 4) {
      const stop = placeEnds.longestAt(lower, i)
      if (stop !== undefined && stop.end - stop.start > 3 && !['ระหว่าง'].includes(stop.phrase)) break
    }
    i++
    end = i
  }
  while (end > start && /[\s,.]/.test(text.charAt(end - 1)) && !/[ก-๙]\.$/.test(text.slice(end - 2, end)))
    end--
  return end - start >= 3 ? { start: articleStart, end } : undefined
}

const thaiPlaceHeads = [
  'โรงแรม',
  'ห้อง',
  'ทำเนียบ',
  'กรุง',
  'จังหวัด',
  'กระทรวง',
  'สำนักงาน',
  'ศูนย์',
  'เมือง',
  'อาคาร',
  'ตึก',
  'นคร',
  'ประเทศ',
  'ศาลาว่าการ',
  'แขวง',
  'ท่า',
  'สถาน',
  'กอง',
  'รัฐสภา',
  'มหาวิทยาลัย',
  'ราชอาณาจักร',
  'สปป',
]

const isRealPlace = (source: SourceText, place: Stretch, before: string, language: Language): boolean => {
  const lower = source.lower.slice(place.start, place.end)
  const known = states
    .findAll(source.lower, place.start, place.end)
    .some((h) => h.classes.some((c) => c.startsWith('place.') || c.startsWith('state.')))
  if (language === 'th')
    return before.startsWith('ณ')
      ? known || thaiPlaceHeads.some((h) => lower.startsWith(h)) || lower.length > 6
      : thaiPlaceHeads.some((h) => lower.startsWith(h)) && known
  if (language === 'en')
    return (
      (known ||
        /\b(?:room|building|house|hotel|office|palace|hall|centre|center|ministry|headquarters)\b/.test(
          lower,
        )) &&
      /^(?:the )?\p{Lu}/u.test(source.text.slice(place.start, place.end)) &&
      !/ meeting| session/.test(lower)
    )
  return known || /^(?:trụ sở|thủ đô|thành phố|tỉnh|phủ|văn phòng|nhà|trung tâm|khách sạn)/.test(lower)
}

/** "The visiting Russian minister" visits, and is not visited. */
const demonyms = new Set(
  'russian thai malaysian vietnamese cambodian lao laotian burmese chinese japanese indian french british german indonesian filipino singaporean korean australian american bruneian'.split(
    ' ',
  ),
)

// A state right behind a word of visiting ("thăm", "เยือน", "visit to") is the host.
export const visitedState = (
  source: SourceText,
  opening: readonly Paragraph[],
  setting: MeetingSetting,
): { readonly code: string; readonly at: Stretch } | undefined => {
  for (const p of opening) {
    const text = source.lower.slice(p.start, p.end)
    for (const m of text.matchAll(
      /(?:thăm(?: (?:chính thức|cấp nhà nước|hữu nghị|làm việc|và làm việc))*(?: tại)?(?: vương quốc| nước)?|เดินทางไปเยือน|เดินทางเยือน|เดินทางไป|เยือน|visit to|visiting|visited|đến) {0,1}(?:ราชอาณาจักร|the )?/g,
    )) {
      const at = p.start + m.index + m[0].length
      const hit = states.longestAt(source.lower, at)
      const code = hit?.classes.find((c) => c.startsWith('state.'))?.slice(6)
      if (hit === undefined || code === undefined || demonyms.has(hit.phrase)) continue
      if (setting.parties.includes(code)) return { code, at: { start: hit.start, end: hit.end } }
    }
  }
  return undefined
}

export const hostOf = (
  source: SourceText,
  place: Stretch | undefined,
  visited: { readonly code: string } | undefined,
  setting: MeetingSetting,
  opening: readonly Paragraph[],
): string | undefined => {
  if (place !== undefined) {
    const hits = states.findAll(source.lower, place.start, place.end)
    const state = hits
      .flatMap((h) => h.classes)
      .findLast((c) => c.startsWith('state.'))
      ?.slice(6)
    if (state !== undefined) return setting.parties.includes(state) ? state : undefined
    const inside = hits
      .flatMap((h) => h.classes)
      .find((c) => c.startsWith('place.'))
      ?.slice(6)
    const abroad =
      visited !== undefined && visited.code !== setting.home && isGenericPlace(source, place)
        ? visited.code
        : undefined
    if (abroad !== undefined) return abroad
    if (inside !== undefined) return setting.parties.includes(inside) ? inside : undefined
  }
  for (const p of opening) {
    const m = /ฝ่าย([ก-๙]{2,12})เป็นเจ้าภาพ/.exec(source.text.slice(p.start, p.end))
    const code =
      m === null
        ? undefined
        : states
            .longestAt(m[1] ?? '', 0)
            ?.classes.find((c) => c.startsWith('state.'))
            ?.slice(6)
    if (code !== undefined) return code
  }
  return visited?.code ?? (place === undefined ? undefined : (setting.home ?? undefined))
}

// Every capital has a government house and ministries: the name alone does not say whose.
const isGenericPlace = (source: SourceText, place: Stretch): boolean =>
  /^(?:ทำเนียบ|โรงแรม|กระทรวง|trụ sở|government house)/.test(source.lower.slice(place.start, place.end))
