import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { combineNames } from '../../bench/name-combinations.ts'
import type { Hit } from './explain-hit.ts'
import { buildRegister } from './name-register.ts'
import { createNameSearch } from './name-search.ts'

const FIXED = [
  'Nguyễn Văn Hùng',
  'Nguyễn Văn Hưng',
  'Nguyễn Quang Hải',
  'Trần Đức Lương',
  'Bùi Văn Nam',
  'Phạm Văn Đồng',
  'Phạm Văn Đổng',
  'Võ Nguyên Giáp',
  'Nguyễn Ngọc Bảo',
  'Nguyễn Ngọc Bảo',
  'Hoàng Thị Yến',
  'Thanh Hóa',
  'Vũng Tàu',
  'Bộ Công an',
  'Nakhon Ratchasima',
  'Chokchai Chitngam',
  'Kanchanaburi',
]
const search = createNameSearch(buildRegister([...combineNames(2000, 5), ...FIXED]))

const first = (query: string): Hit => {
  const [hit] = search(query, 5)
  assert.ok(hit !== undefined, query)
  return hit
}

test('a name is found from every script it may come in', () => {
  for (const [query, name] of [
    ['เหงียน วัน หุ่ง', 'Nguyễn Văn Hùng'],
    ['เหงียนกวางหาย', 'Nguyễn Quang Hải'],
    ['ตรัน ดุ๊ก เลือง', 'Trần Đức Lương'],
    ['โว เหงียน เกี๊ยป', 'Võ Nguyên Giáp'],
    ['NGUYEN<<QUANG<HAI', 'Nguyễn Quang Hải'],
    ['Quang Hai Nguyen', 'Nguyễn Quang Hải'],
    ['Hai Quang Nguyen', 'Nguyễn Quang Hải'],
    ['nguyeenx quang hari', 'Nguyễn Quang Hải'],
    ['nguye64n quang ha3i', 'Nguyễn Quang Hải'],
    ['Nguyeãn Quang Haûi', 'Nguyễn Quang Hải'],
    ['裴文南', 'Bùi Văn Nam'],
    ['Pei Wennan', 'Bùi Văn Nam'],
    ['พลเอก เหงียน กวาง หาย', 'Nguyễn Quang Hải'],
    ['Huỳnh Thị An', 'Hoàng Thị Yến'],
    ['Qinghua', 'Thanh Hóa'],
    ['清化', 'Thanh Hóa'],
    ['จังหวัดทัญฮว้า', 'Thanh Hóa'],
    ['頭頓', 'Vũng Tàu'],
    ['头顿', 'Vũng Tàu'],
    ['Cap Saint Jacques', 'Vũng Tàu'],
    ['กระทรวงความมั่นคงสาธารณะ', 'Bộ Công an'],
    ['Ministry of Public Security', 'Bộ Công an'],
    ['นครราชสีมา', 'Nakhon Ratchasima'],
    ['โชคชัย จิตงาม', 'Chokchai Chitngam'],
    ['กาญจนบุรี', 'Kanchanaburi'],
  ] as const)
    assert.equal(first(query).name, name, query)
})

test('letters that say less find all they may mean, and none of them is the same', () => {
  const hits = search('NGUYEN<<VAN<HUNG', 5)
  const fitting = hits.filter(({ class: given }) => given === 'explained by rule').map(({ name }) => name)
  assert.ok(fitting.includes('Nguyễn Văn Hùng') && fitting.includes('Nguyễn Văn Hưng'), fitting.join())
  assert.ok(hits.every(({ class: given }) => given !== 'same'))
})

test('given names alone find those who bear them', () => {
  const hit = search('Quang Hải', 20).find(({ name }) => name === 'Nguyễn Quang Hải')
  assert.equal(hit?.class, 'possible')
  assert.match(hit?.why.join() ?? '', /the query has nothing for Nguyễn/)
})

test('a tone apart is another name', () => {
  const [hit, other] = search('ฝั่ม วัน ด่ง', 2)
  assert.equal(hit?.name, 'Phạm Văn Đồng')
  assert.equal(hit?.class, 'explained by rule')
  assert.equal(other?.name, 'Phạm Văn Đổng')
  assert.equal(other?.class, 'possible')
})

test('the same writing is the same name, but not where two entries bear it', () => {
  assert.equal(first('Thanh Hoá').class, 'same')
  assert.equal(first('bùi văn nam').class, 'same')
  const shared = first('Nguyễn Ngọc Bảo')
  assert.equal(shared.others, 1)
  assert.equal(shared.class, 'explained by rule')
  assert.match(shared.why.join(), /2 entries bear this name/)
})

test('each syllable says why', () => {
  const { why } = first('เหงียน กวาง หาย')
  assert.equal(why.length, 3)
  assert.match(why[0] ?? '', /established spelling of Nguyễn/)
  assert.match(why[2] ?? '', /หาย is Hải by the Royal Institute/)
  const [sung] = createNameSearch(buildRegister(['Dũng']))('สุง', 1)
  assert.match(sung?.why.join() ?? '', /ส can be d, gi, r, s, x/)
})

test('a tree of syllables loses nothing: the best five are those of a larger answer', () => {
  for (const query of ['เหงียน วัน หุ่ง', 'Tran Duc Luong', 'Li Deying', 'ดังวันลัม']) {
    const five = search(query, 5).map(({ score }) => score)
    const fifty = search(query, 50).map(({ score }) => score)
    assert.deepEqual(five, fifty.slice(0, 5), query)
  }
})

const BAD = [
  '',
  ' ',
  'ก',
  'x',
  '一',
  '\u0000\u0001',
  '\u200b\u200b',
  '\u202eng',
  'ngà̉',
  '12345',
  '<<<<',
  'กกกกกกกกกกกกกกกกกกกกกก'.repeat(30),
  'a'.repeat(500),
  'เ'.repeat(500),
  '์'.repeat(300),
  '阮'.repeat(500),
  'nguyen '.repeat(90),
  'Nguyễn 123 วัน 文',
  'Nguyeãn Vaên',
  '���',
  'หลี่หลี่หลี่หลี่หลี่หลี่หลี่หลี่หลี่หลี่หลี่',
  '💥',
  "'; DROP TABLE",
  '(((((',
  'ฮวฮวฮวฮวฮวฮวฮวฮวฮวฮว'.repeat(5),
]

test('bad input is answered, if only with nothing', () => {
  for (const text of BAD) assert.ok(search(text, 5).length <= 5, text.slice(0, 20))
})

test('whatever is asked, the answer is a list with scores from 0 to 1', () => {
  const letters = fc.constantFrom(...'กขคงจซดตทนบปฟมยรลวหอฮเแโไาิีุูั่้๊๋์ nguyễnvăn阮文<-1')
  const queries = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: letters, maxLength: 60 }),
  )
  fc.assert(
    fc.property(queries, (query) => {
      for (const { score, name } of search(query, 3)) assert.ok(score >= 0 && score <= 1 && name !== '')
    }),
    { numRuns: 150 },
  )
})
