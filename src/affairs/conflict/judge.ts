/** What may be done with a conflict between sources. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, ConflictState } from './schema.ts'

export const judge = (view: View<ConflictState>, act: ActOf<typeof acts>): Verdict => {
  const { statements } = view.state ?? empty
  switch (act.act) {
    case 'reported': {
      const { about, readings, used } = act.fields
      if (used !== null && used >= readings) return voidFor('no-such-reading')
      const missing = about.find(({ record }) => view.cited(record) === undefined)
      if (missing !== undefined) return voidFor('about-nothing', { record: missing.record })
      return judgeStating(statements, view, act as Act)
    }
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}
