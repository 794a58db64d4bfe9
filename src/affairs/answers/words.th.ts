/** Words of the answers from state, Thai. */
export const words = {
  cadence: {
    kept: 'เป็นไปตามรอบ',
    missed: 'ไม่เป็นไปตามรอบ',
    'not-stated': 'ไม่ได้ระบุ',
    'no-session-known': 'ยังไม่ทราบว่ามีการประชุม',
  },
  turn: {
    stated: 'ตามที่ระบุไว้',
    'by-alternation': 'ตามการผลัดกันที่ผ่านมา',
    'not-stated': 'ไม่ได้ระบุ',
  },
} as const
