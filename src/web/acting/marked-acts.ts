/**
 * The marking of acts on their way out: which of them take one, the records whose marking they are not to fall below, and
 * the acts as marked. A marked act cites the table of classification (`affairs/kernel/judge-marking.ts`). Pure.
 */
import { classificationTable, markedLevel } from '../../affairs/kernel/marking.ts'
import type { ActToSend } from '../api/calls.ts'

type Act = Pick<ActToSend, 'record' | 'affair' | 'act' | 'version' | 'cites' | 'fields' | 'body'>

export const takesMarking = ({ act, fields }: Pick<Act, 'act' | 'fields'>): boolean =>
  // A commitment is born marked as its paragraph is.
  'marking' in fields && act !== 'born'

/** Of acts as they stand; 0: none is marked. */
export const levelOf = (acts: readonly Pick<Act, 'fields'>[]): number =>
  Math.max(0, ...acts.map(({ fields }) => markedLevel(fields) ?? 0))

/** What they are said on, and what they cite. */
export const recordsUnder = (acts: readonly Act[]): readonly string[] =>
  [
    ...new Set(
      acts
        .filter(takesMarking)
        .flatMap(({ record, version = 1, cites = [] }) => [
          version === 1 ? record : `${record}@${version}`,
          ...cites,
        ]),
    ),
  ].filter((record) => record !== classificationTable)

/** `level`: 0 for unmarked. */
export const markedAs = (acts: readonly ActToSend[], level: number): readonly ActToSend[] =>
  acts.map((act) => {
    if (!takesMarking(act)) return act
    const cites = (act.cites ?? []).filter((record) => record !== classificationTable)
    return {
      ...act,
      fields: { ...act.fields, marking: level === 0 ? null : level },
      cites: level === 0 ? cites : [...cites, classificationTable].toSorted(),
    }
  })
