import assert from 'node:assert/strict'
import { it } from 'node:test'
import { openAnswerMemory } from './answer-memory.ts'

const main = { compact: 'c1', lane: 'main' } as const

it('an answer is found once, and again when a record it may tell of was written', () => {
  const written = new Map([
    ['session', 3],
    ['contact', 1],
  ])
  const remember = openAnswerMemory<string>({ timesWritten: (_, affair) => written.get(affair) ?? 0 }, 10)
  let found = 0
  const ask = (name: string): string =>
    remember(main, ['session', 'mechanism'], name, () => {
      found += 1
      return `${name} ${found}`
    })
  assert.deepEqual([ask('a'), ask('a'), ask('b'), ask('a')], ['a 1', 'a 1', 'b 2', 'a 1'])
  written.set('contact', 2)
  assert.equal(ask('a'), 'a 1')
  written.set('session', 4)
  assert.deepEqual([ask('a'), ask('b'), ask('a')], ['a 3', 'b 4', 'a 3'])
  written.set('mechanism', 1)
  assert.equal(ask('a'), 'a 5')
})
