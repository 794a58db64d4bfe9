/**
 * Who or what a name in pinyin may be in Vietnamese: places by their Chinese names, persons syllable by syllable through
 * the Sino-Vietnamese readings of the names room. Guesses for a person to judge, never put in place of the text.
 */
import { buildRegister } from '../names/name-register.ts'
import { createNameSearch, type NameSearch } from '../names/name-search.ts'
import { writeForms } from '../names/write-forms.ts'
import type { GarbledNameReader } from './people.ts'
import { splitPinyin } from './people-garbled.ts'
import { vietnameseSurnames } from './words/people.ts'

// Syllables of middle and given names, the common ones first. Compiled by hand from general knowledge; to be checked
// against a published count of names.
const givenSyllables =
  'Văn Thị Đức Minh Ngọc Thanh Nam Hùng Dũng Anh Tuấn Hải Hoàng Quang Xuân Hữu Hồng Sơn Long Bình Thành Hòa Lan Hương Mai Phương Trung Kiên Cường Tiến Thắng Vinh Hà Linh Phúc Tâm An Bảo Chí Công Danh Duy Đình Giang Hạnh Hiền Hiếu Hoa Huy Khánh Khôi Kim Lâm Lê Lợi Lương Mạnh Nga Nghĩa Nguyên Nhân Nhật Phong Phú Quân Quốc Quý Sĩ Tài Tân Thái Thạch Thiện Thịnh Thọ Thông Thu Thủy Tín Toàn Trí Trọng Trường Tú Tùng Tường Vân Việt Vũ Yến Phổ Duệ Vĩ Bá Thế Trần Tô Lâm'

export const createPinyinReader = (): GarbledNameReader => {
  let surnames: NameSearch | undefined
  let given: NameSearch | undefined
  return (name) => {
    const place = writeForms(name)
      .filter((f) => f.script === 'vietnamese' && f.rule === 'name of the place')
      .map((f) => f.form)
    if (place.length > 0) return place
    surnames ??= createNameSearch(buildRegister([...vietnameseSurnames].map(capital)))
    given ??= createNameSearch(buildRegister(givenSyllables.split(' ')))
    const givenOf = given
    const [family = '', ...rest] = name.split(/\s+/)
    const families = isPlain(family) ? heard(surnames, family, 2) : [family]
    const parts = rest.flatMap((word) => splitPinyin(word)).map((s) => heard(givenOf, s, 1)[0])
    if (families.length === 0 || parts.length === 0 || parts.some((p) => p === undefined)) return []
    return families.map((f) => [f, ...parts].join(' '))
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

const isPlain = (word: string): boolean => /^[A-Za-z]+$/.test(word)

const heard = (search: NameSearch, syllable: string, most: number): string[] =>
  search(capital(syllable), 6)
    .filter((hit) => hit.class === 'explained by rule')
    .slice(0, most)
    .map((hit) => hit.name)
