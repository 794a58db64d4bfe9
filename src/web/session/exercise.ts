/** Whether a session is an exercise: then it says so on the desk, on paper, and in a note of every act. */
import { useCompact } from '../frame/compact.tsx'
import { exercisePrefix } from './exercise-name.ts'
import { idOf } from './opening.ts'

/** In a compact in service nothing is an exercise, whatever it is called. */
export const useIsExercise = (record: string): boolean => {
  const { shown } = useCompact()
  return shown.purpose !== 'service' && idOf(record).startsWith(exercisePrefix)
}
