/** What may be done with the table. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import { classificationTable } from '../kernel/marking.ts'
import { stateOfAuthority } from '../kernel/references.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeTermsAnswer, judgeWording } from '../kernel/terms.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, ClassificationState, TableFields } from './schema.ts'

export const judge = (view: View<ClassificationState>, act: ActOf<typeof acts>): Verdict => {
  const { terms } = view.state ?? empty
  switch (act.act) {
    case 'proposed':
      if (act.record !== classificationTable)
        return voidFor('one-table-only', { record: classificationTable })
      return objectToTable(view.members, act.fields) ?? judgeWording(terms, view, act as Act)
    case 'accepted':
    case 'declined':
      return judgeTermsAnswer(terms, view, act as Act)
  }
}

/** Every member has a ceiling and every level a mark of every member's state; nobody else has either. */
const objectToTable = (
  members: readonly string[],
  { levels, ceilings }: TableFields,
): Verdict | undefined => {
  if (!isOf(ceilings, members)) return voidFor('ceiling-of-each-member')
  const states = [...new Set(members.map(stateOfAuthority))]
  if (!levels.every(({ marks }) => isOf(marks, states))) return voidFor('mark-of-each-state')
  return undefined
}

const isOf = (table: Readonly<Record<string, unknown>>, names: readonly string[]): boolean =>
  Object.keys(table).length === names.length && names.every((name) => Object.hasOwn(table, name))
