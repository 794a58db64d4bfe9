/** How a line stands between the sides, and which acts send what was chosen. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { SheetLine } from './opening.ts'
import { actsOf, type Choice, noChoice, readyLines, saidBy, standingOfLine } from './review-choices.ts'

const [us, them] = ['VN.MPS', 'TH.NSC']

const said = (
  by: string,
  assessment: SheetLine['proposed'][number]['assessment'],
  due: string | null = null,
) => ({
  assessment,
  due,
  marking: null,
  leaf: `leaf of ${by}`,
  by,
  remark: {},
  parties: [by],
})

const line = (more: Partial<SheetLine> = {}): SheetLine => ({
  base: null,
  refused: [],
  told: [],
  commitment: 'commitment/C1',
  putBy: [us],
  status: 'proposed',
  agreed: null,
  remark: {},
  proposed: [],
  madeOn: null,
  ageDays: null,
  due: null,
  dueHistory: [],
  overdue: false,
  restatements: 0,
  redatings: 0,
  offices: [],
  text: {},
  responsible: [],
  origin: null,
  ...more,
})

const choice = (more: Partial<Choice>): Choice => ({ ...noChoice, ...more })

const agreed = (basis: 'own' | 'told') => {
  const { parties: _, remark: __, ...rest } = said(us, 'done')
  return { ...rest, basis }
}

describe('a line of the sheet', () => {
  const cases: readonly (readonly [string, Partial<SheetLine>])[] = [
    ['open', {}],
    ['ours', { proposed: [said(us, 'done')] }],
    ['theirs', { proposed: [said(them, 'done')] }],
    ['differ', { proposed: [said(us, 'done'), said(them, 'in-progress')] }],
    ['agreed', { agreed: agreed('own') }],
    ['told', { agreed: agreed('told'), proposed: [said(us, 'done')] }],
    ['theirs', { agreed: agreed('own'), proposed: [said(them, 'dropped')] }],
  ]
  for (const [standing, more] of cases)
    it(`stands: ${standing}, with ${JSON.stringify(Object.keys(more))}`, () => {
      assert.equal(standingOfLine(line(more), us), standing)
    })

  it('says of a side what it proposes now, else what both have agreed', () => {
    const both = line({ agreed: agreed('own'), proposed: [said(them, 'dropped')] })
    assert.equal(saidBy(both, them)?.assessment, 'dropped')
    assert.equal(saidBy(both, us)?.assessment, 'done')
    assert.equal(saidBy(line(), us), undefined)
  })
})

describe('what was chosen', () => {
  it('is accepted where the other side has it so, and worded where it has not or a remark is added', () => {
    const theirs = line({ proposed: [said(them, 'redated', '2027-12-31')] })
    const same = choice({ assessment: 'redated', due: '2027-12-31' })
    const act = (chosen: Choice) => actsOf('review/X', [theirs], { 'commitment/C1': chosen }, us)[0]
    assert.deepEqual(act(same)?.fields, { key: 'commitment/C1', terms: `leaf of ${them}` })
    assert.equal(act({ ...same, remark: { en: 'By a letter' } })?.act, 'proposed')
    assert.equal(act({ ...same, due: '2028' })?.fields.due, '2028')
    assert.equal(act({ ...same, remark: { en: '   ' } })?.act, 'accepted')
  })

  it('starts from what is agreed', () => {
    const [act] = actsOf(
      'review/X',
      [line({ base: 'leaf before' })],
      { 'commitment/C1': choice({ assessment: 'done' }) },
      us,
    )
    assert.equal(act?.fields.base, 'leaf before')
  })

  it('is sent only where it is whole: a new date has its date, and nothing else has one', () => {
    const ready = (chosen: Choice) => readyLines([line()], { 'commitment/C1': chosen }).length
    assert.equal(ready(choice({ assessment: 'redated' })), 0)
    assert.equal(ready(choice({ assessment: 'redated', due: '2027' })), 1)
    assert.equal(ready(choice({ remark: { en: 'only a remark' } })), 0)
    assert.equal(readyLines([line()], {}).length, 0)
  })
})
