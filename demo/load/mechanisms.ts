/** Mechanisms of the record, and what is told of their renaming → acts. */
import type { levels } from '../../src/affairs/mechanism/schema.ts'
import type { MechanismFact } from '../record/record.ts'
import { type DemoAct, inEnglish, inEnglishOrNull, recordId, toldAct, toldFields } from './told.ts'

type Level = (typeof levels)[number]

/** The level as printed → its code, that of the higher of the two who chair. */
export const levelOfPrinted: ReadonlyMap<string, Level | null> = new Map<string, Level | null>([
  ['prime ministers', 'heads-of-government'],
  ['foreign ministers', 'ministers'],
  ['minister or deputy minister; commissioner-general or assistant', 'ministers'],
  ['deputy foreign minister and permanent secretary', 'deputy-ministers'],
  ['deputy minister and secretary-general', 'deputy-ministers'],
  ['deputy minister and permanent secretary', 'deputy-ministers'],
  ['fisheries authorities', 'agencies'],
  ['coast guard commander and deputy director of Thai-MECC', 'agencies'],
  ['naval regions', 'services'],
  ['armed services', 'services'],
  ['not yet set', null],
])

const sides = ['VN', 'TH'] as const

export const mechanismActs = (mechanism: MechanismFact): readonly DemoAct[] => {
  const record = recordId('mechanism', mechanism.id)
  const { by, sources } = mechanism.reported
  const report = toldAct(by, 'reported', record, {
    cites: [],
    fields: {
      ...toldFields(mechanism.reported),
      level: levelOfPrinted.get(mechanism.level) ?? null,
      leads: sides.flatMap((state) => {
        const office = mechanism.leads[state]
        return office === null ? [] : [{ state, office: recordId('office', office) }]
      }),
      cadence: mechanism.cadence?.every ?? null,
      hosting: mechanism.hosting === null ? null : 'in-turn',
      founded: mechanism.founded?.on ?? null,
      foundedBy:
        mechanism.founded === null ? null : recordId(mechanism.founded.by.affair, mechanism.founded.by.id),
    },
    body: {
      name: mechanism.name,
      ours: mechanism.ours,
      level: inEnglish(mechanism.level),
      leads: sides.flatMap((state) => {
        const printed = mechanism.leadsPrinted[state]
        return printed === null ? [] : [{ state, printed }]
      }),
      origin: inEnglishOrNull(mechanism.origin),
      note: inEnglishOrNull(mechanism.note),
      sources,
      cadenceSources: mechanism.cadence?.sources ?? [],
      hostingSources: mechanism.hosting?.sources ?? [],
    },
  })
  const renamings = mechanism.renamings.map((renaming) =>
    toldAct(by, 'renamed', record, {
      cites: [],
      fields: toldFields({ happenedOn: renaming.on, certainty: renaming.certainty }),
      body: {
        name: mechanism.name,
        from: renaming.from,
        ours: renaming.ours,
        note: inEnglishOrNull(renaming.note),
        sources: renaming.sources,
      },
    }),
  )
  return [report, ...renamings]
}
