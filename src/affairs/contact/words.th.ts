/** Words of contacts, Thai. */
export const words = {
  affair: {
    one: 'การติดต่อพบปะ',
    many: 'การติดต่อพบปะ',
  },
  status: {
    reported: 'ตามที่มีรายงาน',
    confirmed: 'ยืนยันแล้ว',
    disputed: 'มีข้อโต้แย้ง',
  },
  kinds: {
    visit: 'การเยือน',
    'phone-call': 'การสนทนาทางโทรศัพท์',
    meeting: 'การพบหารือ',
    'ship-visit': 'การเยือนของเรือ',
  },
  dates: {
    start: 'เริ่ม',
    end: 'สิ้นสุด',
  },
  counts: {
    reports: 'จำนวนรายงาน',
  },
  refusals: {
    'ends-before-start': 'วันสิ้นสุดมาก่อนวันเริ่ม',
  },
} as const
