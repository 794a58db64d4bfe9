import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { acts } from '../../affairs/commitment/schema.ts'
import { acts as sessionActs } from '../../affairs/session/schema.ts'
import { readCommunique } from '../../reading/read.ts'
import { words } from '../record/words.en.ts'
import { foundIn, nothingPasted, reportsOf, withStanding } from './found.ts'
import { meetingFoundIn } from './meeting-found.ts'
import { questionsFor } from './standing-questions.ts'

const text = readFileSync(new URL('../../../demo/communiques/vi-hang-hai-2031.txt', import.meta.url), 'utf8')

const read = () => {
  const draft = readCommunique(text)
  assert.ok(draft.ok)
  return { ...nothingPasted, text, ...foundIn(draft.value, ['VN', 'TH']) }
}

describe('a pasted communiqué', () => {
  it('gives promises in its own words, with the day and what is due', () => {
    const { found, madeOn, language } = read()
    assert.deepEqual([madeOn, language], ['2031-05-14', 'vi'])
    assert.ok((found ?? []).length >= 3)
    for (const each of found ?? []) {
      assert.ok(text.includes(each.text), each.text)
      assert.ok(Object.hasOwn(words.themes, each.theme), each.theme)
      assert.ok(each.responsible.every((state) => ['VN', 'TH'].includes(state)))
    }
    assert.ok(found?.some(({ due }) => due === '2031-09-30'))
  })

  it('becomes reports that the rules know, of what was chosen and nothing else', () => {
    const pasted = read()
    let made = 0
    const named = (): string => {
      made += 1
      return `P-${made}`
    }
    const chosen = (pasted.found ?? []).filter(({ isChosen }) => isChosen)
    const reports = reportsOf(pasted, named)
    assert.equal(reports.length, chosen.length)
    assert.ok(reports.length > 0)
    for (const { fields, body } of reports) {
      acts.reported.fields.parse(fields)
      acts.reported.body.parse(body)
    }
    const meeting = { ...meetingOf([]), isChosen: true }
    const [held, ...promises] = reportsOf({ ...pasted, meeting }, named)
    sessionActs.reported.fields.parse(held?.fields)
    sessionActs.reported.body.parse(held?.body)
    assert.ok(promises.length > 0)
    assert.ok(promises.every(({ fields }) => fields.bornFrom === held?.record))
    const none = (pasted.found ?? []).map((each) => ({ ...each, isChosen: false }))
    assert.deepEqual(reportsOf({ ...pasted, found: none }, named), [])
  })
})

const meetingOf = (sessions: Parameters<typeof meetingFoundIn>[1]) => {
  const draft = readCommunique(text)
  assert.ok(draft.ok)
  return meetingFoundIn({ ...draft.value.meeting, mechanism_id: 'mechanism/M' }, sessions, ['VN', 'TH'])
}

describe('the meeting of a text', () => {
  it('is the session of its mechanism by number, else by day, and else none', () => {
    const session = { record: 'session/S', mechanism: 'mechanism/M', number: 3, start: null, end: null }
    const of = { ...session, day: undefined, hosts: [], status: 'reported' } as const
    const found = meetingOf([of])
    assert.deepEqual(
      [found.session, found.number, found.start, found.place !== ''],
      ['session/S', '3', '2031-05-14', true],
    )
    assert.equal(meetingOf([{ ...of, number: null, start: '2031-05' }]).session, 'session/S')
    assert.equal(meetingOf([{ ...of, number: 4, start: '2030-05-14' }]).session, '')
    assert.equal(meetingOf([{ ...of, mechanism: 'mechanism/N' }]).session, '')
  })
})

describe('what stands in the record already', () => {
  it('is asked for by the longer words of either half, in each language', () => {
    assert.deepEqual(questionsFor('Hai bên nhất trí thiết lập', 'vi'), ['nhất Hai bên', 'thiết trí lập'])
    for (const half of questionsFor('ทั้งสองฝ่ายเห็นชอบให้จัดตั้งสายด่วนระหว่างศูนย์ช่วยเหลือ', 'th'))
      assert.ok(half.split(' ').length > 1, half)
    assert.deepEqual(questionsFor(' … ', 'en'), [])
  })

  it('is not chosen to be recorded again where it stands in the same words', () => {
    const [found] = read().found ?? []
    assert.ok(found?.isChosen)
    const like = (isSame: boolean) => withStanding(found, [{ record: 'commitment/C', isSame }]).isChosen
    assert.deepEqual([like(true), like(false), withStanding(found, undefined).isChosen], [false, true, true])
  })
})
