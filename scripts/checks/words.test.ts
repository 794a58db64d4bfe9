import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { withTree } from './fixture-tree.ts'
import { checkWords } from './words.ts'

const en = "export const words = { title: 'Session', due: 'due {date}', page: { head: 'Head' } }"
const vi = "export const words = { title: 'Phiên họp', due: 'hạn {date}', page: { head: 'Đầu' } }"
const th = "export const words = { title: 'การประชุม', due: 'ครบ {date}', page: { head: 'หัว' } }"

const findings = (texts: { en?: string; vi?: string; th?: string }): Promise<readonly string[]> => {
  const all = { en, vi, th, ...texts }
  return withTree(
    {
      'affair/words.en.ts': all.en,
      'affair/words.vi.ts': all.vi,
      'affair/words.th.ts': all.th,
    },
    async (root) => (await checkWords(root)).map(({ where, message }) => `${where} ${message}`),
  )
}

describe('words', () => {
  it('has nothing to say of three full languages', async () => {
    assert.deepEqual(await findings({}), [])
  })

  const broken: readonly (readonly [what: string, texts: Parameters<typeof findings>[0], finding: RegExp])[] =
    [
      ['a missing key', { vi: vi.replace("head: 'Đầu'", '') }, /words\.vi\.ts page\.head is missing/],
      [
        'a key too many',
        { th: th.replace('title:', "extra: 'เกิน', title:") },
        /words\.th\.ts extra is not among/,
      ],
      [
        'English left standing',
        { vi: vi.replace('Phiên họp', 'Session') },
        /words\.vi\.ts title is the English/,
      ],
      ['an empty text', { vi: vi.replace('Phiên họp', ' ') }, /words\.vi\.ts title is empty/],
      ['no Thai letters', { th: th.replace('หัว', 'hua') }, /words\.th\.ts page\.head holds no Thai/],
      ['Thai in Vietnamese', { vi: vi.replace('Đầu', 'หัว') }, /words\.vi\.ts page\.head holds Thai/],
      ['decomposed letters', { vi: vi.normalize('NFD') }, /words\.vi\.ts title is not in NFC/],
      ['another gap', { th: th.replace('{date}', '{day}') }, /words\.th\.ts due has other gaps/],
      ['a number', { th: th.replace("'หัว'", '7') }, /words\.th\.ts page\.head is neither/],
      ['no object of words', { th: 'export const texts = {}' }, /exports no object "words"/],
      [
        'an exception nobody needs',
        { en: `${en}\nexport const same = ['title']` },
        /words\.en\.ts "same" names title/,
      ],
    ]
  for (const [what, texts, finding] of broken) {
    it(`finds ${what}`, async () => {
      const found = await findings(texts)
      assert.ok(
        found.some((line) => finding.test(line)),
        found.join('\n'),
      )
    })
  }

  it('finds a language that is missing', async () => {
    const found = await withTree({ 'affair/words.en.ts': en, 'affair/words.th.ts': th }, checkWords)
    assert.deepEqual(found, [{ where: 'affair/words.vi.ts', message: 'is missing' }])
  })

  it('allows the same text where the English words say so', async () => {
    const same = "export const words = { code: 'H0' }"
    const listed = { en: `${same}\nexport const same = ['code']`, vi: same, th: same }
    assert.deepEqual(await findings(listed), [])
    assert.equal((await findings({ ...listed, en: same })).length, 2)
  })

  it('compares functions by what they say', async () => {
    const sized = (text: string) => `export const words = { size: (n: number) => \`\${n} ${text}\` }`
    assert.deepEqual(await findings({ en: sized('acts'), vi: sized('hành vi'), th: sized('รายการ') }), [])
    const found = await findings({ en: sized('acts'), vi: sized('acts'), th: sized('acts') })
    assert.equal(found.length, 2)
  })
})
