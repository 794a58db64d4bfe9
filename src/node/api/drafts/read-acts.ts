import { z } from 'zod'
import { roles } from '../../../affairs/kernel/access.ts'
import { affairs } from '../../../affairs/registry.ts'
import { ok } from '../../../ledger/result.ts'
import { route } from '../route.ts'
import { noQuery } from '../shapes.ts'
import { none } from './shapes.ts'

const anyOf = z.array(z.enum(roles))

/** By affair and act; a copy, since what is answered may be changed. */
const shown = (): Record<string, Record<string, z.infer<typeof actAccess>>> =>
  Object.fromEntries(
    affairs.map(({ rules: [{ affair }], access }) => [
      affair,
      Object.fromEntries(
        Object.entries(access.acts).map(([act, { prepare, clear, release }]) => [
          act,
          { prepare: [...prepare], clear: [...clear], release: [...release] },
        ]),
      ),
    ]),
  )

const actAccess = z.strictObject({ prepare: anyOf, clear: anyOf, release: anyOf })

export const readActs = route({
  method: 'GET',
  path: '/acts',
  summary:
    'The roles of which an officer needs one for each step of each act, and how high an act may be marked.',
  params: none,
  query: noQuery,
  body: null,
  status: 200,
  answer: z.strictObject({
    acts: z.record(z.string(), z.record(z.string(), actAccess)),
    /** The highest level that this node writes, whatever the table allows; 0: nothing marked. */
    ceiling: z.int(),
  }),
  handle: (node) => ok({ acts: shown(), ceiling: node.config.ceiling }),
})
