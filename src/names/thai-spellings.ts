/**
 * How Vietnamese sounds are written in Thai: by the Royal Institute (cost 0) and by the press, gazetteers and
 * translating machines. A cost is −ln of how often, roughly: 0.5 common, 1 seen, 1.5 rare.
 *
 * Sources: Royal Institute 2555 for the rules; for habits the Thai labels of Vietnamese people and places in
 * EveryPolitician and Who's On First (Wikidata), vietnam.vn in Thai, the Thai sports press, and the observation of
 * https://so06.tci-thaijo.org/index.php/husocjournal/article/view/257318 that eight onsets lack a Thai twin.
 */
import type { ThaiVowel } from './thai-syllable.ts'
import type { Nucleus } from './vietnamese-syllable.ts'

/** `sound`, or `sound+r` for a cluster, then its cost. */
export const ONSET_SPELLINGS: Readonly<Record<string, string>> = {
  '': '- 0, y 1.5, h 1.5, w 1.5, ng 2',
  b: 'b 0, p 1.2, ph 1.8',
  c: 'k 0, kh 1, c 2.2, ch 2.5, kh+w 1',
  ch: 'c 0, ch 0.6, t 2, s 1.8',
  d: 's 0, d 0.5, y 0.9, c 2, z 1',
  đ: 'd 0, t 0.9, th 1.8, b 2.5',
  g: 'k 0, kh 1, ng 1.5',
  gi: 's 0, k 0.9, y 0.8, c 0.8, ch 1, d 1.2',
  h: 'h 0, - 1.5, w 1.5, y 1.6',
  kh: 'kh 0, k 0.8, h 1.6',
  l: 'l 0, r 1.2, n 2, d 2.2',
  m: 'm 0, n 2, b 2.5',
  n: 'n 0, l 1.8, m 2, ny 1.5',
  ng: 'ng 0, ny 1.2, n 1.2, k 1.5, kh 2, w 2.2',
  nh: 'ny 0, y 0.4, n 0.6',
  p: 'p 0, ph 0.6, b 0.8',
  ph: 'f 0, ph 0.6, p 1.2',
  r: 's 0, r 0.5, l 1.2, y 2',
  s: 's 0, ch 1.4, c 2, h 2.2',
  t: 't 0, th 0.7, d 1.6, s 2.2',
  th: 'th 0, t 0.8, d 2, s 2.2',
  tr: 'c 0, t+r 0.3, th+r 0.5, ch 0.8, t 1, th 1.4, s 2',
  v: 'w 0, f 2, b 2, y 1.5',
  x: 's 0, ch 1, c 2',
}

/** Thai vowels for each nucleus, whatever stands around it. */
export const NUCLEUS_SPELLINGS: Readonly<Record<Nucleus, Partial<Record<ThaiVowel, number>>>> = {
  a: { a: 0, ae: 1.8, oh: 2.2, e: 2.4, ia: 2.5, o: 2.5, ua: 2.5 },
  ă: { a: 0, ae: 0.9, oh: 1.5, e: 1.8, oe: 1.8 },
  â: { oe: 0, a: 0.6, e: 1.4, ue: 1.6, ae: 1.8, i: 2, o: 2, oh: 2, u: 2 },
  e: { ae: 0, e: 0.6, a: 2, i: 2.2, ia: 2.2 },
  ê: { e: 0, i: 1, ae: 0.9, ia: 1.2, oe: 1.5, a: 2.2 },
  i: { i: 0, ia: 1.6, e: 1.4, ue: 1.8, u: 2.2 },
  o: { oh: 0, o: 0.5, ua: 1.8, a: 1.8, u: 2, oe: 2.2 },
  oo: { oh: 0, o: 0.4 },
  ô: { o: 0, oh: 0.5, u: 1.6, ua: 1.6, oe: 1.8, a: 2.2, ue: 2.2 },
  ôô: { o: 0, oh: 0.5 },
  ơ: { oe: 0, o: 0.7, oh: 0.9, a: 1.4, e: 1.4, ue: 1.2, u: 2, ua: 2 },
  u: { u: 0, o: 1.4, oh: 2, ua: 1.6, ue: 1.2, a: 2 },
  ư: { ue: 0, u: 0.5, i: 1.2, oe: 1, e: 2, a: 2.2, o: 2 },
  iê: { ia: 0, i: 0.9, e: 1, ae: 1.4, a: 1.8 },
  uô: { ua: 0, u: 0.9, o: 0.9, oh: 0.9, a: 2, uea: 1.2 },
  ươ: { uea: 0, ua: 0.6, oe: 0.9, oh: 1, o: 1.2, ue: 1, u: 1.2, ia: 1.4, a: 1.7, e: 1.8 },
}

