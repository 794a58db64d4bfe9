import assert from 'node:assert/strict'
import { env } from 'node:process'
import { test } from 'node:test'
import { developmentNames, scoreNames } from './names-score.ts'

/** Recall at 1 and at 5 that the development pairs must reach in a register of 20,000. */
const GOALS: Readonly<Record<string, readonly [number, number]>> = {
  'Thai → Vietnamese': [97, 99],
  'Thai places → Latin': [95, 95],
  'pinyin → Vietnamese persons': [97, 97],
  'pinyin → Vietnamese places': [85, 85],
}

test('names found in other scripts, on the development pairs', (t) => {
  const data = developmentNames(env.COMITY_DEV_DATA)
  if (data === undefined) {
    t.skip('COMITY_DEV_DATA names no folder with names/dev.tsv')
    return
  }
  const report = scoreNames(data)
  for (const { task, recallAt1, recallAt5 } of report.scores) {
    const [first, five] = GOALS[task] ?? [0, 0]
    assert.ok(recallAt1 >= first && recallAt5 >= five, `${task}: ${recallAt1} and ${recallAt5}`)
  }
  assert.ok(report.ruleSpeltExplained >= 95, `rule-spelt: ${report.ruleSpeltExplained}`)
  assert.equal(report.negatives.same ?? 0, 0)
})
