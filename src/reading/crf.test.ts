import assert from 'node:assert/strict'
import { test } from 'node:test'
import { marginalsOf, scoresOf } from './crf.ts'
import { trainCrf } from './learning/crf-train.ts'

const labels = ['O', 'A', 'B']
const place = (...unary: string[]) => ({ unary, pair: ['pair'] })

test('the probabilities of one place sum to one, and to the sum over its neighbours', () => {
  const model = {
    labels,
    unary: new Map([
      ['x', Float64Array.of(0.3, -1, 2)],
      ['y', Float64Array.of(1, 0, -0.5)],
    ]),
    pair: new Map([['pair', Float64Array.of(0, 1, -1, 0.5, 0, 0.2, -2, 0.1, 1)]]),
  }
  const places = [place('x'), place('y'), place('x', 'y'), place()]
  const { node, edge } = marginalsOf(scoresOf(model, places), places.length, 3)
  for (let i = 0; i < places.length; i++) {
    const sum = node.slice(3 * i, 3 * i + 3).reduce((a, b) => a + b, 0)
    assert.ok(Math.abs(sum - 1) < 1e-9)
  }
  for (let i = 1; i < places.length; i++)
    for (let y = 0; y < 3; y++) {
      const into = [0, 1, 2].reduce((sum, x) => sum + (edge[9 * i + 3 * x + y] ?? 0), 0)
      assert.ok(Math.abs(into - (node[3 * i + y] ?? 0)) < 1e-9)
    }
})

test('training learns what a label follows, and repeats itself exactly', () => {
  const examples = Array.from({ length: 12 }, () => ({
    places: [place('start'), place('word'), place('word'), place('stop')],
    labels: Uint8Array.of(1, 2, 2, 0),
  }))
  const options = { labels, rounds: 20, rate: 0.3, penalty: 0.1, leastSeen: 1, seed: 3, prior: () => 0 }
  const model = trainCrf(examples, options)
  const places = [place('start'), place('word'), place('stop')]
  const { node } = marginalsOf(scoresOf(model, places), 3, 3)
  assert.ok((node[1] ?? 0) > 0.9 && (node[5] ?? 0) > 0.9 && (node[6] ?? 0) > 0.9)
  assert.deepEqual(trainCrf(examples, options), model)
})
