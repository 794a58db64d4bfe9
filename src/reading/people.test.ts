import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCommunique } from './read.ts'

const namesIn = (text: string): string[] => {
  const read = readCommunique(text)
  assert.ok(read.ok)
  return read.value.participants.map((p) => p.name)
}

describe('who took part', () => {
  it('keeps family names that are also words of organs', () => {
    assert.deepEqual(
      namesIn(
        'Chiều 3/9/2031, Thượng tướng Hoàng Trung Đạt, Thứ trưởng Bộ Quốc phòng, tiếp ngài Arun Mehra, Thư ký Bộ Quốc phòng Ấn Độ. Hai bên nhất trí tăng cường hợp tác quốc phòng.',
      ),
      ['Hoàng Trung Đạt', 'Arun Mehra'],
    )
  })

  it('does not take an office with capitals for a person', () => {
    assert.deepEqual(
      namesIn(
        'Ngày 5/6/2031, Giám đốc Cơ quan Cảnh sát quốc gia Hàn Quốc Han Ji-hoon hội đàm với Bộ trưởng Bộ Công an Việt Nam Lê Quang Bách. Hai bên nhất trí chia sẻ thông tin tội phạm ma túy.',
      ),
      ['Han Ji-hoon', 'Lê Quang Bách'],
    )
  })

  it('finds those who are met, under a genitive and in brackets behind their office', () => {
    assert.deepEqual(
      namesIn(
        'พล.อ.ธนกร ศรีวงศ์ รมช.กห. ให้การต้อนรับการเยี่ยมคำนับของ นาย Peter R. Lindqvist (ปีเตอร์ ลินด์ควิสต์) ออท.สวีเดน โดยมีอธิบดีกรมสอบสวนคดีพิเศษ (พ.ต.อ. กิตติ บุญประเสริฐ) เข้าร่วมการหารือด้วย ทั้งสองฝ่ายเห็นพ้องที่จะส่งเสริมความร่วมมือ',
      ),
      ['ธนกร ศรีวงศ์', 'Peter R. Lindqvist', 'กิตติ บุญประเสริฐ'],
    )
  })

  it('names one person once when both scripts stand side by side', () => {
    assert.deepEqual(
      namesIn(
        'เมื่อวันที่ ๕ มิถุนายน ๒๕๗๔ นายอานันท์ สุขเกษม นายกรัฐมนตรี หารือทางโทรศัพท์กับ นายราเมศ ปาเทล H.E. Mr. Ramesh Patel นายกรัฐมนตรีสาธารณรัฐอินเดีย ทั้งสองฝ่ายเห็นพ้องที่จะขยายการค้า',
      ),
      ['อานันท์ สุขเกษม', 'ราเมศ ปาเทล'],
    )
  })

  it('reads a nobleman in the Thai word for nobility as no lady', () => {
    assert.deepEqual(
      namesIn(
        'นายอานันท์ สุขเกษม นายกรัฐมนตรี ให้การต้อนรับ ลอร์ดแอชฟอร์ด (Lord Ashford) สมาชิกสภาขุนนางสหราชอาณาจักร ในโอกาสเข้าเยี่ยมคารวะ เมื่อวันที่ 12 ธันวาคม 2574 ทั้งสองฝ่ายเห็นพ้องที่จะขยายการค้า',
      ).filter((n) => n.includes('สหราชอาณาจักร')),
      [],
    )
  })

  it('reads English names without a form of address, and two behind one office', () => {
    assert.deepEqual(
      namesIn(
        'The sixth round of consultations was held on 21 April 2031. It was co-chaired by Arjun Rao, Secretary (East) of India, and Somchai Direksit, Permanent Secretary of the Ministry of Foreign Affairs of Thailand. Both sides agreed to enhance cooperation.',
      ),
      ['Arjun Rao', 'Somchai Direksit'],
    )
    assert.deepEqual(
      namesIn(
        'Prime Ministers Henry Colebrook and Tan Wei Liang met in Canberra on 3 May 2031. Australia and Singapore agreed to strengthen cooperation in trade and to hold a dialogue every year.',
      ),
      ['Henry Colebrook', 'Tan Wei Liang'],
    )
  })
})
