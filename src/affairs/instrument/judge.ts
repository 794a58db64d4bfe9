/** What may be done with an instrument. Given / when / then: `judge.test.ts`. */
import type { Act } from '../kernel/act.ts'
import type { ActOf } from '../kernel/rules.ts'
import { judgeAnswer, judgeStating } from '../kernel/statement.ts'
import { type Verdict, voidFor } from '../kernel/verdict.ts'
import type { View } from '../kernel/view.ts'
import { empty } from './evolve.ts'
import type { acts, InstrumentState } from './schema.ts'

export const judge = (view: View<InstrumentState>, act: ActOf<typeof acts>): Verdict => {
  const { statements } = view.state ?? empty
  switch (act.act) {
    case 'event':
      if (act.fields.round !== null && act.fields.stage !== 'negotiation')
        return voidFor('round-without-negotiation')
      return judgeStating(statements, view, act as Act)
    case 'reported':
      return judgeStating(statements, view, act as Act)
    case 'confirmed':
    case 'disputed':
      return judgeAnswer(statements, view, act as Act)
  }
}
