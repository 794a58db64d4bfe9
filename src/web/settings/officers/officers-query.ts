/** The officers of this authority and its offices, as the sections of the settings ask for them. */
import { useQueries, useQuery } from '@tanstack/react-query'
import type { OfficeState } from '../../../affairs/office/schema.ts'
import { type AnswerOf, calls, type OfficerShown, type RecordListed } from '../../api/calls.ts'
import { callNode } from '../../api/client.ts'
import { type Asked, recordsQuery, useNode } from '../../api/queries.ts'
import { isLocalText, pickLanguage } from '../../language/said.tsx'
import { useWords } from '../../language/words.tsx'

export type { OfficerShown }

export const officersKey = ['house', 'officers'] as const

/** Ascending by handle. */
export const useOfficers = (): Asked<readonly OfficerShown[]> =>
  useQuery({
    queryKey: officersKey,
    meta: { holds: 'officer' },
    queryFn: async ({ signal }) => (await callNode(calls.officers, {}, {}, signal)).officers,
  })

export type OfficerEntry = AnswerOf<NonNullable<typeof calls.officerAccess.route>>

export const useOfficerEntry = (officer: string): Asked<OfficerEntry> =>
  useQuery({
    queryKey: ['house', 'officers', officer],
    meta: { holds: 'officer' },
    queryFn: ({ signal }) => callNode(calls.officerAccess, { officer }, {}, signal),
  })

/** An office of our own, in whose name officers act. */
export interface OurOffice {
  /** `office/VN-MPS-1` */
  readonly record: string
  readonly name: string
  readonly lang: string | undefined
}

/** Those that this authority introduced, in every compact, ascending by name. */
export const useOurOffices = (): readonly OurOffice[] => {
  const { language, format } = useWords()
  const { data: node } = useNode()
  const lists = useQueries({
    queries: (node?.compacts ?? []).map(({ id }) => recordsQuery(id, 'office')),
    combine: (all) => all.flatMap(({ data }) => data ?? []),
  })
  const ours = new Map(
    lists
      .filter((listed) => isIntroducedBy(listed, node?.authority))
      .map((listed) => [listed.record, listed]),
  )
  return [...ours.values()]
    .map(({ record, wording }) => {
      const texts = isLocalText(wording?.name) ? wording.name : {}
      const lang = pickLanguage(texts, language)
      const name = (lang === undefined ? undefined : texts[lang]) ?? record.slice('office/'.length)
      return { record, name, lang }
    })
    .sort((a, b) => format.compare(a.name, b.name))
}

const isIntroducedBy = ({ state }: RecordListed, authority: string | undefined): boolean =>
  (state as OfficeState | undefined)?.introductions?.some(({ by }) => by === authority) === true
