/** The session that would come next of a mechanism: its number, whose turn it is to host, and a name that no record has. */
import type { Meeting } from '../mechanisms/meetings.ts'
import { splitRecord } from '../route/places.ts'
import { exercisePrefix } from './exercise-name.ts'

export interface NextOf {
  /** The record in which it is begun. */
  readonly record: string
  /** One more than the highest that is known; null where none is. */
  readonly number: number | null
}

export const nextOf = (
  mechanism: string,
  /** Of this mechanism. */
  meetings: readonly Meeting[],
  /** Records that there are. */
  taken: ReadonlySet<string>,
  isExercise: boolean,
): NextOf => {
  const numbers = meetings.flatMap(({ number }) => number ?? [])
  const number = numbers.length === 0 ? null : Math.max(...numbers) + 1
  const name = `session/${isExercise ? exercisePrefix : ''}${splitRecord(mechanism)[1]}-${number ?? meetings.length + 1}`
  return { record: freeName(name, taken), number }
}

const freeName = (name: string, taken: ReadonlySet<string>): string => {
  for (let more = 1; ; more += 1) {
    const record = more === 1 ? name : `${name}.${more}`
    if (!taken.has(record)) return record
  }
}
