/** What a session that is prepared on the desk of a demonstration says of itself in the record, before anything else it says. */
import { languages } from '../language/language.ts'
import type { LocalText } from '../language/said.tsx'

const exercise: LocalText = {
  en: 'Exercise: nothing in this binds anybody.',
  vi: 'Diễn tập: không nội dung nào ở đây ràng buộc bất kỳ ai.',
  th: 'การฝึก: ไม่มีข้อความใดในนี้ผูกพันผู้ใด',
}

export const asExercise = (note: LocalText): LocalText =>
  Object.fromEntries(
    languages.map((language) => [language, [exercise[language], note[language]].filter(Boolean).join(' ')]),
  )
