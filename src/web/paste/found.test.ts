import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { acts } from '../../affairs/commitment/schema.ts'
import { readCommunique } from '../../reading/read.ts'
import { words } from '../record/words.en.ts'
import { foundIn, nothingPasted, reportsOf } from './found.ts'

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
    const none = (pasted.found ?? []).map((each) => ({ ...each, isChosen: false }))
    assert.deepEqual(reportsOf({ ...pasted, found: none }, named), [])
  })
})
