/** Who the node takes this visitor for. */
import { queryOptions, useQuery } from '@tanstack/react-query'
import { deskRoles, type Role } from '../../affairs/kernel/access.ts'
import { calls, type Me } from '../api/calls.ts'
import { callNode } from '../api/client.ts'
import type { Asked } from '../api/queries.ts'

export const meKey = ['me'] as const

export const meQuery = queryOptions({
  queryKey: meKey,
  meta: { holds: 'officer' },
  queryFn: ({ signal }) => callNode(calls.me, {}, {}, signal),
})

export const useMe = (): Asked<Me> => useQuery(meQuery)

/** Whether this visitor holds the role for any office; what is allowed in the end the node says. */
export const useHoldsRole = (role: Role): boolean => {
  const { data } = useMe()
  return data?.officer?.grants.some(({ roles }) => roles.includes(role)) === true
}

/** Whether this visitor sees records of the work: who only keeps the house sees its own alone. */
export const useSeesRecords = (): boolean => {
  const { data } = useMe()
  if (data === undefined || data.officer === null) return data?.kind === 'guest'
  return data.officer.grants.some(({ roles }) => roles.some((role) => deskRoles.includes(role)))
}
