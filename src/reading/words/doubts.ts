/** The reader's doubts in words, in three languages. `{1}`, `{2}` are filled with pieces of the text. */
import type { DoubtKind } from '../draft.ts'
import type { Language } from '../language.ts'

export const doubtWords: Readonly<Record<DoubtKind, Readonly<Record<Language, string>>>> = {
  'machine-translated': {
    en: 'This text looks machine-translated, probably through Chinese ({1}). Check every item against the original report.',
    vi: 'Văn bản có vẻ là bản dịch máy, có lẽ qua tiếng Trung ({1}). Cần đối chiếu từng mục với bản gốc.',
    th: 'ข้อความนี้ดูเหมือนแปลด้วยเครื่อง อาจแปลผ่านภาษาจีน ({1}) ควรตรวจทุกรายการกับต้นฉบับ',
  },
  'no-year': {
    en: 'The day of the meeting is given without a year ({1}); the text does not state one.',
    vi: 'Ngày họp không ghi năm ({1}); văn bản không nêu năm.',
    th: 'วันที่ประชุมไม่ระบุปี ({1}) และข้อความไม่ได้บอกปีไว้',
  },
  'no-date': {
    en: 'The text gives no date for the meeting.',
    vi: 'Văn bản không nêu ngày họp.',
    th: 'ข้อความไม่ได้ระบุวันที่ประชุม',
  },
  'garbled-name': {
    en: '“{1}” is written in pinyin: a Vietnamese or Thai name that went through Chinese. {2}',
    vi: '“{1}” viết theo bính âm: tên Việt hoặc Thái đã qua tiếng Trung. {2}',
    th: '“{1}” เขียนเป็นพินอิน: เป็นชื่อเวียดนามหรือไทยที่ผ่านภาษาจีน {2}',
  },
  'garbled-office': {
    en: '“{1}” is an office that went through a translation. It may be {2}.',
    vi: '“{1}” là tên cơ quan đã qua bản dịch. Có thể là {2}.',
    th: '“{1}” เป็นชื่อหน่วยงานที่ผ่านการแปล อาจหมายถึง {2}',
  },
  'contested-term': {
    en: '“{1}” is neither side’s term for that sea. The text is left as it stands.',
    vi: '“{1}” không phải cách gọi của bên nào. Văn bản được giữ nguyên.',
    th: '“{1}” ไม่ใช่คำที่ฝ่ายใดใช้ คงข้อความไว้ตามเดิม',
  },
  'signed-and-negotiated': {
    en: 'One sentence calls the same subject both signed and under negotiation: “{1}” and “{2}”.',
    vi: 'Một câu vừa nói ký kết vừa nói đàm phán về cùng một nội dung: “{1}” và “{2}”.',
    th: 'ประโยคเดียวกันกล่าวถึงเรื่องเดียวกันทั้งว่าลงนามและว่ากำลังเจรจา: “{1}” และ “{2}”',
  },
  'names-differ': {
    en: 'The place is written in more than one way: “{1}” and “{2}”.',
    vi: 'Địa điểm được viết theo nhiều cách: “{1}” và “{2}”.',
    th: 'สถานที่เขียนต่างกัน: “{1}” และ “{2}”',
  },
  'mixed-languages': {
    en: 'The page mixes languages; only the {1} part is read.',
    vi: 'Trang có nhiều ngôn ngữ; chỉ đọc phần {1}.',
    th: 'หน้านี้มีหลายภาษา อ่านเฉพาะส่วนที่เป็นภาษา {1}',
  },
  'hidden-marks': {
    en: 'The text holds {1} invisible marks (directional or zero-width); they are kept in the source and not read.',
    vi: 'Văn bản có {1} ký tự ẩn (đổi chiều hoặc độ rộng không); vẫn giữ trong nguồn nhưng không đọc.',
    th: 'ข้อความมีอักขระที่มองไม่เห็น {1} ตัว (กำหนดทิศทางหรือความกว้างศูนย์) คงไว้ในต้นฉบับแต่ไม่อ่าน',
  },
  'cut-short': {
    en: 'The text is very long; acts were looked for only in its first part.',
    vi: 'Văn bản rất dài; chỉ tìm cam kết trong phần đầu.',
    th: 'ข้อความยาวมาก จึงค้นหาข้อผูกพันเฉพาะส่วนต้น',
  },
  'no-meeting': {
    en: 'The text may tell of no meeting between the two sides: it names no participants.',
    vi: 'Có thể văn bản không nói về cuộc gặp nào giữa hai bên: không nêu người tham dự.',
    th: 'ข้อความนี้อาจไม่ได้กล่าวถึงการประชุมระหว่างสองฝ่าย: ไม่ได้ระบุชื่อผู้เข้าร่วม',
  },
  'low-confidence': {
    en: 'Items that are uncertain (below half), to be looked at first: {1}.',
    vi: '{1} mục chưa chắc chắn (dưới một nửa); nên xem trước.',
    th: 'มี {1} รายการที่ไม่แน่ใจ (ต่ำกว่าครึ่ง) ควรตรวจก่อน',
  },
}

export const mayBeWords: Readonly<Record<Language, { readonly known: string; readonly unknown: string }>> = {
  en: { known: 'It may be {1}.', unknown: 'Who is meant cannot be told from the text.' },
  vi: { known: 'Có thể là {1}.', unknown: 'Không thể biết là ai hoặc nơi nào chỉ từ văn bản.' },
  th: { known: 'อาจเป็น {1}', unknown: 'ไม่อาจทราบได้จากข้อความว่าหมายถึงใครหรือที่ใด' },
}

export const languageNames: Readonly<Record<Language, Readonly<Record<Language, string>>>> = {
  en: { en: 'English', vi: 'Vietnamese', th: 'Thai' },
  vi: { en: 'tiếng Anh', vi: 'tiếng Việt', th: 'tiếng Thái' },
  th: { en: 'อังกฤษ', vi: 'เวียดนาม', th: 'ไทย' },
}

/**
 * Offices as translating machines render them from Chinese word by word, and what they may be. Compiled by hand from the
 * Chinese names (國家安全會議, 公安部, 國防部, 警察總署, 外交部, 司法部).
 */
export const garbledOffices: readonly { readonly as: RegExp; readonly is: string }[] = [
  {
    as: /quốc hội đồng bảo an|hội đồng bảo an quốc gia|hội nghị an ninh quốc gia/,
    is: 'Hội đồng An ninh Quốc gia',
  },
  { as: /bộ an toàn công cộng|bộ an ninh công cộng|bộ công an toàn|bộ trị an/, is: 'Bộ Công an' },
  { as: /bộ bảo vệ quốc gia|bộ quốc gia phòng vệ/, is: 'Bộ Quốc phòng' },
  {
    as: /tổng nha cảnh sát hoàng gia|tổng thự cảnh sát|tổng cục cảnh sát hoàng gia|trụ sở cảnh sát hoàng gia/,
    is: 'Cảnh sát Hoàng gia Thái Lan',
  },
  { as: /bộ ngoại vụ|bộ đối ngoại/, is: 'Bộ Ngoại giao' },
  { as: /bộ tư pháp hành chính|bộ pháp vụ/, is: 'Bộ Tư pháp' },
]
