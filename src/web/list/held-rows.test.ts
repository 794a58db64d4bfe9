import assert from 'node:assert/strict'
import { it } from 'node:test'
import type { RecordListed } from '../api/calls.ts'
import { holdList, takePage } from './held-rows.ts'

const row = (record: string, status = 'open') => ({ record, summary: { status } }) as unknown as RecordListed

it('changes values in place, and holds back rows that came, went or changed places', () => {
  const held = holdList('all', 2)
  assert.ok(takePage(held, 0, [row('commitment/A'), row('commitment/B')]))
  assert.ok(takePage(held, 0, [row('commitment/A'), row('commitment/B', 'fulfilled')]))
  assert.equal(held.pages.get(0)?.[1]?.summary.status, 'fulfilled')
  for (const other of [
    [row('commitment/C'), row('commitment/A')],
    [row('commitment/B'), row('commitment/A')],
    [row('commitment/A')],
    [row('commitment/A'), row('commitment/B'), row('commitment/C')],
  ]) {
    assert.ok(!takePage(held, 0, other))
    assert.deepEqual(
      held.pages.get(0)?.map(({ record }) => record),
      ['commitment/A', 'commitment/B'],
    )
  }
  assert.ok(takePage(held, 1, [row('commitment/D')]))
})
