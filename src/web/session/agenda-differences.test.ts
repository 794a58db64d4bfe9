/** What one agenda changes against another, by hand and by properties. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { agendaDifferences } from './agenda-differences.ts'
import type { AgendaItem } from './opening.ts'

const item = (id: string, en = id, more: Partial<AgendaItem> = {}): AgendaItem => ({
  id,
  kind: 'topic',
  about: [],
  title: { en },
  ...more,
})

const agenda = (ids: string): AgendaItem[] => ids.split(' ').map((id) => item(id))

describe('differences of agendas', () => {
  it('finds none between an agenda and itself', () => {
    assert.equal(agendaDifferences(agenda('a b c'), agenda('a b c')).isSame, true)
  })

  it('tells which records an item is about only here or only there', () => {
    const [before, after] = ['text/A', 'text/B'].map((record) => [
      item('a', 'a', { about: [record, 'text/C'] }),
    ])
    const { items, isSame } = agendaDifferences(before ?? [], after ?? [])
    assert.deepEqual(
      items.map(({ linked, unlinked }) => [linked, unlinked]),
      [[['text/B'], ['text/A']]],
    )
    assert.equal(isSame, false)
  })

  it('tells what came and what went', () => {
    const { items, gone, isSame } = agendaDifferences(agenda('a b c'), agenda('a x c'))
    assert.equal(isSame, false)
    assert.deepEqual(
      items.map(({ isNew }) => isNew),
      [false, true, false],
    )
    assert.deepEqual(
      gone.map(({ id }) => id),
      ['b'],
    )
  })

  it('takes for moved only what went past others, and says where it stood', () => {
    const { items } = agendaDifferences(agenda('a b c d e'), agenda('e a b c d'))
    assert.deepEqual(
      items.map(({ item: { id }, movedFrom }) => [id, movedFrom]),
      [
        ['e', 5],
        ['a', null],
        ['b', null],
        ['c', null],
        ['d', null],
      ],
    )
  })

  it('takes nothing for moved because something came or went before it', () => {
    const { items } = agendaDifferences(agenda('a b c'), agenda('x c'))
    assert.deepEqual(
      items.map(({ movedFrom }) => movedFrom),
      [null, null],
    )
  })

  it('names the languages in which a title is worded otherwise', () => {
    const before = [item('a', 'Crime', { title: { en: 'Crime', vi: 'Tội phạm' } })]
    const after = [
      item('a', 'Crime', { title: { en: 'Crime', vi: 'Phòng chống tội phạm', th: 'อาชญากรรม' } }),
    ]
    const [found] = agendaDifferences(before, after).items
    assert.deepEqual(found?.rewordedIn, ['th', 'vi'])
    assert.deepEqual(found?.calledBefore?.title, before[0]?.title)
  })

  it('leaves of the items before, in their order, all that neither came, went nor moved', () => {
    const ids = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'])
    fc.assert(
      fc.property(ids, ids, (before, after) => {
        const { items, gone } = agendaDifferences(
          before.map((id) => item(id)),
          after.map((id) => item(id)),
        )
        const stayed = items.filter(({ isNew, movedFrom }) => !isNew && movedFrom === null)
        const places = stayed.map(({ item: { id } }) => before.indexOf(id))
        assert.deepEqual(
          places,
          places.toSorted((a, b) => a - b),
        )
        assert.equal(items.filter(({ isNew }) => !isNew).length + gone.length, before.length)
      }),
    )
  })
})
