/** Words of conflicts between sources, Thai. */
export const words = {
  affair: {
    one: 'ความขัดแย้งของแหล่งข้อมูล',
    many: 'ความขัดแย้งของแหล่งข้อมูล',
  },
  status: {
    open: 'ยังไม่ได้ข้อยุติ',
    settled: 'ได้ข้อยุติแล้ว',
  },
  counts: {
    readings: 'จำนวนข้อมูลที่ต่างกัน',
    about: 'จำนวนเรื่องที่เกี่ยวข้อง',
  },
  refusals: {
    'no-such-reading': 'ข้อมูลที่เลือกใช้ไม่อยู่ในรายการที่ให้ไว้',
    'about-nothing': 'ไม่มีเรื่อง {record} ที่ความขัดแย้งนี้จะเกี่ยวข้อง',
  },
} as const
