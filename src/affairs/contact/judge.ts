/** What may be done with a contact. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import { endsBeforeItStarts } from '../kernel/partial-date.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, ContactState } from './schema.ts'

export const judge = (view: View<ContactState>, act: ActOf<typeof acts>): Verdict => {
  const { statements } = view.state ?? empty
  switch (act.act) {
    case 'reported':
      return endsBeforeItStarts(act.fields.start, act.fields.end)
        ? voidFor('ends-before-start')
        : judgeStating(statements, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}
