/**
 * Names by combination, for measuring: no list of persons. Family names and given syllables are the common ones of
 * Vietnamese; a seed gives the same names again. The shares of name lengths are those of public lists: two syllables
 * 2 %, three 82 %, four 16 %, and none twice.
 */
import {
  CODAS,
  NUCLEI,
  ONSETS,
  packSyllable,
  readSyllable,
  TONES,
  type VietnameseSyllable,
  writeSyllable,
} from '../src/names/vietnamese-syllable.ts'

const FAMILY = `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Trương Đoàn Trịnh Mai Lâm Cao Đào
Lưu Tô Tạ Phùng Chu Vương Quách Thái Hà Tôn Kiều La Lương Thạch Triệu Nghiêm Quan Ninh Khuất Kim Bạch Châu Doãn Đàm Giang
Hứa Khổng Lại Lục Mạc Nông Ông Phó Quản Sầm Tăng Tống Trang Từ Ứng Văn Viên Vi`

const SYLLABLES = `An Anh Ân Ái Bách Bảo Bắc Bằng Bích Bình Cẩm Cảnh Cát Châu Chi Chiến Chính Chung Công Cúc Cường Danh Diễm Diệp
Diệu Doanh Du Dung Duy Dũng Dương Đan Đào Đạt Đăng Điền Điệp Đông Đồng Đức Giang Giao Hà Hải Hạnh Hào Hân Hậu Hằng Hiên Hiếu
Hiền Hiển Hiệp Hoa Hoan Hoài Hoàng Hòa Hồng Huân Huệ Huy Huyền Hùng Hưng Hương Hường Hữu Kha Khang Khánh Khải Khiêm Khoa
Khôi Khuê Kiên Kiệt Kim Kiều Kỳ Lam Lan Lâm Lân Lê Liên Liễu Linh Loan Lộc Lợi Long Luân Lực Ly Mai Mạnh Mẫn Minh Mộng My Mỹ
Nam Nga Ngà Ngân Nghị Nghĩa Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhật Nhi Như Nhung Ninh Nương Oanh Phát Phi Phong Phú Phúc
Phước Phương Phượng Quân Quang Quế Quốc Quy Quyên Quyết Quỳnh Sang Sáng Sâm Sinh Sơn Sương Tài Tâm Tân Tấn Thái Thạch Thanh
Thành Thảo Thắng Thạnh Thêm Thi Thiên Thiện Thiệu Thịnh Thọ Thoa Thông Thơ Thu Thuận Thùy Thủy Thúy Thư Thương Tiên Tiến Tín
Tình Tịnh Toàn Toản Trà Trang Trâm Trân Tri Trí Triết Trinh Trọng Trúc Trung Trực Tú Tuân Tuấn Tùng Tuyền Tuyết Tường Uyên
Vân Văn Vi Viên Việt Vinh Vĩnh Vịnh Vũ Vượng Vy Xuân Xuyến Ý Yên Yến Thị Đình Bá Gia Trường Tuệ Nhuận Thụy Lệ Lương`

/** Numbers in [0, 1) from a seed (mulberry32): the same names for the same seed. */
export const seededRandom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const split = (list: string): readonly string[] => list.split(/\s+/)

/** Registers hold some thousand different syllables, most of them in few names: local, old and minority names. */
const RARE = 2500
const RARE_SHARE = 0.05

const rareSyllables = (random: () => number): readonly string[] => {
  const pick = <T>(list: readonly T[], or: T): T => list[Math.floor(random() * list.length)] ?? or
  const found = new Set<string>()
  while (found.size < RARE) {
    const syllable: VietnameseSyllable = {
      onset: pick(ONSETS, ''),
      glide: random() < 0.15,
      nucleus: pick(NUCLEI, 'a'),
      coda: pick(CODAS, ''),
      tone: Math.floor(random() * TONES.length),
    }
    const code = packSyllable(syllable)
    const written = writeSyllable(code)
    const read = readSyllable(written)
    if (read !== undefined && packSyllable(read) === code)
      found.add(written.slice(0, 1).toUpperCase() + written.slice(1))
  }
  return [...found]
}

const TWO_SYLLABLES = 0.02
const THREE_SYLLABLES = 0.84

/** `count` distinct names; at most a few tens of millions exist. */
export function* combineNames(count: number, seed: number): Generator<string> {
  const random = seededRandom(seed)
  const family = split(FAMILY)
  const syllables = split(SYLLABLES)
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const rare = rareSyllables(random)
  const given = (): string => pick(random() < RARE_SHARE ? rare : syllables)
  const seen = new Set<string>()
  while (seen.size < count) {
    const size = random()
    const length = size < TWO_SYLLABLES ? 1 : size < THREE_SYLLABLES ? 2 : 3
    // Squaring makes the first family names the common ones, as they are.
    const name = [
      family[Math.floor(random() ** 2 * family.length)] ?? '',
      ...Array.from({ length }, given),
    ].join(' ')
    if (seen.has(name)) continue
    seen.add(name)
    yield name
  }
}
