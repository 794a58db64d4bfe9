import assert from 'node:assert/strict'
import { it } from 'node:test'
import { addressOf, addressOfRecord, addressOfSettings, readPlace } from './places.ts'

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

it('knows the sections of the settings, and an officer among them', () => {
  assert.deepEqual(readPlace('/settings'), { at: 'settings', section: 'own' })
  assert.deepEqual(readPlace(addressOfSettings('links')), { at: 'settings', section: 'links' })
  const id = 'o-abcdefghij234567'
  assert.deepEqual(readPlace(addressOfSettings('officers', id)), { at: 'settings', section: 'officers', id })
  for (const path of ['/settings/links/x', `/settings/links/${id}`, `/settings/officers/${id}/more`])
    assert.equal(readPlace(path).at, 'nowhere', path)
})
