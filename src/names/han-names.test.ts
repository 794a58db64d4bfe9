import assert from 'node:assert/strict'
import { test } from 'node:test'
import { familyCharacters, givenCharacters, hanOf } from './han-names.ts'
import { readingsOfHan } from './han-readings.ts'
import { packSyllable, readSyllable } from './vietnamese-syllable.ts'

/** The south says Huỳnh for Hoàng and Châu for Chu; dictionaries have the northern reading. */
const southern = new Set(['huỳnh', 'châu'])

test('each character is read as the syllable it stands for', () => {
  const wrong: string[] = []
  const hold = (syllable: string, char: string): void => {
    const read = readSyllable(syllable)
    if (read === undefined || !readingsOfHan(char).includes(packSyllable(read)))
      wrong.push(`${syllable} ${char}`)
  }
  for (const [syllable, char] of familyCharacters) if (!southern.has(syllable)) hold(syllable, char)
  for (const [syllable, chars] of givenCharacters) for (const char of chars) hold(syllable, char)
  assert.deepEqual(wrong, [])
})

test('a name whose syllables are known has a proposal, another none', () => {
  assert.equal(hanOf(['Nguyễn', 'Văn', 'Hùng']), '阮文雄')
  assert.equal(hanOf(['Bùi', 'Văn', 'Nam']), '裴文南')
  assert.equal(hanOf(['Nguyễn', 'Zzz']), undefined)
  assert.equal(hanOf(['Nguyễn']), undefined)
})
