/** Delegations as one opens them: the list to go by, and every other that was told of the same authority. */
import { isOwn, listShown, statusOf } from '../../affairs/delegation/reading.ts'
import type { DelegationState, DelegationStatement } from '../../affairs/delegation/schema.ts'
import { stanceOf } from '../../affairs/kernel/statement.ts'
import { type Bodies, listOf, textsOf } from './bodies.ts'
import type { Texts } from './text-opening.ts'

export interface DelegateShown {
  readonly order: number
  readonly part: string
  readonly office: string | null
  readonly name: Texts
  readonly rank: Texts
  readonly title: Texts
}

export interface DelegationList {
  /** Who gives it: the authority itself, or another that tells of it. */
  readonly by: string
  /** The leaf that a correction or an answer names. */
  readonly statement: string
  /** What the authority says to what is told of it; `own` of its own list. */
  readonly stance: 'own' | 'unconfirmed' | 'disputed' | 'confirmed'
  /** In order of precedence. */
  readonly members: readonly DelegateShown[]
  readonly note: Texts
}

export interface DelegationOpening {
  readonly record: string
  readonly of: string
  readonly status: string
  /** Of the list to go by. */
  readonly members: readonly DelegateShown[]
  /** The one to go by first. */
  readonly lists: readonly DelegationList[]
}

export const openDelegation = (
  state: DelegationState | undefined,
  record: string,
  bodies: Bodies,
): readonly DelegationOpening[] => {
  const shown = state && listShown(state)
  if (state === undefined || shown === undefined) return []
  const others = state.statements.filter((each) => each !== shown)
  const lists = [shown, ...others].map((each) => listOpened(each, bodies))
  return [
    {
      record,
      of: shown.fields.of,
      status: statusOf(state),
      members: lists[0]?.members ?? [],
      lists,
    },
  ]
}

const listOpened = (list: DelegationStatement, bodies: Bodies): DelegationList => {
  const body = bodies(list.by, list.worded)
  const persons = listOf(body?.members)
  return {
    by: list.by,
    statement: list.leaves.at(-1) ?? '',
    stance: isOwn(list) ? 'own' : stanceOf(list, list.fields.of),
    members: [...list.fields.members]
      .sort((a, b) => a.order - b.order)
      .map((member) => {
        const person = persons.find(({ order }) => order === member.order) ?? null
        return {
          ...member,
          name: textsOf(person, 'name'),
          rank: textsOf(person, 'rank'),
          title: textsOf(person, 'title'),
        }
      }),
    note: textsOf(body, 'note'),
  }
}
