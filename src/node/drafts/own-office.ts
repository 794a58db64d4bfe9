/** In whose name officers may act: an office that this authority introduced, or the authority as a whole. */
import type { OfficeState } from '../../affairs/office/schema.ts'
import type { LaneContext } from '../../exchange/lane/lane-context.ts'
import { everyOffice } from '../officers/officer.ts'

/** `context`: of the main lane, where offices are kept. */
export const isOfficeOfOurs = (
  { store, lane, self }: Pick<LaneContext, 'store' | 'lane' | 'self'>,
  office: string,
): boolean => {
  if (office === everyOffice) return true
  const state = store.lane(lane).record(office)?.state as OfficeState | undefined
  return state?.introductions.some(({ by }) => by === self) ?? false
}
