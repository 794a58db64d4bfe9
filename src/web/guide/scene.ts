/** What the guide looks at, asked of the node as any place asks: the session in preparation, the newest text, its promise. */
import { useQuery } from '@tanstack/react-query'
import type { SessionState } from '../../affairs/session/schema.ts'
import { calls, type RecordListed } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useCompact } from '../frame/compact.tsx'
import { useSeesRecords } from '../sign-in/me.ts'
import type { Scene } from './story.ts'

/** Undefined until all is there. */
export const useScene = (): Scene | undefined => {
  const { id: compact, self } = useCompact()
  const session = useNewest('session', { open: 'true' }, isPrepared)
  const textId = useNewest('text', {}, () => true)
  const text = useQuery({
    queryKey: ['compact', compact, 'text', textId.data?.slice('text/'.length)],
    queryFn: ({ signal }) =>
      callNode(calls.text, { compact, id: textId.data?.slice('text/'.length) ?? '' }, {}, signal),
    enabled: textId.data != null,
  })
  const born = text.data?.births[0]?.record
  const commitment = useQuery({
    queryKey: ['compact', compact, 'guide', 'born', born],
    meta: { holds: { affairs: ['commitment'] } },
    queryFn: ({ signal }) =>
      callNode(calls.records, { compact }, { affair: 'commitment', records: born }, signal).then(
        ({ records }) => records[0]?.record ?? null,
      ),
    enabled: born !== undefined,
  })
  if (session.data === undefined || textId.data === undefined) return undefined
  if (textId.data !== null && text.data === undefined) return undefined
  return {
    self,
    session: session.data ?? text.data?.frame?.session ?? undefined,
    text: text.data,
    commitment: commitment.data ?? undefined,
  }
}

/** As many as there may be at once before the guide is of no use. */
const most = 50

/** Null where there is none. */
const useNewest = (
  affair: 'session' | 'text',
  filter: { readonly open?: 'true' },
  isWanted: (record: RecordListed) => boolean,
) => {
  const { id: compact } = useCompact()
  const enabled = useSeesRecords()
  return useQuery({
    enabled,
    queryKey: ['compact', compact, 'guide', affair],
    meta: { holds: { affairs: [affair] } },
    // In the order of their names, which the node has at hand however much it holds; the newest is found here.
    queryFn: ({ signal }) =>
      callNode(calls.records, { compact }, { affair, ...filter, limit: most, state: 'true' }, signal).then(
        ({ records }) =>
          records.filter(isWanted).toSorted((one, other) => other.changed - one.changed)[0]?.record ?? null,
      ),
  })
}

/** Proposed here, and not only told from outside. */
const isPrepared = ({ state }: RecordListed): boolean =>
  ((state as SessionState | undefined)?.terms ?? []).length > 0
