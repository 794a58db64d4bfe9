import assert from 'node:assert/strict'
import { test } from 'node:test'
import { royalSyllable } from './royal-institute.ts'
import { packSyllable, readSyllable } from './vietnamese-syllable.ts'

/**
 * The examples of the announcement itself (Royal Institute, B.E. 2555), as Thai Wikipedia's copy of the rules and
 * the tests of github.com/cakimpei/wunsen (MIT) list them.
 */
const EXAMPLES = `
tiếng เตี๊ยง|Việt เหวียต|Từ ตื่อ|Hán ฮ้าน|ngang งาง|ma มา|câm เกิม|cơm เกิม|huyền ฮเหวี่ยน|mà หม่า|bà บ่า|xã สา
rõ สอ|mả หมา|rẻ แส|má ม้า|mát ม้าต|mạ หมะ|chị จิ|mạn หมั่น|hữu หืว|hưu ฮืว|ngoan งวาน|ngoãn งหวาน|ngoen แงวน
ngoẻn งแหวน|Hội โห่ย|An อาน|Gia ซา|Long ล็อง|Võ หวอ|Nguyên เงวียน|Giáp ซ้าป|Rịa เสียะ|Vũng หวุง|Tàu เต่า|Cao กาว
Bá บ๊า|Quát กว๊าต|khuây เคว็ย|khuấy เคว้ย|bay บัย|các ก๊าก|bác บ๊าก|cha จา|thích ทิก|da ซา|dậy เส่ย|đình ดิ่ญ|gà ก่า
ghe แก|già ส่า|giá ซ้า|họ เหาะ|ho ฮอ|kể เก๋|khi คี|khỉ ขี|lo ลอ|mẹ แหมะ|cằm กั่ม|no นอ|ăn อัน|ngà หง่า|ông อง|nghi งี
nhà หญ่า|sinh ซิญ|nhanh ญัญ|khép แค้ป|Pháp ฟ้าป|phở เฝอ|quan กวาน|ra ซา|rổ โส|sư ซือ|sả สา|tôi โตย|bút บู๊ต|thu ทู
thả ถา|trà จ่า|vui วูย|xa ซา|gì สี่|màn หม่าน|ta ตา|mặn หมั่น|tân เติน|em แอม|lệnh เหล่ญ|bên เบน|tê เต|lịch หลิก
in อีน|đi ดี|Mỹ หมี|xong ซ็อง|con กอน|có ก๊อ|sông ซง|bốn โบ๊น|cô โก|lớn เลิ้น|mở เหมอ|chúc จุ๊ก|núp นู้ป|tủ ตู๋
nhưng ญึง|như ญือ|xoong ซอง|lôông โลง|tôông โตง|ai อาย|bài บ่าย|ao อาว|nhau เญา|sáu เซ้า|đâu เดิว|cay กัย|cây เก็ย
mèo แหม่ว|đều เด่ว|bia เบีย|dìu สี่ว|dịu สิ่ว|hoa ฮวา|hoặc ฮหวัก|khoét แคว้ต|nói น้อย|chơi เจย|mua มัว|đưa เดือ
xuân ซวน|thuê เทว|gửi กื๋ย|buồn บ่วน|thuở ถัว|đường เดื่อง|quý กวี๊|kiểu เกี๋ยว|yếu เอี๊ยว|ngoài งหว่าย|ngoao งวาว
ngoáy งวั้ย|muối ม้วย|tuổi ต๋วย|nuôi นวย|khuya เควีย|duyên เซวียน|khuỷu ขวีว|tươi เตือย|hươu เฮือว|rượu เสื่อว
Hiệp เหียป|quốc กว๊ก|Đông ดง|Nam นาม|Á อ๊า|nước เนื้อก|Vương เวือง|Cộng ก่ง|hòa ฮหว่า|Dân เซิน|chủ จู๋|Nhân เญิน
Lào หล่าว|Liên เลียน|bang บาง|Thái ท้าย|Lan ลาน|hội โห่ย|nghĩa เหงีย
`

test('every example of the announcement is written as it stands there, tones included', () => {
  const pairs = EXAMPLES.trim().split(/[|\n]/)
  assert.ok(pairs.length > 150)
  const wrong = pairs.flatMap((pair) => {
    const [word = '', thai = ''] = pair.split(' ')
    const read = readSyllable(word)
    const written = read === undefined ? 'not read' : royalSyllable(packSyllable(read))
    return written === thai ? [] : [`${word}: ${thai}, not ${written}`]
  })
  assert.deepEqual(wrong, [])
})
