/** Walking the timeline by arrows: along a lane, or to the session nearest in time of the next lane that has one. */
import type { LaneShown } from './lanes.ts'
import { courseOf } from './meetings.ts'

/** The record to go to from `from`; undefined where the key is no arrow or leads nowhere. */
export const nearestInLane = (
  lanes: readonly LaneShown[],
  from: string | undefined,
  key: string,
): string | undefined => {
  const at = lanes.findIndex(({ meetings }) => meetings.some(({ record }) => record === from))
  const lane = dated(lanes[at])
  const place = lane.findIndex(({ record }) => record === from)
  const here = lane[place]
  if (here === undefined) return undefined
  if (key === 'ArrowRight') return lane[place + 1]?.record
  if (key === 'ArrowLeft') return lane[place - 1]?.record
  if (key === 'Home') return lane[0]?.record
  if (key === 'End') return lane.at(-1)?.record
  const others =
    key === 'ArrowDown' ? lanes.slice(at + 1) : key === 'ArrowUp' ? lanes.slice(0, at).reverse() : []
  const next = others.map(dated).find((each) => each.length > 0)
  return next?.toSorted((a, b) => Math.abs(a.day - here.day) - Math.abs(b.day - here.day))[0]?.record
}

const dated = (lane: LaneShown | undefined) =>
  (lane?.meetings ?? []).flatMap(({ record, day, status }) =>
    day === undefined || courseOf(status) === 'off' ? [] : [{ record, day }],
  )
