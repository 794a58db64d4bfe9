/**
 * Persons in Vietnamese and English text: an office, rank or form of address, then, perhaps behind the name of an organ
 * or a state, a run of capitalised words that are no organ.
 */
import { type CueTable, createCueFinder } from './cue-finder.ts'
import { isUpper, type PersonMention, type Stretch, type Word, wordsFrom } from './person-mention.ts'
import type { SourceText } from './source-text.ts'
import { englishPeople, vietnamesePeople, vietnameseSurnames } from './words/people.ts'
import { stateCues, stateLookalikes } from './words/states.ts'

const findersOf = (table: CueTable) =>
  createCueFinder({ title: table.title ?? '', office: table.office ?? '' })
const finders = { vi: findersOf(vietnamesePeople), en: findersOf(englishPeople) } as const
const states = createCueFinder(stateCues, stateLookalikes)

/** Capitalised words of organs and offices, which no name begins with. */
const organWords = {
  vi: new Set(
    'bộ chính trị trung ương đảng ban ủy uỷ cục tổng hội đồng viện chủ tịch quốc nhà nước công an ngoại giao phòng thương mại tài kế hoạch hoàng gia cảnh sát đoàn đại biểu văn thành phố tỉnh quận thủ đô vương cộng hòa đông nam á đặc mệnh phó trưởng asean mê hữu nghị an ninh'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and for prime minister deputy ministry foreign affairs defence defense interior finance president vice secretary general permanent national security council royal army navy air force police armed forces commander commander-in-chief chief staff government house kingdom republic socialist democratic people peoples federation union supreme head department office ambassador extraordinary plenipotentiary justice labour labor commerce trade transport tourism public health education agriculture cooperatives culture home digital economy society industry science thai vietnamese malaysian cambodian lao chinese myanmar indonesian both h.e mr mrs ms dr his her excellency majesty special senior joint state acting former women global summit international cooperation information communications communication environment natural resources energy social development human planning post telecommunications religious womens veterans innovation higher science technology tourism sports economic community works rural lands housing investment plan asean committee federal republican bureau agency authority authorities board centre center division corps coast guard marine customs immigration narcotics narcotic control counter intelligence investigation crime crimes anti drug drugs corruption prosecution prosecutor provincial region regional province district city municipal border fisheries maritime enforcement court parliament assembly senate party central commission institute university bank company group association chamber forum conference dialogue talks treaty agreement memorandum monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west northern southern eastern western multilateral bilateral trade strategic strategy meeting room building in on to at also who while during after with this that these'.split(
      ' ',
    ),
  ),
} as const

/** What a press caption puts behind a dash. */
const captionWords = new Set(['ảnh', 'photo'])

const shortStates = new Set(['việt', 'trung', 'lào', 'thái', 'mỹ', 'nga', 'nhật', 'hàn', 'ấn', 'asean'])

const particles = new Set(['bin', 'binti', 'bint', 'al', 'de', 'van', 'von', 'haji', 'ibni', 'ap', 'a/l'])

export const findLatinPeople = (
  source: SourceText,
  from: number,
  to: number,
  language: 'vi' | 'en',
): PersonMention[] => {
  const finder = finders[language]
  const found: PersonMention[] = []
  for (let i = from; i < to; ) {
    const hit = finder.longestAt(source.lower, i)
    if (hit === undefined || hit.end >= to) {
      const bare = language === 'en' ? untitledName(source, i, to) : undefined
      if (bare !== undefined) found.push(bare)
      i = bare?.end ?? i + 1
      continue
    }
    const mention = mentionAfter(source, hit, hit.classes.includes('title'), to, language)
    if (mention === undefined) i = hit.end
    else {
      found.push(mention)
      const second = pluralOffice.test(source.lower.slice(hit.start, hit.end + 1))
        ? secondName(source, mention, to, language)
        : undefined
      if (second !== undefined) found.push(second)
      i = Math.max(mention.end, mention.office?.end ?? 0, second?.end ?? 0)
    }
  }
  return found
}

const pluralOffice = /(?:ministers|presidents|secretaries|ambassadors|commanders|chiefs)$|ministers /

// "Prime Ministers A and B": one office, two persons.
const secondName = (
  source: SourceText,
  first: PersonMention,
  to: number,
  language: 'vi' | 'en',
): PersonMention | undefined => {
  if (!source.text.startsWith(' and ', first.end)) return undefined
  const words = wordsFrom(source.text, first.end + 5, Math.min(to, first.end + 80), 6)
  const run = nameRun(source, words, 0, language)
  return run === undefined
    ? undefined
    : { ...run, title: undefined, office: undefined, rule: 'second of two names' }
}

