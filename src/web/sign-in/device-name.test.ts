import assert from 'node:assert/strict'
import { it } from 'node:test'
import { deviceName } from './device-name.ts'

it('names browsers as people do, and leaves other labels as they are', () => {
  const chrome =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
  assert.equal(deviceName(chrome), 'Chrome 156 · Linux')
  assert.equal(deviceName(`${chrome} Edg/155.0.1.2`), 'Edge 155 · Linux')
  const phone =
    'Mozilla/5.0 (iPhone; CPU iPhone OS 19_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.1 Mobile/15E148 Safari/604.1'
  assert.equal(deviceName(phone), 'Safari 19 · iPhone')
  assert.equal(deviceName('nightly export'), 'nightly export')
})
