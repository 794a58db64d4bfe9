import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { foldPieces, foldWords } from './fold-words.ts'

describe('words', () => {
  it('are small, without the marks of Latin letters, whichever way they are composed', () => {
    assert.deepEqual(foldWords('Ủy ban  hỗn hợp, ĐẠI SỨ'), ['uy', 'ban', 'hon', 'hop', 'dai', 'su'])
    assert.deepEqual(foldWords('Nghị định'.normalize('NFD')), ['nghi', 'dinh'])
    assert.deepEqual(foldWords('ﬁle ＡＢＣ'), ['file', 'abc'])
  })

  it('of Thai are cut by the dictionary and keep their vowels and tone marks', () => {
    assert.deepEqual(foldWords('ตำรวจไทย'), ['ตำรวจ', 'ไทย'])
    // The sara am that is typed as two characters is the same.
    assert.deepEqual(foldWords('ต\u0e4d\u0e32รวจ'), ['ตำรวจ'])
  })

  it('of Han are its characters, and scripts in one run are told apart', () => {
    assert.deepEqual(foldWords('边境 Việt-Thái ไทย2567'), ['边', '境', 'viet', 'thai', 'ไทย', '2567'])
  })

  it('have the place where they stand', () => {
    const text = 'ลงนาม Hiệp định'
    for (const { word, at, length } of foldPieces(text))
      assert.deepEqual(foldWords(text.slice(at, at + length)), [word])
  })

  it('are none in what has no letters', () => {
    assert.deepEqual(foldWords(' – "*" () … '), [])
  })
})
