import assert from 'node:assert/strict'
import { it } from 'node:test'
import { foldText } from './fold-text.ts'

it('takes the marks from Latin letters and leaves Thai as it is written', () => {
  assert.equal(foldText('Ủy ban  hỗn hợp, ĐẠI SỨ'), 'uy ban hon hop, dai su')
  assert.equal(foldText('สนธิสัญญา'), 'สนธิสัญญา')
})
