/** Words of the place of a session, Thai. */
export const words = {
  when: 'เวลา',
  born: 'ให้คำมั่นในการประชุมนี้',
  noneBorn: 'ไม่มีคำมั่นที่บันทึกว่าให้ไว้ที่นี่',
  taken: 'หยิบยกขึ้นอีกในการประชุมนี้',
  noneTaken: 'ไม่มีคำมั่นก่อนหน้าที่บันทึกว่าหยิบยกขึ้นที่นี่',
} as const
