/** What the sides take as equivalent markings is agreed by those who keep the houses; then one record is marked by it. */
import type { Desk } from '../nodes/desk.ts'
import { authorities, type BySide } from '../nodes/sides.ts'
import { accepted, act, confirmed, noSources, stating, wording } from './act.ts'
import { levelNames, markedMatter } from './wording.ts'

const table = 'classification/table'
export const marked = 'commitment/EX-MARKED'

export const agreeOnMarkings = async ({ VN, TH }: BySide<Desk>): Promise<void> => {
  const [proposed] = await VN.send([
    act(
      table,
      'proposed',
      {
        ...wording,
        levels: [
          { level: 1, marks: { VN: 'mat', TH: 'lap' } },
          { level: 2, marks: { VN: 'toi-mat', TH: 'lap-mak' } },
        ],
        // What the authorities may come to exchange; their nodes here are held to less (`ceiling`).
        ceilings: { [authorities.VN]: 2, [authorities.TH]: 2 },
      },
      {
        body: {
          names: levelNames.flatMap((names, i) =>
            Object.entries(names).map(([state, name]) => ({ level: i + 1, state, name })),
          ),
          ...noSources,
        },
      },
    ),
  ])
  await TH.send([accepted(table, proposed?.leaf ?? '')])
}

export const markRecord = async ({ VN, TH }: BySide<Desk>): Promise<void> => {
  const [told] = await VN.send([markedReport(1)])
  await TH.send([confirmed(marked, told?.leaf ?? '')])
}

export const markedReport = (level: number, record = marked) =>
  act(
    record,
    'reported',
    {
      ...stating,
      marking: level,
      kind: 'action',
      bornFrom: null,
      madeOn: '2026-06-25',
      due: null,
      responsible: [authorities.TH],
      offices: [],
      theme: 'exercise',
    },
    { cites: [table], body: { text: markedMatter, ...noSources } },
  )
