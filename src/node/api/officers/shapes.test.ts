import assert from 'node:assert/strict'
import { it } from 'node:test'
import { words } from '../../officers/words.en.ts'
import { wordsOf } from '../problem-words.ts'
import { problemOf, statusOf } from './shapes.ts'

it('has words for each refusal in three languages, and none for what is never refused', () => {
  assert.deepEqual([...Object.keys(statusOf), 'cross-site'].sort(), Object.keys(words.problems).sort())
  for (const kind of Object.keys(statusOf)) {
    const texts = Object.values(wordsOf({ kind }))
    assert.equal(new Set(texts).size, 3, kind)
    for (const text of texts) assert.notEqual(text, kind)
  }
})

it('names in words what stands beside the kind, and says when to come again', () => {
  const problem = problemOf({ kind: 'too-many-attempts', seconds: 64 })
  assert.deepEqual(problem, {
    status: 429,
    kind: 'too-many-attempts',
    values: { seconds: 64 },
    retryAfter: 64,
  })
  assert.match(wordsOf(problem).vi, / 64 giây/)
  assert.deepEqual(problemOf({ kind: 'busy' }), { status: 503, kind: 'busy', retryAfter: 2 })
  assert.deepEqual(problemOf({ kind: 'only-means' }), { status: 409, kind: 'only-means' })
})