/** `Thai final` → cost, for each Vietnamese coda; `-` is an open syllable. */
export const CODA_SPELLINGS: Readonly<Record<string, string>> = {
  '': '- 0, y 1.8, w 1.8, n 3, k 3, ng 3',
  j: 'y 0, - 1.2, n 2.5',
  w: 'w 0, - 0.9, y 2.2',
  c: 'k 0, t 1.6, - 1.8, p 2',
  ch: 'k 0, ch 0.3, t 0.5, - 1.8',
  m: 'm 0, n 1.6, ng 2.2, p 2.2',
  n: 'n 0, ny 1, ng 1.4, nh 1.4, m 2',
  ng: 'ng 0, nh 1.6, n 1.4, ny 1.6, m 2.4, k 2.2, - 2.2',
  nh: 'ny 0, nh 0.1, n 0.4, ng 0.5, y 1.6, - 1.6',
  p: 'p 0, m 2, t 1.8, k 2, - 2',
  t: 't 0, ch 0.4, k 1.6, n 2, p 1.8, - 1.8',
}

/**
 * Rimes that Thai writers hear as something else than the sum of their parts: glide (w or -), Thai vowel, final, cost.
 * Key: glide + nucleus + coda as in the syllable code; `*` any closing consonant, kept. A key with its
 * own coda goes before one with `*`.
 */
export const RIME_SPELLINGS: Readonly<Record<string, string>> = {
  anh: '- ae * 0.5, - e * 0.9, - ia * 1.6',
  ach: '- ae * 0.5, - e * 1, - ia * 1.6',
  wanh: 'w ae * 0.5, - oh * 1, - o * 1, - ua * 0.8',
  âj: '- e y 0, - oe y 0.1, - a y 0.5, - e - 0.6, - i - 1.2, - ae - 1.2',
  ăj: '- a y 0',
  âw: '- oe w 0, - a w 0.4, - o - 0.8, - o w 0.7, - oh w 0.8, - u - 1.2, - i w 1.2, - e w 1, - oh - 1',
  ăw: '- a w 0, - o - 1',
  aw: '- a w 0, - o - 1, - oh - 1',
  ơj: '- oe y 0, - oh y 0.6, - o y 0.6, - a y 1',
  ôj: '- o y 0, - oh y 0.4, - oe y 1.4',
  ưw: '- ue w 0, - i w 0.4, - ue - 0.6, - u - 0.7, - ua - 0.9, - u y 1.2',
  ưj: '- ue y 0, - u y 0.4, - i - 1',
  ươw: '- uea w 0, - ia w 0.8, - ua - 0.8, - i w 1',
  iêw: '- ia w 0, - i w 0.6, - oe w 1, - e w 0.8',
  uôj: '- ua y 0, - u y 0.6, - oh y 1, - o y 1',
  ươj: '- uea y 0, - ua y 0.8, - oe y 0.8, - u y 1',
  êw: '- e w 0, - ia w 0.8, - i w 0.8',
  wi: 'w i - 0, - u y 0.2, - u - 1.2, - i w 1, - i - 1.2, - ue - 1.2',
  wê: 'w e - 0, - i w 0.9, - u e 1, - e - 0.7, - ue - 1.2',
  wa: 'w a - 0, - ua - 0.6, - o - 0.8, - oh - 1, - a - 1.2',
  'wa*': 'w a * 0, - ua * 0.6, w o * 0.5, - oh * 1, - o * 0.9, - a * 1.4',
  'wă*': 'w a * 0, - ua * 0.8, w ae * 0.6, - oh * 1.2',
  'wâ*': '- ua * 0, w oe * 0.1, w a * 0.4, - u * 0.8, w e * 1, w i * 1.2, - oe * 1.4, - a * 1.5',
  wơ: '- ua - 0, w oe - 0',
  'wi*': 'w i * 0, - u * 0.8, - i * 1.4, - ue * 1.2',
  'wiê*':
    'w ia * 0, w e * 0.6, - ia * 0.9, w i * 0.8, w ae * 0.8, - ua * 1, - ue * 1.2, - u * 1.2, - uea * 1, - e * 1.2',
  'wô*': 'w o * 0, - ua * 0.3, w oh * 0.4, - o * 0.5, - oh * 0.8, w a * 1.2',
  'ươ*': '- uea * 0, - ua * 0.6, - oe * 0.8, - oh * 1, - o * 1.1, - ue * 0.9, - u * 1.2',
}

/** Syllables whose usual Thai spelling no rule gives; the first is the established one. */
export const ESTABLISHED_SYLLABLES: Readonly<Record<string, string>> = {
  nguyễn: 'เหงียน เหงวียน เหวียน งูเยน เหงี้ยน',
  trần: 'เจิ่น ตรัน ทราน ตราน เตริ่น',
  lê: 'เล เหล เลอ',
  đức: 'ดึ๊ก ดึก',
  huế: 'เว้',
  chí: 'จี จิ๊',
  anh: 'อันห์ อัน แองห์',
  đình: 'ดิ่ง ดินห์',
  thị: 'ถิ ธิ ธี ที ถี่',
  văn: 'วัน วาน แวน',
  hà: 'ฮา',
  nội: 'นอย โหน่ย',
}
