/** What a history held of what is hard: a run of the model says how many of its histories had each. */
import type { Act } from '../affairs/kernel/act.ts'
import { holds } from '../affairs/kernel/cut.ts'
import type { World } from './world.ts'

const features = {
  'a void act': ({ book }: World) => book.voided > 0,
  'two acts crossing on one record': (world: World) => hasCrossing(world),
  'a held version': ({ book }: World) => book.held > 0,
  'a partition longer than 20 acts': ({ longestCut }: World) => longestCut > 20,
  'an early entry': ({ book }: World) => book.early > 0,
  'a restore': ({ restores }: World) => restores.ended > 0,
  'an erasure': ({ parties }: World) =>
    parties.some(({ store, context }) =>
      store
        .lane(context.lane)
        .heads()
        .some(({ feed }) => store.erasures(feed).length > 0),
    ),
  'a lie that closes a feed': ({ liars }: World) => liars.size > 0,
  'a gap': ({ outcomes }: World) => outcomes.has('gap'),
  'a bundle twice': ({ outcomes }: World) => outcomes.has('repeated'),
  'a replaced key refused': ({ outcomes }: World) => outcomes.has('superseded'),
} as const

export type Feature = keyof typeof features

/** Of these every run must have a fifth at least. */
export const hard: readonly Feature[] = [
  'a void act',
  'two acts crossing on one record',
  'a held version',
  'a partition longer than 20 acts',
]

export interface Mix {
  take(world: World): void
  /** Histories with each feature, of a hundred. */
  percent(): Readonly<Record<Feature, number>>
}

export const openMix = (): Mix => {
  const names = Object.keys(features) as Feature[]
  const counts = new Map<Feature, number>(names.map((name) => [name, 0]))
  let histories = 0
  return {
    take: (world) => {
      histories += 1
      for (const name of names) if (features[name](world)) counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    percent: () =>
      Object.fromEntries(
        names.map((name) => [
          name,
          Math.round((1000 * (counts.get(name) ?? 0)) / Math.max(1, histories)) / 10,
        ]),
      ) as Record<Feature, number>,
  }
}

/** Two effective acts by different authors on one record, neither in the other's past. */
const hasCrossing = ({ parties }: World): boolean => {
  const [party] = parties
  if (party === undefined) return false
  const reader = party.store.lane(party.context.lane)
  const records = [
    'office',
    'mechanism',
    'session',
    'agenda',
    'delegation',
    'review',
    'instrument',
    'contact',
    'commitment',
    'classification',
    'conflict',
    'credential',
    'text',
    'rules',
  ]
    .flatMap((affair) => party.store.records(party.context.lane, affair, '', 1_000))
    .map(({ key }) => reader.acts(key))
  return records.some((acts) =>
    acts.some((act, i) => acts.slice(i + 1).some((other) => isCrossing(act, other))),
  )
}

const isCrossing = (a: Act, b: Act): boolean =>
  a.authority !== b.authority && !holds(a.cut, [b.authority, b.seq]) && !holds(b.cut, [a.authority, a.seq])
