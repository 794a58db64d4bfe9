import assert from 'node:assert/strict'
import { it } from 'node:test'
import { linesOf, plainText, splitInto, withoutControls } from './pasted.ts'

it('takes from a page what is text', () => {
  assert.equal(plainText('  One\u00a0two\u00ad \r\n\r\n\r\n\u2028Three\ufeff  '), 'One two\n\nThree')
  assert.equal(plainText('Vie\u0302\u0323t'), 'Việt')
})

it('takes lines for paragraphs, and the same line of each language for the same', () => {
  assert.deepEqual(linesOf('One\r\n\r\n  Two  \n'), ['One', 'Two'])
  assert.deepEqual(splitInto({ en: 'One\nTwo', vi: 'Một\n\nHai', th: '' }), [
    { en: 'One', vi: 'Một' },
    { en: 'Two', vi: 'Hai' },
  ])
})

it('joins nothing where languages have different numbers of lines', () => {
  assert.equal(splitInto({ en: 'One\nTwo', vi: 'Một' }), undefined)
  assert.deepEqual(splitInto({ en: '', vi: '' }), [])
})

it('removes what turns the direction of a text, and keeps the rest', () => {
  assert.equal(withoutControls('a\u202egnp\u2066.exe\u0007\n'), 'agnp.exe\n')
})
