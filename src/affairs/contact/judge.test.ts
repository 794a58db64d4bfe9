import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sha256 } from '../../vault/sha256.ts'
import { pin, type Scenario, scenario, type Told } from '../kernel/scenario.ts'
import { rulesOf } from '../registry.ts'
import { shownFields, statusOf } from './reading.ts'
import type { ContactState } from './schema.ts'
import { summary } from './summary.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'contact/CT-2025-05'

const reported = (by: string, start: string | null, end: string | null): Told => ({
  by,
  record,
  act: 'reported',
  fields: {
    corrects: null,
    happenedOn: start,
    certainty: 'reported',
    marking: null,
    kind: 'visit',
    start,
    end,
    files: [],
  },
})
const story = () => scenario({ rulesOf, sha256, members })
const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as ContactState

test('a contact is reported by one side and confirmed or disputed by the other', () => {
  const scene = story().given([reported(vn, '2025-05-15', '2025-05-16')])
  assert.deepEqual(summary(stateIn(scene), members), {
    status: 'reported',
    open: false,
    waitingFor: [th],
    since: '2025-05-15',
    due: null,
    sides: [],
    about: [],
    dates: { start: '2025-05-15', end: '2025-05-16' },
    counts: { reports: 1 },
  })
  const answer = { by: th, record }
  scene.given([{ ...answer, act: 'disputed', fields: { statement: pin(vn, 0), ground: 'other-date' } }])
  assert.equal(statusOf(stateIn(scene), members), 'disputed')
  scene.given([{ ...answer, act: 'confirmed', fields: { statement: pin(vn, 0) } }])
  assert.equal(statusOf(stateIn(scene), members), 'confirmed')
})

test('a contact does not end before it begins', () => {
  assert.equal(story().when(reported(vn, '2025-05-15', '2025-05-14')).outcome, 'ends-before-start')
  assert.equal(story().when(reported(vn, null, '2025-05-14')).outcome, 'effective')
})

test('report ∥ report: both stand; what both confirmed is shown before what is newer', () => {
  const scene = story().given([
    reported(vn, '2025-05-15', null),
    { ...reported(th, '2025-05-16', null), saw: {} },
  ])
  assert.equal(stateIn(scene).statements.length, 2)
  // Both were told at the same height: the canonical order puts the Vietnamese one last.
  assert.equal(shownFields(stateIn(scene), members)?.start, '2025-05-15')
  scene.given([{ by: vn, record, act: 'confirmed', fields: { statement: pin(th, 0) } }])
  assert.equal(shownFields(stateIn(scene), members)?.start, '2025-05-16')
})
