import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Role } from '../../affairs/kernel/access.ts'
import { draftStates } from '../../store/draft-table.ts'
import type { Officer } from '../officers/officer.ts'
import { type DraftFacts, maySee, maySend, ruleOn, type Step } from './draft-rules.ts'

const officer = (id: string, roles: readonly Role[], office = '*', clearedFor = 0): Officer => ({
  ...{ id, handle: id, name: id, state: 'active', clearedFor },
  grants: [{ office, roles }],
})

const commitment = { record: 'commitment/C1', affair: 'commitment', act: 'proposed' }
const key = { record: 'credential/K1', affair: 'credential', act: 'introduced' }

const draft = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  ...{ office: '*', state: 'prepared', version: 2, marking: 0, clearer: null },
  ...{ acts: [commitment], authors: ['an', 'binh'] },
  ...more,
})

const all = officer('an', ['prepare', 'clear', 'release'])
const ruled = (facts: DraftFacts, step: Step, who = all, version = 2, fourEyes = false): string =>
  ruleOn(facts, step, who, version, { fourEyes }).kind

describe('a step of a draft', () => {
  it('leads on from some states, is done in some, and is refused in the others', () => {
    const inStates = (step: Step): readonly string[] =>
      draftStates.map((state) => ruled(draft({ state }), step))
    // prepared, cleared, releasing, sent, taken-back, refused, discarded
    assert.deepEqual(inStates('edit'), [
      'go',
      'go',
      'being-released',
      'already-sent',
      'go',
      'go',
      'draft-discarded',
    ])
    assert.deepEqual(inStates('clear'), ['go', 'done', 'done', 'done', 'go', 'go', 'draft-discarded'])
    const unclear = 'not-cleared'
    assert.deepEqual(inStates('release'), [
      unclear,
      'go',
      'done',
      'done',
      unclear,
      unclear,
      'draft-discarded',
    ])
    assert.deepEqual(inStates('send-now'), [
      'not-held',
      'not-held',
      'go',
      'done',
      'not-held',
      'not-held',
      'draft-discarded',
    ])
    assert.deepEqual(inStates('take-back'), [
      'not-held',
      'not-held',
      'go',
      'already-sent',
      'done',
      'not-held',
      'draft-discarded',
    ])
    assert.deepEqual(inStates('discard'), ['go', 'go', 'being-released', 'already-sent', 'go', 'go', 'done'])
  })

  it('asks for its role, for every act and for the office', () => {
    const may = (roles: readonly Role[], facts = draft(), office = '*') =>
      (['prepare', 'clear', 'release'] as const).filter((step) =>
        maySend(officer('x', roles, office), step, facts),
      )
    assert.deepEqual(may(['prepare']), ['prepare'])
    assert.deepEqual(may(['audit', 'administer']), [])
    assert.deepEqual(may(['administer'], draft({ acts: [key] })), ['prepare'])
    assert.deepEqual(may(['prepare'], draft({ acts: [commitment, key] })), [])
    assert.deepEqual(may(['clear'], draft({ office: 'office/VN-1' }), 'office/VN-1'), ['clear'])
    assert.deepEqual(may(['clear'], draft({ office: 'office/VN-2' }), 'office/VN-1'), [])
    assert.deepEqual(
      may(['clear'], draft(), 'office/VN-1'),
      [],
      'for the whole authority, who acts for the whole',
    )
    assert.deepEqual(
      may(['administer'], draft({ acts: [{ record: 'rules/text.2', affair: 'rules', act: 'endorsed' }] })),
      ['prepare'],
    )
  })

  it('is taken back by whoever may prepare or release it', () => {
    const held = draft({ state: 'releasing' })
    const may = (role: Role) => ruled(held, 'take-back', officer('x', [role]))
    assert.deepEqual(
      [may('prepare'), may('release'), may('clear'), may('audit')],
      ['go', 'go', 'not-your-role', 'not-your-role'],
    )
  })

  it('is sent before its time by whoever may release it', () => {
    const held = draft({ state: 'releasing' })
    const may = (role: Role) => ruled(held, 'send-now', officer('x', [role]))
    assert.deepEqual([may('release'), may('prepare')], ['go', 'not-your-role'])
  })

  it('names the newest version, or is told it before anything else of the draft', () => {
    for (const step of ['edit', 'clear', 'release', 'discard'] as const)
      assert.deepEqual(ruleOn(draft({ state: 'cleared' }), step, all, 1, { fourEyes: false }), {
        kind: 'stale-version',
        version: 2,
      })
  })

  it('is nothing for who is not cleared for the marking', () => {
    const marked = draft({ marking: 2 })
    assert.equal(ruled(marked, 'clear'), 'above-clearance')
    assert.equal(ruled(marked, 'clear', officer('x', ['clear'], '*', 2)), 'go')
  })

  it('takes four eyes where the policy does: nobody who wrote any version clears', () => {
    const eyes = (who: string) => ruled(draft(), 'clear', officer(who, ['clear']), 2, true)
    assert.deepEqual(
      [eyes('an'), eyes('binh'), eyes('chi')],
      ['needs-second-officer', 'needs-second-officer', 'go'],
    )
    const cleared = (clearer: string) => ruled(draft({ state: 'cleared', clearer }), 'release', all, 2, true)
    assert.deepEqual([cleared('an'), cleared('chi')], ['needs-second-officer', 'go'])
  })
})

describe('a draft is seen', () => {
  it('by who may take a step with it, and by auditors', () => {
    const sees = (role: Role, facts = draft()) => maySee(officer('x', [role]), facts)
    assert.deepEqual(
      [sees('prepare'), sees('clear'), sees('release'), sees('audit'), sees('administer')],
      [true, true, true, true, false],
    )
    assert.ok(sees('administer', draft({ acts: [key] })))
    assert.ok(!maySee(officer('x', ['clear'], 'office/VN-1'), draft({ office: 'office/VN-2' })))
  })
})