// "co-chaired by Saurabh Kumar, Secretary (East)": English reports also leave out the form of address.
const untitledName = (source: SourceText, at: number, to: number): PersonMention | undefined => {
  const { text } = source
  if (
    !/^\p{Lu}\p{Ll}/u.test(text.slice(at, at + 2)) ||
    !/(?:^|[a-z]{2} |, )$/.test(text.slice(Math.max(0, at - 3), at))
  )
    return undefined
  const words = wordsFrom(text, at, Math.min(to, at + 80), 6)
  const run = nameRun(source, words, 0, 'en')
  if (run === undefined || !/\s/.test(text.slice(run.start, run.end))) return undefined
  const office = officeBehind(source, run.end, to, 'en')
  return office === undefined
    ? undefined
    : { ...run, title: undefined, office, rule: 'name before an office' }
}

const mentionAfter = (
  source: SourceText,
  head: Stretch,
  isTitle: boolean,
  to: number,
  language: 'vi' | 'en',
): PersonMention | undefined => {
  const finder = finders[language]
  const words = wordsFrom(source.text, head.end, Math.min(to, head.end + 160), 16)
  let title: Stretch | undefined = isTitle ? head : undefined
  let office: Stretch | undefined = isTitle ? undefined : head
  let officeEnd = head.end
  for (let k = 0; k < words.length; k++) {
    const word = words[k]
    if (word === undefined) break
    if (/^[,;:()[\]"“”\n?!/….]$/.test(word.text)) {
      // A comma may go on with another office, as from a party office to one of state; anything else ends the walk.
      if (word.text !== ',' || isTitle) break
      const next = words[k + 1]
      if (next === undefined || finder.longestAt(source.lower, next.start) === undefined) break
      continue
    }
    const more = finder.longestAt(source.lower, word.start)
    if (more !== undefined) {
      // "… and Admiral X": another person begins.
      if (!isTitle && more.classes.includes('title') && joinWords.has(words[k - 1]?.text ?? '')) break
      if (more.classes.includes('title')) title = { start: more.start, end: more.end }
      officeEnd = more.end
      k = lastWordBefore(words, more.end)
      continue
    }
    const state = states.longestAt(source.lower, word.start)
    if (state !== undefined) {
      officeEnd = state.end
      k = lastWordBefore(words, state.end)
      continue
    }
    const run = nameRun(source, words, k, language)
    if (run !== undefined) {
      if (office !== undefined) office = { start: office.start, end: Math.max(officeEnd, office.end) }
      if (title !== undefined && office !== undefined && title.start > office.start)
        office = { start: office.start, end: trimmedEnd(source.text, office.start, title.start) }
      return {
        ...run,
        title,
        office: office ?? officeBehind(source, run.end, to, language),
        rule: isTitle ? 'title before a name' : 'office before a name',
      }
    }
    // Nothing of an organ's name: the walk has left the phrase.
    if (isTitle || !belongsToOrgan(word, language)) break
    officeEnd = word.end
  }
  return undefined
}

const joinWords = new Set(['và', 'cùng', 'and', 'with'])

const lastWordBefore = (words: readonly Word[], end: number): number => {
  const at = words.findLastIndex((w) => w.start < end)
  return Math.max(0, at)
}

const trimmedEnd = (text: string, start: number, end: number): number => {
  let e = end
  while (e > start && /[\s,]/.test(text.charAt(e - 1))) e--
  return e
}

const linkWords = {
  vi: new Set(
    'của và tại cùng kiêm các trưởng phụ trách - – nước quân đội nhân dân đặc mệnh toàn quyền đầu tư lực lượng vũ trang giao an phòng trị ương gia sát thao lịch hội nông thôn pháp mại thương chính ninh biên giới đồng tế nguyên môi trường hóa thể du ủy kế hoạch xã cao cấp vụ tổng quốc phủ đạo hợp tác văn khoa học kỹ thuật thông tin truyền kiểm tối tham mưu liên công nghiệp xây dựng giáo dục y đối trung lâm thủy sản hữu nghị cơ quan thứ nhất hai thường trực tự do chủ thi hành nội tòa án điều tra tuần duyên hải không lục bộ binh biển ma túy chống nhũng xuất nhập cảnh di trú thuế ngân hàng đào tạo tộc tôn giám đốc hạch năng khoáng vận tải cựu chiến nữ thanh niên đại viện nghiên cứu lược ngoại quản lý thị trấn huyện bang vùng miền thuộc địa phương chuyên nhiệm nhà trắng lầu năm góc đảng kỳ'.split(
      ' ',
    ),
  ),
  en: new Set(['of', 'and', 'the', 'for', 'to', 'in', 'on', '&', '-', 'cum', 'concurrently']),
} as const

const belongsToOrgan = (word: Word, language: 'vi' | 'en'): boolean =>
  isUpper(word.text.charAt(0)) || linkWords[language].has(word.text.toLowerCase())

/** A run of capitalised words from word `k` on that can be a person's name. */
const nameRun = (
  source: SourceText,
  words: readonly Word[],
  k: number,
  language: 'vi' | 'en',
): Stretch | undefined => {
  let last = k - 1
  let count = 0
  for (let j = k; j < words.length && count < 6; j++) {
    const word = words[j]
    if (word === undefined) break
    const low = word.text.toLowerCase().replace(/[’']s$/, '')
    const joins = (word.text === '-' || word.text === '–') && count > 0
    if (!joins && !particles.has(low)) {
      if (!isUpper(word.text.charAt(0)) || /\d/.test(word.text) || !/\p{L}/u.test(word.text.charAt(0))) break
      if (isOrganWord(words, j, language, count === 0)) break
      // "bin Tun Ahmad": inside a Malay name a form of address is part of it.
      const behindParticle = particles.has((words[j - 1]?.text ?? '').toLowerCase())
      if (!behindParticle && finders[language].longestAt(source.lower, word.start) !== undefined) break
      const state = states.longestAt(source.lower, word.start)
      if (state !== undefined && !(count > 0 && language === 'en' && state.end < word.end)) break
    } else if (count === 0) break
    if (joins) {
      // "Saeng - arun": the second half may be small; "Việt Nam - Lào" never comes here.
      const next = words[j + 1]
      if (
        next === undefined ||
        !/^\p{L}/u.test(next.text) ||
        captionWords.has(next.text.toLowerCase()) ||
        states.longestAt(source.lower, next.start) !== undefined
      )
        break
      last = j + 1
      j++
      count++
      continue
    }
    if (!particles.has(low)) last = j
    count++
  }
  const first = words[k]
  const end = words[last]
  if (first === undefined || end === undefined || last < k) return undefined
  // Organs are written "Công an", "Ngoại giao": the second syllable small. A name has all its words capitalised.
  if (language === 'vi') {
    const single = last === k
    if (startsOrgan(words, k) && !vietnameseSurnames.has(first.text.toLowerCase())) return undefined
    if (organWords.vi.has(first.text.toLowerCase()) && single) return undefined
    // "Hợp tác", "Công nghiệp": the second syllable of an organ's word is small.
    if (single && linkWords.vi.has(words[k + 1]?.text ?? '')) return undefined
    // "Việt - Trung", "Việt - Lào": two states, not a person.
    if (
      /^\S+ [-–] \S+$/.test(source.text.slice(first.start, end.end)) &&
      shortStates.has(first.text.toLowerCase())
    )
      return undefined
  }
  if (/^[A-ZĐ]{2,}$/.test(first.text) && last === k) return undefined
  return { start: first.start, end: stripPossessive(source.text, first.start, end.end) }
}

// "Hoàng gia" is an organ's word, "Hoàng Xuân" a family name with a middle name.
const isOrganWord = (words: readonly Word[], j: number, language: 'vi' | 'en', isFirst: boolean): boolean => {
  const low = (words[j]?.text ?? '').toLowerCase().replace(/[’']s$/, '')
  if (!organWords[language].has(low)) return false
  if (language === 'en') return true
  return startsOrgan(words, j) || (isFirst && !vietnameseSurnames.has(low))
}

const stripPossessive = (text: string, start: number, end: number): number =>
  /[’']s$/.test(text.slice(start, end)) ? end - 2 : end

const startsOrgan = (words: readonly Word[], j: number): boolean => {
  const first = words[j]?.text.toLowerCase() ?? ''
  const next = words[j + 1]?.text ?? ''
  if (next === '' || !organWords.vi.has(first)) return false
  if (/^\p{Ll}/u.test(next)) return true
  // "Hoàng Trung" is a family name with a middle name; "Hoàng Gia" an organ's word in capitals.
  return vietnameseSurnames.has(first) ? /^(?:Gia|Phòng)$/.test(next) : organWords.vi.has(next.toLowerCase())
}

// Verbs and joining words behind an office; names of organs have too many small words to list.
const officeStops = new Set(
  'đã sẽ cùng đang làm đồng dẫn bày khẳng nhấn cho đánh đề cảm hoan chúc thông mời có trong ngày đến về chủ tham dự nhân theo'.split(
    ' ',
  ),
)

// ", Minister of …", ", Đại sứ …": the office behind the name.
const officeBehind = (
  source: SourceText,
  from: number,
  to: number,
  language: 'vi' | 'en',
): Stretch | undefined => {
  let start = from
  if (source.text.charAt(start) !== ',') return undefined
  start++
  while (source.text.charCodeAt(start) === 0x20) start++
  const head = finders[language].longestAt(source.lower, start)
  if (head === undefined || !head.classes.includes('office')) return undefined
  let end = head.end
  for (const word of wordsFrom(source.text, head.end, Math.min(to, head.end + 140), 20)) {
    if (word.text === ',' && language === 'vi') {
      const next = finders.vi.longestAt(source.lower, word.end + 1)
      if (next?.classes.includes('office') === true) continue
      break
    }
    if (
      language === 'vi'
        ? officeStops.has(word.text.toLowerCase()) ||
          (word.text === 'và' && finders.vi.longestAt(source.lower, word.end + 1) !== undefined)
        : !belongsToOrgan(word, language) && finders.en.longestAt(source.lower, word.start) === undefined
    )
      break
    end = word.end
  }
  return { start, end }
}
