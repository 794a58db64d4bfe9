/**
 * Under which names this officer has something in work: asked for once, and from then on as this page keeps and clears it.
 * What was typed on another device since then stands here with the next page.
 */
import { type QueryClient, useQuery } from '@tanstack/react-query'
import { calls } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useMe } from '../sign-in/me.ts'

const keyOf = (officer: string | undefined) => ['kept-names', officer] as const

/** Names as the forms have them. */
export const useKeptNames = (): { has(name: string): boolean } => {
  const officer = useMe().data?.officer?.id
  const { data } = useQuery({
    queryKey: keyOf(officer),
    queryFn: ({ signal }) => callNode(calls.keptNames, {}, {}, signal).then(({ names }) => names),
    enabled: officer !== undefined,
  })
  return { has: (name) => data?.includes(safeName(name)) === true }
}

export const noteKept = (queries: QueryClient, officer: string, name: string, isThere: boolean): void => {
  queries.setQueryData<readonly string[]>(keyOf(officer), (names) => {
    const others = names?.filter((each) => each !== name)
    return isThere && others !== undefined ? [...others, name] : others
  })
}

/** The node takes no strokes in a name. */
export const safeName = (name: string): string => name.replaceAll('/', ':')
