/**
 * Words that stand before a name and are not part of it: titles of persons, kinds of places. What is removed is told;
 * both forms are searched, since เมือง and ท่า also belong to names (Mueang Ranong is not Ranong).
 */
const GLUED_THAI = [
  'พลตำรวจเอก',
  'พลตำรวจโท',
  'พลตำรวจตรี',
  'พันตำรวจเอก',
  'พันตำรวจโท',
  'พันตำรวจตรี',
  'ร้อยตำรวจเอก',
  'พลเรือเอก',
  'พลเรือโท',
  'พลเรือตรี',
  'พลอากาศเอก',
  'พลอากาศโท',
  'พลอากาศตรี',
  'พลเอก',
  'พลโท',
  'พลตรี',
  'พันเอก',
  'พันโท',
  'พันตรี',
  'ร้อยเอก',
  'ร้อยโท',
  'ร้อยตรี',
  'นายกรัฐมนตรี',
  'ประธานาธิบดี',
  'ศาสตราจารย์',
  'นางสาว',
  'ด็อกเตอร์',
  'สหาย',
  'คุณ',
  'จังหวัด',
  'อำเภอ',
  'ตำบล',
  'นคร',
  'กรุง',
  'เทศบาล',
  'เขต',
  'แขวง',
  'ประเทศ',
  'เมือง',
  'นาย',
  'นาง',
] as const

const SPACED = `
พล.ต.อ. พล.ต.ท. พล.ต.ต. พ.ต.อ. พ.ต.ท. พ.ต.ต. ร.ต.อ. ร.ต.ท. ร.ต.ต. พล.อ. พล.ท. พล.ต. พ.อ. พ.ท. พ.ต. พล.ร.อ. พล.อ.อ. ดร. น.ส. ม.ร.ว. ม.ล. จ. อ. ต.
ông bà anh chị ngài đồng|chí đại|tướng thượng|tướng trung|tướng thiếu|tướng đại|tá thượng|tá trung|tá thiếu|tá đại|úy thượng|úy
trung|úy thiếu|úy gs. ts. pgs. ts.bs. tiến|sĩ giáo|sư bộ|trưởng thứ|trưởng chủ|tịch thủ|tướng tổng|bí|thư
tỉnh thành|phố tp. tp huyện quận phường xã thị|xã thị|trấn đảo cửa|khẩu
mr mr. mrs mrs. ms ms. dr dr. prof. general gen. gen lieutenant|general lt.|gen. major|general maj.|gen. colonel col. captain
capt. police|general comrade minister president
`

const AFTER = `province city district municipality tỉnh`

const entries = (text: string): readonly (readonly string[])[] =>
  text
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('|'))

const BEFORE_WORDS = entries(SPACED)
const AFTER_WORDS = entries(AFTER)

const startsWith = (words: readonly string[], entry: readonly string[]): boolean =>
  words.length > entry.length && entry.every((word, at) => words[at]?.toLowerCase() === word)

const HAN_KINDS = ['省', '市', '縣', '县', '郡', '府']

/** The name without its title or kind, or `undefined` where it has none. */
export const withoutPrefix = (name: string): string | undefined => {
  const words = name.split(' ')
  for (const entry of BEFORE_WORDS) if (startsWith(words, entry)) return words.slice(entry.length).join(' ')
  for (const entry of AFTER_WORDS)
    if (words.length > 1 && entry.includes(words.at(-1)?.toLowerCase() ?? ''))
      return words.slice(0, -1).join(' ')
  for (const prefix of GLUED_THAI)
    if (name.startsWith(prefix) && name.length > prefix.length + 1) return name.slice(prefix.length).trim()
  const last = name.at(-1) ?? ''
  return name.length > 2 && HAN_KINDS.includes(last) ? name.slice(0, -1) : undefined
}
