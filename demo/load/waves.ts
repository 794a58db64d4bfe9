/**
 * Which acts of the record can be released before the sides hear from each other: an act on, or citing, a record that the
 * other side made has to wait until that is here. The acts of one wave need only earlier waves of the other side, and keep
 * their order.
 */
import type { DemoAct } from './told.ts'

export const wavesOf = (acts: readonly DemoAct[]): readonly (readonly DemoAct[])[] => {
  const made = new Map<string, { readonly by: string; readonly wave: number }>()
  const waves: DemoAct[][] = []
  for (const act of acts) {
    const { record, cites } = act.facts
    const needs = [...cites, ...(record === null ? [] : [record])].flatMap((each) => made.get(each) ?? [])
    const wave = Math.max(0, ...needs.map((need) => (need.by === act.by ? need.wave : need.wave + 1)))
    if (record !== null && !made.has(record)) made.set(record, { by: act.by, wave })
    const own = waves[wave] ?? []
    waves[wave] = own
    own.push(act)
  }
  return waves
}
