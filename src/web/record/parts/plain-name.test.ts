import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plainName } from './plain-name.ts'

test('a name that turns its own direction shows where', () => {
  assert.equal(plainName('report\u202Efdp.exe'), 'report\uFFFDfdp.exe')
  assert.equal(plainName('a\u2066b\u2069c\u200Fd'), 'a\uFFFDb\uFFFDc\uFFFDd')
})

test('a name leads into no folder and onto no other line', () => {
  assert.equal(plainName('..\\..\\etc/passwd'), '..\uFFFD..\uFFFDetc\uFFFDpasswd')
  assert.equal(plainName('a\nb\u2028c\u0000'), 'a\uFFFDb\uFFFDc\uFFFD')
})

test('names in Vietnamese and Thai stay as they are', () => {
  assert.equal(plainName('Biên bản ký ngày 12-5.pdf'), 'Biên bản ký ngày 12-5.pdf')
  assert.equal(plainName('บันทึกการประชุม.pdf'), 'บันทึกการประชุม.pdf')
})
