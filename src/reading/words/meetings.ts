/**
 * Words of meetings: heads of standing mechanisms, what tells that a mechanism is the meeting itself, calls and talks that
 * are no mechanism, and how ordinals are written.
 */
import type { CueTable } from '../cue-finder.ts'

export const mechanismHeads: CueTable = {
  head: `đối thoại | cuộc họp | kỳ họp | phiên họp | ủy ban hỗn hợp | ủy ban liên chính phủ | ủy ban hợp tác | ủy ban chỉ đạo hợp tác | ủy ban điều phối | nhóm công tác chung | nhóm công tác | nhóm làm việc chung | hội nghị | diễn đàn | nội các chung | tham vấn chính trị | tham vấn | họp nội các chung | phiên tham vấn | đối thoại chính sách | đối thoại quốc phòng | hội đồng | giao lưu hữu nghị |
    การประชุม | การประชุมร่วม | การประชุมคณะกรรมการ | การประชุมคณะกรรมาธิการ | คณะกรรมการ | คณะกรรมาธิการร่วม | การหารือ | joint cabinet retreat | การประชุมผู้ว่าราชการ | การปรึกษาหารือ | การประชุมคณะทำงาน | คณะทำงานร่วม | ประชุมคณะกรรมการ | ประชุมคณะกรรมาธิการ | ประชุม | การประชุมเจ้าหน้าที่ |
    joint commission | joint committee | meeting | dialogue | retreat | working group | joint working group | consultations | consultation | annual consultation | committee | general border committee | regional border committee | conference | summit | forum | joint cabinet retreat | strategic dialogue | political consultations | joint trade committee | bilateral consultations | high-level committee`,
}

/** That a session of the mechanism is what the report tells of. */
export const heldCues: CueTable = {
  held: `đồng chủ trì | cùng chủ trì | chủ trì | dự | tham dự | đã dự | diễn ra | được tổ chức | đã được tổ chức | tổ chức | tiến hành | khai mạc | tại kỳ họp | tại đối thoại | tại cuộc họp | trong cuộc họp |
    เป็นประธาน | ร่วมเป็นประธาน | เป็นประธานร่วม | ประธานร่วม | เข้าร่วม | ร่วม | นำคณะ | เข้าร่วมการ | ในการประชุม | ประธาน | ผลการประชุม | จัด | จัดขึ้น | ให้การต้อนรับ | เปิด | ทำหน้าที่ |
    co-chaired | cochaired | chaired | co-chair | held | hosted | attended | convened | presided over | outcome of | participated in | co-chairing | led the | joint statement | took place | reached at | met for | at the`,
  beside: `bên lề | nhân dịp | sẽ được | lần tới | tiếp theo | triển khai | tuyên bố chung của | kết quả | thực hiện | duy trì | cơ chế |
    ในโอกาส | ระหว่างการ | ในระหว่าง | นอกรอบ | ห้วงการ | ในห้วง | ครั้งต่อไป | ก่อน | ช่วงการ | เดินทางมาเข้าร่วม | ฝาก | เร่งจัด | ให้มีการ |
    on the sidelines | sidelines of | on the margins | margins of | upcoming | next | forthcoming | to cochair the | to co-chair the | ahead of | prior to | on occasion of | look forward | scheduled | future`,
}

/** Talks that are no standing mechanism. */
export const callCues: CueTable = {
  call: `hội đàm | hội kiến | tiếp | buổi tiếp | chào xã giao | điện đàm | chuyến thăm | gặp |
    เยี่ยมคารวะ | เข้าเยี่ยมคารวะ | หารือข้อราชการ | หารือทวิภาคี | สนทนาทางโทรศัพท์ | หารือทางโทรศัพท์ | เข้าพบ | ให้การต้อนรับ |
    courtesy call | paid a courtesy call | meets with | bilateral talks | pull-aside | telephone | phone call`,
  remote: `điện đàm | หารือทางโทรศัพท์ | สนทนาทางโทรศัพท์ | โทรศัพท์หารือ | qua điện thoại | trực tuyến | ทางโทรศัพท์ | ผ่านระบบ | ผ่านระบบการประชุมทางไกล | วิดีโอ | ออนไลน์ผ่าน | telephone | phone call | video conference | teleconference | via video`,
}

export const ordinalWords: Readonly<Record<string, number>> = {
  'lần thứ nhất': 1,
  'lần thứ hai': 2,
  'lần thứ ba': 3,
  'lần thứ tư': 4,
  'lần thứ năm': 5,
  'lần thứ sáu': 6,
  'lần thứ bảy': 7,
  'lần thứ tám': 8,
  'lần thứ chín': 9,
  'lần thứ mười': 10,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
}

/** Prepositions before the place of a meeting, and what ends a place. */
export const placeWords = {
  before: { vi: ['tại ', 'ở '], th: ['ณ ', 'ที่', 'ณ'], en: ['at the ', 'at ', 'in '] },
  ends: `เพื่อ | ด้วย | โดย | ซึ่ง | ว่า | สรุป | ภายหลัง | พร้อม | ระหว่าง | เมื่อ | ตาม | นาย | พล | ได้ | ถึง | มี | จากนั้น | เวลา | นาง | ฯพณฯ | ร่วม | ก่อน | และ | ใน | ฝ่าย | ทั้ง | เข้า | กับ | วัน | หลัง | ว่าเมื่อ | นำ | h.e. | เป็น |
    với | để | do | đã | và | nhằm | giữa | từ | vào | ngày | trong | sau | theo | lần | nhân | bên | dưới | hai | hôm nay | sáng | chiều | có | ông | bà | thông cáo | diễn | đoàn | được |
    h.e. | on | during | with | to | for | where | and discussed | mr. | prime minister | following | under | from | as | by | general | deputy | minister | government spokesperson | who | which | after | between | was | is | paid | ministry spokesperson | has`,
} as const
