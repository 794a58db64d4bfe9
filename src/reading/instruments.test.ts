import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readCommunique } from './read.ts'

const textsIn = (text: string): string[] => {
  const read = readCommunique(text)
  assert.ok(read.ok)
  return read.value.instruments.map((i) => i.name)
}

describe('texts that can be told apart', () => {
  it('are named in small letters too', () => {
    assert.deepEqual(
      textsIn(
        'On 4 May 2031 the ministers of Viet Nam and Australia met in Hanoi. They signed an extradition treaty and a memorandum of understanding on the return of irregular migrants.',
      ),
      ['extradition treaty', 'memorandum of understanding on the return of irregular migrants'],
    )
  })

  it('are not what was merely agreed', () => {
    assert.deepEqual(
      textsIn(
        'On 4 May 2031 the ministers of Viet Nam and Australia met in Hanoi. They reached an agreement on closer cooperation in trade.',
      ),
      [],
    )
    assert.deepEqual(
      textsIn(
        'เมื่อวันที่ 5 มิถุนายน 2574 ทั้งสองฝ่ายลงนามในข้อตกลงทวิภาคี 5 ข้อ ระหว่างการเยือนประเทศไทย และเห็นพ้องที่จะขยายการค้า',
      ),
      [],
    )
  })

  it('end where a Thai word ends, not inside one', () => {
    assert.deepEqual(
      textsIn(
        'เมื่อวันที่ 5 มิถุนายน 2574 ทั้งสองฝ่ายลงนามในบันทึกความเข้าใจระหว่างกรมศุลกากรไทยกับกรมศุลกากรลาวว่าด้วยการแลกเปลี่ยนข้อมูล เพื่ออำนวยความสะดวกทางการค้า',
      ),
      ['บันทึกความเข้าใจระหว่างกรมศุลกากรไทยกับกรมศุลกากรลาวว่าด้วยการแลกเปลี่ยนข้อมูล'],
    )
  })

  it('may be numbered points of a list', () => {
    assert.deepEqual(
      textsIn(
        'Ngày 8/12/2031, tại Hà Nội, sau lễ đón chính thức, hai Thủ tướng đã tiến hành hội đàm về hợp tác song phương. Sau hội đàm, hai Thủ tướng đã chứng kiến ký kết các văn kiện hợp tác, bao gồm:\n1. Hiệp định giữa Việt Nam và Hungary về miễn thị thực cho người mang hộ chiếu phổ thông.\n2. Bản ghi nhớ giữa hai Bộ Y tế về hợp tác dược phẩm.',
      ),
      [
        'Hiệp định giữa Việt Nam và Hungary về miễn thị thực cho người mang hộ chiếu phổ thông',
        'Bản ghi nhớ giữa hai Bộ Y tế về hợp tác dược phẩm',
      ],
    )
  })
})
