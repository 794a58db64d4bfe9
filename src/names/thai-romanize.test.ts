import assert from 'node:assert/strict'
import { test } from 'node:test'
import { romanizeThai } from './thai-romanize.ts'

/** Official romanisations of provinces and districts (Department of Provincial Administration). */
const OFFICIAL = `
ระยอง Rayong|ลพบุรี Lop Buri|สมุทรปราการ Samut Prakan|ชัยภูมิ Chaiyaphum|อุตรดิตถ์ Uttaradit|พิษณุโลก Phitsanulok
ขอนแก่น Khon Kaen|เชียงใหม่ Chiang Mai|ภูเก็ต Phuket|สงขลา Songkhla|ตรัง Trang|เลย Loei|น่าน Nan|แพร่ Phrae
นครพนม Nakhon Phanom|สกลนคร Sakon Nakhon|ยโสธร Yasothon|อำนาจเจริญ Amnat Charoen|ฉะเชิงเทรา Chachoengsao
สระแก้ว Sa Kaeo|เพชรบุรี Phetchaburi|กำแพงเพชร Kamphaeng Phet|สุพรรณบุรี Suphan Buri|นราธิวาส Narathiwat|ทราย Sai|เจริญ Charoen|แสวง Sawaeng|เฉลิม Chaloem
`

const joined = (latin: string): string => latin.toLowerCase().replaceAll(' ', '')

test('official romanisations are among the first that are proposed', () => {
  const lost = OFFICIAL.trim()
    .split(/[|\n]/)
    .map((pair) => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)] as const)
    .filter(([thai, latin]) => !romanizeThai(thai).some((one) => joined(one.latin) === joined(latin)))
  assert.deepEqual(lost, [])
})

test('what is not Thai gives nothing', () => {
  for (const text of ['', '์์์', 'abc', 'ก็abc', '123']) assert.deepEqual(romanizeThai(text), [], text)
})
