import assert from 'node:assert/strict'
import { it } from 'node:test'
import { handle, officerName } from './names.ts'

it('takes handles of ASCII alone, so that no two look alike', () => {
  for (const good of ['an', 'an.nguyen', 'somchai-2', 'a1.b2-c3'])
    assert.ok(handle.safeParse(good).success, good)
  const alike = [
    'аn.nguyen',
    'an.nguyеn',
    'ɑn',
    'an．nguyen',
    'An',
    'an ',
    '',
    '1an',
    'an..b',
    '-an',
    'สมชาย',
    'nguyễn',
  ]
  for (const bad of [...alike, 'a\u200bn', 'a'.repeat(65)]) assert.ok(!handle.safeParse(bad).success, bad)
})

it('takes names of every script, in one form, and none that hides or turns others', () => {
  assert.equal(officerName.parse(' Nguyễn Văn An '.normalize('NFD')), 'Nguyễn Văn An'.normalize('NFC'))
  assert.equal(officerName.parse('พ.ต.อ. สมชาย ใจดี'), 'พ.ต.อ. สมชาย ใจดี')
  for (const bad of [
    '',
    ' ',
    'An\u202eneyugN',
    'An\u0000',
    'An\nBình',
    '\u2067An',
    'An\u200bNguyễn',
    '\ud800',
  ])
    assert.ok(!officerName.safeParse(bad).success, JSON.stringify(bad))
})
