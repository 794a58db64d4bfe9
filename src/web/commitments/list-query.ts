/** The list that is chosen: its first rows and the ages of all of it, asked in one, so that both are of one list. */
import { queryOptions } from '@tanstack/react-query'
import { soughtAt } from '../../affairs/answers/commitment-questions.ts'
import { calls, type ListAsked } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { heldBy } from '../api/queries.ts'
import { askPage } from '../list/paged-records.ts'
import { dayText } from '../today/day.ts'

/** `today`: days since 1970-01-01. */
export const listQuery = (compact: string, asked: ListAsked, today: number) =>
  queryOptions({
    queryKey: ['compact', compact, 'commitments-list', asked, today],
    ...heldBy({ affair: 'commitment' }),
    queryFn: async ({ signal }) => {
      const { sort: _sort, order: _order, language: _language, ...filters } = asked
      const { status: done } = soughtAt('done')
      const query = { ...filters, affair: 'commitment', on: dayText(today), done }
      const [head, counted] = await Promise.all([
        askPage(compact, asked, 0, signal),
        callNode(calls.ages, { compact }, query, signal),
      ])
      return { list: JSON.stringify(asked), head, counted }
    },
  })
