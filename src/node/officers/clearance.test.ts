import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AccessEvent } from '../../store/store.ts'
import type { ComityNode } from '../node.ts'
import type { Caller } from './caller.ts'
import { clearanceOf, refuseSight } from './clearance.ts'

const officer = (clearedFor: number): Caller => ({
  kind: 'officer',
  officer: { id: 'o-1', handle: 'desk', name: 'Desk', grants: [], clearedFor, state: 'active' },
  by: 'token',
  signIn: 's-1',
})

test('what is marked is read by who is cleared for it, and every sight and refusal is written down', () => {
  const written: AccessEvent[] = []
  const node = { store: { logAccess: (event: AccessEvent) => written.push(event) } } as unknown as ComityNode
  assert.equal(refuseSight(node, { kind: 'guest' }, 'a', 0), undefined)
  assert.deepEqual(written, [])
  assert.equal(refuseSight(node, officer(2), 'b', 2), undefined)
  assert.deepEqual(refuseSight(node, officer(1), 'c', 2), {
    status: 403,
    kind: 'above-clearance',
    values: { level: 2 },
  })
  assert.deepEqual(refuseSight(node, { kind: 'guest' }, 'd', 1), { status: 404, kind: 'no-such-record' })
  assert.deepEqual(
    written.map(({ actor, action, target }) => [actor, action, target]),
    [
      ['o-1', 'marked-read', 'b'],
      ['o-1', 'marked-refused', 'c'],
      ['guest', 'marked-refused', 'd'],
    ],
  )
  assert.equal(clearanceOf({ kind: 'operator' }), 0)
})
