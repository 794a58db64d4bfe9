/** How far the record has come in the story, given / then; and that cutting the link is told from what really waited. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { LinkShown, TextShown } from '../api/calls.ts'
import { begun, currentStep, nextPhase, type Scene, stateOf } from './story.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']

const scene = (text?: object, more: Partial<Scene> = {}): Scene => ({
  self: vn,
  session: 'session/EX-HLD-3',
  text: text as TextShown | undefined,
  commitment: undefined,
  ...more,
})

const open = { by: vn, standing: 'open', brackets: [], waitingFor: [th] }
const text = {
  frame: { by: vn, waitingFor: [th] },
  paragraphs: [open],
  blocks: [{ kind: 'open-paragraph' }],
  adoption: { digest: null, adopters: [], refusal: null },
  signing: [],
}
const bracketed = {
  ...text,
  frame: { by: vn, waitingFor: [] },
  paragraphs: [{ ...open, brackets: [{ by: vn }, { by: th }], waitingFor: [] }],
}
const agreed = {
  ...bracketed,
  blocks: [],
  paragraphs: [{ ...open, by: th, waitingFor: [], standing: 'agreed' }],
}

describe('a step of the guide', () => {
  it('is the other side’s where our paragraph waits for its word, and ours at its desk', () => {
    assert.equal(stateOf('bracket', scene(text), begun), 'theirs')
    assert.equal(stateOf('bracket', scene(text, { self: th }), begun), 'ours')
    assert.equal(stateOf('agree', scene(text), begun), 'ahead')
  })

  it('is done by what stands in the record, whoever did it', () => {
    assert.equal(stateOf('bracket', scene(bracketed), begun), 'done')
    assert.equal(stateOf('agree', scene(bracketed), begun), 'ours')
    assert.equal(stateOf('agree', scene(agreed), begun), 'done')
  })

  it('waits for the side that has to adopt first', () => {
    const refused = { ...agreed, adoption: { ...agreed.adoption, refusal: 'open-paragraphs' } }
    assert.equal(stateOf('adopt', scene(refused), begun), 'theirs')
    assert.equal(stateOf('adopt', scene(agreed), begun), 'ours')
  })

  it('comes next where it is neither done nor left out', () => {
    const nothing = scene(undefined, { session: undefined })
    assert.equal(currentStep(nothing, begun), 'promised')
    assert.equal(currentStep(nothing, { ...begun, looked: ['promised', 'cadence'] }), 'session')
    assert.equal(currentStep(nothing, { ...begun, skipped: ['promised', 'cadence', 'session'] }), 'draft')
  })
})

describe('cutting the link', () => {
  const link = (suspended: boolean, waiting: number) =>
    ({ suspended, ours: 10 + waiting, witnessed: 10 }) as LinkShown

  it('is over once what was done while it was cut has a way again', () => {
    assert.equal(nextPhase('cut', link(false, 0)), 'cut')
    assert.equal(nextPhase('cut', link(true, 0)), 'work')
    assert.equal(nextPhase('work', link(true, 0)), 'work')
    assert.equal(nextPhase('work', link(true, 1)), 'restore')
    assert.equal(nextPhase('restore', link(true, 1)), 'restore')
    assert.equal(nextPhase('restore', link(false, 1)), 'done')
  })

  it('begins again where nothing was done meanwhile', () => {
    assert.equal(nextPhase('work', link(false, 0)), 'cut')
  })
})
