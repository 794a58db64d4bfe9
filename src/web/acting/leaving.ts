/** What is released and has not left: drafts that are held, and can be taken back until they are due. */
import { useQuery } from '@tanstack/react-query'
import { calls, type DraftShown } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import { useCompact } from '../frame/compact.tsx'
import { useMe } from '../sign-in/me.ts'

/** With `record`, those that touch it. */
export const useLeaving = (record?: string): readonly DraftShown[] => {
  const { id } = useCompact()
  const { data: me } = useMe()
  const { data } = useQuery({
    queryKey: ['compact', id, 'drafts', 'held'],
    meta: { holds: 'draft' },
    queryFn: ({ signal }) => callNode(calls.drafts, { compact: id }, { for: 'held' }, signal),
    enabled: me?.officer != null,
  })
  const drafts = data?.drafts ?? []
  return record === undefined
    ? drafts
    : drafts.filter(({ subject }) => subject.some((each) => each.record === record))
}
