/** What may be done with a session. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import { endsBeforeItStarts } from '../kernel/partial-date.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, SessionState } from './schema.ts'

export const judge = (view: View<SessionState>, act: ActOf<typeof acts>): Verdict => {
  const { statements } = view.state ?? empty
  switch (act.act) {
    case 'reported': {
      const { mechanism, start, end } = act.fields
      // Cadence and turn to host are read across the sessions of a mechanism: none may stand outside one.
      if (view.cited(mechanism) === undefined) return voidFor('no-such-mechanism', { record: mechanism })
      if (endsBeforeItStarts(start, end)) return voidFor('ends-before-start')
      return judgeStating(statements, view, act as Act)
    }
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}
