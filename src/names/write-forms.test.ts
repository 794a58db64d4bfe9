import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeForms } from './write-forms.ts'

const formsOf = (name: string, script: string): readonly string[] =>
  writeForms(name)
    .filter((one) => one.script === script)
    .map(({ form }) => form)

test('a Vietnamese name: Thai by the rules and as established, Latin, passport', () => {
  assert.deepEqual(formsOf('Nguyễn Văn Hùng', 'thai'), ['งเหวียน วัน หุ่ง', 'งเหวียนวันหุ่ง', 'เหงียน วัน หุ่ง'])
  assert.deepEqual(formsOf('Nguyễn Văn Hùng', 'latin'), ['Nguyen Van Hung'])
  assert.deepEqual(formsOf('Nguyễn Văn Hùng', 'passport'), ['NGUYEN<<VAN<HUNG'])
  assert.deepEqual(formsOf('Nguyễn Văn Hùng', 'han'), ['阮文雄'])
})

test('a passport name is cut where the line ends', () => {
  const [form = ''] = formsOf('Công Tằng Tôn Nữ Nguyễn Phúc Hoàng Phương Thảo Nguyên', 'passport')
  assert.equal(form.length, 39)
})

test('a Chinese text gives the Vietnamese name and its pinyin', () => {
  assert.deepEqual(formsOf('裴文南', 'vietnamese'), ['Bùi Văn Nam'])
  assert.deepEqual(formsOf('裴文南', 'pinyin'), ['Pei Wennan'])
})

test('pinyin is read back, the likeliest syllables first', () => {
  const [form = ''] = formsOf('Pei Wennan', 'vietnamese')
  assert.deepEqual(
    form.split(' ').map((syllables) => syllables.split('/')[0]),
    ['Bùi', 'Văn', 'Nam'],
  )
})

test('a place and an office give their names in the other languages before any rule', () => {
  assert.ok(formsOf('Đà Nẵng', 'han').includes('峴港'))
  assert.ok(formsOf('Đà Nẵng', 'thai').includes('ดานัง'))
  assert.ok(formsOf('สำนักงานตำรวจแห่งชาติ', 'latin').includes('Royal Thai Police'))
  assert.ok(formsOf('Thứ trưởng', 'thai').includes('รัฐมนตรีช่วยว่าการกระทรวง'))
})

test('keys typed without an input method become letters', () => {
  assert.ok(formsOf('nguyeenx vawn hungf', 'vietnamese').includes('Nguyễn Văn Hùng'))
  assert.ok(formsOf('nguye64n va8n hu2ng', 'vietnamese').includes('Nguyễn Văn Hùng'))
})

test('no letters, no forms', () => {
  for (const text of ['', '123', '!!', '\u200b']) assert.deepEqual(writeForms(text), [])
})
