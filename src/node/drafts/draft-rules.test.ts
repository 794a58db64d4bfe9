/** The way of a draft, as given / when / then. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Role } from '../../affairs/kernel/access.ts'
import { draftStates } from '../../store/draft-table.ts'
import type { Officer } from '../officers/officer.ts'
import { type DraftFacts, maySee, maySend, type Ruling, ruleOn, type Step } from './draft-rules.ts'

const ours = 'office/VN-MPS-1'
const others = 'office/VN-MPS-2'

const officer = (id: string, office: string, roles: readonly Role[], clearedFor = 0): Officer => ({
  ...{ id, handle: id, name: id, state: 'active', clearedFor },
  grants: [{ office, roles }],
})

const drafter = officer('o-drafter', ours, ['prepare'])
const chief = officer('o-chief', ours, ['clear'])
const registrar = officer('o-registrar', ours, ['release'])
const all = officer('o-all', '*', ['prepare', 'clear', 'release'])
const stranger = officer('o-stranger', others, ['prepare', 'clear', 'release'])

const draft: DraftFacts = {
  office: ours,
  state: 'prepared',
  version: 3,
  author: 'o-drafter',
  marking: 0,
  acts: [{ record: 'contact/A', affair: 'contact', act: 'reported' }],
}

const rule = (given: Partial<DraftFacts>, step: Step, by: Officer, version = 3, fourEyes = false): Ruling =>
  ruleOn({ ...draft, ...given }, step, by, version, { fourEyes })

describe('from each state, each step', () => {
  const table: Readonly<Record<Step, readonly string[]>> = {
    // In the order of draftStates: prepared, cleared, releasing, sent, taken-back, discarded.
    edit: ['go', 'go', 'being-released', 'already-sent', 'go', 'draft-discarded'],
    clear: ['go', 'done', 'done', 'done', 'go', 'draft-discarded'],
    release: ['not-cleared', 'go', 'done', 'done', 'not-cleared', 'draft-discarded'],
    'take-back': ['not-held', 'not-held', 'go', 'already-sent', 'done', 'draft-discarded'],
    discard: ['go', 'go', 'being-released', 'already-sent', 'go', 'done'],
  }
  for (const [step, expected] of Object.entries(table)) {
    test(`${step} leads where the drawing says`, () => {
      assert.deepEqual(
        draftStates.map((state) => rule({ state }, step as Step, all).kind),
        expected,
      )
    })
  }
})

describe('who', () => {
  test('prepares does not clear, who clears does not release, who releases does not edit', () => {
    assert.equal(rule({}, 'edit', drafter).kind, 'go')
    assert.deepEqual(rule({}, 'clear', drafter), { kind: 'not-your-role', step: 'clear' })
    assert.equal(rule({}, 'clear', chief).kind, 'go')
    assert.deepEqual(rule({ state: 'cleared' }, 'release', chief), { kind: 'not-your-role', step: 'release' })
    assert.equal(rule({ state: 'cleared' }, 'release', registrar).kind, 'go')
    assert.deepEqual(rule({}, 'edit', registrar), { kind: 'not-your-role', step: 'edit' })
  })

  test('takes part may take back, whoever they are; who works for another office may nothing', () => {
    for (const by of [drafter, chief, registrar, all])
      assert.equal(rule({ state: 'releasing' }, 'take-back', by).kind, 'go')
    for (const step of ['edit', 'clear', 'release', 'take-back', 'discard'] as const)
      assert.equal(rule({ state: 'releasing' }, step, stranger).kind, 'not-your-role')
    assert.equal(maySee(stranger, draft), false)
    assert.equal(maySee(officer('o-audit', '*', ['audit']), draft), true)
  })

  test('holds a role for one office does not work in the name of all', () => {
    assert.equal(maySend(drafter, 'prepare', { ...draft, office: '*' }), false)
    assert.equal(maySend(all, 'prepare', { ...draft, office: '*' }), true)
  })

  test('prepares what changes the house must administer it, for every act of the draft', () => {
    const house = { record: 'office/X', affair: 'office', act: 'introduced' }
    const keeper = officer('o-keeper', '*', ['administer'])
    assert.equal(maySend(keeper, 'prepare', { acts: [house], office: '*' }), true)
    assert.equal(maySend(all, 'prepare', { acts: [house], office: '*' }), false)
    assert.equal(maySend(keeper, 'prepare', { acts: [house, ...draft.acts], office: '*' }), false)
  })

  test('names an act that no rules know may not even prepare it', () => {
    for (const act of ['toString', 'unheard-of'])
      assert.equal(
        maySend(all, 'prepare', { acts: [{ record: 'contact/A', affair: 'contact', act }], office: '*' }),
        false,
      )
  })
})

describe('a step of', () => {
  test('another version than the newest is told which that is', () => {
    for (const step of ['edit', 'clear', 'release', 'take-back', 'discard'] as const)
      assert.deepEqual(rule({ state: 'releasing' }, step, all, 2), { kind: 'stale-version', version: 3 })
  })

  test('a draft marked above the clearance is refused before anything else is told', () => {
    assert.deepEqual(rule({ marking: 2 }, 'clear', chief, 1), { kind: 'above-clearance', level: 2 })
    assert.equal(rule({ marking: 2 }, 'clear', officer('o-high', ours, ['clear'], 2)).kind, 'go')
  })

  test('clearing one’s own version is refused where four eyes are asked for, and only there', () => {
    const by = { ...all, id: 'o-drafter' }
    assert.equal(rule({}, 'clear', by, 3, true).kind, 'own-version')
    assert.equal(rule({}, 'clear', by, 3, false).kind, 'go')
    assert.equal(rule({}, 'clear', all, 3, true).kind, 'go')
    assert.equal(rule({ state: 'cleared' }, 'clear', by, 3, true).kind, 'done')
  })
})
