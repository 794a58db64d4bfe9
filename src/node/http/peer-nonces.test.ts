import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signatureWindow } from '../../exchange/signed-request.ts'
import { createPeerNonces } from './peer-nonces.ts'

const from = (peer: string, nonce: number, lane = 'main'): string => `comity/cabc/${peer}/${lane}/0 ${nonce}`

test('a nonce is admitted once for each key', () => {
  const nonces = createPeerNonces()
  assert.equal(nonces.admit(from('VN.MPS', 1), 100, 100), true)
  assert.equal(nonces.admit(from('VN.MPS', 1), 100, 100), false)
  assert.equal(nonces.admit(from('VN.MPS', 1, 'hot'), 100, 100), true)
  assert.equal(nonces.admit(from('TH.NSC', 1), 100, 100), true)
})

test('a peer that fills its window shuts out itself alone, until what it sent is too old to be sent again', () => {
  const nonces = createPeerNonces()
  let sent = 0
  while (nonces.admit(from('VN.MPS', sent), 100, 100)) sent += 1
  assert.ok(sent > 1_000)
  assert.equal(nonces.admit(from('TH.NSC', 0), 100, 100), true)
  assert.equal(nonces.admit(from('VN.MPS', sent + 1), 100, 100 + signatureWindow), false)
  assert.equal(nonces.admit(from('VN.MPS', sent + 1), 101 + signatureWindow, 101 + signatureWindow), true)
})
