/**
 * What is prepared where nothing is in earnest says so wherever it stands: in the name of its record, on the desk and on paper,
 * and in a note of every act.
 */
import { useCompact } from '../frame/compact.tsx'
import { languages } from '../language/language.ts'
import type { LocalText } from '../language/said.tsx'
import { idOf } from './opening.ts'

/** How the names of such records begin. */
export const exercisePrefix = 'EX-'

/** In a compact in service nothing is an exercise, whatever it is called. */
export const useIsExercise = (record: string): boolean => {
  const { shown } = useCompact()
  return shown.purpose !== 'service' && idOf(record).startsWith(exercisePrefix)
}

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
