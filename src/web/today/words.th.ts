/** Words of the place Today, Thai. */
export const words = {
  waiting: 'ฝ่ายใดรอฝ่ายใด',
  toAnswerByUs: 'ต้องตอบสิ่งที่อีกฝ่ายแจ้งไว้',
  toAnswerByThem: 'ต้องตอบสิ่งที่ฝ่ายเราแจ้งไว้',
  nothingWaits: 'ไม่มีสิ่งที่รออยู่',
  nextSession: 'การประชุมครั้งหน้า',
  nonePlanned: 'ยังไม่มีกำหนดการประชุม',
  lastMet: 'ประชุมล่าสุด {date}',
  turn: 'ถึงคราวเป็นเจ้าภาพ:',
  promises: 'ให้คำมั่นไว้แต่ยังไม่ได้ดำเนินการ',
  due: 'มีกำหนดเวลา',
  nothingDue: 'ไม่มีข้อที่ค้างอยู่ซึ่งมีกำหนดเวลา',
  oldest: 'เก่าที่สุด',
  allOpen: { one: 'ข้อผูกพันที่ค้างอยู่ {count} ข้อ', other: 'ข้อผูกพันที่ค้างอยู่ทั้งหมด {count} ข้อ' },
} as const
