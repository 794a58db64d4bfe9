/** What one side tells of another, over terms of an affair that has nothing else. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { z } from 'zod'
import { sha256 } from '../../vault/sha256.ts'
import type { Act } from './act.ts'
import type { Cut } from './cut.ts'
import type { ActSchemas, AnyRules, Rules, RulesOf } from './rules.ts'
import { pin, type Scenario, scenario, type Told } from './scenario.ts'
import { answerActs, evolveAnswer, evolveStating, judgeAnswer } from './statement.ts'
import {
  agreedTerms,
  evolveTermsAnswer,
  evolveWording,
  judgeTermsAnswer,
  judgeWording,
  type Terms,
  termsAnswerActs,
  termsFields,
} from './terms.ts'
import { termsStatus } from './terms-status.ts'
import { judgeToldOfTerms, type ToldStatement, toldAct, toldIn, wordingWithTold } from './told-act.ts'
import { awaited } from './waiting.ts'

const [vn, th] = ['VN.MPS', 'TH.NSC']
const members = [th, vn]
const record = 'plan/P1'

const acts = {
  proposed: { fields: z.strictObject({ ...termsFields, day: z.string() }), body: null },
  ...termsAnswerActs,
  told: toldAct(['proposed', 'accepted', 'declined']),
  ...answerActs,
} as const satisfies ActSchemas

type PlanState = { readonly terms: Terms; readonly statements: readonly ToldStatement[] }

const plan: Rules<PlanState, typeof acts> = {
  affair: 'plan',
  version: 1,
  acts,
  creating: ['proposed'],
  judge(view, act) {
    const { terms, statements } = view.state ?? { statements: [], terms: [] }
    if (act.act === 'proposed') return judgeWording(terms, view, act as Act)
    if (act.act === 'told') return judgeToldOfTerms(statements, terms, view, act as Act)
    if (act.act === 'accepted' || act.act === 'declined') return judgeTermsAnswer(terms, view, act as Act)
    return judgeAnswer(statements, view, act as Act)
  },
  evolve(before, act) {
    const state = before ?? { statements: [], terms: [] }
    if (act.act === 'proposed') return { ...state, terms: evolveWording(state.terms, act as Act) }
    if (act.act === 'told') return { ...state, statements: evolveStating(state.statements, act as Act) }
    if (act.act === 'accepted' || act.act === 'declined')
      return { ...state, terms: evolveTermsAnswer(state.terms, act as Act) }
    return { ...state, statements: evolveAnswer(state.statements, act as Act) }
  },
}

const rulesOf: RulesOf = (affair, version) =>
  affair === 'plan' && version === 1 ? (plan as unknown as AnyRules) : undefined

const story = (parties: readonly string[] = members) => scenario({ rulesOf, sha256, members: parties })

const seeing = (saw?: Cut) => (saw === undefined ? {} : { saw })
const proposed = (by: string, day: string, saw?: Cut): Told => ({
  by,
  record,
  act: 'proposed',
  fields: { base: null, marking: null, day },
  ...seeing(saw),
})
const answered = (by: string, act: string, terms: string, saw?: Cut): Told => ({
  by,
  record,
  act,
  fields: { terms },
  ...seeing(saw),
})
const told = (by: string, of: string, did: string, pins: string | null, more: object = {}): Told => ({
  by,
  record,
  act: 'told',
  fields: {
    corrects: null,
    happenedOn: '2026-03-03',
    certainty: 'reported',
    marking: null,
    of,
    did,
    pins,
    key: null,
    noteNumber: '12',
    noteOn: '2026-03-03',
    files: [],
    ...more,
  },
})
const confirmed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'confirmed',
  fields: { statement },
})
const disputed = (by: string, statement: string): Told => ({
  by,
  record,
  act: 'disputed',
  fields: { statement, ground: 'not-as-told' },
})

const stateIn = (scene: Pick<Scenario, 'state'>) => scene.state(record) as PlanState
const statusIn = (scene: Pick<Scenario, 'state'>, parties: readonly string[] = members) =>
  termsStatus(stateIn(scene).terms, toldIn(stateIn(scene).statements), parties)
const wordingIn = (scene: Pick<Scenario, 'state'>) => {
  const found = wordingWithTold(stateIn(scene).terms, toldIn(stateIn(scene).statements), members)
  return found && [found.wording.fields.day, found.basis]
}

const invited = () => story().given([proposed(vn, '7 June')])
const toldAccepted = () => invited().given([told(vn, th, 'accepted', pin(vn, 0))])

describe('the word of another', () => {
  test('is never of oneself, nor of one outside the compact', () => {
    assert.equal(invited().when(told(vn, vn, 'accepted', pin(vn, 0))).outcome, 'told-of-oneself')
    const stranger = invited().when(told(vn, 'LA.MPS', 'accepted', pin(vn, 0)))
    assert.deepEqual([stranger.outcome, stranger.detail], ['not-a-member', { authority: 'LA.MPS' }])
  })

  test('names the wording that it answered, if it answered one', () => {
    assert.equal(invited().when(told(vn, th, 'accepted', null)).outcome, 'no-such-terms')
    assert.equal(invited().when(told(vn, th, 'declined', pin(th, 5))).outcome, 'no-such-terms')
    assert.equal(invited().when(told(vn, th, 'proposed', null)).outcome, 'effective')
  })

  test('alone is agreement as told: it moves no accord', () => {
    const scene = toldAccepted()
    assert.deepEqual([statusIn(scene), wordingIn(scene)], ['agreed-as-told', ['7 June', 'told']])
    assert.deepEqual(agreedTerms(stateIn(scene).terms, members), [])
  })

  test('confirmed by the side it is of counts as agreed', () => {
    const scene = toldAccepted().given([confirmed(th, pin(vn, 1))])
    assert.deepEqual([statusIn(scene), wordingIn(scene)], ['agreed-confirmed', ['7 June', 'confirmed']])
  })

  test('answers for the side it is of, which is then waited for only to confirm it', () => {
    const waiting = (scene: Pick<Scenario, 'state'>) => awaited(stateIn(scene), members)
    const scene = toldAccepted()
    assert.deepEqual(waiting(scene), [th])
    assert.deepEqual(waiting(scene.given([confirmed(th, pin(vn, 1))])), [])
    assert.deepEqual(waiting(scene.given([proposed(vn, '14 June')])), [th])
  })

  test('disputed by the side it is of counts for nothing; what was told before it does again', () => {
    assert.equal(statusIn(toldAccepted().given([disputed(th, pin(vn, 1))])), 'proposed')
    const scene = toldAccepted().given([told(vn, th, 'declined', pin(vn, 0))])
    assert.equal(statusIn(scene), 'declined-as-told')
    assert.equal(statusIn(scene.given([disputed(th, pin(vn, 2))])), 'agreed-as-told')
  })

  test('told ∥ own act: the side’s own position is what counts', () => {
    const scene = invited().given([
      told(vn, th, 'accepted', pin(vn, 0)),
      answered(th, 'declined', pin(vn, 0), { [vn]: 1 }),
    ])
    assert.equal(statusIn(scene), 'declined')
    assert.equal(statusIn(scene.given([answered(th, 'accepted', pin(vn, 0))])), 'agreed')
  })

  test('told ∥ amend: nothing is agreed on the new wording', () => {
    const scene = toldAccepted().given([proposed(vn, '14 June')])
    assert.deepEqual([statusIn(scene), wordingIn(scene)], ['proposed', undefined])
    assert.equal(statusIn(scene.given([told(vn, th, 'accepted', pin(vn, 2))])), 'agreed-as-told')
  })

  test('corrected, it waits for its confirmation again', () => {
    const scene = toldAccepted().given([confirmed(th, pin(vn, 1))])
    assert.equal(scene.when(told(vn, th, 'declined', pin(vn, 0), { corrects: pin(vn, 1) })).outcome, 'bound')
    const crossed = toldAccepted().given([
      told(vn, th, 'declined', pin(vn, 0), { corrects: pin(vn, 1) }),
      { ...confirmed(th, pin(vn, 1)), saw: { [vn]: 2 } },
    ])
    assert.equal(statusIn(crossed), 'declined-as-told')
  })

  test('among three, one side’s word does for no other', () => {
    const three = ['LA.MPS', th, vn]
    const scene = story(three).given([proposed(vn, '7 June'), told(vn, th, 'accepted', pin(vn, 0))])
    assert.equal(statusIn(scene, three), 'proposed')
    scene.given([answered('LA.MPS', 'accepted', pin(vn, 0))])
    assert.equal(statusIn(scene, three), 'agreed-as-told')
    scene.given([confirmed('LA.MPS', pin(vn, 1))])
    assert.equal(statusIn(scene, three), 'agreed-as-told')
    assert.equal(statusIn(scene.given([confirmed(th, pin(vn, 1))]), three), 'agreed-confirmed')
  })
})

describe('where terms stand', () => {
  test('withdrawn by their author, declined by the other, agreed by both', () => {
    assert.equal(statusIn(invited()), 'proposed')
    assert.equal(statusIn(invited().given([answered(vn, 'declined', pin(vn, 0))])), 'withdrawn')
    assert.equal(statusIn(invited().given([answered(th, 'declined', pin(vn, 0))])), 'declined')
    assert.equal(statusIn(invited().given([answered(th, 'accepted', pin(vn, 0))])), 'agreed')
  })
})
