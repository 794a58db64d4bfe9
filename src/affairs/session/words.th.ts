/** Words of sessions, Thai. */
export const words = {
  affair: {
    one: 'การประชุม',
    many: 'การประชุมต่าง ๆ',
  },
  status: {
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
  hostNotStated: 'ไม่ได้ระบุเจ้าภาพ',
  dates: {
    start: 'เริ่ม',
    end: 'สิ้นสุด',
  },
  counts: {
    reports: 'จำนวนรายงาน',
  },
  refusals: {
    'no-such-mechanism': 'ไม่มีกลไก {record} ที่การประชุมนี้สังกัด',
    'ends-before-start': 'วันสิ้นสุดมาก่อนวันเริ่ม',
  },
} as const
