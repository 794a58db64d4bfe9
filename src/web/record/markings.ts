/**
 * The markings that may be used here: the levels of the table of classification in force, what each state calls them, and
 * how high the members let an act go. A table that is only proposed gives nothing.
 */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { commonCeiling, tableInForce } from '../../affairs/classification/reading.ts'
import type { ClassificationState } from '../../affairs/classification/schema.ts'
import { classificationTable } from '../../affairs/kernel/marking.ts'
import { agreedTerms } from '../../affairs/kernel/terms.ts'
import { calls, type RecordShown } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useCompact } from '../frame/compact.tsx'
import { splitRecord } from '../route/places.ts'
import { isObject, objectsIn } from './parts/objects.ts'

/** In a body: what a state calls a level, in its own language. */
export type MarkName = {
  readonly level: number
  readonly state: string
  readonly name: Readonly<Record<string, string>>
}

export interface Markings {
  /** From the lowest up. */
  readonly levels: readonly number[]
  readonly names: readonly MarkName[]
  /** The lowest ceiling of any member. */
  readonly ceiling: number
}

/**
 * The record of the table; null where none was ever proposed. Whoever sends asks for it too, so it is not given up with the
 * page that shows it.
 */
export const tableQuery = (compact: string) =>
  queryOptions({
    queryKey: ['compact', compact, 'markings'],
    meta: { holds: { record: classificationTable } },
    queryFn: async (): Promise<RecordShown | null> => {
      const listed = await callNode(calls.records, { compact }, { records: classificationTable })
      if (listed.records.length === 0) return null
      const [affair, id] = splitRecord(classificationTable)
      return callNode(calls.record, { compact, affair, id }, {})
    },
  })

/** Null where no table is in force; undefined until that is known. */
export const useMarkings = (): Markings | null | undefined => {
  const { id, shown } = useCompact()
  const { data } = useQuery(tableQuery(id))
  return data === undefined ? undefined : markingsIn(data, shown.members)
}

export const markingsIn = (table: RecordShown | null, members: readonly string[]): Markings | null => {
  const state = table?.state as ClassificationState | undefined
  const inForce = state && tableInForce(state, members)
  if (table === null || state === undefined || inForce === undefined) return null
  return {
    levels: inForce.levels.map(({ level }) => level),
    names: namesOfLevels(table, agreedTerms(state.terms, members).at(-1)?.leaf),
    ceiling: commonCeiling(inForce),
  }
}

/** As the wording of this leaf has them: names stand in the body, and a newer wording may have others. */
export const namesOfLevels = (
  table: Pick<RecordShown, 'acts'> | undefined,
  leaf: string | undefined,
): readonly MarkName[] =>
  objectsIn(table?.acts.find((act) => act.leaf === leaf)?.body?.names).flatMap(({ level, state, name }) =>
    typeof level === 'number' && typeof state === 'string' && isObject(name)
      ? [{ level, state, name: name as MarkName['name'] }]
      : [],
  )
