/** Each thing that the model checks can fail: one fault at a time, and the finding must say what was broken. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import type { AnyRules, RulesOf } from '../affairs/kernel/rules.ts'
import { effective, voidFor } from '../affairs/kernel/verdict.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { findBroken } from './checks.ts'
import { heal, playHistory } from './history.ts'
import { anyHistory } from './history-arbitrary.ts'
import { type Conditions, forgetBooks, newerRules, olderRules, type World } from './world.ts'

const histories = fc.sample(anyHistory, { numRuns: 400, seed: 20_261_123 })

interface Fault {
  readonly conditions?: () => Partial<Conditions>
  readonly healWith?: (world: World) => void
  readonly afterwards?: (world: World) => void
  readonly oracleRules?: RulesOf
  /** Looks at histories in which somebody lied, and at no others. */
  readonly amongLiars?: boolean
}

/** The first finding of this name under the fault; histories without it are let pass. */
const findingOf = (name: string, fault: Fault): string | undefined => {
  for (const history of histories) {
    const world = playHistory(history, fault.conditions?.())
    if (world.liars.size > 0 !== (fault.amongLiars ?? false)) continue
    if (fault.healWith === undefined) heal(world)
    else fault.healWith(world)
    fault.afterwards?.(world)
    const found = findBroken(world, fault.oracleRules ?? newerRules).find((each) => each.startsWith(name))
    if (found !== undefined) return found
  }
  return undefined
}

const mustFind = (name: string, fault: Fault): void => {
  assert.ok(findingOf(name, fault) !== undefined, `no history shows "${name}"`)
}

const inAll = (change: (rules: AnyRules) => AnyRules, rulesOf: RulesOf): RulesOf => {
  const changed = new Map<AnyRules, AnyRules>()
  return (affair, version) => {
    const rules = rulesOf(affair, version)
    if (rules === undefined) return undefined
    const known = changed.get(rules) ?? change(rules)
    changed.set(rules, known)
    return known
  }
}

const only = (authority: string, change: (rules: AnyRules) => AnyRules) => (): Partial<Conditions> => ({
  rulesFor: (of, rules) => (of === authority ? inAll(change, rules) : rules),
})

const all = (change: (rules: AnyRules) => AnyRules) => (): Partial<Conditions> => ({
  rulesFor: (_, rules) => inAll(change, rules),
})

const refusesDisputes = (rules: AnyRules): AnyRules => ({
  ...rules,
  judge: (view, act) => (act.act === 'disputed' ? voidFor('not-in-this-build') : rules.judge(view, act)),
})

/** As if no party were bound by what all stand on. */
const withoutLock = (rules: AnyRules): AnyRules => ({
  ...rules,
  judge: (view, act) => {
    const verdict = rules.judge(view, act)
    return !verdict.effective && verdict.reason.kind === 'bound' ? effective : verdict
  },
})

describe('the model finds', () => {
  it('one side that judges by another rule', () => {
    mustFind('verdicts: ', { conditions: only('TH.NSC', refusesDisputes) })
  })

  it('and the side notices it itself, by the digests in "received"', () => {
    mustFind('alarm: ', { conditions: only('TH.NSC', refusesDisputes) })
  })

  it('one side whose states are others', () => {
    const change = (rules: AnyRules): AnyRules => ({
      ...rules,
      evolve: (state, act) => ({ ...rules.evolve(state, act), mark: act.act }),
    })
    mustFind('verdicts: ', { conditions: only('VN.MPS', change) })
  })

  it('a verdict that depends on when it is asked', () => {
    let asked = 0
    const change = (rules: AnyRules): AnyRules => ({
      ...rules,
      judge: (view, act) => {
        asked += 1
        return asked % 7 === 0 ? voidFor('tired') : rules.judge(view, act)
      },
    })
    mustFind('verdicts: ', { conditions: all(change) })
  })

  it('a verdict that a later arrival would change: what is judged on the newest state, not on its own past', () => {
    const acts = new Map<string, number>()
    const change = (rules: AnyRules): AnyRules => ({
      ...rules,
      judge: (view, act) => ((acts.get(act.record) ?? 0) > 9 ? voidFor('late') : rules.judge(view, act)),
      evolve: (state, act) => {
        acts.set(act.record, (acts.get(act.record) ?? 0) + 1)
        return rules.evolve(state, act)
      },
    })
    mustFind('verdicts: ', { conditions: all(change) })
  })

  it('rules that are the same everywhere and not those of the affairs', () => {
    mustFind('oracle: ', { conditions: all(refusesDisputes) })
  })

  it('a lane that forgets what is held', () => {
    const forgets = (store: MemoryStore): MemoryStore => ({
      ...store,
      snapshot: () => forgets(store.snapshot()),
      lane: (key) => ({ ...store.lane(key), held: () => [] }),
    })
    const conditions = () => ({ storeFor: (_: string, store: MemoryStore) => forgets(store) })
    const found = ['verdicts: ', 'oracle: ', 'counts: '].some(
      (name) => findingOf(name, { conditions }) !== undefined,
    )
    assert.ok(found)
  })

  it('a store that loses an act of a record', () => {
    const loses = (world: World): void => {
      for (const party of world.parties) {
        const { store } = party
        party.store = {
          ...store,
          lane: (key) => {
            const reader = store.lane(key)
            return { ...reader, acts: (record) => reader.acts(record).slice(1) }
          },
        }
      }
    }
    mustFind('states: ', { afterwards: loses })
  })

  it('agreement that was final and is unsaid', () => {
    mustFind('finality: ', {
      conditions: all(withoutLock),
      oracleRules: inAll(withoutLock, newerRules),
    })
  })

  it('what stays early, held, unwitnessed or unrestored', () => {
    const notHealed = { healWith: () => {} }
    for (const name of ['early: ', 'counts: ', 'restore: ']) mustFind(name, notHealed)
    mustFind('held: ', { healWith: (world) => heal(world, olderRules) })
  })

  it('a body that stays where its author has erased it', () => {
    mustFind('erasure: ', { healWith: () => {} })
  })

  it('honest parties that a liar keeps from each other', () => {
    mustFind('honest: ', { healWith: () => {}, amongLiars: true })
  })

  it('a node that is set back and goes on as if nothing had been', () => {
    const setBack = (world: World, party: World['parties'][number]): boolean => {
      const backup = world.backups.get(party.authority)
      if (backup === undefined) return false
      party.store = backup.snapshot()
      forgetBooks(world, party)
      return false
    }
    mustFind('fork: ', { conditions: () => ({ setBack }) })
  })
})
