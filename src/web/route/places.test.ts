import assert from 'node:assert/strict'
import { it } from 'node:test'
import { addressOf, addressOfRecord, readPlace } from './places.ts'

const compact = 'cjuc6kdmooflecb6m5eezumn4bbbzkock'

it('reads the addresses that it makes', () => {
  assert.deepEqual(readPlace(addressOf(compact, 'today')), { at: 'today', compact: 'cjuc6kdm' })
  assert.deepEqual(readPlace(addressOfRecord(compact, 'session/HLD-2')), {
    at: 'session',
    compact: 'cjuc6kdm',
    id: 'HLD-2',
  })
  assert.deepEqual(readPlace(addressOfRecord(compact, 'office/TH.NSC')), {
    at: 'record',
    compact: 'cjuc6kdm',
    affair: 'office',
    id: 'TH.NSC',
  })
})

it('knows what is no place', () => {
  for (const path of [
    '/treasury',
    '/cjuc6kdm',
    '/cjuc6kdm/treasury',
    '/cjuc6kdm/today/more',
    '/%E0%A4%A',
    '/settings/x',
  ]) {
    assert.equal(readPlace(path).at, 'nowhere', path)
  }
  assert.equal(readPlace('/').at, 'start')
})
