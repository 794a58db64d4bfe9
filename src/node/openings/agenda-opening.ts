/** The agenda of a session as one opens it: each wording with its items and their titles. */
import { agendaShown, statusOf } from '../../affairs/agenda/reading.ts'
import type { AgendaState, TermsFields } from '../../affairs/agenda/schema.ts'
import { toldIn } from '../../affairs/kernel/told-act.ts'
import { awaited } from '../../affairs/kernel/waiting.ts'
import { type Bodies, listOf, textsOf } from './bodies.ts'
import { type TermsOpened, termsOpened, type WordingOpened } from './terms-opening.ts'
import type { Texts } from './text-opening.ts'

export interface AgendaItemShown {
  readonly id: string
  readonly kind: string
  readonly about: readonly string[]
  /** Empty where it was given none: then its kind names it. */
  readonly title: Texts
}

export interface AgendaWording extends Pick<WordingOpened, 'by' | 'leaf' | 'agreed' | 'stands'> {
  readonly items: readonly AgendaItemShown[]
  readonly note: Texts
}

export interface AgendaOpening extends Pick<TermsOpened, 'base' | 'refused' | 'told'> {
  readonly record: string
  readonly status: string
  readonly waitingFor: readonly string[]
  /** Of the wording to go by. */
  readonly items: readonly AgendaItemShown[]
  readonly wordings: readonly AgendaWording[]
}

/** Null where none has been proposed. */
export const openAgenda = (
  state: AgendaState | undefined,
  record: string,
  members: readonly string[],
  bodies: Bodies,
): AgendaOpening | null => {
  const shown = state && agendaShown(state, members)
  if (state === undefined || shown === undefined) return null
  const { base, refused, told, wordings } = termsOpened(
    state.terms,
    toldIn(state.statements),
    members,
    bodies,
  )
  return {
    record,
    status: statusOf(state, members),
    waitingFor: awaited(state, members),
    items: itemsOf({ fields: shown.fields, body: bodies(shown.by, shown.seq) }),
    base,
    refused,
    told,
    wordings: wordings.map((wording) => ({
      by: wording.by,
      leaf: wording.leaf,
      agreed: wording.agreed,
      stands: wording.stands,
      items: itemsOf(wording),
      note: textsOf(wording.body, 'note'),
    })),
  }
}

const itemsOf = ({
  fields,
  body,
}: Pick<WordingOpened<TermsFields>, 'fields' | 'body'>): readonly AgendaItemShown[] => {
  const titles = listOf(body?.items)
  return fields.items.map((item) => ({
    ...item,
    title: textsOf(titles.find(({ id }) => id === item.id) ?? null, 'title'),
  }))
}
