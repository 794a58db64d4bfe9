/**
 * The model: two and three authorities, every affair, and everything that goes wrong between them. The same histories each
 * time, so that what they find is found by everyone; COMITY_SOAK=1 draws 100,000 others each time, COMITY_MODEL_RUNS as
 * many as it says, COMITY_MODEL_SEED repeats a run.
 */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { rulesVersions } from '../affairs/kernel/rules-version.ts'
import { affairs } from '../affairs/registry.ts'
import { findBroken } from './checks.ts'
import { heal, playHistory } from './history.ts'
import { anyHistory } from './history-arbitrary.ts'
import { hard, openMix } from './mix.ts'
import { writtenActs, writtenAffairs } from './random-acts.ts'
import { newerRules } from './world.ts'

const isSoak = process.env.COMITY_SOAK === '1'
const runs = Number(process.env.COMITY_MODEL_RUNS ?? (isSoak ? 100_000 : 3_000))
const seed = Number(process.env.COMITY_MODEL_SEED ?? (isSoak ? Date.now() % 2 ** 31 : 110_162_681))

describe('the model', () => {
  it('writes every act of every affair', () => {
    const known = [...affairs.map(({ rules: [first] }) => first), rulesVersions]
    assert.deepEqual(
      known.map(({ affair, acts }) => [affair, Object.keys(acts).sort()]).sort(),
      writtenAffairs.map((affair) => [affair, [...writtenActs(affair)].sort()]).sort(),
    )
  })

  it('is one truth in the end, whatever happened on the way', (t) => {
    const mix = openMix()
    fc.assert(
      fc.property(anyHistory, (history) => {
        const world = playHistory(history)
        heal(world)
        mix.take(world)
        assert.deepEqual(findBroken(world, newerRules), [])
      }),
      { numRuns: runs, seed },
    )
    const percent = mix.percent()
    t.diagnostic(`${runs} histories, seed ${seed}: ${JSON.stringify(percent)}`)
    for (const feature of hard)
      assert.ok(percent[feature] >= 20, `${feature} in ${percent[feature]} % of the histories, seed ${seed}`)
  })
})
