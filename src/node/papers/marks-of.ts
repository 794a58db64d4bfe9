/** What each state calls the level that a paper is marked with: the marking is read by people, each in their own words. */
import { tableInForce } from '../../affairs/classification/reading.ts'
import type { ClassificationState } from '../../affairs/classification/schema.ts'
import { classificationTable } from '../../affairs/kernel/marking.ts'
import { agreedTerms } from '../../affairs/kernel/terms.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import type { JsonObject } from '../../ledger/strict-json.ts'
import type { SqliteStore } from '../../store/sqlite-store.ts'
import { bodiesIn, textsOf } from '../openings/bodies.ts'
import { bestText, type Marked } from './paper-frame.ts'

/** That of the side's state first; empty for an unmarked paper. */
export const marksOf = (
  store: Pick<SqliteStore, 'lane'>,
  { lane, compact }: Pick<LaneContext, 'lane' | 'compact'>,
  level: number,
  side: string,
  language: string,
): readonly Marked[] => {
  if (level === 0) return []
  const state = store.lane(lane).record(classificationTable)?.state as ClassificationState | undefined
  const table = state && tableInForce(state, compact.members)
  const wording = state && agreedTerms(state.terms, compact.members).at(-1)
  const marks = table?.levels.find((each) => each.level === level)?.marks ?? {}
  const body = wording === undefined ? null : bodiesIn(store, lane)(wording.by, wording.seq)
  const names = Array.isArray(body?.names) ? (body.names as readonly JsonObject[]) : []
  const own = side.slice(0, 2)
  const states = Object.keys(marks).sort((a, b) => Number(b === own) - Number(a === own))
  return states.map((of) => {
    const named = names.find((each) => each.level === level && each.state === of) ?? null
    const texts = textsOf(named, 'name')
    return (
      bestText(texts, Object.keys(texts)[0] ?? language) ?? {
        text: (marks[of] ?? '').toUpperCase(),
        language: 'en',
      }
    )
  })
}
