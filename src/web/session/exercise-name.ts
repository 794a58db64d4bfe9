/** How what is prepared where nothing is in earnest is called, and what it says of itself in the record. */
import { languages } from '../language/language.ts'
import type { LocalText } from '../language/said.tsx'

/** How the names of such records begin. */
export const exercisePrefix = 'EX-'

const exercise: LocalText = {
  en: 'Exercise: nothing in this binds anybody.',
  vi: 'Diễn tập: không nội dung nào ở đây ràng buộc bất kỳ ai.',
  th: 'การฝึก: ไม่มีข้อความใดในนี้ผูกพันผู้ใด',
}

/** Before whatever else the note says. */
export const asExercise = (note: LocalText): LocalText =>
  Object.fromEntries(
    languages.map((language) => [language, [exercise[language], note[language]].filter(Boolean).join(' ')]),
  )
