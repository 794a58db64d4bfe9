/** Words of sessions, Thai. */
export const words = {
  affair: {
    one: 'การประชุม',
    many: 'การประชุม',
  },
  acts: {
    postponed: 'แจ้งเลื่อนการประชุม',
  },
  status: {
    proposed: 'อยู่ระหว่างเสนอ',
    agreed: 'เห็นพ้องกันแล้ว',
    'agreed-confirmed': 'เห็นพ้องกันแล้ว ตามที่ฝ่ายหนึ่งบันทึกและอีกฝ่ายยืนยัน',
    'agreed-as-told': 'เห็นพ้องกันแล้ว ตามที่ฝ่ายหนึ่งบันทึก',
    declined: 'ไม่ได้รับการตอบรับ',
    'declined-as-told': 'ไม่ได้รับการตอบรับ ตามที่ฝ่ายหนึ่งบันทึก',
    withdrawn: 'ถอนข้อเสนอแล้ว',
    postponed: 'เลื่อนออกไป',
    'postponed-as-told': 'เลื่อนออกไป ตามที่ฝ่ายหนึ่งบันทึก',
    planned: 'อยู่ในแผน',
    reported: 'จัดแล้ว ตามที่มีรายงาน',
    confirmed: 'จัดแล้ว ได้รับการยืนยัน',
    disputed: 'มีข้อโต้แย้ง',
  },
  stages: {
    planned: 'วางแผนไว้',
    held: 'จัดแล้ว',
  },
  formats: {
    'in-person': 'ประชุมแบบพบหน้ากัน',
    videoconference: 'ประชุมทางไกลผ่านวีดิทัศน์',
    'at-sea': 'ในทะเล',
  },
  postponementGrounds: {
    calendar: 'ติดภารกิจอื่น',
    'no-head-of-delegation': 'หัวหน้าคณะไม่สามารถเข้าร่วมได้',
    preparations: 'การเตรียมการยังไม่แล้วเสร็จ',
    'domestic-procedure': 'รอกระบวนการภายในประเทศ',
    emergency: 'เหตุฉุกเฉิน',
    other: 'เหตุผลอื่น',
  },
  hostNotStated: 'ไม่ได้ระบุเจ้าภาพ',
  dates: {
    start: 'เริ่ม',
    end: 'สิ้นสุด',
    notBefore: 'ไม่ก่อนวันที่',
  },
  counts: {
    reports: 'จำนวนรายงาน',
    postponements: 'จำนวนครั้งที่เลื่อน',
  },
  refusals: {
    'no-such-mechanism': 'ไม่มีกลไก {record} ที่การประชุมนี้สังกัด',
    'ends-before-start': 'วันสิ้นสุดมาก่อนวันเริ่ม',
    'no-such-visit': 'ไม่มีการเยือน {record} ที่การประชุมนี้เป็นส่วนหนึ่ง',
    'held-already': 'การประชุมได้จัดขึ้นแล้วและทุกฝ่ายยืนยันแล้ว',
    'no-such-date': 'เลื่อนได้เฉพาะกำหนดการที่เห็นพ้องกันหรืออยู่ระหว่างหารือ',
    'postponed-already': 'ฝ่ายท่านได้แจ้งเลื่อนกำหนดการนี้ด้วยเหตุผลและกำหนดเวลาเดียวกันไว้แล้ว',
  },
} as const
